import type { Pool } from 'pg';
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
