import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { In, Not } from 'typeorm';
import { may } from '@simpul/domain/access.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { openValuesOf, type OpenValue } from '@simpul/domain/open-values.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Integration } from '../integration/integration.types.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { AuditRow, nameOfActorRole } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { pageSize } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar } from '../platform/text.type.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { RegionRef } from '../region/region.types.ts';
import { ReportRow } from '../report/report.entity.ts';
import { Assessment } from '../rubric/assessment.types.ts';
import { OpenValueType } from '../rubric/open-value.types.ts';
import { facilitiesOf } from './facilities.ts';
import { codesOf, type KampungRow } from './kampung.entity.ts';
import { findKampungRecord, listKampungRecords } from './kampung.service.ts';
import { factsOf, readSources, type KampungSource } from './kampung-source.ts';
import {
  AuditEntry,
  Facility,
  KampungRecordConnection,
  KampungRecordFilter,
  KampungRecordOrderEnum,
  PublicationStatus,
  ReportFigures,
  triState,
  TriStateEnum,
  type TriStateValue,
} from './kampung.types.ts';

@ObjectType({ description: 'The working record of a kampung, for staff in whose scope it lies.' })
@Policy('signedIn')
export class KampungRecord {
  source!: KampungSource;
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => ID, { description: 'Code of its village.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

/** A record with everything its page is made of, read once for all fields. */
export async function loadRecord(ctx: Context, row: KampungRow | null): Promise<KampungRecord | null> {
  if (!row) return null;
  const [source] = await readSources(ctx.db, [row.code]);
  return source ? { source, id: row.id, code: row.code, name: row.name } : null;
}

const coded = (list: Parameters<typeof nameOf>[0], codes: readonly string[] | null): CodedName[] | null =>
  codes && codes.map((code) => ({ code, name: nameOf(list, code) }));

@Resolver(() => KampungRecord)
export class KampungRecordResolver {
  @Policy('signedIn')
  @Query(() => KampungRecord, { nullable: true, description: "A record in the signed-in person's scope; null when there is none." })
  async kampungRecord(
    @Arg('code', () => ID, { description: 'Code of its village.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await findKampungRecord(ctx, code));
  }

  @Policy('signedIn')
  @Query(() => KampungRecordConnection, { description: "Records in the signed-in person's scope." })
  kampungRecords(
    @Arg('filter', () => KampungRecordFilter, { nullable: true, description: 'Which ones.' }) filter: KampungRecordFilter | null,
    @Arg('orderBy', () => KampungRecordOrderEnum, { nullable: true, description: 'Order; default NAME_ASC.' }) orderBy: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Page size counted backwards from `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor to go back from.' }) before: string | null,
    @Ctx() ctx: Context,
  ): Promise<KampungRecordConnection> {
    return listKampungRecords(ctx, filter ?? {}, orderBy ?? 'NAME_ASC', { first, after, last, before });
  }

  @FieldResolver(() => [RegionRef], { description: 'Province, regency, district, village.' })
  path(@Root() { source }: KampungRecord): RegionRef[] {
    return source.path;
  }
  @FieldResolver(() => String, { description: 'Its district.' })
  districtName(@Root() { source }: KampungRecord): string {
    return source.path.find(({ kind }) => kind === 'KECAMATAN')?.name ?? '';
  }
  @FieldResolver(() => DateScalar, { nullable: true, description: 'Day of its launch (pencanangan).' })
  inauguratedOn(@Root() { source }: KampungRecord): string | null {
    return source.record.inauguratedOn;
  }
  @FieldResolver(() => BilingualTextType, { nullable: true, description: 'General description (gambaran umum).' })
  overview(@Root() { source }: KampungRecord): BilingualText | null {
    return source.record.overview;
  }
  @FieldResolver(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData(@Root() { source }: KampungRecord): boolean {
    return source.record.sampleData;
  }
  @FieldResolver(() => Int, { description: 'Raised by every change.' })
  version(@Root() { source }: KampungRecord): number {
    return source.record.version;
  }
  @FieldResolver(() => Date, { description: 'Last change.' })
  updatedAt(@Root() { source }: KampungRecord): Date {
    return source.record.updatedAt;
  }
  @FieldResolver(() => [Facility], { description: 'Groups and facilities.' })
  facilities(@Root() { source }: KampungRecord): Facility[] {
    return facilitiesOf(source.record);
  }
  @FieldResolver(() => TriStateEnum, { description: 'Whether there is a working group (Pokja).' })
  workingGroupExists(@Root() { source }: KampungRecord): TriStateValue {
    return triState(source.record.workingGroupExists);
  }
  @FieldResolver(() => Int, { nullable: true, description: 'Members of the working group.' })
  workingGroupMembers(@Root() { source }: KampungRecord): number | null {
    return source.record.workingGroupMembers;
  }
  @FieldResolver(() => TriStateEnum, { description: 'Whether the working group was trained.' })
  workingGroupTrained(@Root() { source }: KampungRecord): TriStateValue {
    return triState(source.record.workingGroupTrained);
  }
  @FieldResolver(() => TriStateEnum, { description: 'Whether a field officer (PKB/PLKB) accompanies it.' })
  fieldOfficer(@Root() { source }: KampungRecord): TriStateValue {
    return triState(source.record.fieldOfficer);
  }
  @FieldResolver(() => TriStateEnum, { description: 'Whether a local regulation supports it.' })
  localRegulation(@Root() { source }: KampungRecord): TriStateValue {
    return triState(source.record.localRegulation);
  }
  @FieldResolver(() => [CodedName], { nullable: true, description: 'Kinds of funding; null when not filled in.' })
  fundingSources(@Root() { source }: KampungRecord): CodedName[] | null {
    return coded(source.lists.FUNDING_SOURCES, source.record.fundingSources);
  }
  @FieldResolver(() => [CodedName], { nullable: true, description: 'Data it works with; null when not filled in.' })
  dataUses(@Root() { source }: KampungRecord): CodedName[] | null {
    return coded(source.lists.DATA_USES, source.record.dataUses);
  }
  @FieldResolver(() => [CodedName], { nullable: true, description: 'Working mechanisms carried out; null when not filled in.' })
  mechanisms(@Root() { source }: KampungRecord): CodedName[] | null {
    return coded(source.lists.MECHANISMS, source.record.mechanisms);
  }
  @FieldResolver(() => Int, { description: 'Distinct agencies in its activities.' })
  agencyCount(@Root() { source }: KampungRecord): number {
    return factsOf(source, undefined).agencies.length;
  }
  @FieldResolver(() => ReportFigures, { nullable: true, description: 'Main counts of the latest report; null when none was filed.' })
  latestReport(@Root() { source }: KampungRecord): ReportFigures | null {
    const [report] = source.reports;
    if (!report) return null;
    const users = Object.values(report.methods);
    const contraceptiveUsers = users.every((count) => count === null) ? null : users.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return { ...report, contraceptiveUsers };
  }
  @FieldResolver(() => Assessment, { description: 'What the rule gives on the working data: an estimate, not a decision.' })
  async estimate(@Root() { source }: KampungRecord, @Ctx() ctx: Context): Promise<Assessment> {
    return assess(factsOf(source, source.reports[0]), (await readCatalogue(ctx.db)).rubric);
  }
  @Extensions({ listSize: 4 })
  @FieldResolver(() => [OpenValueType], {
    description:
      'Values whose filling in decides about the estimate, those that settle it alone first; empty when nothing missing can change it.',
  })
  async openValues(@Root() { source }: KampungRecord, @Ctx() ctx: Context): Promise<OpenValue[]> {
    return openValuesOf(factsOf(source, source.reports[0]), (await readCatalogue(ctx.db)).rubric);
  }
  @FieldResolver(() => PublicationStatus, { description: 'What the public sees.' })
  async publication(@Root() { id }: KampungRecord, @Ctx() ctx: Context): Promise<PublicationStatus> {
    return (await ctx.load.recordItem.load(id)).publication;
  }
  @FieldResolver(() => [Integration], { description: 'Its integrations, also ended ones.' })
  integrations(@Root() { source }: KampungRecord): IntegrationRow[] {
    return source.integrations.map(({ row }) => row);
  }
  @FieldResolver(() => Int, { description: 'Activities recorded.' })
  activityCount(@Root() { source }: KampungRecord): number {
    return source.activities.length;
  }
  @FieldResolver(() => [AuditEntry], { description: 'The audit trail of the record, its reports and its integrations, newest first.' })
  async history(
    @Root() { id, source }: KampungRecord,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<AuditEntry[]> {
    const limit = pageSize(first);
    const reports = await ctx.db.find(ReportRow, { where: { kampungId: id }, select: { id: true } });
    const entries = [
      { entity: 'kampung', entityId: In(codesOf(source.record)) },
      // A draft that was kept on the way is no step.
      { entity: 'report', entityId: In(reports.map((report) => report.id)), action: Not('report.save') },
      ...source.integrations.map(({ row }) => ({ entity: 'integration', entityId: row.id })),
    ];
    const rows = await ctx.db.find(AuditRow, { where: entries, order: { at: 'DESC', id: 'DESC' }, take: limit });
    return rows.map((row) => ({ ...row, actorRole: nameOfActorRole(row) }));
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may publish it.' })
  viewerCanPublish(@Root() { code }: KampungRecord, @Ctx() ctx: Context): boolean {
    return may(ctx.actor, 'kampung.publish', { region: code });
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may propose an integration for it.' })
  viewerCanPropose(@Root() { code }: KampungRecord, @Ctx() ctx: Context): boolean {
    return may(ctx.actor, 'integration.propose', { region: code });
  }
}
