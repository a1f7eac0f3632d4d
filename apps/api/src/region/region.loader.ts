import type { Pool } from 'pg';
import type { RegionKind } from './region.entity.ts';
import type { RegionRef } from './region.types.ts';

/** @returns one entry per code in the same order; an Error where a code is unknown. */
export async function readRegionRefs(pub: Pool, codes: readonly string[]): Promise<(RegionRef | Error)[]> {
  const { rows } = await pub.query<RegionRef>({
    name: 'region-refs',
    text: 'select code, name, kind from pub.region where code = any($1)',
    values: [codes],
  });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code) ?? new Error(`Unknown region ${code}`));
}

export type RegionTotals = {
  code: string;
  name: string;
  kind: RegionKind;
  villageCount: number;
  kampungCount: number;
  counts: Record<string, number>;
};
export const REGION_COLUMNS = 'code, name, kind, "villageCount", "kampungCount", "levelCounts" as counts';

/** For each region the ones one step below, by name. */
export async function readChildren(pub: Pool, codes: readonly string[]): Promise<RegionTotals[][]> {
  const { rows } = await pub.query<RegionTotals & { parentCode: string }>({
    name: 'region-children',
    text: `select "parentCode", ${REGION_COLUMNS} from pub.region where "parentCode" = any($1) and "endedOn" is null order by name, code`,
    values: [codes],
  });
  const byParent = Map.groupBy(rows, ({ parentCode }) => parentCode);
  return codes.map((code) => byParent.get(code) ?? []);
}
