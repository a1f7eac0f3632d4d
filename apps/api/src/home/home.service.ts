import { rolesAt, scopesOf } from '@simpul/domain/access.ts';
import { blockers, COMMAND_RULES, rolesFor, STATE_NAMES } from '@simpul/domain/integration.ts';
import { NEXT_STEPS } from '@simpul/domain/notification.ts';
import { text } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { readFacts } from '../integration/integration.service.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { MAX_PAGE, pageSize } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { StaffTask, TaskList } from './home.types.ts';
import { reportTasks } from './report.tasks.ts';

type Waiting = IntegrationRow & { code: string; name: string; programme: { id: string; en: string } };

/** What waits for the signed-in person, oldest first: steps only their role can take, changes to publish, and reports. */
export async function listTasks(ctx: Context, first: number): Promise<TaskList> {
  const limit = pageSize(first);
  const tasks = [...(await integrationTasks(ctx)), ...(await publicationTasks(ctx)), ...(await reportTasks(ctx))].sort(
    (a, b) => a.since.getTime() - b.since.getTime(),
  );
  return { nodes: tasks.slice(0, limit), totalCount: tasks.length };
}

async function integrationTasks(ctx: Context): Promise<StaffTask[]> {
  const actor = actorOf(ctx);
  const { $, values } = params();
  const states = $(NEXT_STEPS.flatMap((command) => COMMAND_RULES[command].from));
  const rows = await ctx.db.query<Waiting[]>(
    `select i.*, k.code, k.name, p."shortName" as programme
     from work.integration i join work.kampung k on k.id = i."kampungId" join work.programme p on p.code = i."programmeCode"
     where ${IN_FORCE} and i.state = any(${states}) and ${scopeSql(scopesOf(actor, 'integration.read'), $, 'k.code', 'i."programmeCode"')}
     order by i."updatedAt" limit ${$(MAX_PAGE * 3)}`,
    values,
  );
  const tasks: StaffTask[] = [];
  for (const row of rows) {
    const roles = rolesAt(actor, { region: row.code, programme: row.programmeCode });
    const possible = NEXT_STEPS.filter(
      (command) => COMMAND_RULES[command].from.includes(row.state) && COMMAND_RULES[command].roles.some((role) => roles.includes(role)),
    );
    if (possible.length === 0) continue;
    const facts = await readFacts(ctx, row);
    for (const command of possible) {
      const rule = COMMAND_RULES[command];
      const ready =
        rolesFor(command, facts, roles).length > 0 &&
        blockers(
          command,
          facts,
          rule.needsEvidence.map((kind) => ({ kind })),
        ).length === 0;
      if (!ready) continue;
      tasks.push({
        id: `${row.id}:${command}`,
        kind: command,
        title: text(`${rule.name.id}: ${row.programme.id} di ${row.name}`, `${rule.name.en}: ${row.programme.en} in ${row.name}`),
        detail: text(`${STATE_NAMES[row.state].id}. ${rule.effect.id}`, `${STATE_NAMES[row.state].en}. ${rule.effect.en}`),
        since: row.updatedAt,
        kampungCode: row.code,
        integrationId: row.id,
        reportPeriod: null,
      });
    }
  }
  return tasks;
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
