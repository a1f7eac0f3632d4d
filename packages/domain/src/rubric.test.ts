import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS, levelOf } from './level.ts';
import type { Rubric, RubricIndicator } from './rubric.ts';
import { checkRubric } from './rubric-checks.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from './rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from './rubrics/kkb-proposal-1.ts';
import { text } from './text.ts';

/** KKB-2021 with a change in its indicator I2. */
function withI2(change: Partial<RubricIndicator>): Rubric {
  const indices = KKB_2021.indices.map((index) => ({
    ...index,
    indicators: index.indicators.map((indicator) => (indicator.code === 'I2' ? { ...indicator, ...change } : indicator)),
  }));
  return { ...KKB_2021, indices };
}

const SHIPPED = [KKB_2021, KKB_2021_STRICT, KKB_PROPOSAL_1];
/** Where the check finds something, in English. */
const found = (rubric: Rubric) => checkRubric(rubric).map(({ field, problem }) => `${field}: ${problem.en}`);
const I2 = 'indices.0.indicators.1';

test.each(SHIPPED)('$code is sound, and survives being stored as JSON', (rubric) => {
  expect(checkRubric(rubric)).toEqual([]);
  expect(JSON.parse(JSON.stringify(rubric))).toEqual(rubric);
});

test('only KKB-2021 goes without the mark that it is no official rule; the others say so where they come from', () => {
  expect(SHIPPED.map(({ unofficial = false }) => unofficial)).toEqual([false, true, true]);
  for (const { legalSource, title } of [KKB_2021_STRICT, KKB_PROPOSAL_1]) {
    expect(title.id).toContain('bukan aturan resmi');
    expect(legalSource.id).toContain('bukan aturan resmi');
    expect(legalSource.en).toContain('no official rule');
  }
});

test('the strict reading has the bands, pass marks and levels of KKB-2021; the proposal passes from a mean of 2.75', () => {
  expect([KKB_2021_STRICT.indices, KKB_2021_STRICT.levels]).toEqual([KKB_2021.indices, KKB_2021.levels]);
  for (const { passSum, indicators } of KKB_PROPOSAL_1.indices) {
    expect(passSum / indicators.length).toBeGreaterThanOrEqual(2.75);
    expect((passSum - 1) / indicators.length).toBeLessThan(2.75);
  }
});

test('every whole number has exactly one band', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(200), (large, small) => {
      for (const value of [large, small]) {
        for (const { code, bands } of SHIPPED.flatMap(({ indices }) => indices).flatMap(({ indicators }) => indicators)) {
          expect(
            bands.filter(({ min, max = Infinity }) => min <= value && value <= max),
            `${code} at ${value}`,
          ).toHaveLength(1);
        }
      }
    }),
  );
});

const bands = (...rows: [score: number, min: number, max?: number][]) =>
  rows.map(([score, min, max]) => ({ score, min, ...(max !== undefined && { max }) }));

test('the check finds holes, overlaps and open ends between bands, at the field where they are mended', () => {
  expect(found(withI2({ bands: bands([1, 0, 2], [4, 5]) }))).toEqual([`${I2}.bands.0.max: The values 3–4 have no score.`]);
  expect(found(withI2({ bands: bands([1, 0, 3], [4, 5]) }))).toEqual([`${I2}.bands.0.max: The value 4 has no score.`]);
  const overlap = [`${I2}.bands.0.max: The bands from 0 and from 5 overlap.`];
  expect(found(withI2({ bands: bands([1, 0, 5], [4, 5]) }))).toEqual(overlap);
  expect(found(withI2({ bands: bands([1, 0], [4, 5]) }))).toEqual(overlap);
  expect(found(withI2({ bands: bands([1, 1, 4], [4, 5, 6]) }))).toEqual([
    `${I2}.bands.0.min: Values below 1 have no score: start at 0.`,
    `${I2}.bands.1.max: Values above 6 have no score: leave the last band open.`,
  ]);
  expect(found(withI2({ bands: bands([1, 0]) }))).toContain(`${I2}.bands: There must be two bands at least.`);
});

test('the check finds every planted hole and overlap', () => {
  const planted = fc.record({
    at: fc.integer({ min: 1, max: 50 }),
    shift: fc.integer({ min: -10, max: 10 }).filter((shift) => shift !== 0),
  });
  fc.assert(
    fc.property(planted, ({ at, shift }) => {
      expect(found(withI2({ bands: bands([1, 0, at - 1 + 10], [4, at + 10 + shift]) }))).toHaveLength(1);
    }),
  );
});

