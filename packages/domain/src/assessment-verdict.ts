import type { Assessment } from './assessment.ts';
import { REMARK_MAX } from './assessment-life.ts';
import { possibleScores, withScores, type GivenScores } from './given-scores.ts';
import type { Rubric } from './rubric.ts';
import { text, type BilingualText } from './text.ts';

/** What a verifier found for one indicator; `reason` where it differs from the claim. */
export type Verdict = { indicator: string; score: number; reason: string | null };

/** The fewest letters that say something. */
const REASON_MIN = 5;

/** The scores that an assessment claims, by code of the indicator. */
export const claimedScores = ({ indices }: Pick<Assessment, 'indices'>): Record<string, number> =>
  Object.fromEntries(indices.flatMap(({ indicators }) => indicators).map(({ code, score }) => [code, score]));

/** Why a verdict cannot be kept, at the part of it that is at fault; null when it is sound. */
export function problemOfVerdict(
  { indicator, score, reason }: Verdict,
  claimed: GivenScores,
  rubric: Rubric,
): { at: 'indicator' | 'score' | 'reason'; text: BilingualText } | null {
  const rule = rubric.indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === indicator);
  const claim = claimed[indicator];
  if (!rule || claim === undefined)
    return {
      at: 'indicator',
      text: text(`Rubrik ${rubric.code} tidak punya indikator ${indicator}.`, `Rubric ${rubric.code} has no indicator ${indicator}.`),
    };
  const scores = possibleScores(rule);
  if (!scores.includes(score))
    return {
      at: 'score',
      text: text(
        `Skor ${indicator}: ${scores.join(', ')}; diberikan ${score}.`,
        `Scores of ${indicator}: ${scores.join(', ')}; got ${score}.`,
      ),
    };
  const length = reason?.trim().length ?? 0;
  if ((score !== claim || length > 0) && (length < REASON_MIN || length > REMARK_MAX))
    return {
      at: 'reason',
      text: text(
        `${indicator}: alasan ${REASON_MIN}–${REMARK_MAX} huruf bila skor (${score}) berbeda dari klaim (${claim}); sekarang ${length}.`,
        `${indicator}: a reason of ${REASON_MIN}–${REMARK_MAX} characters where the score (${score}) differs from the claim (${claim}); it has ${length}.`,
      ),
    };
  return null;
}

/** The claim as the verifier found it. @throws Error for a verdict that is not sound */
export function verifiedAssessment(
  claim: Assessment,
  rubric: Rubric,
  verdicts: readonly Pick<Verdict, 'indicator' | 'score'>[],
): Assessment {
  const scores = Object.fromEntries(verdicts.map(({ indicator, score }) => [indicator, score]));
  return { ...withScores(claim, rubric, scores), verification: 'VERIFIED' };
}
