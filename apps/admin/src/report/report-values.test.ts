import { expect, test } from 'vitest';
import { countOf, valuesOfTyped } from './report-values.ts';

test.each<[string, number | null]>([
  ['', null],
  ['  ', null],
  ['0', 0],
  [' 1629 ', 1629],
  ['1.629', 1629],
  ['1.234.567', 1_234_567],
  ['12,5', Number.NaN],
  ['12.5', Number.NaN],
  ['-3', Number.NaN],
  ['1e3', Number.NaN],
  ['dua', Number.NaN],
])('«%s» is %s', (typed, count) => {
  expect(countOf(typed)).toBe(count);
});

test('a box that is left out is empty, not zero', () => {
  expect(valuesOfTyped({ persons: '12' })).toMatchObject({ persons: 12, families: null });
});
