import { expect, test } from 'vitest';
import { translator } from '../language/i18n.ts';
import { comparisonWords } from './comparison.ts';

const said = (value: number, other: number) => {
  const words = comparisonWords(value, other);
  return words === null ? null : translator('id')._(words);
};

test('a share is compared in words', () => {
  expect(said(71.4, 66)).toBe('sedikit lebih tinggi dari');
  expect(said(66.5, 66)).toBe('hampir sama dengan');
  expect(said(12.1, 18.7)).toBe('sekitar dua pertiga nilai');
  expect(said(5, 100)).toBe('kurang dari sepersepuluh nilai');
  expect(said(50, 10)).toBe('lebih dari dua kali nilai');
});

test('nothing is compared with nothing', () => {
  expect(said(10, 0)).toBeNull();
});
