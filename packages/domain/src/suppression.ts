import { roundHalfEven } from './rounding.ts';

/**
 * The one door for public numbers about people. In village counts most cells of some methods are
 * below five, so a number is shown only when neither it nor anything it gives away points at a few.
 */
export type Shown = {
  state: 'KNOWN' | 'MISSING' | 'SUPPRESSED';
  value: number | null;
  /** The exact counts behind a share, only while it is shown exactly; for a count, itself and one. */
  numerator: number | null;
  denominator: number | null;
};

/** Groups of 1 to 4 are hidden. */
const SMALLEST_GROUP = 5;
/** A share of fewer people than this is shown in steps of five points, below the second number not at all. */
const EXACT_SHARE_FROM = 30;
const ANY_SHARE_FROM = 20;

export const MISSING: Shown = { state: 'MISSING', value: null, numerator: null, denominator: null };
export const HIDDEN: Shown = { state: 'SUPPRESSED', value: null, numerator: null, denominator: null };

type Group = {
  size: number | null;
  /** The group it is a part of; its complement must not be small either. Undefined when it stands alone. */
  within?: number | null;
  /** Groups that anybody could work out from this number and the others shown beside it. */
  reveals?: readonly number[];
};

/** A group as a count. */
export function showCount(group: Group): Shown {
  if (group.size === null) return MISSING;
  return givesAwayFew(group) ? HIDDEN : { state: 'KNOWN', value: group.size, numerator: group.size, denominator: 1 };
}

/** A group as a whole percentage of the group it is within. */
export function showShare(group: Group & { within: number | null }): Shown {
  const { size, within } = group;
  if (size === null || within === null) return MISSING;
  if (within < ANY_SHARE_FROM || givesAwayFew(group)) return HIDDEN;
  if (within < EXACT_SHARE_FROM) return { ...MISSING, state: 'KNOWN', value: 5 * roundHalfEven(20 * size, within) };
  return { state: 'KNOWN', value: roundHalfEven(100 * size, within), numerator: size, denominator: within };
}

const isFew = (size: number): boolean => size > 0 && size < SMALLEST_GROUP;

function givesAwayFew({ size, within, reveals = [] }: Group): boolean {
  if (size === null) return false;
  return [size, (within ?? size) - size, ...reveals].some(isFew);
}
