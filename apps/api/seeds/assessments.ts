import type { EntityManager } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { AssessmentCommand, AssessmentState } from '@simpul/domain/assessment-life.ts';
import { verifiedAssessment } from '@simpul/domain/assessment-verdict.ts';
import {
  AssessmentEvidenceRow,
  AssessmentPeriodRow,
  AssessmentRemarkRow,
  AssessmentRow,
  AssessmentTransitionRow,
  LevelDecisionRow,
} from '../src/assessment/assessment.entity.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { snapshotOf } from '../src/assessment/claim/claim.reads.ts';
import { DocumentRow } from '../src/document/document.entity.ts';
import { PersonRow } from '../src/identity/identity.entity.ts';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { RubricRow } from '../src/rubric/rubric.entity.ts';
import { addDays, dayAhead, DEMO_DAY, officeDay, officeHour } from './calendar.ts';
import { randomFor } from './random.ts';

/** The Pokja of these two have accounts: the first may try a claim, the second mend one that came back. */
const OPEN_KAMPUNG = '63.01.03.2006';
const RETURNED_KAMPUNG = '63.01.03.2016';
/** Its kampung have hardly begun, though submission is half over. */
const LATE_DISTRICT = '63.01.09';
const OPENS_ON = addDays(DEMO_DAY, -46);

/** A step of the demonstration: who takes it, and how it leads on. */
const WAYS: Record<string, readonly (AssessmentCommand | 'OPEN')[]> = {
  DRAF: ['OPEN'],
  DIAJUKAN: ['OPEN', 'SUBMIT'],
  DIPERIKSA: ['OPEN', 'SUBMIT', 'CHECK'],
  DIVERIFIKASI: ['OPEN', 'SUBMIT', 'CHECK', 'VERIFY'],
  DITETAPKAN: ['OPEN', 'SUBMIT', 'CHECK', 'VERIFY', 'DECIDE'],
  DIKEMBALIKAN: ['OPEN', 'SUBMIT', 'RETURN'],
  DIBATALKAN: ['OPEN', 'CANCEL'],
};
const TO: Partial<Record<AssessmentCommand | 'OPEN', AssessmentState>> = {
  OPEN: 'DRAF',
  SUBMIT: 'DIAJUKAN',
  CHECK: 'DIPERIKSA',
  VERIFY: 'DIVERIFIKASI',
  DECIDE: 'DITETAPKAN',
  RETURN: 'DIKEMBALIKAN',
  CANCEL: 'DIBATALKAN',
};
const BY: Partial<Record<AssessmentCommand | 'OPEN', [string, Role]>> = {
  OPEN: ['Operator Pokja (contoh)', 'POKJA_OPERATOR'],
  SUBMIT: ['Operator Pokja (contoh)', 'POKJA_OPERATOR'],
  CHECK: ['Kantor kecamatan (contoh)', 'KECAMATAN'],
  RETURN: ['Kantor kecamatan (contoh)', 'KECAMATAN'],
  VERIFY: ['OPD KB Kabupaten Tanah Laut', 'OPD_KB'],
  DECIDE: ['Perwakilan BKKBN Kalimantan Selatan', 'BKKBN_PROVINSI'],
  CANCEL: ['OPD KB Kabupaten Tanah Laut', 'OPD_KB'],
};

/** Where a kampung stands on the day of the demonstration; null: nobody has begun. What is published comes from elsewhere. */
export function stateOnDemoDay(code: string): keyof typeof WAYS | null {
  if (code === OPEN_KAMPUNG) return 'DRAF';
  if (code === RETURNED_KAMPUNG) return 'DIKEMBALIKAN';
  const random = randomFor(`assessment:${code}`);
  if (code.startsWith(`${LATE_DISTRICT}.`)) return random.chance(0.25) ? 'DRAF' : null;
  const state = random.weighted({ NONE: 12, DRAF: 14, DIAJUKAN: 22, DIPERIKSA: 20, DIVERIFIKASI: 22, DIKEMBALIKAN: 8, DIBATALKAN: 2 });
  // Some of what was verified is decided already and waits for its day.
  if (state === 'DIVERIFIKASI' && random.chance(0.3)) return 'DITETAPKAN';
  return state === 'NONE' ? null : state;
}

