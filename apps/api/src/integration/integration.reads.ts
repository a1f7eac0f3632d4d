import { scopesOf, type Assignment } from '@simpul/domain/access.ts';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import { nameOf } from '@simpul/domain/lists.ts';
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

const KEYS: SortKey[] = [
  { sql: 'i."updatedAt"', cast: 'timestamptz', desc: true },
  { sql: 'i.id', cast: 'uuid' },
];

/** Where the actor may read integrations. @throws Refusal FORBIDDEN for who may nowhere. */
export function readableScopes(ctx: Context): Assignment[] {
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

/** The programme's agency as the regency of the kampung names it. */
export async function agencyNameOf(
  ctx: Context,
  { kampungId, programmeCode }: Pick<IntegrationRow, 'kampungId' | 'programmeCode'>,
): Promise<BilingualText> {
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
