import { In, IsNull, type EntityManager } from 'typeorm';
import { NO_BONDS, type Bonds } from '@simpul/domain/bonds.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { NO_RECORDS, recordedFacts, type RawRecords } from '@simpul/domain/recorded-facts.ts';
import type { RecordFacts } from '@simpul/domain/record-values.ts';
import { SHIPPED_LISTS, type Lists } from '@simpul/domain/reference.ts';
import { ancestorCodes } from '@simpul/domain/region-code.ts';
import { COUNTED_STATUSES } from '@simpul/domain/report-state.ts';
import { ActivityRow } from '../activity/activity.entity.ts';
import { IntegrationBondRow, IntegrationRow, IntegrationTransitionRow } from '../integration/integration.entity.ts';
import { DocumentRow } from '../document/document.entity.ts';
import { MemberRow, PlanItemRow } from '../pokja/pokja.entity.ts';
import { DesignationRow } from '../programme/designation.entity.ts';
import { readLists } from '../reference/reference.loader.ts';
import { Region } from '../region/region.entity.ts';
import type { RegionRef } from '../region/region.types.ts';
import { ReportRow } from '../report/report.entity.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { readDecidedLevels, type DecidedLevel } from './decided-levels.reads.ts';
import { KampungRow } from './kampung.entity.ts';
import { rawRecordsSql } from './raw-records.sql.ts';

export type IntegrationSource = { row: IntegrationRow; bonds: Bonds; since: string };

/** Everything the working tables know about one kampung. */
export type KampungSource = {
  record: KampungRow;
  /** Province, regency, district, village. */
  path: RegionRef[];
  /** Sent and not returned, newest first, at most twelve. */
  reports: ReportRow[];
  /** Those that may be shown, newest first. */
  activities: ActivityRow[];
  /** The open one of each programme. */
  designations: DesignationRow[];
  integrations: IntegrationSource[];
  /** Those who agreed to be shown. */
  shownMembers: MemberRow[];
  /** By year and month. */
  planItems: PlanItemRow[];
  /** Those that anyone may see, newest first. */
  publicDocuments: DocumentRow[];
  /** What rubrics read of all of it besides. */
  raw: RawRecords;
  /** Those that are public, newest first. */
  decidedLevels: DecidedLevel[];
  /** The lists of its forms as they read there. */
  lists: Lists;
};

/** Reads many kampung in a fixed number of statements, in the order of their codes. */
export async function readSources(db: EntityManager, codes: readonly string[]): Promise<KampungSource[]> {
  const records = await db.find(KampungRow, { where: { code: In([...codes]) }, order: { code: 'ASC' } });
  const ids = In(records.map(({ id }) => id));
  const regionCodes = new Set(records.flatMap(({ code }) => [...ancestorCodes(code), code]));
  // One after the other: inside a transaction all of them share one connection.
  const regions = await db.find(Region, { where: { code: In([...regionCodes]) }, select: { code: true, name: true, kind: true } });
  const reports = await db.find(ReportRow, { where: { kampungId: ids, status: In(COUNTED_STATUSES) }, order: { period: 'DESC' } });
  const activities = await db.find(ActivityRow, {
    where: { kampungId: ids, state: 'TAMPIL', deletedAt: IsNull() },
    order: { heldOn: 'DESC', id: 'ASC' },
  });
  const designations = await db.find(DesignationRow, { where: { kampungId: ids, replacedOn: IsNull() }, order: { programmeCode: 'ASC' } });
  const integrations = await readIntegrations(
    db,
    records.map(({ id }) => id),
  );
  const members = await db.find(MemberRow, {
    where: { kampungId: ids, deletedAt: IsNull(), mayBeShown: true },
    order: { id: 'ASC' },
  });
  const planItems = await db.find(PlanItemRow, {
    where: { kampungId: ids, deletedAt: IsNull() },
    order: { year: 'ASC', month: 'ASC', title: 'ASC', id: 'ASC' },
  });
  const documents = await db.find(DocumentRow, {
    where: { kampungId: ids, deletedAt: IsNull(), visibility: 'PUBLIC' },
    order: { issuedOn: { direction: 'DESC', nulls: 'LAST' }, title: 'ASC', id: 'ASC' },
  });
  const raws = await readRawRecords(
    db,
    records.map(({ id }) => id),
  );
  const decidedLevels = await readDecidedLevels(
    db,
    records.map(({ id }) => id),
  );
  const regionOf = new Map(regions.map(({ code, name, kind }) => [code, { code, name, kind }]));
  const reportsOf = Map.groupBy(reports, ({ kampungId }) => kampungId);
  const activitiesOf = Map.groupBy(activities, ({ kampungId }) => kampungId);
  const designationsOf = Map.groupBy(designations, ({ kampungId }) => kampungId);
  const integrationsOf = Map.groupBy(integrations, ({ row }) => row.kampungId);
  const membersOf = Map.groupBy(members, ({ kampungId }) => kampungId);
  const planItemsOf = Map.groupBy(planItems, ({ kampungId }) => kampungId);
  const documentsOf = Map.groupBy(documents, ({ kampungId }) => kampungId);
  const lists = await readLists(
    db,
    records.map(({ code }) => code),
  );
  return records.map((record, at) => ({
    record,
    path: [...ancestorCodes(record.code), record.code].flatMap((code) => regionOf.get(code) ?? []).filter(({ kind }) => kind !== 'NATION'),
    reports: (reportsOf.get(record.id) ?? []).slice(0, 12),
    activities: activitiesOf.get(record.id) ?? [],
    designations: designationsOf.get(record.id) ?? [],
    integrations: integrationsOf.get(record.id) ?? [],
    shownMembers: membersOf.get(record.id) ?? [],
    planItems: planItemsOf.get(record.id) ?? [],
    publicDocuments: documentsOf.get(record.id) ?? [],
    // Read a moment later: a kampung that went away meanwhile has none.
    raw: raws.get(record.id) ?? NO_RECORDS,
    decidedLevels: decidedLevels.get(record.id) ?? [],
    lists: lists[at] ?? SHIPPED_LISTS,
  }));
}

