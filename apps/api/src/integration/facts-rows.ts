import type { Assignment } from '@simpul/domain/access.ts';
import { CLOSED_STATES, PUBLIC_STATES } from '@simpul/domain/integration.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import type { RawRecords } from '@simpul/domain/recorded-facts.ts';
import { COUNTED_STATUSES } from '@simpul/domain/report-state.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { factsOf, type FactsSource } from '../kampung/kampung-source.ts';
import { rawRecordsSql } from '../kampung/raw-records.sql.ts';
import type { Context } from '../platform/context.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { ReportRow } from '../report/report.entity.ts';
import { SHOWN_ACTIVITY } from './views/findings.ts';

// Many kampung as the rule reads them, without the rest of their records.

/** A province with its two thousand fits; the largest one has eight. */
export const MOST_KAMPUNG = 3_000;
/** After so many kampung others get their turn: a province takes the processor for about a second. */
export const TURN = 100;

/** What the rule reads of a kampung, and how it stands to the programmes. */
export type FactsRow = FactsSource['record'] & {
  code: string;
  name: string;
  districtName: string;
  regencyCode: string;
  regencyName: string;
  levelCode: string;
  sampleData: boolean;
  agencies: string[];
  report: ReportRow | null;
  raw: RawRecords;
  /** Programmes with an integration that has not ended, and of these the ones that both owners have agreed to. */
  bound: string[];
  agreed: string[];
};

export const factsOfRow = (row: FactsRow): KampungFacts =>
  factsOf({ record: row, activities: [row], raw: row.raw }, row.report ?? undefined);

/** The kampung that the actor may look at, in one statement; by district and name, one more than are worked with. */
export async function readFactsRows(ctx: Context, scopes: readonly Assignment[], region: string | null): Promise<FactsRow[]> {
  const { $, values } = params();
  // A partner agency looks at every kampung of its region.
  const anyProgramme = scopes.map((scope) => ({ ...scope, programmes: null }));
  const where = [IN_FORCE, scopeSql(anyProgramme, $, 'k.code')];
  if (region) where.push(insideSql(region, $, 'k.code'));
  return ctx.db.query<FactsRow[]>(
    `select k.code, k.name, d.name as "districtName", g.code as "regencyCode", g.name as "regencyName", k."levelCode", k."sampleData",
       k."workingGroupExists", k."workingGroupMembers", k."workingGroupTrained", k."fundingSources", k.bkb, k.bkr, k.bkl, k.uppka, k."pikR",
       k.secretariat, k."dataHouse", k."fieldOfficer", k."localRegulation", k."dataUses", k.mechanisms,
       array(select distinct agency from work.activity a cross join unnest(a.agencies) agency where a."kampungId" = k.id and ${SHOWN_ACTIVITY}) as agencies,
       (select to_jsonb(t) from work.report t where t."kampungId" = k.id and t.status = any(${$(COUNTED_STATUSES)}) order by t.period desc limit 1) as report,
       ${rawRecordsSql($)} as raw,
       array(select i."programmeCode" from work.integration i where i."kampungId" = k.id and i.state <> all(${$(CLOSED_STATES)})) as bound,
       array(select i."programmeCode" from work.integration i where i."kampungId" = k.id and i.state = any(${$(PUBLIC_STATES)})) as agreed
     from work.kampung k join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode"
       join pub.region g on g.code = d."parentCode"
     where ${where.join(' and ')} order by d.name, k.name, k.code limit ${$(MOST_KAMPUNG + 1)}`,
    values,
  );
}
