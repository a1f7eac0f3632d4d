import { expect, test } from 'vitest';
import { levelOf } from './level.ts';
import { distanceBetween, mostSimilar, type Likeness, type Rise } from './similar.ts';

const like = (persons: number | null, I2: number, P3 = 2): Likeness => ({ persons, scores: { I2, P3 } });
const rise = (code: string, before: Likeness, after: Likeness): Rise => ({
  code,
  name: code,
  districtName: 'Pelaihari',
  regencyName: 'Tanah Laut',
  from: levelOf('DASAR'),
  to: levelOf('BERKEMBANG'),
  risenOn: '2026-06-01',
  comparedWith: '2025-06-01',
  before,
  after,
});

test('nearest are those of like size that started from like scores', () => {
  const rises = [
    rise('far in score', like(1_000, 4, 4), like(1_000, 4, 4)),
    rise('far in size', like(20_000, 1), like(20_000, 3)),
    rise('near', like(1_100, 1), like(1_150, 3)),
  ];
  const found = mostSimilar(like(1_000, 1), rises, 2);
  expect(found.map(({ code }) => code)).toEqual(['near', 'far in score']);
  expect(found[0]?.changes).toEqual([{ indicatorCode: 'I2', from: 1, to: 3 }]);
});

test('an unknown size neither matches nor excludes; nothing in common excludes', () => {
  expect(distanceBetween(like(1_000, 1), like(1_000, 1))).toBe(0);
  expect(distanceBetween(like(null, 1), like(1_000, 1))).toBeCloseTo(Math.LN2);
  expect(distanceBetween(like(2_000, 1), like(1_000, 1))).toBe(distanceBetween(like(1_000, 1), like(2_000, 1)));
  expect(mostSimilar({ persons: 9, scores: { X: 1 } }, [rise('other', like(9, 1), like(9, 2))], 3)).toEqual([]);
});
