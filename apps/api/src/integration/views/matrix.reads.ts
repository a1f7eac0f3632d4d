import { may, type Assignment } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { isSilent } from '@simpul/domain/silence.ts';
import { insideSql, scopeSql } from '../../identity/scope.sql.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { params } from '../../platform/sql.ts';
import { today } from '../../platform/today.ts';
import { inForceSql } from '../../programme/designation.sql.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import { SHOWN_ACTIVITY } from './findings.ts';
import { readableScopes } from '../integration.reads.ts';
import type { IntegrationMatrix, MatrixCell } from './matrix.types.ts';

/** A province with its two thousand fits; the largest one has eight. */
const MATRIX_ROWS = 3_000;

type FoundCell = Omit<MatrixCell, 'silent'>;
type MatrixSql = {
  code: string;
  name: string;
  districtCode: string;
  districtName: string;
  regencyName: string;
  levelCode: string;
  sampleData: boolean;
  cells: FoundCell[];
  designations: string[];
};
export type MatrixFilter = { region?: string | null; levels?: string[] | null; programmes?: string[] | null };

/** Kampung × programme: what the actor may see, rows by regency, district and name. */
export async function readMatrix(ctx: Context, filter: MatrixFilter): Promise<IntegrationMatrix> {
  const actor = actorOf(ctx);
  const scopes = readableScopes(ctx);
  const columns = await readColumns(ctx, scopes, filter);
  const found = await readRows(
    ctx,
    scopes,
    filter,
    columns.map(({ code }) => code),
  );
  const rows = found.slice(0, MATRIX_ROWS);
  const totals = new Map<string, number>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (!CLOSED_STATES.includes(cell.state)) totals.set(cell.programmeCode, (totals.get(cell.programmeCode) ?? 0) + 1);
  }
  const districts = new Map(rows.map(({ districtCode, districtName, regencyName }) => [districtCode, { districtName, regencyName }]));
  const now = today();
  return {
    truncated: found.length > MATRIX_ROWS,
    sampleData: rows.some(({ sampleData }) => sampleData),
    districts: [...districts].map(([code, { districtName, regencyName }]) => ({ code, name: districtName, regencyName })),
    columns: columns.map(({ code, agencyCode, agencyName, isOpen }) => ({
      programmeCode: code,
      agencyCode,
      agencyName,
      total: totals.get(code) ?? 0,
      viewerCanPropose: isOpen && scopes.some((scope) => may(actor, 'integration.propose', { region: scope.region, programme: code })),
    })),
    rows: rows.map(({ code, name, districtName, levelCode, cells, designations }) => ({
      kampungCode: code,
      kampungName: name,
      districtName,
      level: levelOf(levelCode),
      levelCode,
      cells: cells.map((cell) => ({ ...cell, silent: isSilent(cell, now) })),
      designations,
      viewerCanPropose: columns.some(
        (column) => column.isOpen && may(actor, 'integration.propose', { region: code, programme: column.code }),
      ),
    })),
  };
}

async function readRows(ctx: Context, scopes: readonly Assignment[], { region, levels }: MatrixFilter, programmes: readonly string[]) {
  const { $, values } = params();
  const shown = $(programmes);
  // A partner agency sees every kampung of its region, and of its own programmes alone what stands there.
  const anyProgramme = scopes.map((scope) => ({ ...scope, programmes: null }));
  const where = [IN_FORCE, scopeSql(anyProgramme, $, 'k.code')];
  if (region) where.push(insideSql(region, $, 'k.code'));
  if (levels?.length) where.push(`k."levelCode" = any(${$(levels)})`);
  return ctx.db.query<MatrixSql[]>(
    `select k.code, k.name, d.code as "districtCode", d.name as "districtName", g.name as "regencyName", k."levelCode", k."sampleData",
       coalesce((select jsonb_agg(jsonb_build_object('programmeCode', i."programmeCode", 'integrationId', i.id, 'state', i.state,
            'depth', (select sum(b.status)::int from work.integration_bond b where b."integrationId" = i.id),
            'lastActivityOn', (select max(a."heldOn") from work.activity a
               where a."kampungId" = k.id and ${SHOWN_ACTIVITY} and i."programmeCode" = any(a.programmes))))
          from (select distinct on ("programmeCode") * from work.integration
                where "kampungId" = k.id and "programmeCode" = any(${shown}) and ${scopeSql(scopes, $, 'k.code', '"programmeCode"')}
                order by "programmeCode", state = any(${$(CLOSED_STATES)}), "updatedAt" desc) i), '[]') as cells,
       coalesce((select jsonb_agg(g."programmeCode") from work.designation g where g."kampungId" = k.id and ${inForceSql($(today()))}
          and g."programmeCode" = any(${shown}) and ${scopeSql(scopes, $, 'k.code', 'g."programmeCode"')}), '[]') as designations
     from work.kampung k join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode"
       join pub.region g on g.code = d."parentCode"
     where ${where.join(' and ')}
     order by g.name, d.name, d.code, k.name, k.code limit ${$(MATRIX_ROWS + 1)}`,
    values,
  );
}

/** Agencies are named as in the region that is looked at, or as in the first of the actor's. */
async function readColumns(
  ctx: Context,
  scopes: readonly Assignment[],
  { programmes: asked, region }: { programmes?: string[] | null; region?: string | null },
) {
  const all = scopes.some(({ programmes }) => programmes === null);
  const own = scopes.flatMap(({ programmes }) => programmes ?? []);
  const { programmes } = await ctx.load.catalogue.load('CURRENT');
  const { AGENCIES } = await ctx.load.lists.load(region ?? scopes[0]?.region ?? NATION);
  return [...programmes.values()]
    .filter(({ code }) => (all || own.includes(code)) && (!asked?.length || asked.includes(code)))
    .map(({ code, agencyCode, withdrawnOn }) => ({
      code,
      agencyCode,
      agencyName: nameOf(AGENCIES, agencyCode),
      isOpen: withdrawnOn === null,
    }));
}
