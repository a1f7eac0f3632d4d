import type { Assignment } from '@simpul/domain/access.ts';
import { ASSESSMENT_RULES } from '@simpul/domain/assessment-life.ts';
import { COMMAND_RULES } from '@simpul/domain/integration.ts';
import { NEXT_ASSESSMENT_STEPS, NEXT_STEPS } from '@simpul/domain/notification.ts';
import type { ReportStatus } from '@simpul/domain/report-state.ts';
import type { AssessmentRow } from '../assessment/assessment.entity.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { readFacts } from '../integration/integration.facts.ts';
import { params } from '../platform/sql.ts';
import type { ReportRow } from '../report/report.entity.ts';
import type { Telling } from './notify.ts';
import { tellWhoseTurn } from './tell.assessment.ts';
import { tellWhoIsNext } from './tell.integration.ts';
import { tellWhereReportStands } from './tell.report.ts';

/** More would be a backlog that an inbox does not make shorter; the list of tasks has all. */
const MOST = 300;

/** What waited before somebody was given the role that it waits for. Whoever had it already is not told again. */
export async function tellNewcomer(tx: Telling, given: Assignment): Promise<void> {
  await tellOfWaitingSteps(tx, given);
  await tellOfWaitingReports(tx, given);
  await tellOfWaitingAssessments(tx, given);
}

async function tellOfWaitingSteps(tx: Telling, given: Assignment): Promise<void> {
  const states = NEXT_STEPS.filter((step) => COMMAND_RULES[step].roles.includes(given.role)).flatMap((step) => COMMAND_RULES[step].from);
  if (states.length === 0) return;
  const { $, values } = params();
  const found = await tx.db.query<(IntegrationRow & { code: string })[]>(
    `select i.*, k.code from work.integration i join work.kampung k on k.id = i."kampungId"
     where i.state = any(${$(states)}) and ${scopeSql([given], $, 'k.code', 'i."programmeCode"')} order by i."updatedAt" desc limit ${MOST}`,
    values,
  );
  const facts = await readFacts(tx, found);
  for (const [at, { code, ...row }] of found.entries()) if (facts[at]) await tellWhoIsNext(tx, row, code, facts[at]);
}

/** What a report waits for, by the role that deals with it. */
const REPORTS: Partial<Record<Assignment['role'], ReportStatus>> = {
  KECAMATAN: 'TERKIRIM',
  PKB: 'TERKIRIM',
  POKJA_OPERATOR: 'DIKEMBALIKAN',
};

async function tellOfWaitingReports(tx: Telling, given: Assignment): Promise<void> {
  const status = REPORTS[given.role];
  if (!status) return;
  const { $, values } = params();
  const found = await tx.db.query<(ReportRow & { code: string })[]>(
    `select r.*, r.period::text, k.code from work.report r join work.kampung k on k.id = r."kampungId"
     where r.status = ${$(status)} and ${scopeSql([given], $, 'k.code')} order by r."updatedAt" desc limit ${MOST}`,
    values,
  );
  for (const { code, ...report } of found) await tellWhereReportStands(tx, { id: report.kampungId, code }, report);
}

async function tellOfWaitingAssessments(tx: Telling, given: Assignment): Promise<void> {
  const states = Object.entries(NEXT_ASSESSMENT_STEPS).flatMap(([state, step]) =>
    ASSESSMENT_RULES[step].roles.includes(given.role) ? [state] : [],
  );
  if (states.length === 0) return;
  const { $, values } = params();
  const found = await tx.db.query<(AssessmentRow & { code: string })[]>(
    `select a.*, k.code from work.assessment a join work.kampung k on k.id = a."kampungId"
     where a.state = any(${$(states)}) and ${scopeSql([given], $, 'k.code')} order by a."submittedAt" desc nulls last limit ${MOST}`,
    values,
  );
  for (const { code, ...row } of found) await tellWhoseTurn(tx, row, code);
}
