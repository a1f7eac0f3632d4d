import { scopesOf } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { MAX_PAGE, pageSize } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { StaffTask, TaskList } from './home.types.ts';
import { assessmentTasks } from './assessment.tasks.ts';
import { integrationTasks, lapseTasks } from './integration.tasks.ts';
import { planTasks } from './plan.tasks.ts';
import { reportTasks } from './report.tasks.ts';

/** What waits for the signed-in person, oldest first: steps only their role can take, changes to publish, reports and assessments. */
export async function listTasks(ctx: Context, first: number): Promise<TaskList> {
  const limit = pageSize(first);
  const tasks = [
    ...(await integrationTasks(ctx)),
    ...(await lapseTasks(ctx)),
    ...(await publicationTasks(ctx)),
    ...(await reportTasks(ctx)),
    ...(await assessmentTasks(ctx)),
    ...(await planTasks(ctx)),
  ].sort((a, b) => a.since.getTime() - b.since.getTime());
  return { nodes: tasks.slice(0, limit), totalCount: tasks.length };
}

async function publicationTasks(ctx: Context): Promise<StaffTask[]> {
  const scopes = scopesOf(ctx.actor, 'kampung.publish');
  const { $, values } = params();
  const rows = await ctx.db.query<{ code: string; name: string; updatedAt: Date; publishedAt: Date | null; withdrawn: boolean }[]>(
    `select k.code, k.name, k."updatedAt", v."publishedAt",
       v.code is null and exists (select from pub.kampung_version old where old.code = k.code) as withdrawn from work.kampung k
     left join pub.kampung_version v on v.code = k.code and v."supersededAt" is null
     where (v.code is null or v."pageHash" <> k."pageHash") and ${IN_FORCE} and ${scopeSql(scopes, $, 'k.code')}
     order by k."updatedAt" limit ${$(MAX_PAGE)}`,
    values,
  );
  return rows.map(({ code, name, updatedAt, publishedAt, withdrawn }) => ({
    id: `${code}:PUBLISH`,
    kind: 'PUBLISH',
    title: text(`Publikasikan ${name}`, `Publish ${name}`),
    detail: publishedAt
      ? text('Data kerja sudah berubah sejak publikasi terakhir.', 'The working data has changed since the last publication.')
      : withdrawn
        ? text('Sedang ditarik dari publik.', 'Withdrawn from the public.')
        : text('Belum pernah dipublikasikan.', 'Never published yet.'),
    since: updatedAt,
    kampungCode: code,
    integrationId: null,
    reportPeriod: null,
  }));
}

export type Overview = {
  regionCode: string;
  kampungCount: number;
  counts: Record<string, number>;
  publishedCount: number;
  unpublishedCount: number;
};

/** The state of the working records in the actor's widest scope. */
export async function readOverview(ctx: Context): Promise<Overview> {
  const actor = actorOf(ctx);
  const regionCode = [...actor.assignments].sort((a, b) => a.region.length - b.region.length)[0]?.region ?? 'ID';
  const scopes = scopesOf(actor, 'integration.read').map((scope) => ({ ...scope, programmes: null }));
  const { $, values } = params();
  const [row] = await ctx.db.query<Omit<Overview, 'regionCode'>[]>(
    `select coalesce(sum(l.count), 0)::int as "kampungCount", coalesce(sum(l.published), 0)::int as "publishedCount",
       coalesce(sum(l.unpublished), 0)::int as "unpublishedCount", coalesce(jsonb_object_agg(l.code, l.count) filter (where l.code is not null), '{}') as counts
     from (
       select k."levelCode" as code, count(*)::int as count, count(v.code)::int as published,
         (count(*) filter (where v.code is null or v."pageHash" <> k."pageHash"))::int as unpublished
       from work.kampung k left join pub.kampung_version v on v.code = k.code and v."supersededAt" is null
       where ${IN_FORCE} and ${scopeSql(scopes, $, 'k.code')}
       group by 1
     ) l`,
    values,
  );
  if (!row) throw new Error('A count without a row');
  return { regionCode, ...row };
}
