import { In, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { AssessmentPeriodRow, AssessmentRow, AssessmentTransitionRow } from '../src/assessment/assessment.entity.ts';
import { readFactsOf } from '../src/integration/integration.facts.ts';
import { PersonRow } from '../src/identity/identity.entity.ts';
import { IntegrationRow, IntegrationTransitionRow } from '../src/integration/integration.entity.ts';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { tellOfAssessment, tellOfPeriod } from '../src/notification/tell.assessment.ts';
import { tellOfStep } from '../src/notification/tell.integration.ts';
import { tellOfReport } from '../src/notification/tell.report.ts';
import { ReportRow } from '../src/report/report.entity.ts';
import { addDays, DEMO_DAY, officeHour } from './calendar.ts';

/** What is older than this has been read. */
const READ_BEFORE = addDays(DEMO_DAY, -14);

/** The inboxes of the accounts, told by the same rules as in earnest: of the last step of each integration and assessment, and of reports on their way. */
export async function tellOfDemonstration(db: EntityManager): Promise<void> {
  const accounts = new Map((await db.find(PersonRow, { select: { id: true, name: true } })).map(({ id, name }) => [name, id]));
  const kampungs = new Map((await db.find(KampungRow, { select: { id: true, code: true } })).map((kampung) => [kampung.id, kampung]));
  for (const row of await db.find(IntegrationRow, { order: { updatedAt: 'ASC' } })) {
    const kampung = kampungs.get(row.kampungId);
    if (!kampung) continue;
    // Who took the step knows of it.
    const last = await db.findOne(IntegrationTransitionRow, { where: { integrationId: row.id }, order: { at: 'DESC' } });
    const userId = accounts.get(last?.actorName ?? '');
    const tx = { db, actor: userId && last ? { userId, name: last.actorName, assignments: [] } : null };
    await tellOfStep(tx, row, kampung.code, await readFactsOf(tx, row));
  }
  const onTheirWay = { status: In(['TERKIRIM', 'DIKEMBALIKAN']) };
  const lately = { status: 'DITERIMA', period: MoreThanOrEqual(addDays(DEMO_DAY, -120)) } as const;
  for (const report of await db.find(ReportRow, { where: [onTheirWay, lately], order: { updatedAt: 'ASC' } })) {
    const kampung = kampungs.get(report.kampungId);
    if (kampung) await tellOfReport({ db, actor: null }, kampung, report);
  }
  // Of the periods before nobody hears any more.
  const running = await db.findBy(AssessmentPeriodRow, { publishOn: MoreThanOrEqual(DEMO_DAY) });
  for (const period of running)
    await tellOfPeriod({ db, actor: null }, period, 'OPENED', period.submitBy, new Date(officeHour(period.opensOn, 30)));
  for (const row of await db.find(AssessmentRow, { where: { periodId: In(running.map(({ id }) => id)) }, order: { submittedAt: 'ASC' } })) {
    const kampung = kampungs.get(row.kampungId);
    const last = await db.findOne(AssessmentTransitionRow, { where: { assessmentId: row.id }, order: { at: 'DESC' } });
    if (kampung && last) await tellOfAssessment({ db, actor: null }, row, kampung.code, last.at);
  }
  await db.query('update work.notification set "readAt" = at, "mailedAt" = at where at < $1', [READ_BEFORE]);
}
