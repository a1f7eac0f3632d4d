import { expect, test } from 'vitest';
import { languageOf, pathIn, plainPath } from './language.ts';

test('English lives under /en, and only there', () => {
  expect(languageOf('/en')).toBe('en');
  expect(languageOf('/en/jelajahi')).toBe('en');
  expect(languageOf('/energi')).toBe('id');
  expect(languageOf('/')).toBe('id');
});

test('a path keeps its shape in both languages', () => {
  for (const path of ['/', '/jelajahi', '/kampung/63.01.03.2006/bumi-jaya']) {
    expect(plainPath(pathIn('en', path))).toBe(path);
    expect(plainPath(pathIn('id', path))).toBe(path);
  }
});
