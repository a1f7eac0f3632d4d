import type { Context } from '../platform/context.ts';
import { currentCodeSql } from '../region/region-alias.ts';
import { REGION_COLUMNS, type RegionTotals } from '../region/region.loader.ts';

/** The region with this code, or the one an old code leads to. */
export async function readRegion({ pub }: Context, code: string): Promise<RegionTotals | null> {
  const { rows } = await pub.query<RegionTotals>({
    name: 'region',
    text: `select ${REGION_COLUMNS} from pub.region where code = ${currentCodeSql('$1')}`,
    values: [code],
  });
  return rows[0] ?? null;
}

export async function readLevelHistory(
  { pub }: Context,
  region: string,
): Promise<{ asOf: string; counts: Record<string, number>; source: string }[]> {
  const { rows } = await pub.query<{ asOf: string; counts: Record<string, number>; source: string }>({
    name: 'level-history',
    text: 'select "asOf"::text, counts, source from pub.level_history where "regionCode" = $1 order by "asOf"',
    values: [region],
  });
  return rows;
}
