import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { anyCompleteFacts, anyFactsWithGaps, factsOf, NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import type { FamilyReport, KampungFacts } from './kampung-facts.ts';
import { levelOf } from './level.ts';
import type { Rubric } from './rubric.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

/** The two flags alone: proof has tests of its own. */
const STRICT: Rubric = { ...KKB_2021, flags: { excludeOwnSector: true, requireCouples: true } };

const indicatorsOf = ({ indices }: Assessment) => indices.flatMap(({ indicators }) => indicators);
const scoresOf = (facts: KampungFacts, rubric = KKB_2021) =>
  Object.fromEntries(indicatorsOf(assess(facts, rubric)).map(({ code, score }) => [code, score]));
const indicator = (facts: KampungFacts, code: string, rubric = KKB_2021) =>
  indicatorsOf(assess(facts, rubric)).find((candidate) => candidate.code === code);

/** The facts of a worked case, by what its name begins with. */
function worked(start: string): KampungFacts & { report: FamilyReport | null } {
  const found = WORKED_CASES.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`No worked case ${start}`);
  return factsOf(found);
}

test.each(WORKED_CASES)('KKB-2021, worked case: $name', (example) => {
  const result = assess(factsOf(example), KKB_2021);
  const values = Object.fromEntries(indicatorsOf(result).map(({ code, value }) => [code, value]));
  expect(scoresOf(factsOf(example))).toEqual(example.scores);
  expect(values).toMatchObject(example.percent ?? {});
  expect(Object.fromEntries(result.indices.map(({ code, mean }) => [code, mean]))).toEqual(example.indices);
  expect(result.level).toEqual(levelOf(example.level));
});

test('the pass marks are 15 of 18, 9 of 12 and 12 of 16', () => {
  const { indices } = assess(NOTHING_FILLED_IN, KKB_2021);
  expect(indices.map(({ code, passSum, maxSum, passAt }) => [code, passSum, maxSum, passAt])).toEqual([
    ['INPUT', 15, 18, 3],
    ['PROSES', 9, 12, 3],
    ['OUTPUT', 12, 16, 3],
  ]);
});

test('an unfilled record is Dasar, is called missing, and could be any level', () => {
  const result = assess(NOTHING_FILLED_IN, KKB_2021);
  expect([result.level.code, result.lowestPossible.code, result.highestPossible.code]).toEqual(['DASAR', 'DASAR', 'PARIPURNA']);
  for (const { code, score, value, missing, distanceToNext } of indicatorsOf(result)) {
    // No activity names an agency: that is known, not missing.
    expect([score, value, missing, distanceToNext], code).toEqual(code === 'P3' ? [1, 0, false, 1] : [1, null, true, null]);
  }
});

test('what is not filled in counts as not there, and is still called missing', () => {
  const facts = { ...NOTHING_FILLED_IN, workingGroupExists: true, workingGroupMembers: 11, secretariat: true };
  expect(indicator(facts, 'I1')).toMatchObject({ score: 3, missing: true, value: null });
  expect(indicator(facts, 'I4')).toMatchObject({ score: 2, missing: true, value: null });
  expect(indicator({ ...facts, workingGroupExists: false }, 'I1')).toMatchObject({ score: 1, missing: false, value: 0 });
});

test('a report of zeros has the best unmet need under parity, and none under the flag', () => {
  const zeros = { ...NOTHING_FILLED_IN, report: reportOf(0) };
  expect(indicator(zeros, 'O4')).toMatchObject({ score: 4, value: 0, missing: false });
  expect(indicator(zeros, 'O4', STRICT)).toMatchObject({ score: 1, value: null, missing: true });
});

test('the distance to the next score is counted to its near end, downwards for the unmet need', () => {
  const facts = worked('all strong');
  const report = facts.report && { ...facts.report, nonUse: { HAMIL: 0, IAS: 0, IAT: 20, TIAL: 20 } };
  expect(indicator({ ...facts, report }, 'O4')).toMatchObject({ value: 14, score: 1, distanceToNext: 2 });
  expect(indicator({ ...facts, fundingSources: ['APBN', 'CSR'] }, 'I2')).toMatchObject({ value: 2, score: 3, distanceToNext: 3 });
});

