import { bandText, explainIndicator, explainLevel, explainLever } from './explain.ts';
import type { KampungFacts } from './kampung-facts.ts';
import type { Level } from './level.ts';
import { MEASURES, type Measured } from './measures.ts';
import { isSame, type Band, type Rubric, type RubricIndex, type RubricIndicator } from './rubric.ts';
import type { BilingualText } from './text.ts';

export type AssessedIndicator = {
  code: string;
  indexCode: string;
  name: BilingualText;
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

export type AssessedIndex = {
  code: string;
  name: BilingualText;
  sum: number;
  passSum: number;
  maxSum: number;
  mean: number;
  passAt: number;
  passed: boolean;
  indicators: AssessedIndicator[];
};

export type Lever = { indicatorCode: string; level: Level; step: BilingualText };

export type AssessmentResult = {
  rubric: { code: string; version: number; title: BilingualText; legalSource: BilingualText };
  level: Level;
  lowestPossible: Level;
  highestPossible: Level;
  verification: 'COMPUTED' | 'VERIFIED';
  summary: BilingualText;
  indices: AssessedIndex[];
  levers: Lever[];
};

/** What one indicator comes to: its score, and the scores it could still turn out to have. */
type Scored = { rule: RubricIndicator; measured: Measured; score: number; lowScore: number; highScore: number };
type ScoredIndex = { rule: RubricIndex; scored: Scored[]; sum: number };

/**
 * Applies a rubric to the facts of one kampung. A missing value has the lowest score of its
 * indicator, and the result says which levels are possible once it is known.
 */
export function assess(facts: KampungFacts, rubric: Rubric): AssessmentResult {
  const indices = rubric.indices.map((rule): ScoredIndex => {
    const scored = rule.indicators.map((indicator) => scoreOf(indicator, facts, rubric));
    return { rule, scored, sum: sumOf(scored, ({ score }) => score) };
  });
  const level = levelWith(rubric, (index) => index.sum >= index.rule.passSum, indices);
  const possible = possibleLevels(rubric, indices);
  return {
    rubric: { code: rubric.code, version: rubric.version, title: rubric.title, legalSource: rubric.legalSource },
    level,
    lowestPossible: possible.reduce((low, candidate) => (candidate.ordinal < low.ordinal ? candidate : low), level),
    highestPossible: possible.reduce((high, candidate) => (candidate.ordinal > high.ordinal ? candidate : high), level),
    verification: 'COMPUTED',
    summary: explainLevel(level, indices.map(({ rule, sum }) => ({ name: rule.name, passed: sum >= rule.passSum }))),
    indices: indices.map(assessedIndex),
    levers: leversOf(rubric, indices, level),
  };
}

function scoreOf(rule: RubricIndicator, facts: KampungFacts, { flags }: Rubric): Scored {
  const measured = MEASURES[rule.measure](facts, flags);
  const lowest = Math.min(...rule.bands.map(({ score }) => score));
  const reachable = rule.bands.filter(({ min, max = Infinity }) => min <= measured.high && max >= measured.low).map(({ score }) => score);
  return {
    rule,
    measured,
    score: measured.value === null ? lowest : bandAt(rule.bands, measured.value).score,
    lowScore: Math.min(...reachable),
    highScore: Math.max(...reachable),
  };
}

/** @throws Error when the bands leave a hole: such a rubric does not pass its check. */
function bandAt(bands: readonly Band[], value: number): Band {
  const band = bands.find(({ min, max = Infinity }) => value >= min && value <= max);
  if (!band) throw new Error(`No band for the value ${value}`);
  return band;
}

/** The level whose pattern is exactly the set of passed indices. */
function levelWith(rubric: Rubric, passes: (index: ScoredIndex) => boolean, indices: readonly ScoredIndex[]): Level {
  const passed = indices.filter(passes).map(({ rule }) => rule.code);
  const found = rubric.levels.find(({ patterns }) => patterns.some((pattern) => isSame(pattern, passed)));
  if (!found) throw new Error(`No level for passing [${passed.join(', ')}]`);
  const { code, ordinal, name, aliases } = found;
  return { scheme: 'KKB', code, ordinal, of: rubric.levels.length, name, aliases: [...aliases] };
}

/** Every level that some way of filling in the missing values could give. */
function possibleLevels(rubric: Rubric, indices: readonly ScoredIndex[]): Level[] {
  const outcomes = indices.map(({ rule, scored }) => {
    const canPass = sumOf(scored, ({ highScore }) => highScore) >= rule.passSum;
    const canFail = sumOf(scored, ({ lowScore }) => lowScore) < rule.passSum;
    return [...(canPass ? [true] : []), ...(canFail ? [false] : [])];
  });
  const combinations = outcomes.reduce<boolean[][]>((all, choices) => all.flatMap((row) => choices.map((choice) => [...row, choice])), [[]]);
  return combinations.map((row) => levelWith(rubric, (index) => row[indices.indexOf(index)] ?? false, indices));
}

function assessedIndex({ rule, scored, sum }: ScoredIndex): AssessedIndex {
  const count = rule.indicators.length;
  return {
    code: rule.code,
    name: rule.name,
    sum,
    passSum: rule.passSum,
    maxSum: sumOf(scored, ({ rule: { bands } }) => maxScore(bands)),
    mean: Math.round((100 * sum) / count) / 100,
    passAt: Math.round((100 * rule.passSum) / count) / 100,
    passed: sum >= rule.passSum,
    indicators: scored.map((indicator) => assessedIndicator(indicator, rule.code)),
  };
}

function assessedIndicator({ rule, measured, score }: Scored, indexCode: string): AssessedIndicator {
  const next = nextBand(rule.bands, score);
  return {
    code: rule.code,
    indexCode,
    name: rule.name,
    value: measured.value,
    unit: rule.unit,
    score,
    maxScore: maxScore(rule.bands),
    missing: measured.value === null,
    band: measured.value === null ? { id: 'belum diisi', en: 'not filled in' } : bandText(bandAt(rule.bands, measured.value), rule),
    distanceToNext: next && measured.value !== null ? distance(next, measured.value) : null,
    nextBand: next && bandText(next, rule),
    reason: explainIndicator(rule, measured, score, next),
    source: rule.source,
  };
}

const maxScore = (bands: readonly Band[]): number => Math.max(...bands.map(({ score }) => score));

/** The band with the next higher score; null at the top. */
function nextBand(bands: readonly Band[], score: number): Band | null {
  const higher = bands.filter((band) => band.score > score).sort((a, b) => a.score - b.score);
  return higher[0] ?? null;
}

/** How far a value is from a band, on whichever side it lies. */
function distance({ min, max = Infinity }: Band, value: number): number {
  if (value < min) return min - value;
  return value > max ? value - max : 0;
}

/** For each indicator the smallest change that alone lifts the level. */
function leversOf(rubric: Rubric, indices: readonly ScoredIndex[], level: Level): Lever[] {
  return indices.flatMap((index) =>
    index.scored.flatMap(({ rule, score, measured }) => {
      const bands = rule.bands.filter((band) => band.score > score).sort((a, b) => a.score - b.score);
      for (const band of bands) {
        const reached = levelWith(rubric, (other) => other.sum + (other === index ? band.score - score : 0) >= other.rule.passSum, indices);
        if (reached.ordinal > level.ordinal) return [{ indicatorCode: rule.code, level: reached, step: explainLever(rule, measured, band, reached) }];
      }
      return [];
    }),
  );
}

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number => rows.reduce((sum, row) => sum + value(row), 0);
