import type { EffortTable, StepEffort } from './effort.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { levelsOf, type Level } from './level.ts';
import { isKnown } from './measures.ts';
import { cheapest, cheapestSelections, combined, type Selection } from './path-solver.ts';
import { scoreOf } from './rubric-engine.ts';
import { isSameSet, subsetsOf, type Rubric, type RubricIndicator } from './rubric.ts';

// The cheapest way to a better level. The model is plain data, so that the API, the planner and the sliders
// in the browser compute with the same functions.

export type Effort = { days: number; rupiah: number; months: number };

/** An indicator as a path sees it: where it stands, and what each better score takes. */
export type PathIndicator = {
  code: string;
  /** The score that is sure today, and the one that it could turn out to have once it is filled in. */
  score: number;
  best: number;
  missing: boolean;
  /** Lowest score that there is. */
  lowest: number;
  /** Every better score than the lowest, with the effort from the one below. */
  steps: readonly Omit<StepEffort, 'indicatorCode'>[];
};
export type PathIndex = { code: string; passSum: number; indicators: readonly PathIndicator[] };
export type PathModel = {
  rupiahPerDay: number;
  fill: Effort;
  indices: readonly PathIndex[];
  levels: readonly { level: Level; patterns: readonly (readonly string[])[] }[];
};

/** An indicator that a path raises. What is missing is filled in first, and counts as its worst until it is known. */
export type PathMove = { indicatorCode: string; from: number; to: number; fill: boolean; effort: Effort };
export type Path = {
  level: Level;
  /** Indices that pass at its end and do not pass today. */
  indices: string[];
  moves: PathMove[];
  /** All days and all money; of the months the longest, for moves run side by side. */
  effort: Effort;
  /** Days and money as one number, which paths are ordered by. */
  cost: number;
};

/** What paths are made of, for one kampung under one rubric. */
export function pathModel(facts: KampungFacts, rubric: Rubric, efforts: EffortTable): PathModel {
  const levels = levelsOf(rubric);
  return {
    rupiahPerDay: efforts.rupiahPerDay,
    fill: { days: efforts.fillDays, rupiah: efforts.fillRupiah, months: 0 },
    indices: rubric.indices.map(({ code, passSum, indicators }) => ({
      code,
      passSum,
      indicators: indicators.map((rule): PathIndicator => {
        const { measured, score, best } = scoreOf(rule, facts, rubric);
        const steps = efforts.steps
          .filter(({ indicatorCode }) => indicatorCode === rule.code)
          .map(({ toScore, days, rupiah, months }) => ({ toScore, days, rupiah, months }))
          .sort((a, b) => a.toScore - b.toScore);
        return { code: rule.code, score, best, missing: !isKnown(measured), lowest: lowestScore(rule), steps };
      }),
    })),
    levels: levels.map((level, at) => ({ level, patterns: rubric.levels[at]?.patterns ?? [] })),
  };
}

const lowestScore = ({ bands }: RubricIndicator): number => Math.min(...bands.map(({ score }) => score));

export type Outcome = { level: Level; indices: { code: string; sum: number; passSum: number; passed: boolean }[] };

/**
 * The level that these scores would give: what the sliders show while they move. A score that is not named stays
 * as it is.
 * @throws Error when no level has this pattern: such a rubric does not pass its check.
 */
export function outcomeOf(model: PathModel, scores: Readonly<Record<string, number>>): Outcome {
  const indices = model.indices.map(({ code, passSum, indicators }) => {
    const sum = sumOf(indicators, (indicator) => scores[indicator.code] ?? indicator.score);
    return { code, sum, passSum, passed: sum >= passSum };
  });
  return { level: levelFor(model, passedOf(indices)), indices };
}

const passedOf = (indices: Outcome['indices']): string[] => indices.filter(({ passed }) => passed).map(({ code }) => code);

function levelFor({ levels }: PathModel, passed: readonly string[]): Level {
  const found = levels.find(({ patterns }) => patterns.some((pattern) => isSameSet(pattern, passed)));
  if (!found) throw new Error(`No level for passing [${passed.join(', ')}]`);
  return found.level;
}

/** A model with other scores: the way onwards from where the sliders stand. Moved indicators count as filled in. */
export const movedTo = (model: PathModel, scores: Readonly<Record<string, number>>): PathModel => ({
  ...model,
  indices: model.indices.map((index) => ({
    ...index,
    indicators: index.indicators.map((indicator) => {
      const score = scores[indicator.code] ?? indicator.score;
      return score === indicator.score ? indicator : { ...indicator, score, best: Math.max(score, indicator.best), missing: false };
    }),
  })),
});

