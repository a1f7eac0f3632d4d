import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from './level.ts';
import { achieved, checkTarget, forecastsOf, isTop2, monthsBetween, NATIONAL_READINGS, needed, needInWords, progressOf } from './target.ts';

const TANAH_LAUT = { total: 135, top2: 17 };

test('Tanah Laut: 5 % of 135 is 6.75, so 7 kampung, under both readings of the national 5 %', () => {
  expect(NATIONAL_READINGS.map((reading) => needed(reading, TANAH_LAUT))).toEqual([7, 7]);
  expect(NATIONAL_READINGS.map((reading) => needInWords(reading, TANAH_LAUT).id)).toEqual([
    '5% dari 135 kampung = 6,75, dibulatkan ke atas: 7 kampung naik tingkat.',
    '17 dari 135 kampung (12,59%) di dua tingkat teratas saat garis dasar; ditambah 5 poin persen = 6,75, dibulatkan ke atas: 7 kampung lagi.',
  ]);
});

test.each([
  ['TOP2_SHARE', 'PERCENT', 15, 4],
  ['TOP2_SHARE', 'PERCENT', 10, 0],
  ['TOP2_SHARE', 'COUNT', 24, 7],
  ['TOP2_SHARE_DELTA', 'PERCENT', 5, 1],
  ['TOP2_SHARE_DELTA', 'COUNT', 3, 3],
  ['UPGRADED_SHARE', 'COUNT', 9, 9],
] as const)('%s in %s of %d needs %d kampung', (metric, unit, value, count) => {
  expect(needed({ metric, unit, value }, TANAH_LAUT)).toBe(count);
  expect(needInWords({ metric, unit, value }, TANAH_LAUT).en).toContain(`${count}`);
});

test('a percentage is rounded up and never one too far', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(90_000), (hundredths, total) => {
      const count = needed({ metric: 'UPGRADED_SHARE', unit: 'PERCENT', value: hundredths / 100 }, { total, top2: 0 });
      expect(BigInt(count)).toBe((BigInt(hundredths) * BigInt(total) + 9_999n) / 10_000n);
    }),
  );
});

test('a fall out of the top two takes away from it; upgrades are counted one by one', () => {
  const standing = { upgraded: 2, top2Then: 17, top2Now: 16 };
  expect(achieved({ metric: 'UPGRADED_SHARE' }, standing)).toBe(2);
  expect(achieved({ metric: 'TOP2_SHARE' }, standing)).toBe(-1);
  expect(LEVELS.filter(isTop2).map(({ code }) => code)).toEqual(['MANDIRI', 'PARIPURNA']);
});

const YEAR = { baselineOn: '2026-01-01', dueOn: '2026-12-31' };

test('progress follows the published formula', () => {
  expect(progressOf(YEAR, 7, 3, '2026-07-02')).toMatchObject({ state: 'ON_TRACK', expected: 3 });
  expect(progressOf(YEAR, 7, 2, '2026-07-02')).toMatchObject({ state: 'BEHIND', expected: 3 });
  expect(progressOf(YEAR, 7, 7, '2026-02-01').state).toBe('DONE');
  expect(progressOf(YEAR, 7, 6, '2027-01-01')).toMatchObject({ state: 'BEHIND', expected: 7 });
  expect(progressOf(YEAR, 7, 0, '2026-01-01')).toMatchObject({ state: 'ON_TRACK', expected: 0 });
  expect(progressOf(YEAR, 7, 3, '2026-07-02').reason.id).toBe('3 dari 7 kampung; harapan hari ini 3 (hari ke-182 dari 364).');
});

test('a forecast is made of a pace or of the plan, and says which', () => {
  expect(forecastsOf(YEAR, 3, 2, '2026-07-02').map(({ reached }) => reached)).toEqual([6, 5]);
  expect(forecastsOf(YEAR, 1, 0, '2026-01-15').map(({ reached }) => reached)).toEqual([null, 1]);
  expect(forecastsOf(YEAR, 3, 2, '2028-07-02').map(({ reached }) => reached)).toEqual([3, 5]);
  expect([monthsBetween('2026-01-01', '2026-12-31'), monthsBetween('2026-05-01', '2026-01-01')]).toEqual([11, 0]);
});

test('a target that cannot be kept names the field', () => {
  const sound = { metric: 'UPGRADED_SHARE', unit: 'PERCENT', value: 5, ...YEAR } as const;
  const fields = (over: object) => checkTarget({ ...sound, ...over }, '2026-06-01').map(({ field }) => field);
  expect(fields({})).toEqual([]);
  expect(fields({ unit: 'PP' })).toEqual(['unit']);
  expect(fields({ value: 0 })).toEqual(['value']);
  expect(fields({ value: 101 })).toEqual(['value']);
  expect(fields({ value: Number.NaN })).toEqual(['value']);
  expect(fields({ unit: 'COUNT', value: 2.5 })).toEqual(['value']);
  expect(fields({ baselineOn: '2026-06-02' })).toEqual(['baselineOn']);
  expect(fields({ dueOn: '2026-01-01' })).toEqual(['dueOn']);
});
