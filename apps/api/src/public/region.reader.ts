import type { Pool } from 'pg';
import type { Context } from '../platform/context.ts';
import type { RegionKind } from '../region/region.entity.ts';

export type RegionTotals = { code: string; name: string; kind: RegionKind; villageCount: number; kampungCount: number; counts: Record<string, number> };
const COLUMNS = 'code, name, kind, "villageCount", "kampungCount", "levelCounts" as counts';

export async function readRegion({ pub }: Context, code: string): Promise<RegionTotals | null> {
  const { rows } = await pub.query<RegionTotals>({ name: 'region', text: `select ${COLUMNS} from pub.region where code = $1`, values: [code] });
  return rows[0] ?? null;
}

/** For each region the ones one step below, by name. */
export async function readChildren(pub: Pool, codes: readonly string[]): Promise<RegionTotals[][]> {
  const { rows } = await pub.query<RegionTotals & { parentCode: string }>({
    name: 'region-children',
    text: `select "parentCode", ${COLUMNS} from pub.region where "parentCode" = any($1) order by name, code`,
    values: [codes],
  });
  const byParent = Map.groupBy(rows, ({ parentCode }) => parentCode);
  return codes.map((code) => byParent.get(code) ?? []);
}

export async function readLevelHistory({ pub }: Context, region: string): Promise<{ asOf: string; counts: Record<string, number>; source: string }[]> {
  const { rows } = await pub.query<{ asOf: string; counts: Record<string, number>; source: string }>({
    name: 'level-history',
    text: 'select "asOf"::text, counts, source from pub.level_history where "regionCode" = $1 order by "asOf"',
    values: [region],
  });
  return rows;
}