export const PATHS_PER_LEVEL = 3;

export type PathOptions = {
  /** Paths of each level. */
  keep?: number;
  /** Only moves that show within so many months. */
  mostMonths?: number;
  /** What a path is measured by; days and money together unless something else is asked for. */
  cost?: (effort: Effort) => number;
};

/**
 * The cheapest different paths to each better level, lowest level first. Different means other indicators or other
 * scores; a path with a step for nothing is none. An index that passes today keeps passing: no path lowers a score.
 */
export function cheapestPaths(model: PathModel, options: PathOptions = {}): Path[] {
  const { keep = PATHS_PER_LEVEL } = options;
  const now = outcomeOf(model, {});
  const passed = passedOf(now.indices);
  const open = model.indices.filter(({ code }) => !passed.includes(code));
  const ways = new Map(open.map((index) => [index.code, waysToPass(model, index, { ...options, keep })]));
  const paths = subsetsOf(open.map(({ code }) => code)).flatMap((extra): Path[] => {
    const level = levelFor(model, [...passed, ...extra]);
    if (level.ordinal <= now.level.ordinal) return [];
    return combined(
      extra.map((code) => ways.get(code) ?? []),
      keep,
    ).map(({ cost: total, parts }) => {
      const moves = parts.flatMap((part) => part.moves);
      return { level, indices: extra, moves, effort: together(moves), cost: total };
    });
  });
  const ordinals = [...new Set(paths.map(({ level }) => level.ordinal))].sort((a, b) => a - b);
  return ordinals.flatMap((ordinal) =>
    cheapest(
      paths.filter(({ level }) => level.ordinal === ordinal),
      keep,
    ),
  );
}

export const costIn =
  ({ rupiahPerDay }: Pick<PathModel, 'rupiahPerDay'>) =>
  ({ days, rupiah }: Effort): number =>
    days * rupiahPerDay + rupiah;

type Way = { cost: number; moves: PathMove[] };

function waysToPass(model: PathModel, { passSum, indicators }: PathIndex, options: PathOptions & { keep: number }): Way[] {
  const { keep, mostMonths = Infinity, cost = costIn(model) } = options;
  const moves = indicators.map((indicator) => movesOf(model, indicator).filter(({ effort }) => effort.months <= mostMonths));
  const choices = moves.map((list) => list.map(({ from, to, effort }) => ({ gain: to - from, cost: cost(effort) })));
  const need = passSum - sumOf(indicators, ({ score }) => score);
  return cheapestSelections(choices, need, keep).map(({ cost: total, picks }: Selection) => ({
    cost: total,
    moves: picks.flatMap((pick, at) => moves[at]?.[pick] ?? []),
  }));
}

/** Every better score of an indicator, with all steps up to it. */
function movesOf({ fill }: PathModel, { code, score, missing, steps }: PathIndicator): PathMove[] {
  const better = steps.filter(({ toScore }) => toScore > score);
  return better.map(({ toScore }, at) => {
    const climbed = better.slice(0, at + 1);
    const start = missing ? fill : NO_EFFORT;
    const effort = {
      days: start.days + sumOf(climbed, ({ days }) => days),
      rupiah: start.rupiah + sumOf(climbed, ({ rupiah }) => rupiah),
      months: start.months + sumOf(climbed, ({ months }) => months),
    };
    return { indicatorCode: code, from: score, to: toScore, fill: missing, effort };
  });
}

/** One indicator raised to a score that somebody chose; null when it has that score already or there is none. */
export function moveTo(model: PathModel, indicatorCode: string, to: number): PathMove | null {
  const indicator = model.indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === indicatorCode);
  return (indicator && movesOf(model, indicator).find((move) => move.to === to)) ?? null;
}

const NO_EFFORT: Effort = { days: 0, rupiah: 0, months: 0 };

/** Days and money add up; months run side by side. */
export const together = (moves: readonly { effort: Effort }[]): Effort => ({
  days: sumOf(moves, ({ effort }) => effort.days),
  rupiah: sumOf(moves, ({ effort }) => effort.rupiah),
  months: Math.max(0, ...moves.map(({ effort }) => effort.months)),
});

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number => rows.reduce((sum, row) => sum + value(row), 0);
