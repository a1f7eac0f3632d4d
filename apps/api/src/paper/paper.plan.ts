import type { EntityManager } from 'typeorm';
import { nameOf } from '@simpul/domain/lists.ts';
import type { Lists } from '@simpul/domain/reference.ts';
import { PLAN_STATES } from '@simpul/domain/working-group.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { listBudget, listJointActivities, listTasks, listVisits } from '../integration/record/parts.service.ts';
import type { Context } from '../platform/context.ts';
import { programmeOf, type Catalogue } from '../programme/catalogue.ts';
import type { PlanOnPaper } from './work-plan.ts';

/** Both owners' work as it stands on the record, in words. */
export async function readPlan(ctx: Context, row: IntegrationRow, lists: Lists, catalogue: Catalogue): Promise<PlanOnPaper> {
  const [tasks, budget, activities, visits] = await Promise.all([
    listTasks(ctx, row.id, false),
    listBudget(ctx, row.id, false),
    listJointActivities(ctx, row),
    listVisits(ctx, row.id, false),
  ]);
  const agency = (code: string) => nameOf(lists.AGENCIES, code).id;
  const indicators = new Map([
    ...programmeOf(catalogue, row.programmeCode).indicators.map(({ code, label }) => [code, label.id] as const),
    ...catalogue.rubric.indices.flatMap((index) => index.indicators).map(({ code, name }) => [code, `${code} ${name.id}`] as const),
  ]);
  return {
    tasks: tasks.map(({ values: { title, owner, dueOn, state, indicator } }) => ({
      title,
      owner: agency(owner),
      dueOn,
      state: nameOf(PLAN_STATES, state).id,
      isOpen: state === 'DIRENCANAKAN' || state === 'BERJALAN',
      // What has left the catalogue since keeps its code.
      indicator: indicator === null ? null : (indicators.get(indicator) ?? indicator),
    })),
    budget: budget.map(({ values: { source, year, planned, realised, note } }) => ({
      source: nameOf(lists.FUNDING_SOURCES, source).id,
      year,
      planned,
      realised,
      note,
    })),
    activities: activities.map(({ title, heldOn, agencies }) => ({ title, heldOn, agencies: agencies.map(agency) })),
    visits: visits.map(({ values: { visitedOn, agencies, findings, followUps } }) => ({
      visitedOn,
      agencies: agencies.map(agency),
      findings,
      followUps: followUps.map((each) => ({ ...each, owner: agency(each.owner) })),
    })),
  };
}

export type PartCounts = { taskCount: number; budgetCount: number; activityCount: number; visitCount: number };

/** How much stands on the record of many integrations, in one statement. */
export async function readPartCounts(db: EntityManager, ids: readonly string[]): Promise<PartCounts[]> {
  const standing = (part: string) =>
    `(select count(*)::int from work.integration_${part} p where p."integrationId" = i.id and p."deletedAt" is null) as "${part}Count"`;
  const rows = await db.query<(PartCounts & { id: string })[]>(
    `select i.id, ${standing('task')}, ${standing('budget')}, ${standing('visit')},
       (select count(*)::int from work.activity a where a."kampungId" = i."kampungId" and i."programmeCode" = any(a.programmes)
          and a.state = 'TAMPIL' and a."deletedAt" is null) as "activityCount"
     from work.integration i where i.id = any($1)`,
    [ids],
  );
  const byId = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return ids.map((id) => byId.get(id) ?? { taskCount: 0, budgetCount: 0, activityCount: 0, visitCount: 0 });
}