async function readRawRecords(db: EntityManager, kampungIds: string[]): Promise<Map<string, RawRecords>> {
  const { $, values } = params();
  const rows = await db.query<{ id: string; raw: RawRecords }[]>(
    `select k.id, ${rawRecordsSql($)} as raw from work.kampung k where k.id = any(${$(kampungIds)})`,
    values,
  );
  return new Map(rows.map(({ id, raw }) => [id, raw]));
}

async function readIntegrations(db: EntityManager, kampungIds: string[]): Promise<IntegrationSource[]> {
  const rows = await db.find(IntegrationRow, { where: { kampungId: In(kampungIds) }, order: { programmeCode: 'ASC', proposedAt: 'ASC' } });
  const ids = In(rows.map(({ id }) => id));
  const bonds = await db.find(IntegrationBondRow, { where: { integrationId: ids } });
  const agreed = await db.find(IntegrationTransitionRow, { where: { integrationId: ids, command: 'COUNTERSIGN' } });
  const bondsOf = Map.groupBy(bonds, ({ integrationId }) => integrationId);
  const agreedAt = new Map(agreed.map(({ integrationId, at }) => [integrationId, at]));
  return rows.map((row) => ({
    row,
    bonds: bondsOfRows(bondsOf.get(row.id) ?? []),
    since: (agreedAt.get(row.id) ?? row.proposedAt).toISOString().slice(0, 10),
  }));
}

export function bondsOfRows(rows: readonly IntegrationBondRow[]): Bonds {
  const bonds = { ...NO_BONDS };
  for (const { kind, status } of rows) bonds[kind] = status;
  return bonds;
}

type FactField =
  | 'workingGroupExists'
  | 'workingGroupMembers'
  | 'workingGroupTrained'
  | 'fundingSources'
  | 'bkb'
  | 'bkr'
  | 'bkl'
  | 'uppka'
  | 'pikR'
  | 'secretariat'
  | 'dataHouse'
  | 'fieldOfficer'
  | 'localRegulation'
  | 'dataUses'
  | 'mechanisms';
/** What of a kampung the rubric reads besides a report. */
export type FactsSource = { record: Pick<KampungRow, FactField>; activities: readonly { agencies: string[] }[]; raw: RawRecords };

/** The facts of a kampung as the rubric reads them, from its record, activities and one report. */
export function factsOf({ record, activities, raw }: FactsSource, report: ReportRow | undefined): KampungFacts {
  return {
    workingGroupExists: record.workingGroupExists,
    workingGroupMembers: record.workingGroupMembers,
    workingGroupTrained: record.workingGroupTrained,
    fundingSources: record.fundingSources,
    groups: { BKB: record.bkb, BKR: record.bkr, BKL: record.bkl, UPPKA: record.uppka, PIK_R: record.pikR },
    secretariat: record.secretariat,
    dataHouse: record.dataHouse,
    fieldOfficer: record.fieldOfficer,
    localRegulation: record.localRegulation,
    dataUses: record.dataUses,
    mechanisms: record.mechanisms,
    agencies: [...new Set(activities.flatMap((activity) => activity.agencies))].sort(),
    report: report ?? null,
    records: recordedFacts(raw, today()),
  };
}

/** The values that thematic programmes may ask for, as the records have them. */
export const recordsOf = (source: KampungSource): RecordFacts => ({
  profile: source.record,
  facts: factsOf(source, source.reports[0]),
  period: source.reports[0]?.period ?? null,
  plan: source.planItems,
});
