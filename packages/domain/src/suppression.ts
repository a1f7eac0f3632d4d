/**
 * The one door for numbers about people: what may be shown of a count or a share without
 * pointing at anybody. Source of the rule: domain of personal data protection, applied to village
 * counts, where most counts of some methods are below five.
 */
export type Shown = { state: 'KNOWN' | 'MISSING' | 'SUPPRESSED'; value: number | null };

/** A cell of 1 to 4 people is hidden. */
export const SMALLEST_CELL = 5;
/** A share over fewer people than this is not shown exactly, below the second not at all. */
export const EXACT_SHARE_FROM = 30;
export const ANY_SHARE_FROM = 20;

const MISSING: Shown = { state: 'MISSING', value: null };
const HIDDEN: Shown = { state: 'SUPPRESSED', value: null };

/** A count of people that does not say anything delicate by itself, such as the population. */
export const plainCount = (count: number | null): Shown => (count === null ? MISSING : { state: 'KNOWN', value: count });

/**
 * A whole percentage of people. Hidden when the part or its complement is 1 to 4 people, or the
 * whole is below 20; rounded to steps of 5 below 30.
 */
export function share(part: number | null, whole: number | null, percent: number | null): Shown {
  if (part === null || whole === null || percent === null) return MISSING;
  if (whole < ANY_SHARE_FROM || isSmall(part) || isSmall(whole - part)) return HIDDEN;
  return { state: 'KNOWN', value: whole < EXACT_SHARE_FROM ? Math.round(percent / 5) * 5 : percent };
}

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_CELL;
