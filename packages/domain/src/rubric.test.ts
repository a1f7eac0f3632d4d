import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS, levelOf } from './level.ts';
import { checkRubric, type Rubric, type RubricIndicator } from './rubric.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { text } from './text.ts';

/** KKB-2021 with a change in its indicator I2. */
function withI2(change: Partial<RubricIndicator>): Rubric {
  const indices = KKB_2021.indices.map((index) => ({
    ...index,
    indicators: index.indicators.map((indicator) => (indicator.code === 'I2' ? { ...indicator, ...change } : indicator)),
  }));
  return { ...KKB_2021, indices };
}

test('KKB-2021 is sound, and survives being stored as JSON', () => {
  expect(checkRubric(KKB_2021)).toEqual([]);
  expect(JSON.parse(JSON.stringify(KKB_2021))).toEqual(KKB_2021);
});

test('every whole number has exactly one band', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(200), (large, small) => {
      for (const value of [large, small]) {
        for (const { code, bands } of KKB_2021.indices.flatMap(({ indicators }) => indicators)) {
          expect(
            bands.filter(({ min, max = Infinity }) => min <= value && value <= max),
            `${code} at ${value}`,
          ).toHaveLength(1);
        }
      }
    }),
  );
});

test('the check finds holes, overlaps and open ends between bands', () => {
  expect(
    checkRubric(
      withI2({
        bands: [
          { score: 1, min: 0, max: 2 },
          { score: 4, min: 5 },
        ],
      }),
    ),
  ).toEqual(['I2: nothing between 2 and 5 has a score']);
  expect(
    checkRubric(
      withI2({
        bands: [
          { score: 1, min: 0, max: 5 },
          { score: 4, min: 5 },
        ],
      }),
    ),
  ).toEqual(['I2: the bands from 0 and from 5 overlap']);
  expect(
    checkRubric(
      withI2({
        bands: [
          { score: 1, min: 0 },
          { score: 4, min: 5 },
        ],
      }),
    ),
  ).toEqual(['I2: the bands from 0 and from 5 overlap']);
  expect(
    checkRubric(
      withI2({
        bands: [
          { score: 1, min: 1, max: 4 },
          { score: 4, min: 5, max: 6 },
        ],
      }),
    ),
  ).toEqual(['I2: the first band does not start at 0', 'I2: nothing above 6 has a score']);
});

test('the check finds every planted hole and overlap', () => {
  const planted = fc.record({
    at: fc.integer({ min: 1, max: 50 }),
    shift: fc.integer({ min: -10, max: 10 }).filter((shift) => shift !== 0),
  });
  fc.assert(
    fc.property(planted, ({ at, shift }) => {
      const bands = [
        { score: 1, min: 0, max: at - 1 + 10 },
        { score: 4, min: at + 10 + shift },
      ];
      expect(checkRubric(withI2({ bands }))).toHaveLength(1);
    }),
  );
});

test('the check finds scores against the direction, unknown measures and careless decision tables', () => {
  expect(checkRubric(withI2({ direction: 'LESS_IS_BETTER' }))).toHaveLength(3);
  // A stored rubric is only JSON: its names may be of another version of the code.
  const stored = JSON.parse(JSON.stringify(withI2({})).replace('"fundingSources"', '"toString"')) as Rubric;
  expect(checkRubric(stored)).toEqual(['I2: there is no measure toString']);
  expect(checkRubric(withI2({ measure: [{ value: 1, when: ['workingGroupExists'] }] }))).toEqual([
    'I2: the last row of the decision table has conditions',
  ]);
  expect(
    checkRubric(
      withI2({
        measure: [
          { value: 0, when: ['workingGroupExists'] },
          { value: 1, when: [] },
        ],
      }),
    ),
  ).toEqual(['I2: the decision table does not go from the highest value down']);
});

test('the check wants exactly one level for every set of passed indices', () => {
  expect(checkRubric({ ...KKB_2021, levels: KKB_2021.levels.slice(1) })).toHaveLength(4);
  const [basic, ...others] = KKB_2021.levels;
  expect(
    checkRubric({ ...KKB_2021, levels: basic ? [{ ...basic, patterns: [...basic.patterns, ['PROSES', 'INPUT']] }, ...others] : [] }),
  ).toEqual(['passing [INPUT, PROSES] gives 2 levels instead of one']);
});

test('the check wants names in both languages and pass marks that decide something', () => {
  expect(checkRubric({ ...KKB_2021, legalSource: text('', 'x') })).toEqual(['legalSource is missing in one language']);
  expect(checkRubric(withI2({ name: text('x', '') }))).toEqual(['I2 is missing in one language']);
  expect(checkRubric({ ...KKB_2021, indices: KKB_2021.indices.map((index) => ({ ...index, passSum: 18 })) })).toEqual([
    'PROSES passes always or never',
    'OUTPUT passes always or never',
  ]);
});

test('the levels of Kampung KB have stable codes; Berkelanjutan is the older name of Paripurna', () => {
  expect(LEVELS.map(({ scheme, code, ordinal, of }) => `${scheme} ${code} ${ordinal}/${of}`)).toEqual([
    'KKB DASAR 1/4',
    'KKB BERKEMBANG 2/4',
    'KKB MANDIRI 3/4',
    'KKB PARIPURNA 4/4',
  ]);
  expect(levelOf('BERKELANJUTAN').code).toBe('PARIPURNA');
  expect(() => levelOf('MAJU')).toThrow();
});
