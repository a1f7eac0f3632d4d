import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, LEAST_COMPARED, medianOf, type Compared } from './comparison.ts';

const kampung = (isWith: boolean, mean: number, levelCode = 'DASAR'): Compared => ({
  isWith,
  levelCode,
  indices: [
    { code: 'INPUT', mean },
    { code: 'PROSES', mean: 2 },
  ],
});
const some = (isWith: boolean, ...means: number[]) => means.map((mean) => kampung(isWith, mean));

test('median and mean of both sides, with how many there are', () => {
  const { withIt, without, isComparable } = compare([...some(true, 2.4, 2.6, 2.8, 3, 4), ...some(false, 1, 2, 2, 2.4, 2.6, 3)]);
  expect(isComparable).toBe(true);
  expect(withIt).toEqual({
    count: 5,
    levels: { DASAR: 5 },
    indices: [
      { code: 'INPUT', median: 2.8, mean: 2.96 },
      { code: 'PROSES', median: 2, mean: 2 },
    ],
  });
  expect(without).toMatchObject({ count: 6, indices: [{ code: 'INPUT', median: 2.2, mean: 2.17 }, { code: 'PROSES' }] });
});

test('levels are counted on each side', () => {
  const rows = [...some(true, 1, 1, 1, 1), kampung(true, 3, 'MANDIRI'), ...some(false, 1, 1, 1, 1, 1)];
  expect(compare(rows).withIt.levels).toEqual({ DASAR: 4, MANDIRI: 1 });
});

test('a side that is too small is counted and nothing else is said of either', () => {
  const { withIt, without, isComparable } = compare([...some(true, 4, 4, 4, 4), ...some(false, 1, 1, 1, 1, 1, 1)]);
  expect(LEAST_COMPARED).toBe(5);
  expect(isComparable).toBe(false);
  expect([withIt, without]).toEqual([
    { count: 4, levels: {}, indices: [] },
    { count: 6, levels: {}, indices: [] },
  ]);
  expect(compare([]).isComparable).toBe(false);
});

test('half of the values lie on each side of the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 400 }), { minLength: 1 }), (values) => {
      const median = medianOf(values);
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});
