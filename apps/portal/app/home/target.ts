/** The target of July 2025: at least 5 % of a regency's kampung. Reports read it in two ways, so both are shown. */
export const TARGET_SHARE = 0.05;
/** Levels from here on count as the upper two. */
const UPPER = 3;

/** How a region stands against the target. The smallest whole number of kampung that reaches 5 % is what "at least" means. */
export function targetOf(counts: readonly { count: number; level: { ordinal: number } }[]) {
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  const upper = counts.reduce((sum, each) => sum + (each.level.ordinal >= UPPER ? each.count : 0), 0);
  return { total, upper, needed: Math.ceil(total * TARGET_SHARE) };
}
