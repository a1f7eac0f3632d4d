import type { AssessedIndex, AssessedIndicator, Assessment, Lever } from './assessment.ts';
import { bandText, explainBand, explainIndicator, explainLever, explainLevel } from './explain.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { levelsOf, type Level } from './level.ts';
import { isKnown, measure, measureClaims, type Measured } from './measures.ts';
import { twoDecimals } from './rounding.ts';
import { isSameSet, subsetsOf, type Band, type Rubric, type RubricIndex, type RubricIndicator } from './rubric.ts';

/** An indicator against the facts: the score it has, and the best it could have once everything is filled in. */
export type Scored = { rule: RubricIndicator; measured: Measured; unproven: boolean; score: number; best: number };
export type ScoredIndex = { rule: RubricIndex; scored: readonly Scored[]; sum: number; best: number };

/** Applies a rubric to the facts of one kampung: its level, the reasons, what is open, and what would change it. */
export function assess(facts: KampungFacts, rubric: Rubric): Assessment {
  const indices = scoreAll(facts, rubric);
  const assessed = indices.map(toAssessedIndex);
  const passed = passedOf(indices);
  const level = levelFor(rubric, passed);
  const possible = possibleLevels(rubric, indices);
  const highestPossible = possible.at(-1) ?? level;
  return {
    rubric: {
      code: rubric.code,
      version: rubric.version,
      title: rubric.title,
      legalSource: rubric.legalSource,
      ...(rubric.unofficial && { unofficial: true as const }),
    },
    level,
    lowestPossible: possible[0] ?? level,
    highestPossible,
    verification: 'COMPUTED',
    summary: explainLevel({
      level,
      highestPossible,
      passed: indices.filter(hasPassed).map(({ rule }) => rule.name),
      failed: indices.filter((index) => !hasPassed(index)).map(({ rule }) => rule.name),
      missingCount: sumOf(indices, ({ scored }) => scored.filter(({ measured }) => !isKnown(measured)).length),
    }),
    ...weighted(assessed),
    indices: assessed,
    levers: indices
      .filter((index) => !hasPassed(index))
      .flatMap(({ rule, scored, sum }) =>
        leversOf(
          { passSum: rule.passSum, sum, scored: scored.map((one) => ({ ...one, missing: !isKnown(one.measured) })) },
          levelFor(rubric, [...passed, rule.code]),
          level,
        ),
      ),
  };
}

/** Every index of a rubric with its indicators scored on the facts. */
export const scoreAll = (facts: KampungFacts, rubric: Rubric): ScoredIndex[] =>
  rubric.indices.map((rule) =>
    scoredIndex(
      rule,
      rule.indicators.map((indicator) => scoreOf(indicator, facts, rubric)),
    ),
  );

export const scoredIndex = (rule: RubricIndex, scored: readonly Scored[]): ScoredIndex => ({
  rule,
  scored,
  sum: sumOf(scored, ({ score }) => score),
  best: sumOf(scored, ({ best }) => best),
});

/** The lowest and the best score over every value that the measure can still turn out to have. */
export function scoreOf(rule: RubricIndicator, facts: KampungFacts, { flags }: Rubric): Scored {
  const measured = measure(rule.measure, facts, flags);
  const scores = possibleBands(rule, measured).map(({ score }) => score);
  const unproven = flags.unproven !== undefined && !isSame(measured, measureClaims(rule.measure, facts, flags));
  return { rule, measured, unproven, score: Math.min(...scores), best: Math.max(...scores) };
}

const isSame = (a: Measured, b: Measured): boolean => a.low === b.low && a.high === b.high;

/** The bands that a measure can still turn out to lie in, by value. */
export const possibleBands = ({ bands }: RubricIndicator, { low, high }: Measured): Band[] =>
  bands.filter(({ min, max = Infinity }) => min <= high && max >= low);

const passedOf = (indices: readonly ScoredIndex[]): string[] => indices.filter(hasPassed).map(({ rule }) => rule.code);

const hasPassed = ({ rule, sum }: ScoredIndex): boolean => sum >= rule.passSum;

