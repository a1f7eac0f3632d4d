import type { Assignment } from '@simpul/domain/access.ts';
import { NATION } from '@simpul/domain/region-code.ts';

/**
 * The rows that a set of assignments may see, as a predicate. `region` and `programme` are the SQL
 * expressions of the row's region code and programme code. No assignment gives `false`.
 */
export function scopeSql(scopes: readonly Assignment[], $: (value: unknown) => string, region: string, programme?: string): string {
  const parts = scopes.map((scope) => {
    const inside = insideSql(scope.region, $, region);
    if (scope.programmes === null) return inside;
    return programme ? `(${inside} and ${programme} = any(${$(scope.programmes)}))` : 'false';
  });
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

/** Whether a region code lies inside another; segment borders count, so 63.0 does not contain 63.01. */
export function insideSql(ancestor: string, $: (value: unknown) => string, region: string): string {
  return ancestor === NATION ? 'true' : `(${region} = ${$(ancestor)} or starts_with(${region}, ${$(`${ancestor}.`)}))`;
}
