import type { DataSource } from 'typeorm';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { LevelDecisionRow, type AssessmentPeriodRow } from '../src/assessment/assessment.entity.ts';
import { factsOf, readSources } from '../src/kampung/kampung-source.ts';
import type { KampungRow } from '../src/kampung/kampung.entity.ts';
import { publishDecisionDocuments } from '../src/publication/decision-documents.ts';
import { makeAssessment } from './make.ts';

/** A decided level of a kampung on the facts that its records hold now; not public yet. */
export async function makeDecision(
  db: DataSource,
  period: AssessmentPeriodRow,
  kampung: KampungRow,
  over: Partial<LevelDecisionRow> = {},
): Promise<LevelDecisionRow> {
  const [source] = await readSources(db.manager, [kampung.code]);
  if (!source) throw new Error(`No kampung ${kampung.code}`);
  const facts = factsOf(source, source.reports[0]);
  const assessment = { ...assess(facts, KKB_2021), verification: 'VERIFIED' as const };
  const { revision = 1, revisionReason = null } = over;
  const { id: assessmentId } = await makeAssessment(db, period, kampung, {
    state: 'DITETAPKAN',
    revision,
    revisionReason,
    snapshot: { at: '2026-11-10T02:00:00.000Z', facts, assessment, valueDates: {}, evidence: {} },
    claimedLevel: assessment.level.code,
    verifiedLevel: assessment.level.code,
  });
  const row = db.manager.create(LevelDecisionRow, {
    assessmentId,
    periodId: period.id,
    kampungId: kampung.id,
    revision,
    revisionReason,
    levelCode: assessment.level.code,
    levelBefore: 'DASAR',
    assessment,
    decidedOn: '2026-11-20',
    ...over,
  });
  await db.manager.insert(LevelDecisionRow, row);
  return row;
}

/** Publishes everything that was decided in a period, as the day of publication does. */
export async function publishDecisions(db: DataSource, { id }: AssessmentPeriodRow): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(`update work.level_decision set "publishedAt" = now() where "periodId" = $1 and "publishedAt" is null`, [id]);
    await tx.query(`update work.assessment set state = 'DIPUBLIKASI' where "periodId" = $1 and state = 'DITETAPKAN'`, [id]);
    await publishDecisionDocuments(tx, id);
  });
}
