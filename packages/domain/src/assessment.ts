import type { Level } from './level.ts';
import type { MeasureName } from './measures.ts';
import type { BilingualText } from './text.ts';

/** Why a kampung has its level. The shapes are those of the API's types of the same names. */
export type Assessment = {
  rubric: { code: string; version: number; title: BilingualText; legalSource: BilingualText; unofficial?: true };
  level: Level;
  /** The levels that are possible once every missing value is known. */
  lowestPossible: Level;
  highestPossible: Level;
  /** A rule alone can only compute; verifying is an officer's act. */
  verification: 'COMPUTED' | 'VERIFIED';
  summary: BilingualText;
  indices: AssessedIndex[];
  /** Mean of the means of the indices by their weights, two decimals; only where the rubric weighs them. The level does not rest on it. */
  weightedMean?: number | null;
  /** Single improvements that alone change the level. */
  levers: Lever[];
};

export type AssessedIndex = {
  code: string;
  name: BilingualText;
  sum: number;
  passSum: number;
  maxSum: number;
  mean: number;
  passAt: number;
  passed: boolean;
  /** Percent of the weighted mean; only where the rubric weighs its indices. */
  weight?: number;
  indicators: AssessedIndicator[];
};

export type AssessedIndicator = {
  code: string;
  indexCode: string;
  name: BilingualText;
  /** What was measured; null for a decision table. */
  measure: MeasureName | null;
  /** Null when any part of it is missing. */
  value: number | null;
  unit: BilingualText;
  score: number;
  maxScore: number;
  missing: boolean;
  band: BilingualText;
  distanceToNext: number | null;
  nextBand: BilingualText | null;
  reason: BilingualText;
  source: BilingualText;
};

/** As the public sees it: what would give a hidden value away is null. */
export type PublicIndicator = Omit<AssessedIndicator, 'score' | 'measure'> & { score: number | null };
export type PublicIndex = Omit<AssessedIndex, 'sum' | 'mean' | 'indicators'> & {
  sum: number | null;
  mean: number | null;
  indicators: PublicIndicator[];
};
export type PublicAssessment = Omit<Assessment, 'indices'> & { indices: PublicIndex[] };

export type Lever = { indicatorCode: string; level: Level; step: BilingualText };
