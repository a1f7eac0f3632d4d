import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { RegionAlias } from './region-change.entity.ts';

/** What is now under a code, as SQL: the code itself, or where it has led to since. */
export const currentCodeSql = (code: string): string =>
  `coalesce((select code from pub.region_alias where kind = 'CODE' and value = ${code}), ${code})`;

/** The code a region has now, for one it has or had. */
export async function currentCode(db: EntityManager, code: string): Promise<string> {
  return (await db.findOneBy(RegionAlias, { kind: 'CODE', value: code }))?.code ?? code;
}

/** The names that regions had before, by their code. */
export async function formerNames(db: EntityManager, codes: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.find(RegionAlias, { where: { kind: 'NAME', code: In([...codes]) }, order: { value: 'ASC' } });
  return new Map([...Map.groupBy(rows, ({ code }) => code)].map(([code, own]) => [code, own.map(({ value }) => value)]));
}

/**
 * Whether the village of a kampung still is one: after a merger its record is read, not written. `k` is
 * the kampung. Asked for the few that ended: the planner then expects the many that stand.
 */
export const IN_FORCE = 'not exists (select from pub.region gone where gone.code = k.code and gone."endedOn" is not null)';
