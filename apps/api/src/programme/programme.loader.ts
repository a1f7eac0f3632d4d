import type { Pool } from 'pg';
import type { ProgrammeRef } from './programme.types.ts';

/** @returns one entry per code in the same order; an Error where a code is unknown. */
export async function readProgrammeRefs(pub: Pool, codes: readonly string[]): Promise<(ProgrammeRef | Error)[]> {
  const { rows } = await pub.query<{ ref: ProgrammeRef }>({
    name: 'programme-refs',
    text: `select jsonb_build_object('code', code, 'slug', data->'slug', 'name', data->'name', 'shortName', data->'shortName') as ref
           from pub.programme where code = any($1)`,
    values: [codes],
  });
  const byCode = new Map(rows.map(({ ref }) => [ref.code, ref]));
  return codes.map((code) => byCode.get(code) ?? new Error(`Unknown programme ${code}`));
}

export type StateCount = { state: string; count: number };

/** Published integrations per state for each programme code. */
export async function countIntegrations(pub: Pool, codes: readonly string[]): Promise<StateCount[][]> {
  const { rows } = await pub.query<StateCount & { programmeCode: string }>({
    name: 'integration-counts',
    text: 'select "programmeCode", state, count(*)::int as count from pub.integration where "programmeCode" = any($1) group by 1, 2',
    values: [codes],
  });
  return codes.map((code) => rows.filter(({ programmeCode }) => programmeCode === code));
}