/** A running period of the province, with the assessments of the kampung that are there, each frozen by the real engine. */
export async function insertAssessments(db: EntityManager): Promise<void> {
  const { id: rubricId, data: rubric } = await db.findOneByOrFail(RubricRow, { inForce: true });
  const period = db.create(AssessmentPeriodRow, {
    title: 'Penilaian Kampung KB Kalimantan Selatan 2026',
    regionCode: '63',
    rubricId,
    opensOn: OPENS_ON,
    submitBy: dayAhead(28),
    verifyBy: dayAhead(56),
    publishOn: dayAhead(70),
    extensions: [
      {
        day: 'submitBy',
        from: addDays(DEMO_DAY, 10),
        to: dayAhead(28),
        reason: 'Banjir di beberapa kecamatan pada awal November (contoh).',
        by: 'Perwakilan BKKBN provinsi',
        at: officeHour(officeDay(addDays(DEMO_DAY, -8)), 90),
      },
    ],
    sampleData: true,
  });
  await db.insert(AssessmentPeriodRow, period);
  const accounts = new Map((await db.find(PersonRow, { select: { id: true, email: true } })).map(({ id, email }) => [email, id]));
  const verifierId = accounts.get('opdkb.tanahlaut@simpul.test') ?? null;
  for (const kampung of await db.find(KampungRow, { where: { sampleData: true }, order: { code: 'ASC' } })) {
    const state = stateOnDemoDay(kampung.code);
    if (!state) continue;
    const random = randomFor(`assessment days:${kampung.code}`);
    // Steps follow each other by days; the last is before the day of the demonstration.
    let day = addDays(OPENS_ON, random.int(1, 12));
    const steps = (WAYS[state] ?? []).map((command) => {
      day = officeDay(addDays(day, random.int(2, 10)));
      return { command, at: new Date(officeHour(day, random.int(5, 400))) };
    });
    const row = db.create(AssessmentRow, {
      periodId: period.id,
      kampungId: kampung.id,
      state: state as AssessmentState,
      version: steps.length,
      sampleData: true,
    });
    await db.insert(AssessmentRow, row);
    await insertSteps(db, row.id, steps);
    await attach(db, row.id, kampung);
    // Two of three that wait for the province have proof of everything: nothing stands out there.
    if ((state === 'DIVERIFIKASI' && random.int(1, 3) > 1) || state === 'DITETAPKAN') await attachEverywhere(db, row.id, kampung, rubric);
    const sent = steps.find(({ command }) => command === 'SUBMIT');
    if (!sent) continue;
    const snapshot = { ...(await snapshotOf(db, { id: row.id, code: kampung.code }, rubric)), at: sent.at.toISOString() };
    const level = snapshot.assessment.level.code;
    const isVerified = state === 'DIVERIFIKASI' || state === 'DITETAPKAN';
    await db.update(
      AssessmentRow,
      { id: row.id },
      {
        snapshot,
        claimedLevel: level,
        submittedAt: sent.at,
        verifiedLevel: isVerified ? level : null,
        verifiedById: isVerified ? verifierId : null,
      },
    );
    if (state === 'DITETAPKAN') {
      const before = await db.findOne(LevelDecisionRow, { where: { kampungId: kampung.id }, order: { revision: 'DESC' } });
      await db.insert(LevelDecisionRow, {
        assessmentId: row.id,
        periodId: period.id,
        kampungId: kampung.id,
        revision: 1,
        revisionReason: null,
        levelCode: level,
        levelBefore: before?.levelCode ?? null,
        assessment: verifiedAssessment(snapshot.assessment, rubric, []),
        decidedOn: (steps.at(-1)?.at ?? sent.at).toISOString().slice(0, 10),
        publishedAt: null,
        sampleData: true,
      });
    }
    if (state === 'DIKEMBALIKAN') await remark(db, row.id, kampung.code, steps.at(-1)?.at ?? sent.at);
  }
}

async function insertSteps(
  db: EntityManager,
  assessmentId: string,
  steps: readonly { command: AssessmentCommand | 'OPEN'; at: Date }[],
): Promise<void> {
  await db.insert(
    AssessmentTransitionRow,
    steps.map(({ command, at }, index) => {
      const before = steps[index - 1];
      const [actorName = '', actorRole = null] = BY[command] ?? [];
      return {
        assessmentId,
        at,
        command,
        fromState: (before && TO[before.command]) ?? null,
        toState: TO[command] ?? 'DRAF',
        actorName,
        actorRole,
        reason: REASONS[command] ?? null,
      };
    }),
  );
}

const REASONS: Partial<Record<AssessmentCommand | 'OPEN', string>> = {
  RETURN: 'Bukti dua indikator belum terbaca; lihat catatannya (contoh).',
  CANCEL: 'Kampung dinilai tersendiri karena pemekaran desa (contoh).',
};

/** What the documents of the demonstration prove. */
const PROVES: Record<string, readonly string[]> = { SK: ['I1', 'I5'], NOTULEN: ['P1', 'P2'], DAFTAR_HADIR: ['P2', 'P3'] };

export async function attach(db: EntityManager, assessmentId: string, kampung: KampungRow): Promise<void> {
  const documents = await db.find(DocumentRow, { where: { kampungId: kampung.id }, select: { id: true, kind: true } });
  const pairs = documents.flatMap(({ id, kind }) => (PROVES[kind] ?? []).map((indicator) => ({ assessmentId, indicator, documentId: id })));
  if (pairs.length > 0) await db.insert(AssessmentEvidenceRow, pairs);
}

/** One document may serve many indicators. */
async function attachEverywhere(db: EntityManager, assessmentId: string, kampung: KampungRow, { indices }: Rubric): Promise<void> {
  const document = await db.findOne(DocumentRow, {
    where: { kampungId: kampung.id },
    order: { kind: 'ASC', id: 'ASC' },
    select: { id: true },
  });
  if (!document) return;
  const pairs = indices.flatMap(({ indicators }) =>
    indicators.map(({ code }) => ({ assessmentId, indicator: code, documentId: document.id })),
  );
  await db.createQueryBuilder().insert().into(AssessmentEvidenceRow).values(pairs).orIgnore().execute();
}

async function remark(db: EntityManager, assessmentId: string, code: string, at: Date): Promise<void> {
  const random = randomFor(`assessment remarks:${code}`);
  const officer = await db.findOneByOrFail(PersonRow, { email: 'kecamatan.pelaihari@simpul.test' });
  const by = { assessmentId, authorId: officer.id, authorName: 'Kantor kecamatan (contoh)', authorRole: 'KECAMATAN' as const };
  const all = [
    { ...by, at, indicator: 'I2', body: 'Lampirkan APBDes yang memuat Dana Desa untuk Kampung KB (contoh).' },
    { ...by, at, indicator: 'P2', body: 'Daftar hadir rapat koordinasi belum ada untuk tahun ini (contoh).' },
    { ...by, at, indicator: 'I4', body: 'Foto Rumah DataKu tidak menunjukkan papan namanya (contoh).' },
  ];
  await db.insert(AssessmentRemarkRow, code === RETURNED_KAMPUNG ? all.slice(0, 2) : random.some(all, 1));
}
