import type { BilingualText } from './text.ts';

/** Written into every document: what the hash was computed over is known for ever. */
export const DECISION_FORMAT = 'simpul-decision-1';

/**
 * What an official decided about the kampung of one regency in one period, as the public may see it.
 * The SHA-256 of its canonical JSON stands on the paper and on the public page. Nothing in it depends
 * on the day of publication, so that the draft and the published document have the same hash.
 */
export type DecisionContent = {
  format: typeof DECISION_FORMAT;
  id: string;
  period: { title: string; opensOn: string };
  regency: { code: string; name: string };
  /** The office that decides; never a person. */
  decidedBy: string;
  rubric: { code: string; version: number; title: BilingualText };
  /** 1 for the first document of the regency in the period; later decisions and corrections count on. */
  edition: number;
  /** In the order of the scores. */
  indicators: { code: string; name: BilingualText; maxScore: number }[];
  entries: DecisionEntry[];
  /** Demonstration data (data contoh). */
  sampleData: boolean;
};

export type DecidedLevel = { code: string; ordinal: number; name: BilingualText };

export type DecisionEntry = {
  kampung: { code: string; name: string; district: string };
  /** Null where none was decided before. */
  levelBefore: DecidedLevel | null;
  level: DecidedLevel;
  /** Null where the number behind a score is too small to be public (decision 9). */
  scores: (number | null)[];
  /** Codes of the indices that were passed. */
  passed: string[];
  decidedOn: string;
  /** 1 for the first decision of the kampung in the period. */
  revision: number;
  revisionReason: string | null;
  /** The document whose entry for this kampung no longer holds; null for a first decision. */
  replaces: string | null;
};

type Ordinal = Pick<DecidedLevel, 'ordinal'>;
export type Moves = { up: number; down: number; same: number; first: number };

/** How many kampung went where. Higher is meant by the order of the levels, which is no ladder. */
export function movesOf(entries: readonly { level: Ordinal; levelBefore?: Ordinal | null }[]): Moves {
  const moves: Moves = { up: 0, down: 0, same: 0, first: 0 };
  for (const { level, levelBefore } of entries) {
    if (!levelBefore) moves.first += 1;
    else if (level.ordinal > levelBefore.ordinal) moves.up += 1;
    else if (level.ordinal < levelBefore.ordinal) moves.down += 1;
    else moves.same += 1;
  }
  return moves;
}
