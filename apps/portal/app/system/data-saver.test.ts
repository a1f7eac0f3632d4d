import { expect, test } from 'vitest';
import { samePlace, wantsLessData } from './data-saver.ts';

const from = (headers: Record<string, string>) => new Request('http://localhost/', { headers });

test("the reader's choice wins over the browser's wish", () => {
  expect(wantsLessData(from({}))).toBe(false);
  expect(wantsLessData(from({ 'save-data': 'on' }))).toBe(true);
  expect(wantsLessData(from({ 'save-data': 'on', cookie: 'a=1; hemat=0' }))).toBe(false);
  expect(wantsLessData(from({ cookie: 'hemat=1' }))).toBe(true);
});

test('the switch only returns to a page of this portal', () => {
  expect(samePlace('/en/jelajahi?q=a')).toBe('/en/jelajahi?q=a');
  for (const elsewhere of [
    '//contoh.example',
    '/\\contoh.example',
    'https://contoh.example',
    '/\t/contoh.example',
    '/a\\b',
    '/x\r\nX-Lain: 1',
    '',
    null,
  ]) {
    expect(samePlace(elsewhere)).toBe('/');
  }
});
