import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { anyFactsWithGaps, factsOf } from './facts.testing.ts';
import { possibleScores, withScores } from './given-scores.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const RULES = KKB_2021.indices.flatMap(({ indicators }) => indicators);
const indicatorsOf = ({ indices }: Assessment) => indices.flatMap(({ indicators }) => indicators);
const strong = (): Assessment => {
  const example = WORKED_CASES.find(({ level }) => level === 'BERKELANJUTAN');
  if (!example) throw new Error('No strong case');
  return assess(factsOf(example), KKB_2021);
};

test('no given score, or the same, leaves every score, sum and pass and the level as they were', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const before = assess(facts, KKB_2021);
      const same = Object.fromEntries(indicatorsOf(before).map(({ code, score }) => [code, score]));
      for (const after of [withScores(before, KKB_2021, {}), withScores(before, KKB_2021, same)]) {
        expect(after.indices).toEqual(before.indices);
        expect(after.level).toEqual(before.level);
        expect(after.levers).toEqual(before.levers);
        expect([after.lowestPossible, after.highestPossible]).toEqual([before.level, before.level]);
      }
    }),
  );
});

test('scores taken back to the lowest change sums, passes, level, summary and levers', () => {
  const after = withScores(strong(), KKB_2021, { I1: 1, I2: 1 });
  expect(after.level.code).toBe('MANDIRI');
  expect(after.indices[0]).toMatchObject({ sum: 12, mean: 2.4, passed: false });
  expect(after.summary.en).toBe('Independent: the pass mark is reached in process and output, not yet in input.');
  expect(indicatorsOf(after)[0]).toMatchObject({
    score: 1,
    value: 3,
    distanceToNext: null,
    band: { id: 'belum ada Pokja' },
    nextBand: { id: 'Pokja terbentuk' },
    reason: { id: 'Skor 1 ditetapkan verifikator; diajukan 4.' },
  });
  expect(after.levers).toContainEqual(
    expect.objectContaining({ indicatorCode: 'I1', level: expect.objectContaining({ code: 'PARIPURNA' }) }),
  );
});

test('every set of scores gives one level, by sums alone', () => {
  const anyScores = fc.record(Object.fromEntries(RULES.map((rule) => [rule.code, fc.constantFrom(...possibleScores(rule))])));
  fc.assert(
    fc.property(anyScores, (scores) => {
      const after = withScores(strong(), KKB_2021, scores);
      for (const [at, { indicators, passSum }] of KKB_2021.indices.entries()) {
        const sum = indicators.reduce((total, { code }) => total + (scores[code] ?? 0), 0);
        expect(after.indices[at]).toMatchObject({ sum, passed: sum >= passSum });
      }
    }),
  );
});

test('a score that no band gives, and an indicator that no rule has, are refused', () => {
  expect(() => withScores(strong(), KKB_2021, { I4: 4 })).toThrow('I4 has no score 4');
  expect(() => withScores(strong(), KKB_2021, { X9: 1 })).toThrow('no indicator X9');
  expect(possibleScores(RULES.find(({ code }) => code === 'I4') ?? { bands: [] })).toEqual([1, 2, 3]);
});
