import { CONDITIONS, MEASURES, type DecisionTable, type MeasureName, type RubricFlags } from './measures.ts';
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
  status: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
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

export type RubricIndex = {
  code: string;
  name: BilingualText;
  /** The index passes from this sum of scores on: "a mean of 3" over five indicators is 15, and sums need no rounding. */
  passSum: number;
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

/** What makes a rubric unusable, in words for its editor; empty when it is sound. */
export function checkRubric(rubric: Rubric): string[] {
  const indicators = rubric.indices.flatMap((index) => index.indicators);
  return [
    ...unnamed({ title: rubric.title, legalSource: rubric.legalSource }),
    ...[...rubric.indices, ...rubric.levels].flatMap(({ code, name }) => unnamed({ [code]: name })),
    ...indicators.flatMap(({ code, name, unit, source }) => unnamed({ [code]: name, [`${code} unit`]: unit, [`${code} source`]: source })),
    ...indicators.flatMap((indicator) =>
      [...checkBands(indicator), ...checkMeasure(indicator)].map((problem) => `${indicator.code}: ${problem}`),
    ),
    ...rubric.indices.flatMap(checkPassMark),
    ...checkPatterns(rubric),
  ];
}

const unnamed = (texts: Record<string, BilingualText>): string[] =>
  Object.entries(texts).flatMap(([what, { id, en }]) => (id && en ? [] : [`${what} is missing in one language`]));

function checkBands({ bands, direction }: RubricIndicator): string[] {
  const problems: string[] = [];
  if (bands[0]?.min !== 0) problems.push('the first band does not start at 0');
  for (const [at, band] of bands.entries()) {
    const next = bands[at + 1];
    if (!next) {
      if (band.max !== undefined) problems.push(`nothing above ${band.max} has a score`);
      continue;
    }
    if (band.max === undefined || band.max >= next.min) problems.push(`the bands from ${band.min} and from ${next.min} overlap`);
    else if (band.max + 1 < next.min) problems.push(`nothing between ${band.max} and ${next.min} has a score`);
    if (next.score > band.score !== (direction === 'MORE_IS_BETTER'))
      problems.push(`the score from ${next.min} on goes against the direction`);
  }
  return problems;
}

function checkMeasure({ measure }: RubricIndicator): string[] {
  if (typeof measure === 'string') return Object.hasOwn(MEASURES, measure) ? [] : [`there is no measure ${measure}`];
  const unknown = measure.flatMap(({ when }) => when).filter((name) => !Object.hasOwn(CONDITIONS, name));
  const problems = unknown.map((name) => `there is no condition ${name}`);
  if (measure.at(-1)?.when.length !== 0) problems.push('the last row of the decision table has conditions');
  if (measure.some(({ value }, row) => value > (measure[row - 1]?.value ?? Infinity)))
    problems.push('the decision table does not go from the highest value down');
  return problems;
}

function checkPassMark({ code, passSum, indicators }: RubricIndex): string[] {
  const sumOf = (choose: (...scores: number[]) => number) =>
    indicators.reduce((sum, { bands }) => sum + choose(...bands.map(({ score }) => score)), 0);
  return passSum > sumOf(Math.min) && passSum <= sumOf(Math.max) ? [] : [`${code} passes always or never`];
}

function checkPatterns({ indices, levels }: Rubric): string[] {
  return subsetsOf(indices.map(({ code }) => code)).flatMap((passed) => {
    const count = levels.flatMap(({ patterns }) => patterns).filter((pattern) => isSameSet(pattern, passed)).length;
    return count === 1 ? [] : [`passing [${passed.join(', ')}] gives ${count} levels instead of one`];
  });
}

export const subsetsOf = (codes: readonly string[]): string[][] =>
  codes.reduce<string[][]>((sets, code) => sets.flatMap((set) => [set, [...set, code]]), [[]]);

export const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));
