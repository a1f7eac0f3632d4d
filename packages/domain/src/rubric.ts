import type { MeasureName } from './measures.ts';
import type { BilingualText } from './text.ts';

/**
 * A classification rule as data. It is stored, versioned and replaced without a line of code:
 * only the measures it names are functions.
 */
export type Rubric = {
  code: string;
  version: number;
  title: BilingualText;
  legalSource: BilingualText;
  /** YYYY-MM-DD; null means open. */
  validFrom: string;
  validTo: string | null;
  flags: RubricFlags;
  indices: readonly RubricIndex[];
  levels: readonly RubricLevel[];
};

export type RubricFlags = {
  /** Leave the family-planning sector's own agencies out of the cross-sector count. */
  excludeOwnSector: boolean;
  /** A report without couples counts as no report, instead of an unmet need of 0 %. */
  requireCouples: boolean;
};

export type RubricIndex = {
  code: string;
  name: BilingualText;
  /** The index passes when the sum of its scores reaches this. */
  passSum: number;
  indicators: readonly RubricIndicator[];
};

export type RubricIndicator = {
  code: string;
  name: BilingualText;
  measure: MeasureName;
  /** What is counted, in the form that follows a number: "sumber dana". */
  unit: BilingualText;
  source: BilingualText;
  /** Without holes and overlaps over the whole numbers from 0, in the order of the values. */
  bands: readonly Band[];
};

/** Whole values from `min` to `max`, both included; a missing `max` means no upper end. */
export type Band = { score: number; min: number; max?: number; label?: BilingualText };

export type RubricLevel = {
  code: string;
  ordinal: number;
  name: BilingualText;
  aliases: readonly string[];
  /** Every set of passed indices that gives this level. */
  patterns: readonly (readonly string[])[];
};

/** What makes a rubric unusable, in words for its editor; empty when it is sound. */
export function checkRubric(rubric: Rubric): string[] {
  const problems: string[] = [];
  for (const [name, value] of [['title', rubric.title], ['legalSource', rubric.legalSource]] as const) {
    if (!value.id || !value.en) problems.push(`${name} is missing in one language`);
  }
  for (const indicator of rubric.indices.flatMap(({ indicators }) => indicators)) {
    problems.push(...checkBands(indicator.bands).map((problem) => `${indicator.code}: ${problem}`));
  }
  for (const pattern of subsets(rubric.indices.map(({ code }) => code))) {
    const levels = rubric.levels.filter(({ patterns }) => patterns.some((candidate) => isSame(candidate, pattern)));
    if (levels.length !== 1) problems.push(`passing [${pattern.join(', ')}] gives ${levels.length} levels instead of one`);
  }
  return problems;
}

function checkBands(bands: readonly Band[]): string[] {
  const problems: string[] = [];
  if (bands[0]?.min !== 0) problems.push('the first band does not start at 0');
  bands.forEach((band, at) => {
    const next = bands[at + 1];
    if (!next) {
      if (band.max !== undefined) problems.push(`nothing above ${band.max} has a score`);
    } else if (band.max === undefined || band.max >= next.min) {
      problems.push(`the bands from ${band.min} and from ${next.min} overlap`);
    } else if (band.max + 1 < next.min) {
      problems.push(`nothing between ${band.max} and ${next.min} has a score`);
    }
  });
  return problems;
}

const subsets = (codes: readonly string[]): string[][] => codes.reduce<string[][]>((sets, code) => sets.flatMap((set) => [set, [...set, code]]), [[]]);

export const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((code) => b.includes(code));
