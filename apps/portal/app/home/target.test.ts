import { expect, test } from 'vitest';
import { targetOf } from './target.ts';

const counts = (...numbers: number[]) => numbers.map((count, index) => ({ count, level: { ordinal: index + 1 } }));

test('Tanah Laut 2025: 17 of 135 kampung are mandiri or paripurna, and 5 % are 7 kampung', () => {
  expect(targetOf(counts(93, 25, 3, 14))).toEqual({ total: 135, upper: 17, needed: 7 });
});

test('a region without kampung needs none', () => {
  expect(targetOf(counts(0, 0, 0, 0))).toEqual({ total: 0, upper: 0, needed: 0 });
});
