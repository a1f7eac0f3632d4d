import { yearBefore } from '@simpul/domain/bonds.ts';
import { PUBLIC_STATES } from '@simpul/domain/integration.ts';
import { COUNTED_STATUSES, dueOn, monthOf, REPORT_WINDOW, shiftMonth } from '@simpul/domain/report-state.ts';
import { today } from '../platform/today.ts';

/**
 * What the records of the kampung `k` say besides its profile, as one JSON value of the shape RawRecords:
 * for reading many kampung as rubrics read them.
 */
export function rawRecordsSql($: (value: unknown) => string, on = today()): string {
  const since = $(yearBefore(on));
  const year = $(Number(on.slice(0, 4)));
  const counted = $(COUNTED_STATUSES);
  const agreed = $(PUBLIC_STATES);
  const lastMonth = shiftMonth(monthOf(on), -1);
  // The report of a month counts from the day after it was due.
  const newest = on > dueOn(lastMonth) ? lastMonth : shiftMonth(lastMonth, -1);
  const months = `${$(shiftMonth(newest, 1 - REPORT_WINDOW))} and ${$(newest)}`;
  const recent = `from work.activity a where a."kampungId" = k.id and a.state = 'TAMPIL' and a."deletedAt" is null and a."heldOn" > ${since}`;
  const list = (values: string, from: string) => `coalesce((select jsonb_agg(distinct ${values}) ${from}), '[]')`;
  const members = `from work.working_group_member m where m."kampungId" = k.id and m."deletedAt" is null`;
  const documents = `from work.document d where d."kampungId" = k.id and d."deletedAt" is null`;
  const reports = `from work.report r where r."kampungId" = k.id and r.status = any(${counted})`;
  return `jsonb_build_object(
    'decree', k."workingGroupDecree", 'trainedMembers', k."trainedMembers", 'dataHouseClass', k."dataHouseClass",
    'mechanismFrequencies', k."mechanismFrequencies",
    'recentAgencies', ${list('agency', recent.replace('where', 'cross join unnest(a.agencies) agency where'))},
    'recentFunctions', ${list('a."familyFunction"', recent)},
    'proves', ${list('field', documents.replace('where', 'cross join unnest(d.proves) field where'))},
    'positions', ${list('m.position', members)},
    'sections', ${list('m.section', members)},
    'planItems', (select count(*) from work.work_plan_item p
      where p."kampungId" = k.id and p."deletedAt" is null and p.year = ${year} and p.state <> 'BATAL'),
    'planDocuments', (select count(*) ${documents} and d.kind = 'RKM' and extract(year from d."issuedOn") between ${year} - 1 and ${year}),
    'budgets', coalesce((select jsonb_agg(jsonb_build_object('planned', b.planned, 'realised', b.realised))
      from work.integration_budget b join work.integration i on i.id = b."integrationId"
      where i."kampungId" = k.id and i.state = any(${agreed}) and b."deletedAt" is null and b.year between ${year} - 1 and ${year}), '[]'),
    'punctualMonths', (select count(*) ${reports} and r.period between ${months}
      and (r."firstSubmittedAt" at time zone 'Asia/Jakarta')::date <= (r.period + interval '1 month 9 days')::date),
    'integrationDepth', coalesce((select max(depth) from (select sum(b.status) as depth
      from work.integration_bond b join work.integration i on i.id = b."integrationId"
      where i."kampungId" = k.id and i.state = any(${agreed}) group by i.id) each), 0),
    'earlierReport', (select to_jsonb(e) from work.report e where e."kampungId" = k.id and e.status = any(${counted})
      and e.period = (select max(r.period) ${reports}) - interval '1 year'))`;
}
