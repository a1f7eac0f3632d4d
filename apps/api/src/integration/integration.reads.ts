import { may, scopesOf, type Assignment } from '@simpul/domain/access.ts';
import { CLOSED_STATES, type IntegrationState } from '@simpul/domain/integration.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { forbidden } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { programmeOf } from '../programme/catalogue.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { IntegrationFilter } from './integration.inputs.ts';
import type { IntegrationRow } from './integration.entity.ts';
import type { IntegrationMatrix, MatrixRow } from './integration.types.ts';

const KEYS: SortKey[] = [
  { sql: 'i."updatedAt"', cast: 'timestamptz', desc: true },
  { sql: 'i.id', cast: 'uuid' },
];

function readableScopes(ctx: Context): Assignment[] {
  const scopes = scopesOf(actorOf(ctx), 'integration.read');
  if (scopes.length === 0) throw forbidden();
  return scopes;
}

/** Integrations in the actor's scope, latest change first. */
export async function listIntegrations(ctx: Context, filter: IntegrationFilter, page: PageInput) {
  const { $, values } = params();
  const where = [scopeSql(readableScopes(ctx), $, 'k.code', 'i."programmeCode"')];
  if (filter.region) where.push(insideSql(filter.region, $, 'k.code'));
  if (filter.kampung) where.push(`k.code = ${$(filter.kampung)}`);
  if (filter.programme) where.push(`i."programmeCode" = ${$(filter.programme)}`);
  if (filter.states?.length) where.push(`i.state = any(${$(filter.states)})`);
  const from = `from work.integration i join work.kampung k on k.id = i."kampungId" where ${where.join(' and ')}`;
  const [total] = await ctx.db.query<{ count: number }[]>(`select count(*)::int as count ${from}`, [...values]);
  const asked = readPage(page, 'UPDATED', KEYS);
  const set = keyset(asked, KEYS, $);
  const rows = await ctx.db.query<(IntegrationRow & Record<string, unknown>)[]>(
    `select i.*, ${set.select} ${from} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
  return { nodes, pageInfo, totalCount: total?.count ?? 0 };
}

const MATRIX_ROWS = 300;

type MatrixSql = { code: string; name: string; districtName: string; levelCode: string; cells: MatrixRow['cells']; designations: string[] };

/** Kampung × programme: what the actor may see, rows by district and name. */
export async function readMatrix(
  ctx: Context,
  filter: { region?: string | null; levels?: string[] | null; programmes?: string[] | null },
): Promise<IntegrationMatrix> {
  const actor = actorOf(ctx);
  const scopes = readableScopes(ctx);
  const columns = await readColumns(ctx, scopes, filter);
  const { $, values } = params();
  const shown = $(columns.map(({ code }) => code));
  const where = [
    IN_FORCE,
    scopeSql(
      scopes.map((scope) => ({ ...scope, programmes: null })),
      $,
      'k.code',
    ),
  ];
  if (filter.region) where.push(insideSql(filter.region, $, 'k.code'));
  if (filter.levels?.length) where.push(`k."levelCode" = any(${$(filter.levels)})`);
  const rows = await ctx.db.query<MatrixSql[]>(
    `select k.code, k.name, d.name as "districtName", k."levelCode",
       coalesce((select jsonb_agg(jsonb_build_object('programmeCode', i."programmeCode", 'integrationId', i.id, 'state', i.state,
            'depth', (select sum(b.status)::int from work.integration_bond b where b."integrationId" = i.id)))
          from (select distinct on ("programmeCode") * from work.integration
                where "kampungId" = k.id and "programmeCode" = any(${shown}) and ${scopeSql(scopes, $, 'k.code', '"programmeCode"')}
                order by "programmeCode", state = any(${$(CLOSED_STATES)}), "updatedAt" desc) i), '[]') as cells,
       coalesce((select jsonb_agg(distinct g."programmeCode") from work.designation g where g."kampungId" = k.id and g."programmeCode" = any(${shown}) and ${scopeSql(scopes, $, 'k.code', 'g."programmeCode"')}), '[]') as designations
     from work.kampung k join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode"
     where ${where.join(' and ')}
     order by d.name, k.name, k.code limit ${$(MATRIX_ROWS + 1)}`,
    values,
  );
  const totals = new Map<string, number>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (!CLOSED_STATES.includes(cell.state)) totals.set(cell.programmeCode, (totals.get(cell.programmeCode) ?? 0) + 1);
  }
  return {
    truncated: rows.length > MATRIX_ROWS,
    columns: columns.map(({ code, agencyName }) => ({
      programmeCode: code,
      agencyName,
      total: totals.get(code) ?? 0,
      viewerCanPropose: scopes.some((scope) => may(actor, 'integration.propose', { region: scope.region, programme: code })),
    })),
    rows: rows.slice(0, MATRIX_ROWS).map(({ code, name, districtName, levelCode, cells, designations }) => ({
      kampungCode: code,
      kampungName: name,
      districtName,
      level: levelOf(levelCode),
      cells,
      designations,
      viewerCanPropose: columns.some((column) => may(actor, 'integration.propose', { region: code, programme: column.code })),
    })),
  };
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
    .map(({ code, agencyCode }) => ({ code, agencyName: nameOf(AGENCIES, agencyCode) }));
}

/** The programme's agency as the regency of the kampung names it. */
export async function agencyNameOf(ctx: Context, { kampungId, programmeCode }: IntegrationRow): Promise<BilingualText> {
  const [{ code }, catalogue] = await Promise.all([ctx.load.recordItem.load(kampungId), ctx.load.catalogue.load('CURRENT')]);
  const { AGENCIES } = await ctx.load.lists.load(code);
  return nameOf(AGENCIES, programmeOf(catalogue, programmeCode).agencyCode);
}

/** Number of integrations per state in the actor's scope. */
export async function countStates(ctx: Context): Promise<{ state: IntegrationState; count: number }[]> {
  const scopes = scopesOf(actorOf(ctx), 'integration.read');
  const { $, values } = params();
  return ctx.db.query(
    `select i.state, count(*)::int as count from work.integration i join work.kampung k on k.id = i."kampungId"
     where ${IN_FORCE} and ${scopeSql(scopes, $, 'k.code', 'i."programmeCode"')} group by i.state`,
    values,
  );
}
