import { may, scopesOf } from '@simpul/domain/access.ts';
import { daysAfter, DESIGNATION_STATE_NAMES, DESIGNATION_STATES, ENDING_DAYS, type DesignationState } from '@simpul/domain/designation.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { forbidden } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { In } from 'typeorm';
import { IN_FORCE } from '../region/region-alias.ts';
import { DesignationRow } from './designation.entity.ts';
import type { DesignationFilter } from './designation.inputs.ts';
import type { DesignationConnection } from './designation.types.ts';

const KEYS: SortKey[] = [
  // Those without an end come last.
  { sql: `coalesce(g."validTo", date '9999-12-31')`, cast: 'date' },
  { sql: 'g.id', cast: 'uuid' },
];

/** `designationState` of the domain, as SQL. */
function stateSql($: (value: unknown) => string): string {
  const [now, soon] = [$(today()), $(daysAfter(today(), ENDING_DAYS))];
  return `case when g."replacedOn" is not null then 'REPLACED' when g."revokedOn" is not null then 'REVOKED' when g."validTo" < ${now}::date then 'EXPIRED'
    when g."validTo" <= ${soon}::date then 'ENDING' else 'IN_FORCE' end`;
}

/** Designations in the actor's scope, those that end first before the others. @throws Refusal FORBIDDEN for who may read none. */
export async function listDesignations(ctx: Context, filter: DesignationFilter, page: PageInput): Promise<DesignationConnection> {
  const actor = actorOf(ctx);
  const scopes = scopesOf(actor, 'integration.read');
  if (scopes.length === 0) throw forbidden();
  const { $, values } = params();
  const where = [IN_FORCE, scopeSql(scopes, $, 'k.code', 'g."programmeCode"')];
  if (filter.region) where.push(insideSql(filter.region, $, 'k.code'));
  if (filter.programme) where.push(`g."programmeCode" = ${$(filter.programme)}`);
  const state = stateSql($);
  const from = `from work.designation g join work.kampung k on k.id = g."kampungId" where ${where.join(' and ')}`;
  const counts = await ctx.db.query<{ state: DesignationState; count: number }[]>(
    `select ${state} as state, count(*)::int as count ${from} group by 1`,
    [...values],
  );
  const countOf = (wanted: DesignationState) => counts.find((row) => row.state === wanted)?.count ?? 0;
  const asked = readPage(page, 'ENDING_FIRST', KEYS);
  const set = keyset(asked, KEYS, $);
  const wanted = filter.state ? [filter.state] : DESIGNATION_STATES.filter((each) => each !== 'REPLACED');
  const rows = await ctx.db.query<{ id: string }[]>(
    `select g.id, ${set.select} ${from} and ${state} = any(${$(wanted)}) and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
  const programme = filter.programme ?? undefined;
  return {
    nodes: await readInOrder(
      ctx,
      nodes.map(({ id }) => id),
    ),
    pageInfo,
    totalCount: wanted.reduce((sum, each) => sum + countOf(each), 0),
    stateCounts: DESIGNATION_STATES.map((each) => ({ state: each, name: DESIGNATION_STATE_NAMES[each], count: countOf(each) })),
    viewerCanAdd: programme !== undefined && actor.assignments.some(({ region }) => may(actor, 'designation.edit', { region, programme })),
  };
}

async function readInOrder(ctx: Context, ids: readonly string[]): Promise<DesignationRow[]> {
  // An empty list of conditions would mean all of them.
  const rows = await ctx.db.findBy(DesignationRow, { id: In([...ids]) });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** All designations of one kampung that the actor may read, the open ones first, then the latest. */
export async function designationsOf(ctx: Context, kampung: { id: string; code: string }): Promise<DesignationRow[]> {
  const rows = await ctx.db.find(DesignationRow, {
    where: { kampungId: kampung.id },
    order: { programmeCode: 'ASC', replacedOn: { direction: 'DESC', nulls: 'FIRST' }, enteredAt: 'DESC' },
  });
  return rows.filter(({ programmeCode }) => may(ctx.actor, 'integration.read', { region: kampung.code, programme: programmeCode }));
}
