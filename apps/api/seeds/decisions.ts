import type { EntityManager } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { AssessmentState } from '@simpul/domain/assessment-life.ts';
import { verifiedAssessment } from '@simpul/domain/assessment-verdict.ts';
import { possibleScores } from '@simpul/domain/given-scores.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import {
  AssessmentPeriodRow,
  AssessmentRow,
  AssessmentTransitionRow,
  AssessmentVerdictRow,
  LevelDecisionRow,
} from '../src/assessment/assessment.entity.ts';
import { snapshotOf } from '../src/assessment/claim/claim.reads.ts';
import { LevelObjectionRow } from '../src/assessment/decision/objection.entity.ts';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { publishDecisionDocuments } from '../src/publication/decision-documents.ts';
import { RubricRow } from '../src/rubric/rubric.entity.ts';
import { attach } from './assessments.ts';
import { addDays, DEMO_DAY, officeDay, officeHour } from './calendar.ts';
import { randomFor } from './random.ts';

/** The districts that took part in the period before: the levels of the others are still what the rule computes. */
const DISTRICTS = ['63.01.01', '63.01.02', '63.01.07'];
const SUBMITTED_ON = '2025-10-20';
const PUBLISHED_ON = '2025-12-15';

const WAY: readonly [command: string, to: AssessmentState, name: string, role: Role | null, day: string][] = [
  ['OPEN', 'DRAF', 'Operator Pokja (contoh)', 'POKJA_OPERATOR', '2025-09-15'],
  ['SUBMIT', 'DIAJUKAN', 'Operator Pokja (contoh)', 'POKJA_OPERATOR', SUBMITTED_ON],
  ['CHECK', 'DIPERIKSA', 'Kantor kecamatan (contoh)', 'KECAMATAN', '2025-11-03'],
  ['VERIFY', 'DIVERIFIKASI', 'OPD KB Kabupaten Tanah Laut', 'OPD_KB', '2025-11-19'],
  ['DECIDE', 'DITETAPKAN', 'Perwakilan BKKBN Kalimantan Selatan', 'BKKBN_PROVINSI', '2025-12-05'],
  ['PUBLISH', 'DIPUBLIKASI', 'Jadwal terbit', null, PUBLISHED_ON],
];

/**
 * The period of the year before, published: the level of each kampung in it is the one the engine gives on
 * its records today, so that the regency's totals stay as they are. Two were decided otherwise at first and
 * corrected; three kampung objected: one was right, one was not, one waits for an answer.
 */
export async function insertDecisions(db: EntityManager): Promise<void> {
  const { id: rubricId, data: rubric } = await db.findOneByOrFail(RubricRow, { inForce: true });
  const period = db.create(AssessmentPeriodRow, {
    title: 'Penilaian Kampung KB Kalimantan Selatan 2025',
    regionCode: '63',
    rubricId,
    opensOn: '2025-09-01',
    submitBy: '2025-10-31',
    verifyBy: '2025-11-30',
    publishOn: PUBLISHED_ON,
    extensions: [],
    sampleData: true,
  });
  await db.insert(AssessmentPeriodRow, period);
  const all = await db.find(KampungRow, { where: { sampleData: true }, order: { code: 'ASC' } });
  const kampungs = all.filter(({ code }) => DISTRICTS.some((district) => code.startsWith(`${district}.`)));
  const first = (level: string): KampungRow => {
    const found = kampungs.find(({ levelCode }) => levelCode === level);
    if (!found) throw new Error(`No kampung is ${level}`);
    return found;
  };
  const [right, corrected, wrong] = [first('PARIPURNA'), first('BERKEMBANG'), first('DASAR')];
  const assessments = new Map<string, string>();
  for (const kampung of kampungs) {
    const isCorrectedLater = kampung.code === right.code || kampung.code === corrected.code;
    assessments.set(kampung.code, await decide(db, { period, rubric, kampung, revision: 1, isLowered: isCorrectedLater }));
  }
  const codes = kampungs.map(({ code }) => code);
  await publishDecisionDocuments(db, codes);

  await object(db, assessments.get(wrong.code), 'Sekretariat kami sudah ada sejak September (contoh).', '2025-12-22', {
    state: 'DITOLAK',
    answer: 'Foto sekretariat diambil sesudah batas pengajuan; berlaku untuk periode berikutnya (contoh).',
    day: '2026-01-09',
  });
  const reason = 'Rekap Oktober 2025 terlambat masuk dan sudah diperiksa ulang (contoh).';
  await object(db, assessments.get(right.code), 'Laporan Oktober kami belum dihitung (contoh).', '2025-12-19', {
    state: 'DITERIMA',
    answer: reason,
    day: '2026-01-08',
  });
  await decide(db, { period, rubric, kampung: right, revision: 2, reason, publishedOn: '2026-02-12' });
  const publishedOn = officeDay(addDays(DEMO_DAY, -8));
  const miscounted = 'Instansi yang hadir pada kegiatan bersama semula terhitung kurang (contoh).';
  const latest = await decide(db, { period, rubric, kampung: corrected, revision: 2, reason: miscounted, publishedOn });
  await object(db, latest, 'Skor P2 masih berbeda dari notulen yang kami kirim (contoh).', officeDay(addDays(DEMO_DAY, -2)), null);
  await publishDecisionDocuments(db, codes);
}

