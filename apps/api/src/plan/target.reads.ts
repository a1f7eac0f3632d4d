import { may, scopesOf } from '@simpul/domain/access.ts';
import { levelsOf } from '@simpul/domain/level.ts';
import { isInside } from '@simpul/domain/region-code.ts';
import {
  achieved,
  forecastsOf,
  METRIC_NAMES,
  needed,
  needInWords,
  PROGRESS_FORMULA,
  progressOf,
  type Standing,
} from '@simpul/domain/target.ts';
import { text } from '@simpul/domain/text.ts';
import { Region } from '../region/region.entity.ts';
import { insideSql } from '../identity/scope.sql.ts';
import type { Context } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { isUuid } from '../platform/uuid.ts';
import { TargetRow } from './plan.entity.ts';
import type { PlanTarget, RegencyTarget } from './target.types.ts';

/** Targets whose region lies in the actor's scope or around it, open ones first. */
export async function listTargets(ctx: Context): Promise<PlanTarget[]> {
  const scopes = scopesOf(ctx.actor, 'kampung.read');
  const rows = await ctx.db.find(TargetRow, { order: { closedAt: { direction: 'DESC', nulls: 'FIRST' }, dueOn: 'ASC', createdAt: 'ASC' } });
  const own = rows.filter(({ regionCode }) => scopes.some(({ region }) => isInside(regionCode, region) || isInside(region, regionCode)));
  return Promise.all(own.slice(0, MOST_TARGETS).map((row) => readTarget(ctx, row)));
}
const MOST_TARGETS = 50;

/** @throws Refusal NOT_FOUND for a target that is not there or lies apart from the actor's scope. */
export async function findTarget(ctx: Context, id: string): Promise<TargetRow> {
  const row = isUuid(id) ? await ctx.db.findOneBy(TargetRow, { id }) : null;
  const scopes = scopesOf(ctx.actor, 'kampung.read');
  if (!row || !scopes.some(({ region }) => isInside(row.regionCode, region) || isInside(region, row.regionCode)))
    throw notFound(text('Target', 'Target'));
  return row;
}

type Counts = Standing & { total: number };

/** A target with where it stands today. Counts of whole regions; which kampung they are stays inside the scope. */
export async function readTarget(ctx: Context, row: TargetRow): Promise<PlanTarget> {
  const { name } = await ctx.db.findOneByOrFail(Region, { code: row.regionCode });
  const counts = await readCounts(ctx, row);
  const tasks = await readTaskCounts(ctx, row.id);
  const [need, done] = [needed(row, { total: counts.total, top2: counts.top2Then }), achieved(row, counts)];
  const { state, expected, reason } = progressOf(row, need, done, today());
  return {
    ...row,
    regionName: name,
    metricName: METRIC_NAMES[row.metric],
    total: counts.total,
    top2Then: counts.top2Then,
    top2Now: counts.top2Now,
    needed: need,
    need: needInWords(row, { total: counts.total, top2: counts.top2Then }),
    achieved: done,
    expected,
    progress: state,
    reason,
    formula: PROGRESS_FORMULA,
    forecasts: forecastsOf(row, done, tasks.promising, today()),
    plannedKampung: tasks.kampung,
    openTasks: tasks.open,
    doneTasks: tasks.done,
    viewerCanEdit: row.closedAt === null && may(ctx.actor, 'plan.edit', { region: row.regionCode }),
    viewerCanPlanFor: may(ctx.actor, 'kampung.read', { region: row.regionCode }),
  };
}

/** How the kampung of the baseline stand, as SQL over `b` and `k`. `$` takes the ordinal that the top two levels lie above. */
const standingSql = (below: string): string =>
  `count(*)::int as total, (count(*) filter (where k."levelOrdinal" > b."levelOrdinal"))::int as upgraded,
   (count(*) filter (where b."levelOrdinal" > ${below}))::int as "top2Then", (count(*) filter (where k."levelOrdinal" > ${below}))::int as "top2Now"`;

async function readCounts(ctx: Context, { id }: TargetRow): Promise<Counts> {
  const { $, values } = params();
  const [counts] = await ctx.db.query<Counts[]>(
    `select ${standingSql($(await belowTop2(ctx)))} from work.target_baseline b join work.kampung k on k.id = b."kampungId" where b."targetId" = ${$(id)}`,
    values,
  );
  if (!counts) throw new Error('A count without a row');
  return counts;
}

/** The same regency by regency, for a target over more than one. @throws Refusal NOT_FOUND. */
export async function readRegencyTargets(ctx: Context, id: string): Promise<RegencyTarget[]> {
  const row = await findTarget(ctx, id);
  const { $, values } = params();
  const rows = await ctx.db.query<(Counts & { code: string; name: string })[]>(
    `select g.code, g.name, ${standingSql($(await belowTop2(ctx)))} from work.target_baseline b join work.kampung k on k.id = b."kampungId"
       join pub.region g on g.code = left(k.code, 5) where b."targetId" = ${$(row.id)} group by g.code, g.name order by g.code`,
    values,
  );
  return rows.map(({ code, name, ...counts }) => ({
    code,
    name,
    total: counts.total,
    top2Then: counts.top2Then,
    needed: needed(row, { total: counts.total, top2: counts.top2Then }),
    achieved: achieved(row, counts),
  }));
}

/** The ordinal that the top two levels of the rule in force lie above. */
export async function belowTop2(ctx: Pick<Context, 'load'>): Promise<number> {
  const { rubric } = await ctx.load.catalogue.load('CURRENT');
  return levelsOf(rubric).length - 2;
}

type TaskCounts = { kampung: number; open: number; done: number; promising: number };

/** `promising` are kampung that have not risen, with open or finished tasks, the open ones due in time. */
async function readTaskCounts(ctx: Context, targetId: string): Promise<TaskCounts> {
  const [counts] = await ctx.db.query<TaskCounts[]>(
    `select count(*)::int as kampung, coalesce(sum(open), 0)::int as open, coalesce(sum(done), 0)::int as done,
       (count(*) filter (where in_time and not risen))::int as promising
     from (
       select t."kampungId", count(*) filter (where t.state in ('BELUM', 'BERJALAN')) as open, count(*) filter (where t.state = 'SELESAI') as done,
         bool_and(t.state = 'SELESAI' or t."dueOn" <= g."dueOn") as in_time, bool_or(k."levelOrdinal" > b."levelOrdinal") as risen
       from work.plan_task t join work.target g on g.id = t."targetId" join work.kampung k on k.id = t."kampungId"
         join work.target_baseline b on b."targetId" = g.id and b."kampungId" = k.id
       where t."targetId" = $1 and t.state <> 'BATAL' group by t."kampungId") per`,
    [targetId],
  );
  return counts ?? { kampung: 0, open: 0, done: 0, promising: 0 };
}

/** Kampung of a region with their level on a day: the published one of that day, else the estimate of today. */
export function baselineSql(region: string, day: string, isToday: boolean, $: (value: unknown) => string): string {
  const published = isToday
    ? ''
    : `left join lateral (select (v.page->'level'->>'ordinal')::smallint as ordinal from pub.kampung_version v
         where v.code = k.code and v."publishedAt" < (${$(day)}::date + 1) and (v."supersededAt" is null or v."supersededAt" >= (${$(day)}::date + 1))
         order by v.version desc limit 1) then_ on true`;
  const level = isToday ? 'k."levelOrdinal"' : 'coalesce(then_.ordinal, k."levelOrdinal")';
  return `select k.id, ${level} as "levelOrdinal" from work.kampung k ${published} where ${insideSql(region, $, 'k.code')}`;
}
