import type { DecisionTable, MeasureName, RubricFlags } from './measures.ts';
import type { BilingualText } from './text.ts';

/**
 * A classification rule as plain data. It is stored, versioned and replaced without touching code:
 * the only code it names are measures and conditions.
 */
export type Rubric = {
  code: string;
  version: number;
  title: BilingualText;
  legalSource: BilingualText;
  /** YYYY-MM-DD; an open end is null. */
  validFrom: string;
  validTo: string | null;
  status: RubricStatus;
  /** Made or changed by us: whoever shows it says that it is no official rule. */
  unofficial?: boolean;
  /** How percentages become whole numbers before they meet a band. */
  rounding: 'HALF_EVEN';
  /** What is not filled in scores as the worst it can turn out to be: never as zero, never as best. */
  missingPolicy: 'LOWEST_POSSIBLE';
  flags: RubricFlags;
  indices: readonly RubricIndex[];
  /** The scheme of the levels, and the levels from the lowest up. */
  scheme: string;
  levels: readonly RubricLevel[];
};

export const RUBRIC_STATUSES = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;
export type RubricStatus = (typeof RUBRIC_STATUSES)[number];

export type RubricIndex = {
  code: string;
  name: BilingualText;
  /** The index passes from this sum of scores on: "a mean of 3" over five indicators is 15, and sums need no rounding. */
  passSum: number;
  /** The mean that the rule names, in hundredths, where it is no whole sum: 275 over seven indicators is the sum 20. */
  passMean?: number;
  /** Whole percent in the weighted mean of the indices, which is shown beside the level; all have one, or none. */
  weight?: number;
  indicators: readonly RubricIndicator[];
};

export type RubricIndicator = {
  code: string;
  name: BilingualText;
  measure: MeasureName | DecisionTable;
  /** What is counted, as it follows a number: "sumber dana". */
  unit: BilingualText;
  /** Where the value is kept, and so where to fill it in. */
  source: BilingualText;
  direction: 'MORE_IS_BETTER' | 'LESS_IS_BETTER';
  /** From the value 0 up, without hole or overlap. */
  bands: readonly Band[];
};

/** Whole values from `min` to `max`, both included; without `max` there is no upper end. */
export type Band = { score: number; min: number; max?: number; label?: BilingualText };

export type RubricLevel = {
  code: string;
  ordinal: number;
  name: BilingualText;
  aliases: readonly string[];
  /** Every set of passed indices that gives this level. */
  patterns: readonly (readonly string[])[];
};

/** The smallest sum that reaches a mean in hundredths. */
export const sumForMean = (mean: number, indicators: number): number => Math.ceil((mean * indicators) / 100);

export const subsetsOf = (codes: readonly string[]): string[][] =>
  codes.reduce<string[][]>((sets, code) => sets.flatMap((set) => [set, [...set, code]]), [[]]);

export const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));
