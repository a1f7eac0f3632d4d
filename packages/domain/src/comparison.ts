import type { Assessment } from './assessment.ts';
import { twoDecimals } from './rounding.ts';

/**
 * Kampung with an integration beside those without it. It describes and proves nothing: kampung are
 * chosen for a programme and not drawn by lot, so whatever differs may have differed before.
 */

/** With fewer kampung on one side a single one would make the difference. */
export const LEAST_COMPARED = 5;

export type Compared = { isWith: boolean; levelCode: string; indices: readonly Pick<Assessment['indices'][number], 'code' | 'mean'>[] };
export type IndexFigures = { code: string; median: number; mean: number };
export type Side = {
  count: number;
  /** Kampung by code of their level; empty when nothing is compared. */
  levels: Record<string, number>;
  indices: IndexFigures[];
};
export type Comparison = { withIt: Side; without: Side; isComparable: boolean };

export function compare(rows: readonly Compared[]): Comparison {
  const [withIt, without] = [rows.filter(({ isWith }) => isWith), rows.filter(({ isWith }) => !isWith)];
  const isComparable = Math.min(withIt.length, without.length) >= LEAST_COMPARED;
  const sideOf = (side: readonly Compared[]): Side => (isComparable ? describe(side) : { count: side.length, levels: {}, indices: [] });
  return { withIt: sideOf(withIt), without: sideOf(without), isComparable };
}

function describe(rows: readonly Compared[]): Side {
  const byLevel = Map.groupBy(rows, ({ levelCode }) => levelCode);
  const byIndex = Map.groupBy(
    rows.flatMap(({ indices }) => indices),
    ({ code }) => code,
  );
  return {
    count: rows.length,
    levels: Object.fromEntries([...byLevel].map(([code, own]) => [code, own.length])),
    indices: [...byIndex].map(([code, own]) => {
      // Hundredths, so that sums of means stay whole numbers.
      const values = own.map(({ mean }) => Math.round(mean * 100));
      const total = values.reduce((sum, value) => sum + value, 0);
      return { code, median: medianOf(values) / 100, mean: twoDecimals(total, values.length * 100) };
    }),
  };
}

/** The value in the middle; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
