import { may, scopesOf } from '@simpul/domain/access.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { AGENCIES, nameOf } from '@simpul/domain/lists.ts';
import { OPEN_TASK_STATES, TASK_STATES } from '@simpul/domain/plan-task.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import type { Context } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { pageSize } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { isUuid } from '../platform/uuid.ts';
import type { PlanTaskRow } from './plan.entity.ts';
import type { PlanColumn, PlanTask } from './task.types.ts';

export type TaskFilter = { region?: string | null; targetId?: string | null };

/** A task with the names that it is shown by. */
export type NamedTask = PlanTaskRow & {
  kampungCode: string;
  kampungName: string;
  districtName: string;
  programmeName: BilingualText | null;
};

const COLUMNS = `t.*, t."dueOn"::text, k.code as "kampungCode", k.name as "kampungName", d.name as "districtName", p."shortName" as "programmeName"`;
const FROM = `work.plan_task t join work.kampung k on k.id = t."kampungId" join pub.region r on r.code = k.code
  join pub.region d on d.code = r."parentCode" left join work.programme p on p.code = t."programmeCode"`;
const CARDS = 25;

/** The tasks in the actor's scope, a column for each state, the most urgent first. @throws Refusal FORBIDDEN for who reads no kampung. */
export async function readPlanBoard(ctx: Context, { region, targetId }: TaskFilter, first: number | null): Promise<PlanColumn[]> {
  const scopes = scopesOf(ctx.actor, 'kampung.read');
  if (scopes.length === 0) throw forbidden();
  if (targetId && !isUuid(targetId)) throw notFound(text('Target', 'Target'));
  const { $, values } = params();
  const where = [scopeSql(scopes, $, 'k.code')];
  if (region) where.push(insideSql(region, $, 'k.code'));
  if (targetId) where.push(`t."targetId" = ${$(targetId)}`);
  const rows = await ctx.db.query<(NamedTask & { total: number; days: number; spent: number })[]>(
    `select c.* from (
       select ${COLUMNS}, count(*) over per as total, sum(t."plannedDays") over per as days, coalesce(sum(t."spentDays") over per, 0) as spent,
         row_number() over (partition by t.state order by t."dueOn", k.name, t.id) as place
       from ${FROM} where ${where.join(' and ')} window per as (partition by t.state)
     ) c where c.place <= ${$(pageSize(first, CARDS))} order by c.place`,
    values,
  );
  const byState = Map.groupBy(rows, ({ state }) => state);
  return TASK_STATES.map((state) => {
    const own = byState.get(state) ?? [];
    const [head] = own;
    return {
      state,
      count: Number(head?.total ?? 0),
      plannedDays: head?.days ?? 0,
      spentDays: head?.spent ?? 0,
      tasks: own.map((row) => toTask(ctx, row)),
    };
  });
}

/** @throws Refusal NOT_FOUND for a task that is not there or lies outside the actor's scope. */
export async function findTask(ctx: Context, id: string): Promise<NamedTask> {
  const [row] = isUuid(id) ? await ctx.db.query<NamedTask[]>(`select ${COLUMNS} from ${FROM} where t.id = $1`, [id]) : [];
  if (!row || !may(ctx.actor, 'kampung.read', { region: row.kampungCode })) throw notFound(text('Tugas', 'Task'));
  return row;
}

export function toTask({ actor }: Pick<Context, 'actor'>, row: NamedTask): PlanTask {
  const place = { region: row.kampungCode };
  return {
    ...row,
    level: levelOf(row.levelCode),
    owner: { code: row.ownerCode, name: nameOf(AGENCIES, row.ownerCode) },
    late: OPEN_TASK_STATES.includes(row.state) && row.dueOn < today('Asia/Jakarta'),
    viewerCanMove: may(actor, 'plan.task', place) || may(actor, 'plan.edit', place),
    viewerCanEdit: may(actor, 'plan.edit', place),
  };
}
