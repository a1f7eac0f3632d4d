import { scopesOf } from '@simpul/domain/access.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { OPEN_TASK_STATES } from '@simpul/domain/plan-task.ts';
import { text } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import type { Context } from '../platform/context.ts';
import { MAX_PAGE } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { StaffTask } from './home.types.ts';

/** Tasks that are due this soon wait for those who do the work. */
const SOON_DAYS = 14;

type Due = { code: string; name: string; count: number; lateCount: number; firstDue: string; since: Date };

/** Tasks of plans that are due soon or late, one line a kampung, for its operators and field officers; offices have the board. */
export async function planTasks(ctx: Context): Promise<StaffTask[]> {
  const scopes = scopesOf(ctx.actor, 'plan.task').filter(({ role }) => role === 'POKJA_OPERATOR' || role === 'PKB');
  const { $, values } = params();
  const day = $(today('Asia/Jakarta'));
  const rows = await ctx.db.query<Due[]>(
    `select k.code, k.name, count(*)::int as count, (count(*) filter (where t."dueOn" < ${day}::date))::int as "lateCount",
       min(t."dueOn")::text as "firstDue", min(t."createdAt") as since
     from work.plan_task t join work.kampung k on k.id = t."kampungId"
     where t.state = any(${$(OPEN_TASK_STATES)}) and t."dueOn" <= ${day}::date + ${SOON_DAYS} and ${IN_FORCE} and ${scopeSql(scopes, $, 'k.code')}
     group by k.code, k.name order by since limit ${MAX_PAGE}`,
    values,
  );
  return rows.map(({ code, name, count, lateCount, firstDue, since }) => ({
    id: `${code}:PLAN_TASKS`,
    kind: 'PLAN_TASKS',
    title: text(`${count} tugas rencana: ${name}`, `${count} ${count === 1 ? 'task' : 'tasks'} of a plan: ${name}`),
    detail:
      lateCount > 0
        ? text(
            `${lateCount} lewat tenggat, yang pertama ${formatDay(firstDue, 'id')}.`,
            `${lateCount} overdue, the first since ${formatDay(firstDue, 'en')}.`,
          )
        : text(`Yang pertama sampai ${formatDay(firstDue, 'id')}.`, `The first by ${formatDay(firstDue, 'en')}.`),
    since,
    kampungCode: code,
    integrationId: null,
    reportPeriod: null,
  }));
}
