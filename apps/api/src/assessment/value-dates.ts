import { dayIn, DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import { proofFor } from '@simpul/domain/indicator-proof.ts';
import type { ProfileField } from '@simpul/domain/kampung-profile.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import type { EntityManager } from 'typeorm';
import { codesOf } from '../kampung/kampung.entity.ts';
import type { KampungSource } from '../kampung/kampung-source.ts';

/** By code of an indicator: the month of the report, the day of the last activity, or the day its profile was last changed; null where nobody knows. */
export async function valueDatesOf(db: EntityManager, source: KampungSource, rubric: Rubric): Promise<Record<string, string | null>> {
  const changed = await lastChanges(db, source);
  const dayOf = (from: ReturnType<typeof proofFor>['from']): string | null => {
    if (from === 'REPORT') return source.reports[0]?.period ?? null;
    if (from === 'ACTIVITIES') return source.activities[0]?.heldOn ?? null;
    const days = from.flatMap((field) => changed.get(field) ?? []);
    return days.sort().at(-1) ?? null;
  };
  return Object.fromEntries(rubric.indices.flatMap(({ indicators }) => indicators.map((rule) => [rule.code, dayOf(proofFor(rule).from)])));
}

/** By field of the profile: the day it was last changed here. */
async function lastChanges(db: EntityManager, { record }: KampungSource): Promise<Map<ProfileField, string>> {
  const rows = await db.query<{ field: ProfileField; at: Date }[]>(
    `select f.field, max(a.at) as at from work.audit a cross join lateral jsonb_object_keys(a.after) f(field)
     where a.entity = 'kampung' and a."entityId" = any($1) and a.action = 'kampung.edit' group by 1`,
    [codesOf(record)],
  );
  return new Map(rows.map(({ field, at }) => [field, dayIn(DEFAULT_TIME_ZONE, at)]));
}