test('the check finds scores against the direction, unknown measures and careless decision tables', () => {
  expect(found(withI2({ direction: 'LESS_IS_BETTER' }))).toEqual([
    `${I2}.bands.1.score: Less is better: the score from 1 on must be below 1.`,
    `${I2}.bands.2.score: Less is better: the score from 2 on must be below 2.`,
    `${I2}.bands.3.score: Less is better: the score from 5 on must be below 3.`,
  ]);
  expect(found(withI2({ bands: bands([1, 0, 0], [1, 1, 3], [4, 4]) }))).toEqual([
    `${I2}.bands.1.score: More is better: the score from 1 on must be above 1.`,
  ]);
  // A stored rubric is only JSON: its names may be of another version of the code.
  const stored = JSON.parse(JSON.stringify(withI2({})).replace('"fundingSources"', '"toString"')) as Rubric;
  expect(found(stored)).toEqual([`${I2}.measure: There is no measure toString.`]);
  expect(found(withI2({ measure: [{ value: 1, when: ['workingGroupExists'] }] }))).toEqual([
    `${I2}.measure: The last row of the decision table must have no conditions.`,
  ]);
  expect(
    found(
      withI2({
        measure: [
          { value: 0, when: ['workingGroupExists'] },
          { value: 1, when: [] },
        ],
      }),
    ),
  ).toEqual([`${I2}.measure: The decision table must go from the highest value down.`]);
});

test('the check wants exactly one level for every set of passed indices, and the levels that everything else knows', () => {
  const [basic, ...others] = KKB_2021.levels;
  expect(found({ ...KKB_2021, levels: others })).toEqual([
    'levels: The levels must be DASAR, BERKEMBANG, MANDIRI, PARIPURNA, from the lowest up.',
    'levels: Indices passed: none – no level yet.',
    'levels: Indices passed: Output – no level yet.',
    'levels: Indices passed: Process – no level yet.',
    'levels: Indices passed: Input – no level yet.',
  ]);
  const patterns = [...(basic?.patterns ?? []), ['PROSES', 'INPUT']];
  expect(found({ ...KKB_2021, levels: basic ? [{ ...basic, patterns }, ...others] : [] })).toEqual([
    'levels.1.patterns.0: Indices passed: Input + Process – another level has it already.',
  ]);
  expect(found({ ...KKB_2021, levels: basic ? [{ ...basic, patterns: [...basic.patterns, ['X']] }, ...others] : [] })).toEqual([
    'levels.0.patterns.4: There is no index X.',
  ]);
});

test('the check wants names in both languages, days in order, pass marks that decide something and weights of 100%', () => {
  expect(found({ ...KKB_2021, legalSource: text('', 'x') }).map((line) => line.split(':')[0])).toEqual(['legalSource.id']);
  expect(found(withI2({ name: text('x', ' ') })).map((line) => line.split(':')[0])).toEqual([`${I2}.name.en`]);
  expect(found(withI2({ code: 'I1' }))).toEqual([`${I2}.code: The code I1 is used above already.`]);
  expect(found({ ...KKB_2021, validTo: '2020-12-31' })).toEqual(['validTo: The validity ends (2020-12-31) before it begins (2021-01-01).']);
  expect(found({ ...KKB_2021, validFrom: '2021-02-30' })).toEqual(['validFrom: Fill in the day from which it is valid.']);
  const marks = (change: object) => ({ ...KKB_2021, indices: KKB_2021.indices.map((index) => ({ ...index, ...change })) });
  expect(found(marks({ passSum: 18 }))).toEqual([
    'indices.1.passSum: The pass mark must be a whole number from 4 to 12; got 18.',
    'indices.2.passSum: The pass mark must be a whole number from 5 to 16; got 18.',
  ]);
  expect(found(marks({ passMean: 300, passSum: 12 }))).toEqual([
    'indices.0.passSum: A mean of 3 over 5 indicators is the sum 15, not 12.',
    'indices.1.passSum: A mean of 3 over 3 indicators is the sum 9, not 12.',
  ]);
  expect(found(marks({ weight: 33 }))[0]).toBe('indices.0.weight: All weights together must be 100%; now 99%.');
});

test('every problem is told in both languages', () => {
  const broken = { ...withI2({ bands: bands([1, 0, 2], [4, 5]), name: text('', '') }), levels: [], validFrom: '' };
  for (const { problem } of checkRubric(broken)) expect(problem.id && problem.en && problem.id !== problem.en).toBe(true);
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
