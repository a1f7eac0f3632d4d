import { NO_BOND_FACTS } from '@simpul/domain/bonds.ts';
import { INTEGRATION_STATES, type IntegrationState } from '@simpul/domain/integration.ts';
import { insideSql, scopeSql } from '../../identity/scope.sql.ts';
import type { Context } from '../../platform/context.ts';
import { pageSize } from '../../platform/pagination.ts';
import { params } from '../../platform/sql.ts';
import { today } from '../../platform/today.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import { readRecordFacts } from '../record/bond-facts.ts';
import type { BoardCard, BoardColumn } from './board.types.ts';
import { readableScopes } from '../integration.reads.ts';

export type BoardFilter = { region?: string | null; programme?: string | null; states?: IntegrationState[] | null };

const CARDS = 15;

/**
 * The integrations in the actor's scope, a column for each state. A programme agency sees its own
 * programmes alone. @throws Refusal FORBIDDEN for who may read no integration anywhere.
 */
export async function readBoard(ctx: Context, filter: BoardFilter, first: number | null): Promise<BoardColumn[]> {
  const states = INTEGRATION_STATES.filter((state) => !filter.states?.length || filter.states.includes(state));
  const { $, values } = params();
  const where = [IN_FORCE, scopeSql(readableScopes(ctx), $, 'k.code', 'i."programmeCode"'), `i.state = any(${$(states)})`];
  if (filter.region) where.push(insideSql(filter.region, $, 'k.code'));
  if (filter.programme) where.push(`i."programmeCode" = ${$(filter.programme)}`);
  const rows = await ctx.db.query<(Omit<BoardCard, 'now'> & { total: number })[]>(
    `select c.id, c.state, c."kampungId", c."proposedBySide", c."suspendedFrom", c."programmeCode", c.since, c."sampleData", c.total,
       c.code as "kampungCode", c.name as "kampungName", d.name as "districtName",
       (select coalesce(sum(b.status), 0)::int from work.integration_bond b where b."integrationId" = c.id) as depth
     from (
       select i.*, k.code, k.name, s.since,
         count(*) over (partition by i.state)::int as total,
         row_number() over (partition by i.state order by s.since, i.id) as place
       from work.integration i join work.kampung k on k.id = i."kampungId"
         cross join lateral (select coalesce(max(t.at), i."proposedAt") as since from work.integration_transition t where t."integrationId" = i.id) s
       where ${where.join(' and ')}
     ) c join pub.region r on r.code = c.code join pub.region d on d.code = r."parentCode"
     where c.place <= ${$(pageSize(first, CARDS))} order by c.place`,
    values,
  );
  const facts = await readRecordFacts(
    ctx.db,
    rows.map(({ id }) => id),
  );
  const cards = rows.map((row) => {
    const { record = NO_BOND_FACTS, affirmed = false } = facts.get(row.id) ?? {};
    return { ...row, now: { record, affirmed, today: today() } };
  });
  const byState = Map.groupBy(cards, ({ state }) => state);
  return states.map((state) => {
    const ofState = byState.get(state) ?? [];
    return { state, count: ofState[0]?.total ?? 0, cards: ofState };
  });
}
