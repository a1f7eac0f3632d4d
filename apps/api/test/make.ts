import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { withScores, type GivenScores } from '@simpul/domain/given-scores.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { BOND_KINDS, NO_BONDS, proofOf, type Bonds } from '@simpul/domain/bonds.ts';
import { periodDay } from '../src/assessment/period/period.reads.ts';
import { AssessmentPeriodRow, AssessmentRow, LevelDecisionRow } from '../src/assessment/assessment.entity.ts';
import { snapshotOf } from '../src/assessment/claim/claim.reads.ts';
import { RubricRow } from '../src/rubric/rubric.entity.ts';
import { ActivityRow } from '../src/activity/activity.entity.ts';
import { IntegrationBondRow, IntegrationRow } from '../src/integration/integration.entity.ts';
import { IntegrationEvidenceRow } from '../src/integration/record/part.entity.ts';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { factsOf, readSources } from '../src/kampung/kampung-source.ts';
import { publish } from '../src/publication/publication.service.ts';
import { publishLevels } from '../src/publication/publish-levels.ts';
import { refreshSummaries } from '../src/publication/summary.ts';
import { ReportRow } from '../src/report/report.entity.ts';

// Factories: each makes what it needs and returns the row. Villages are those of Tanah Laut.

/** A kampung with a working group and nothing else filled in. */
export async function makeKampung(db: DataSource, code: string, over: Partial<KampungRow> = {}): Promise<KampungRow> {
  const row = db.manager.create(KampungRow, { code, name: `Kampung ${code}`, workingGroupExists: true, ...over });
  await db.manager.insert(KampungRow, row);
  await refreshSummaries(db.manager, [code]);
  return db.manager.findOneByOrFail(KampungRow, { code });
}

/** A full accepted report of a median kampung: CPR 73 %, MKJP 44 %, unmet need 6 %. */
export async function makeReport(db: DataSource, kampung: KampungRow, over: Partial<ReportRow> = {}): Promise<void> {
  await db.manager.insert(ReportRow, {
    status: 'DITERIMA',
    submittedAt: new Date('2026-11-05T02:00:00Z'),
    firstSubmittedAt: new Date('2026-11-05T02:00:00Z'),
    kampungId: kampung.id,
    period: '2026-10-01',
    persons: 1629,
    families: 492,
    fertileCouples: 292,
    adolescents: 251,
    toddlerFamilies: 106,
    adolescentFamilies: 160,
    elderlyFamilies: 92,
    participants: { BKB: 60, BKR: 70, BKL: 50, UPPKA: 160, PIK_R: 120 },
    methods: { IUD: 30, MOW: 12, MOP: 2, KONDOM: 10, IMPLAN: 50, SUNTIK: 90, PIL: 20 },
    nonUse: { HAMIL: 20, IAS: 41, IAT: 8, TIAL: 9 },
    ...over,
  });
  await refreshSummaries(db.manager, [kampung.code]);
}

export async function makeActivity(db: DataSource, kampung: KampungRow, over: Partial<ActivityRow> = {}): Promise<ActivityRow> {
  const row = db.manager.create(ActivityRow, {
    kampungId: kampung.id,
    title: 'Penyuluhan keluarga',
    heldOn: '2026-09-12',
    place: 'Balai desa',
    description: 'Penyuluhan bersama kader.',
    familyFunction: 'PERLINDUNGAN',
    agencies: ['OPD_KB'],
    programmes: [],
    photos: [],
    ...over,
  });
  await db.manager.insert(ActivityRow, row);
  await refreshSummaries(db.manager, [kampung.code]);
  return row;
}

export async function makeIntegration(
  db: Pick<DataSource, 'manager'>,
  kampung: KampungRow,
  programmeCode: string,
  over: Partial<IntegrationRow> = {},
  /** 0, 2 or 3: what documents and checks the bonds. */
  bonds: Bonds = NO_BONDS,
): Promise<IntegrationRow> {
  const row = db.manager.create(IntegrationRow, {
    kampungId: kampung.id,
    programmeCode,
    state: 'DIUSULKAN',
    reason: 'Relawan sudah terbentuk di dua RT.',
    targetFunctions: ['PERLINDUNGAN'],
    proposedBySide: 'FAMILY',
    familyContact: 'Bidang Pengendalian Penduduk',
    ...over,
  });
  await db.manager.insert(IntegrationRow, row);
  await db.manager.insert(
    IntegrationBondRow,
    BOND_KINDS.map((kind) => ({
      integrationId: row.id,
      kind,
      status: 0 as const,
      verifiedOn: bonds[kind] === 3 ? new Date().toISOString().slice(0, 10) : null,
    })),
  );
  for (const kind of BOND_KINDS.filter((bond) => bonds[bond] >= 2)) {
    const [proof = 'LAINNYA'] = proofOf(kind);
    await db.manager.insert(IntegrationEvidenceRow, {
      integrationId: row.id,
      kind: proof,
      number: `${proof}/1/2026`,
      issuedOn: '2026-01-05',
    });
  }
  await refreshSummaries(db.manager, [kampung.code]);
  return db.manager.findOneByOrFail(IntegrationRow, { id: row.id });
}

