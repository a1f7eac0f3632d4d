import type { AssessedIndex, AssessedIndicator, Assessment } from './assessment.ts';
import type { Level } from './level.ts';
import type { BilingualText } from './text.ts';

// What would change if another rubric gave the levels: the same facts, scored by both.

/** An indicator that makes a difference between two rubrics; a score is null where the rubric has no such indicator. */
export type Difference = { code: string; name: BilingualText; from: number | null; to: number | null };

/** Which indicators tell a reader why a level moved: no more than a line can hold. */
const MOST_DIFFERENCES = 4;

/**
 * The indicators that account for a change of level: those that both rubrics have and score differently,
 * in indices that pass in one of them alone. Where the rubrics have no indicator in common, those that
 * cost the newer one most, or brought it most.
 */
export function differencesOf(before: Assessment, after: Assessment): Difference[] {
  const passedBefore = new Map(before.indices.map(({ code, passed }) => [code, passed]));
  const turned = after.indices.filter(({ code, passed }) => passedBefore.get(code) !== passed);
  const scoreBefore = new Map(indicatorsOf(before.indices).map(({ code, score }) => [code, score]));
  const shared = indicatorsOf(turned).filter(({ code, score }) => scoreBefore.has(code) && scoreBefore.get(code) !== score);
  if (shared.length > 0) {
    return shared
      .map(({ code, name, score }) => ({ code, name, from: scoreBefore.get(code) ?? null, to: score }))
      .sort((a, b) => Math.abs(b.to - (b.from ?? 0)) - Math.abs(a.to - (a.from ?? 0)))
      .slice(0, MOST_DIFFERENCES);
  }
  const rises = after.level.ordinal > before.level.ordinal;
  // What has risen has risen by what passes, what fell by what does not.
  const telling = indicatorsOf(after.indices.filter(({ passed }) => passed === rises));
  return telling
    .map((indicator) => ({ indicator, lost: indicator.maxScore - indicator.score }))
    .filter(({ lost }) => rises || lost > 0)
    .sort((a, b) => (rises ? a.lost - b.lost : b.lost - a.lost))
    .slice(0, MOST_DIFFERENCES)
    .map(({ indicator: { code, name, score } }) => ({ code, name, from: scoreBefore.get(code) ?? null, to: score }));
}

const indicatorsOf = (indices: readonly AssessedIndex[]): AssessedIndicator[] => indices.flatMap(({ indicators }) => indicators);

/** One kampung under both rubrics, by the codes of its levels. */
export type Replayed = { before: Pick<Level, 'code' | 'ordinal'>; after: Pick<Level, 'code' | 'ordinal'> };
export type ReplaySums = {
  kampung: number;
  rises: number;
  falls: number;
  /** How many go from which level to which, without empty cells. */
  moves: { from: string; to: string; count: number }[];
};

export const NO_SUMS: ReplaySums = { kampung: 0, rises: 0, falls: 0, moves: [] };

export const sumsOf = (rows: readonly Replayed[]): ReplaySums => rows.reduce(withRow, NO_SUMS);

function withRow({ kampung, rises, falls, moves }: ReplaySums, { before, after }: Replayed): ReplaySums {
  return {
    kampung: kampung + 1,
    rises: rises + Number(after.ordinal > before.ordinal),
    falls: falls + Number(after.ordinal < before.ordinal),
    moves: withMove(moves, { from: before.code, to: after.code, count: 1 }),
  };
}

/** The sums of two parts of a country together. */
export const added = (one: ReplaySums, other: ReplaySums): ReplaySums => ({
  kampung: one.kampung + other.kampung,
  rises: one.rises + other.rises,
  falls: one.falls + other.falls,
  moves: other.moves.reduce(withMove, one.moves),
});

function withMove(moves: ReplaySums['moves'], { from, to, count }: ReplaySums['moves'][number]): ReplaySums['moves'] {
  const at = moves.findIndex((move) => move.from === from && move.to === to);
  return at < 0
    ? [...moves, { from, to, count }]
    : moves.map((move, place) => (place === at ? { ...move, count: move.count + count } : move));
}
