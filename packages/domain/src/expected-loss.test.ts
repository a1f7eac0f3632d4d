import { expect, test } from 'vitest';
import { expectedLoss } from './expected-loss.ts';
import { factsOf, NOTHING_FILLED_IN } from './facts.testing.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const CODES = KKB_2021.indices.flatMap(({ indicators }) => indicators.map(({ code }) => code));
const claim = (level: string) => {
  const example = WORKED_CASES.find((candidate) => candidate.level === level);
  if (!example) throw new Error(`No case ${level}`);
  return assess(factsOf(example), KKB_2021);
};

test('with proof of everything nothing is lost; without any, everything down to the lowest level', () => {
  const top = claim('BERKELANJUTAN');
  expect(expectedLoss(top, KKB_2021, CODES)).toEqual({ claimed: top.level, left: top.level, unproven: [] });
  const bare = expectedLoss(top, KKB_2021, []);
  expect([bare.left.code, bare.unproven.length]).toEqual(['DASAR', 12]);
});

test('one indicator without proof says what it alone would cost', () => {
  const loss = expectedLoss(
    claim('BERKELANJUTAN'),
    KKB_2021,
    CODES.filter((code) => code !== 'I1' && code !== 'P1'),
  );
  expect(loss.unproven.map(({ code, score, lowest, left }) => [code, score, lowest, left.code])).toEqual([
    ['I1', 4, 1, 'MANDIRI'],
    ['P1', 3, 1, 'PARIPURNA'],
  ]);
  expect(loss.left.code).toBe('MANDIRI');
});

test('a score at its lowest claims nothing and needs no proof', () => {
  expect(expectedLoss(assess(NOTHING_FILLED_IN, KKB_2021), KKB_2021, []).unproven).toEqual([]);
});
