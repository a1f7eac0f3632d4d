import { may } from '@simpul/domain/access.ts';
import { OPEN_CLAIM_STATES } from '@simpul/domain/assessment-life.ts';
import { expectedLoss, type ExpectedLoss } from '@simpul/domain/expected-loss.ts';
import type { FamilyReport, KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import type { EntityManager } from 'typeorm';
import { DocumentRow } from '../../document/document.entity.ts';
import { factsOf, readSources } from '../../kampung/kampung-source.ts';
import { KampungRow } from '../../kampung/kampung.entity.ts';
import type { Context } from '../../platform/context.ts';
import { RubricRow } from '../../rubric/rubric.entity.ts';
import { AssessmentPeriodRow, type AssessmentRow, type FrozenDocument, type Snapshot } from '../assessment.entity.ts';
import { valueDatesOf } from './value-dates.ts';

/** The rule of the period that an assessment belongs to. */
export async function rubricOfPeriod(db: EntityManager, periodId: string): Promise<Rubric> {
  const { rubricId } = await db.findOneByOrFail(AssessmentPeriodRow, { id: periodId });
  return (await db.findOneByOrFail(RubricRow, { id: rubricId })).data;
}

/** What a kampung claims: as it was frozen, or as today's records give it while the claim is open. */
export async function readClaim(db: EntityManager, row: AssessmentRow): Promise<Snapshot> {
  if (row.snapshot && !OPEN_CLAIM_STATES.includes(row.state)) return row.snapshot;
  const { code } = await db.findOneByOrFail(KampungRow, { id: row.kampungId });
  return snapshotOf(db, { id: row.id, code }, await rubricOfPeriod(db, row.periodId));
}

/** What today's records give: this is what a submission freezes. */
export async function snapshotOf(db: EntityManager, { id, code }: { id: string; code: string }, rubric: Rubric): Promise<Snapshot> {
  const [source] = await readSources(db, [code]);
  if (!source) throw new Error(`No kampung ${code}`);
  const facts = onlyCounts(factsOf(source, source.reports[0]));
  return {
    at: new Date().toISOString(),
    facts,
    assessment: assess(facts, rubric),
    valueDates: valueDatesOf(source, rubric),
    evidence: await readEvidence(db, id),
  };
}

/** The report without who wrote it and when: a snapshot holds counts and nothing of a person. */
const onlyCounts = (facts: KampungFacts): KampungFacts => ({ ...facts, report: facts.report && countsOf(facts.report) });

function countsOf(report: FamilyReport): FamilyReport {
  const { persons, families, fertileCouples, adolescents, toddlerFamilies, adolescentFamilies, elderlyFamilies } = report;
  const { participants, methods, nonUse } = report;
  return {
    persons,
    families,
    fertileCouples,
    adolescents,
    toddlerFamilies,
    adolescentFamilies,
    elderlyFamilies,
    participants,
    methods,
    nonUse,
  };
}

/** The documents that are attached now, by code of the indicator; those in the trash prove nothing. */
async function readEvidence(db: EntityManager, assessmentId: string): Promise<Record<string, FrozenDocument[]>> {
  const rows = await db.query<(FrozenDocument & { indicator: string })[]>(
    `select e.indicator, d.id as "documentId", d.kind, d.title, d."issuedOn"::text, d.visibility, d."fileName", d.hash
     from work.assessment_evidence e join work.document d on d.id = e."documentId"
     where e."assessmentId" = $1 and d."deletedAt" is null order by d.title, d.id`,
    [assessmentId],
  );
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
  return Object.fromEntries([...byIndicator].map(([indicator, own]) => [indicator, own.map(({ indicator: _, ...document }) => document)]));
}

/** Codes of the indicators that have a proof. */
export const provenIn = ({ evidence }: Pick<Snapshot, 'evidence'>): string[] =>
  Object.entries(evidence).flatMap(([code, documents]) => (documents.length > 0 ? [code] : []));

/** What the claim may lose if nothing without proof is accepted. */
export const lossOf = (claim: Snapshot, rubric: Rubric): ExpectedLoss => expectedLoss(claim.assessment, rubric, provenIn(claim));

/** A frozen document as somebody may see it: without an address when its file has been replaced or taken away since. */
export type ShownDocument = FrozenDocument & { url: string | null };

/** The documents of a claim that the caller may see, by code of the indicator. */
export async function shownEvidence(ctx: Context, claim: Snapshot, region: string): Promise<Map<string, ShownDocument[]>> {
  const seesRestricted = may(ctx.actor, 'document.restricted', { region });
  const ids = [...new Set(Object.values(claim.evidence).flatMap((documents) => documents.map(({ documentId }) => documentId)))];
  const rows = ids.length === 0 ? [] : await ctx.db.createQueryBuilder(DocumentRow, 'd').where('d.id = any(:ids)', { ids }).getMany();
  const now = new Map(rows.map((row) => [row.id, row]));
  const shown = (document: FrozenDocument): ShownDocument[] => {
    const row = now.get(document.documentId);
    const visibility = row?.visibility ?? document.visibility;
    if (visibility === 'RESTRICTED' && !seesRestricted) return [];
    const isSame = row !== undefined && row.deletedAt === null && row.hash === document.hash;
    return [{ ...document, url: isSame ? `/files/${row.fileName}` : null }];
  };
  return new Map(Object.entries(claim.evidence).map(([code, documents]) => [code, documents.flatMap(shown)]));
}