test('Berkembang that gains the output index jumps to Paripurna: the scheme is not a ladder', () => {
  const berkembang = worked('input+process');
  expect(assess(berkembang, KKB_2021).level.code).toBe('BERKEMBANG');
  expect(assess({ ...berkembang, report: worked('all strong').report }, KKB_2021).level.code).toBe('PARIPURNA');
});

test('the level follows from the passed indices as the regulation describes it', () => {
  fc.assert(
    fc.property(anyCompleteFacts, (facts) => {
      const { indices, level } = assess(facts, KKB_2021);
      const [input, process, output] = indices.map(({ passed }) => passed);
      const expected = input && process ? (output ? 'PARIPURNA' : 'BERKEMBANG') : output && (input || process) ? 'MANDIRI' : 'DASAR';
      expect(level.code).toBe(expected);
      for (const { sum, mean, passed, indicators } of indices) {
        expect(sum).toBe(indicators.reduce((total, { score }) => total + score, 0));
        expect(passed).toBe(mean >= 3);
      }
    }),
  );
});

test('a missing value never scores better than any value it could have', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, fc.constantFrom(KKB_2021, STRICT), ({ facts, completed }, rubric) => {
      // Zero couples are no value under the strict flag but one more gap, so they complete nothing.
      fc.pre(rubric === KKB_2021 || completed.report?.fertileCouples !== 0);
      const known = scoresOf(completed, rubric);
      for (const { code, score } of indicatorsOf(assess(facts, rubric))) expect(score, code).toBeLessThanOrEqual(known[code] ?? 0);
    }),
  );
});

test('every way of filling the gaps stays inside the interval of levels', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts, completed }) => {
      const { level, lowestPossible, highestPossible } = assess(facts, KKB_2021);
      for (const { ordinal } of [level, assess(completed, KKB_2021).level]) {
        expect(ordinal).toBeGreaterThanOrEqual(lowestPossible.ordinal);
        expect(ordinal).toBeLessThanOrEqual(highestPossible.ordinal);
      }
    }),
  );
});

test('without gaps nothing is missing and the interval is one level', () => {
  fc.assert(
    fc.property(anyCompleteFacts, (facts) => {
      const result = assess(facts, KKB_2021);
      expect(indicatorsOf(result).filter(({ missing }) => missing)).toEqual([]);
      expect([result.lowestPossible, result.highestPossible]).toEqual([result.level, result.level]);
    }),
  );
});

test('a better value never scores less: more is better, and less for the unmet need', () => {
  fc.assert(
    fc.property(anyCompleteFacts, anyCompleteFacts, (one, other) => {
      for (const first of indicatorsOf(assess(one, KKB_2021))) {
        const second = indicator(other, first.code);
        if (first.value === null || second === undefined || second.value === null) continue;
        const isBetter = first.code === 'O4' ? first.value <= second.value : first.value >= second.value;
        if (isBetter) expect(first.score, first.code).toBeGreaterThanOrEqual(second.score);
      }
    }),
  );
});

test('the levers are exactly the single improvements that change the level', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const { indices, levers, level } = assess(facts, KKB_2021);
      const expected = indices.flatMap(({ indicators, sum, passSum, passed }) =>
        indicators.filter(({ score, maxScore }) => !passed && sum - score + maxScore >= passSum).map(({ code }) => code),
      );
      // From no index to one the level stays Dasar.
      const changes = level.code !== 'DASAR' || indices.some(({ passed }) => passed);
      expect(levers.map(({ indicatorCode }) => indicatorCode)).toEqual(changes ? expected : []);
      for (const lever of levers) expect(lever.level.ordinal).toBeGreaterThan(level.ordinal);
    }),
  );
});