export const publishAll = (db: DataSource, ...codes: string[]): Promise<unknown> => db.transaction((manager) => publish(manager, codes));

/** A day some days from today, as deadlines count it. */
export const dayFromNow = (days: number): string => new Date(Date.parse(periodDay()) + days * 86_400_000).toISOString().slice(0, 10);

/** A period that is open for the whole province, by the rubric in force. */
export async function makePeriod(db: DataSource, over: Partial<AssessmentPeriodRow> = {}): Promise<AssessmentPeriodRow> {
  const { id: rubricId } = await db.manager.findOneByOrFail(RubricRow, { inForce: true });
  const row = db.manager.create(AssessmentPeriodRow, {
    title: 'Penilaian 2026',
    regionCode: '63',
    rubricId,
    opensOn: dayFromNow(-30),
    submitBy: dayFromNow(20),
    verifyBy: dayFromNow(50),
    publishOn: dayFromNow(70),
    ...over,
  });
  await db.manager.insert(AssessmentPeriodRow, row);
  return row;
}

export async function makeAssessment(
  db: DataSource,
  period: AssessmentPeriodRow,
  kampung: KampungRow,
  over: Partial<AssessmentRow> = {},
): Promise<AssessmentRow> {
  const row = db.manager.create(AssessmentRow, { periodId: period.id, kampungId: kampung.id, state: 'DRAF', ...over });
  await db.manager.insert(AssessmentRow, row);
  return db.manager.findOneByOrFail(AssessmentRow, { id: row.id });
}

/** A level that was decided on what the records hold now; the public may see it once `publishedAt` is set. */
export async function makeDecision(
  db: DataSource,
  period: AssessmentPeriodRow,
  kampung: KampungRow,
  { scores = {}, ...over }: Partial<LevelDecisionRow> & { scores?: GivenScores } = {},
): Promise<LevelDecisionRow> {
  const [source] = await readSources(db.manager, [kampung.code]);
  const { data: rubric } = await db.manager.findOneByOrFail(RubricRow, { id: period.rubricId });
  if (!source) throw new Error(`No kampung ${kampung.code}`);
  const facts = factsOf(source, source.reports[0]);
  const claim = assess(facts, rubric);
  const assessment = withScores(claim, rubric, scores);
  const { id } = await makeAssessment(db, period, kampung, {
    revision: over.revision ?? 1,
    state: 'DIPUBLIKASI',
    claimedLevel: claim.level.code,
    verifiedLevel: assessment.level.code,
    snapshot: { at: new Date().toISOString(), facts, assessment: claim, valueDates: {}, evidence: {} },
  });
  const row = db.manager.create(LevelDecisionRow, {
    assessmentId: id,
    periodId: period.id,
    kampungId: kampung.id,
    revision: 1,
    levelCode: assessment.level.code,
    assessment: { ...assessment, verification: 'VERIFIED' },
    decidedOn: '2026-11-20',
    ...over,
  });
  await db.manager.insert(LevelDecisionRow, row);
  return db.manager.findOneByOrFail(LevelDecisionRow, { id: row.id });
}

/** Publishes everything that was decided in a period, as the day of publication does. */
export async function publishDecisions(db: DataSource, { id }: AssessmentPeriodRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(`update work.level_decision set "publishedAt" = clock_timestamp() where "periodId" = $1 and "publishedAt" is null`, [
      id,
    ]);
    const kampungs = await tx.query<{ code: string }[]>(
      `select k.code from work.kampung k join work.level_decision d on d."kampungId" = k.id where d."periodId" = $1`,
      [id],
    );
    await publishLevels(
      tx,
      kampungs.map(({ code }) => code),
    );
  });
}

/** An assessment that somebody has submitted, with its claim. */
export async function makeSubmitted(
  db: DataSource,
  period: AssessmentPeriodRow,
  kampung: KampungRow,
  over: Partial<AssessmentRow> = {},
): Promise<AssessmentRow> {
  const { data } = await db.manager.findOneByOrFail(RubricRow, { id: period.rubricId });
  // An assessment without evidence yet: the id is of none.
  const snapshot = await snapshotOf(db.manager, { id: randomUUID(), code: kampung.code }, data);
  return makeAssessment(db, period, kampung, {
    state: 'DIAJUKAN',
    submittedAt: new Date(),
    snapshot,
    claimedLevel: snapshot.assessment.level.code,
    ...over,
  });
}
