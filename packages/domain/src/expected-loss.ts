import type { AssessedIndicator, Assessment } from './assessment.ts';
import { possibleScores, withScores } from './given-scores.ts';
import type { Level } from './level.ts';
import type { Rubric } from './rubric.ts';

/** What a kampung risks by sending without proof: a verifier may take a score without proof back to the lowest. */
export type ExpectedLoss = {
  /** The level that is claimed. */
  claimed: Level;
  /** The level that is left if every score without proof is taken back. */
  left: Level;
  /** The indicators whose score needs proof and has none, in the order of the rubric. */
  unproven: UnprovenScore[];
};

export type UnprovenScore = {
  code: string;
  score: number;
  lowest: number;
  /** The level that is left if this one alone is taken back. */
  left: Level;
};

/**
 * What would be lost if a verifier accepts nothing that has no proof. A score at its lowest claims nothing
 * and so needs none.
 * @param proven codes of the indicators that have a proof
 */
export function expectedLoss(assessment: Assessment, rubric: Rubric, proven: readonly string[]): ExpectedLoss {
  const lowestOf = new Map(
    rubric.indices.flatMap(({ indicators }) => indicators).map((rule) => [rule.code, possibleScores(rule)[0] ?? 0] as const),
  );
  const lowest = ({ code }: AssessedIndicator): number => lowestOf.get(code) ?? 0;
  const unproven = assessment.indices
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => indicator.score > lowest(indicator) && !proven.includes(indicator.code));
  const takenBack = Object.fromEntries(unproven.map((indicator) => [indicator.code, lowest(indicator)]));
  return {
    claimed: assessment.level,
    left: withScores(assessment, rubric, takenBack).level,
    unproven: unproven.map((indicator) => ({
      code: indicator.code,
      score: indicator.score,
      lowest: lowest(indicator),
      left: withScores(assessment, rubric, { [indicator.code]: lowest(indicator) }).level,
    })),
  };
}
