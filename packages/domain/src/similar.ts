import type { Level } from './level.ts';

/** What kampung are compared by: people, and the scores of the indicators that are public. */
export type Likeness = { persons: number | null; scores: Readonly<Record<string, number>> };

/** A kampung whose level rose, as it was up to twelve months before and when it had risen. */
export type Rise = {
  code: string;
  name: string;
  districtName: string;
  regencyName: string;
  from: Level;
  to: Level;
  risenOn: string;
  comparedWith: string;
  before: Likeness;
  after: Likeness;
};

export type SimilarRise = Rise & { distance: number; changes: { indicatorCode: string; from: number; to: number }[] };

/** Without a number of people on one side the size counts as moderately different. */
const UNKNOWN_SIZE = Math.log(2);

/**
 * How unlike two kampung are: twice as many people counts as much as scores that differ by 0.7 on average. Scores
 * that only one side has are left out; without any in common nothing can be compared.
 */
export function distanceBetween(one: Likeness, other: Likeness): number {
  const shared = Object.keys(one.scores).filter((code) => other.scores[code] !== undefined);
  if (shared.length === 0) return Infinity;
  const squares = shared.reduce((sum, code) => sum + ((one.scores[code] ?? 0) - (other.scores[code] ?? 0)) ** 2, 0);
  const size = one.persons && other.persons ? Math.abs(Math.log(one.persons / other.persons)) : UNKNOWN_SIZE;
  return Math.round(1000 * Math.hypot(size, Math.sqrt(squares / shared.length))) / 1000;
}

/** Kampung that were most like this one before they rose, the nearest first, and what had changed by then. */
export function mostSimilar(own: Likeness, rises: readonly Rise[], limit: number): SimilarRise[] {
  return rises
    .map((rise) => ({
      ...rise,
      distance: distanceBetween(own, rise.before),
      changes: Object.entries(rise.before.scores).flatMap(([indicatorCode, from]) => {
        const to = rise.after.scores[indicatorCode];
        return to === undefined || to === from ? [] : [{ indicatorCode, from, to }];
      }),
    }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code))
    .slice(0, limit);
}