type Decided = {
  period: AssessmentPeriodRow;
  rubric: Rubric;
  kampung: KampungRow;
  revision: number;
  reason?: string;
  publishedOn?: string;
  /** True where the verifier found less than was claimed. */
  isLowered?: boolean;
};

async function decide(
  db: EntityManager,
  { period, rubric, kampung, revision, reason, publishedOn = PUBLISHED_ON, isLowered = false }: Decided,
): Promise<string> {
  const row = db.create(AssessmentRow, { periodId: period.id, kampungId: kampung.id, revision, state: 'DRAF', sampleData: true });
  await db.insert(AssessmentRow, row);
  await attach(db, row.id, kampung);
  // A revision ends on its own day, and its steps lie before it as those of the first do.
  const shift = Math.round((Date.parse(publishedOn) - Date.parse(PUBLISHED_ON)) / 86_400_000);
  const at = (day: string) => new Date(officeHour(officeDay(addDays(day, shift)), randomFor(`decided:${kampung.code}:${day}`).int(5, 400)));
  const submittedAt = at(SUBMITTED_ON);
  const claim = await snapshotOf(db, { id: row.id, code: kampung.code }, rubric);
  // The records are those of today; a value is never younger than the claim that it stands in.
  const lastMonth = `${submittedAt.toISOString().slice(0, 7)}-01`;
  const valueDates = Object.fromEntries(
    Object.entries(claim.valueDates).map(([code, day]) => [code, day !== null && day > lastMonth ? lastMonth : day]),
  );
  const verdicts = isLowered ? loweredOutput(rubric) : [];
  if (verdicts.length > 0)
    await db.insert(
      AssessmentVerdictRow,
      verdicts.map((verdict) => ({
        ...verdict,
        assessmentId: row.id,
        reason: 'Rekap laporan bulannya belum ada saat diverifikasi (contoh).',
        byId: NOBODY,
        byName: 'OPD KB Kabupaten Tanah Laut',
      })),
    );
  const assessment = verifiedAssessment(claim.assessment, rubric, verdicts);
  await db.insert(
    AssessmentTransitionRow,
    WAY.map(([command, toState, actorName, actorRole, day], step) => ({
      assessmentId: row.id,
      at: at(day),
      command: revision > 1 && command === 'OPEN' ? 'REVISE' : command,
      fromState: WAY[step - 1]?.[1] ?? null,
      toState,
      actorName,
      actorRole,
      reason: revision > 1 && command === 'OPEN' ? (reason ?? null) : null,
    })),
  );
  await db.update(
    AssessmentRow,
    { id: row.id },
    {
      state: 'DIPUBLIKASI',
      version: WAY.length,
      revisionReason: reason ?? null,
      snapshot: { ...claim, at: submittedAt.toISOString(), valueDates },
      claimedLevel: claim.assessment.level.code,
      verifiedLevel: assessment.level.code,
      submittedAt,
    },
  );
  const before = revision > 1 ? await db.findOneBy(LevelDecisionRow, { kampungId: kampung.id, revision: revision - 1 }) : null;
  await db.insert(LevelDecisionRow, {
    assessmentId: row.id,
    periodId: period.id,
    kampungId: kampung.id,
    revision,
    revisionReason: reason ?? null,
    levelCode: assessment.level.code,
    levelBefore: before?.levelCode ?? null,
    assessment,
    decidedOn: at('2025-12-05').toISOString().slice(0, 10),
    publishedAt: at(PUBLISHED_ON),
    sampleData: true,
  });
  return row.id;
}

/** Verdicts of the demonstration were given by nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Everything of the last two indices taken back to the lowest: no level above the first is left. */
const loweredOutput = ({ indices }: Rubric): { indicator: string; score: number }[] =>
  indices.slice(1).flatMap(({ indicators }) => indicators.map((rule) => ({ indicator: rule.code, score: possibleScores(rule)[0] ?? 1 })));

async function object(
  db: EntityManager,
  assessmentId: string | undefined,
  reason: string,
  day: string,
  answered: { state: 'DITERIMA' | 'DITOLAK'; answer: string; day: string } | null,
): Promise<void> {
  if (!assessmentId) throw new Error('An objection to nothing');
  await db.insert(LevelObjectionRow, {
    assessmentId,
    state: answered?.state ?? 'DIAJUKAN',
    reason,
    indicators: [],
    documentIds: [],
    byName: 'Operator Pokja (contoh)',
    byRole: 'POKJA_OPERATOR',
    at: new Date(officeHour(day, 120)),
    answer: answered?.answer ?? null,
    answeredByName: answered ? 'Perwakilan BKKBN Kalimantan Selatan' : null,
    answeredAt: answered && new Date(officeHour(answered.day, 200)),
    sampleData: true,
  });
}
