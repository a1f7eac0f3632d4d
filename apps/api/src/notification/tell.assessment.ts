import { ASSESSMENT_RULES, isOwnWork } from '@simpul/domain/assessment-life.ts';
import {
  DEADLINE_DAYS,
  NEXT_ASSESSMENT_STEPS,
  type NextAssessmentStep,
  type ObjectionNews,
  type PeriodNews,
} from '@simpul/domain/notification.ts';
import { ANSWERING_ROLES } from '@simpul/domain/objection.ts';
import { ancestorCodes } from '@simpul/domain/region-code.ts';
import type { EntityManager } from 'typeorm';
import type { AssessmentPeriodRow, AssessmentRow } from '../assessment/assessment.entity.ts';
import { periodDay } from '../assessment/period/period.reads.ts';
import { holdersAt } from '../identity/recipients.ts';
import { insideSql } from '../identity/scope.sql.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { notify, settle, type Telling } from './notify.ts';

/**
 * Tells of the step that an assessment has just taken: whoever the next one waits for, and the kampung what became of it.
 * @param at when it was taken; now, if nothing is said
 */
export async function tellOfAssessment(tx: Telling, row: AssessmentRow, region: string, at: Date | null = null): Promise<void> {
  await settle(tx, { assessmentId: row.id });
  await tellWhoseTurn(tx, row, region, at);
  if (row.state === 'DRAF' || row.state === 'DIKEMBALIKAN') return;
  const kampung = await holdersAt(tx.db, { region }, ['POKJA_OPERATOR', 'PEMDES']);
  const event = `assessment:${row.id}:${row.version}:news`;
  const to = kampung.map(({ personId }) => ({ personId }));
  await notify(tx, { kind: 'ASSESSMENT', event, to, kampungId: row.kampungId, assessmentId: row.id, code: row.state, at });
}

/** Tells of an objection, its answer, or a revision: the province of the first, the kampung of the others. */
export async function tellOfObjection(
  tx: Telling,
  { id, kampungId }: Pick<AssessmentRow, 'id' | 'kampungId'>,
  region: string,
  code: ObjectionNews,
): Promise<void> {
  const holders = await holdersAt(tx.db, { region }, code === 'OBJECTED' ? ANSWERING_ROLES : ['POKJA_OPERATOR', 'PEMDES']);
  const to = holders.map(({ personId }) => ({ personId }));
  await notify(tx, { kind: 'ASSESSMENT', event: `assessment:${id}:${code}`, to, kampungId, assessmentId: id, code });
}

/** Tells those whose turn it is; who has been told is not told again. */
export async function tellWhoseTurn(tx: Telling, row: AssessmentRow, region: string, at: Date | null = null): Promise<void> {
  const next = nextStep(row);
  if (!next) return;
  const holders = await holdersAt(tx.db, { region }, ASSESSMENT_RULES[next].roles);
  const to = holders.flatMap(({ personId, roles }) => {
    // A field officer mends only what they sent themselves for the Pokja.
    const own = next === 'SUBMIT' ? roles.filter((role) => role !== 'PKB' || row.submittedById === personId) : roles;
    const [role] = isOwnWork(next, row, personId) ? [] : own;
    return role ? [{ personId, role }] : [];
  });
  const event = `assessment:${row.id}:${row.version}`;
  await notify(tx, { kind: 'ASSESSMENT_STEP', event, to, kampungId: row.kampungId, assessmentId: row.id, code: next, at });
}

const nextStep = ({ state }: AssessmentRow): NextAssessmentStep | null =>
  state in NEXT_ASSESSMENT_STEPS ? NEXT_ASSESSMENT_STEPS[state as keyof typeof NEXT_ASSESSMENT_STEPS] : null;

/** Who is told of a period: the kampung and every office that looks at their claims. */
const CONCERNED = ['POKJA_OPERATOR', 'PEMDES', 'PKB', 'KECAMATAN', 'OPD_KB', 'BKKBN_PROVINSI'];

/**
 * Tells everybody whom a period concerns that it has opened, or that a day of it has moved.
 * @param at when that was; now, if nothing is said
 */
export async function tellOfPeriod(
  tx: Telling,
  period: AssessmentPeriodRow,
  code: PeriodNews,
  day: string,
  at: Date | null = null,
): Promise<void> {
  const { $, values } = params();
  const to = await tx.db.query<{ personId: string }[]>(
    `select distinct a."personId" from work.role_assignment a join work.person p on p.id = a."personId"
     where a.role = any(${$(CONCERNED)}) and p."deactivatedAt" is null
       and (${insideSql(period.regionCode, $, 'a."regionCode"')} or a."regionCode" = any(${$(ancestorCodes(period.regionCode))}))
       and a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date)`,
    values,
  );
  const event = `period:${period.id}:${code}:${code === 'OPENED' ? period.opensOn : day}`;
  await notify(tx, { kind: 'PERIOD', event, to, regionCode: period.regionCode, code, day, at });
}

/** Tells of periods that have opened, and kampung that have not submitted yet of a deadline that is near: each once. */
export async function tellOfPeriods(db: EntityManager): Promise<void> {
  const today = periodDay();
  const opened = await db.query<AssessmentPeriodRow[]>(
    `select p.*, p."opensOn"::text, p."submitBy"::text from work.assessment_period p where p."opensOn" <= $1::date and p."submitBy" >= $1::date
       and not exists (select from work.notification n where n.event = 'period:' || p.id || ':OPENED:' || p."opensOn"::text)`,
    [today],
  );
  for (const period of opened) await tellOfPeriod({ db, actor: null }, period, 'OPENED', period.submitBy);
  const waiting = await db.query<{ periodId: string; kampungId: string; code: string; submitBy: string }[]>(
    `select p.id as "periodId", k.id as "kampungId", k.code, p."submitBy"::text from work.assessment_period p
     join work.kampung k on p."regionCode" in ('ID', k.code) or starts_with(k.code, p."regionCode" || '.')
     where p."opensOn" <= $1::date and p."submitBy" between $1::date and $1::date + $2::int and ${IN_FORCE}
       and not exists (select from work.assessment a where a."kampungId" = k.id and a."periodId" = p.id and a.state <> 'DRAF')
       and not exists (select from work.notification n where n."kampungId" = k.id
         and n.event = 'deadline:' || p.id || ':' || k.id || ':' || p."submitBy"::text)`,
    [today, DEADLINE_DAYS],
  );
  for (const { periodId, kampungId, code, submitBy } of waiting) {
    const to = await holdersAt(db, { region: code }, ['POKJA_OPERATOR', 'PEMDES']);
    const event = `deadline:${periodId}:${kampungId}:${submitBy}`;
    await notify({ db, actor: null }, { kind: 'PERIOD', event, to, kampungId, code: 'DEADLINE', day: submitBy });
  }
}
