import { expect, test } from 'vitest';
import { claimedScores, problemOfVerdict, verifiedAssessment } from './assessment-verdict.ts';
import { factsOf } from './facts.testing.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const [example] = WORKED_CASES.filter(({ level }) => level === 'BERKELANJUTAN');
if (!example) throw new Error('No strong case');
const claim = assess(factsOf(example), KKB_2021);
const claimed = claimedScores(claim);

test.each([
  ['the claimed score needs no reason', { indicator: 'I1', score: claimed['I1'] ?? 0, reason: null }, null],
  ['another one needs a reason', { indicator: 'I1', score: 1, reason: null }, 'reason'],
  ['one that says something', { indicator: 'I1', score: 1, reason: '   ya   ' }, 'reason'],
  ['and is enough then', { indicator: 'I1', score: 1, reason: 'SK Pokja sudah habis masa berlakunya.' }, null],
  ['a reason has an end', { indicator: 'I1', score: 1, reason: 'a'.repeat(2001) }, 'reason'],
  ['no band gives this score', { indicator: 'I4', score: 4, reason: 'Empat sarana ada.' }, 'score'],
  ['nor half a score', { indicator: 'I1', score: 2.5, reason: 'Di antara keduanya.' }, 'score'],
  ['the rubric does not know it', { indicator: 'X9', score: 1, reason: 'Tidak ada.' }, 'indicator'],
])('%s', (_, verdict, at) => {
  expect(problemOfVerdict(verdict, claimed, KKB_2021)?.at ?? null).toBe(at);
});

test('verdicts change the level and mark it as verified; without any the claim stands', () => {
  expect(verifiedAssessment(claim, KKB_2021, []).level).toEqual(claim.level);
  const found = verifiedAssessment(claim, KKB_2021, [
    { indicator: 'I1', score: 1 },
    { indicator: 'I2', score: 1 },
  ]);
  expect([claim.level.code, found.level.code, found.verification]).toEqual(['PARIPURNA', 'MANDIRI', 'VERIFIED']);
});