/** @throws Error when no level has this pattern: such a rubric does not pass its check. */
export function levelFor(rubric: Rubric, passed: readonly string[]): Level {
  const level = levelsOf(rubric)[rubric.levels.findIndex(({ patterns }) => patterns.some((pattern) => isSameSet(pattern, passed)))];
  if (!level) throw new Error(`${rubric.code} has no level for passing [${passed.join(', ')}]`);
  return level;
}

/** The levels that some way of filling in what is missing leads to, lowest first. */
export function possibleLevels(rubric: Rubric, indices: readonly ScoredIndex[]): Level[] {
  const passed = passedOf(indices);
  const open = indices.filter((index) => !hasPassed(index) && index.best >= index.rule.passSum).map(({ rule }) => rule.code);
  return subsetsOf(open)
    .map((extra) => levelFor(rubric, [...passed, ...extra]))
    .sort((a, b) => a.ordinal - b.ordinal);
}

/** For each indicator of an index that has not passed, the smallest improvement that lets it pass by itself. */
export function leversOf(
  { passSum, sum, scored }: { passSum: number; sum: number; scored: readonly { rule: RubricIndicator; score: number; missing: boolean }[] },
  reached: Level,
  level: Level,
): Lever[] {
  if (reached.code === level.code) return [];
  return scored.flatMap(({ rule, score, missing }) => {
    const band = betterBands(rule, score).find((better) => sum - score + better.score >= passSum);
    return band ? [{ indicatorCode: rule.code, level: reached, step: explainLever(rule, missing, band) }] : [];
  });
}

/** Where the rubric weighs its indices: over one common denominator, so that nothing is rounded before the end. */
export function weighted(
  indices: readonly Pick<AssessedIndex, 'weight' | 'sum' | 'indicators'>[],
): Pick<Assessment, 'weightedMean'> | undefined {
  const weights = sumOf(indices, ({ weight = 0 }) => weight);
  if (weights === 0) return undefined;
  const common = indices.reduce((product, { indicators }) => product * indicators.length, 1);
  const total = sumOf(indices, ({ weight = 0, sum, indicators }) => weight * sum * (common / indicators.length));
  return { weightedMean: twoDecimals(total, common * weights) };
}

function toAssessedIndex(index: ScoredIndex): AssessedIndex {
  const { code, name, passSum, passMean, weight, indicators } = index.rule;
  return {
    code,
    name,
    sum: index.sum,
    passSum,
    maxSum: sumOf(indicators, maxScore),
    mean: twoDecimals(index.sum, indicators.length),
    passAt: passMean === undefined ? twoDecimals(passSum, indicators.length) : passMean / 100,
    passed: hasPassed(index),
    ...(weight !== undefined && { weight }),
    indicators: index.scored.map((indicator) => toAssessedIndicator(indicator, code)),
  };
}

function toAssessedIndicator({ rule, measured, unproven, score }: Scored, indexCode: string): AssessedIndicator {
  const next = betterBands(rule, score)[0];
  const value = isKnown(measured) ? measured.low : null;
  return {
    code: rule.code,
    indexCode,
    name: rule.name,
    measure: typeof rule.measure === 'string' ? rule.measure : null,
    value,
    unit: rule.unit,
    score,
    maxScore: maxScore(rule),
    missing: value === null,
    band: explainBand(rule, measured, unproven),
    distanceToNext: next && value !== null ? distance(next, value) : null,
    nextBand: next ? bandText(next, rule) : null,
    reason: explainIndicator(rule, measured, score, next, unproven),
    source: rule.source,
  };
}

const maxScore = ({ bands }: RubricIndicator): number => Math.max(...bands.map(({ score }) => score));

/** The bands above a score, the nearest first. */
const betterBands = ({ bands }: RubricIndicator, score: number): Band[] =>
  bands.filter((band) => band.score > score).sort((a, b) => a.score - b.score);

/** From a value outside a band to its nearer end. */
const distance = ({ min, max = Infinity }: Band, value: number): number => (value < min ? min - value : value - max);

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number => rows.reduce((sum, row) => sum + value(row), 0);
