import { In, Not } from 'typeorm';
import { may } from '@simpul/domain/access.ts';
import { dayIn } from '@simpul/domain/format.ts';
import { findingsOf, type Earlier } from '@simpul/domain/report-checks.ts';
import { COUNTED_STATUSES, dueOn, isAskedFor, monthOf, openMonths, OPEN_STATUSES, reportState } from '@simpul/domain/report-state.ts';
import { flatten, REPORT_FIELDS, type ReportValues } from '@simpul/domain/report.ts';
import { PersonRow } from '../identity/identity.entity.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { findKampungRecord } from '../kampung/kampung.service.ts';
import type { AuditEntry } from '../kampung/kampung.types.ts';
import { AuditRow, nameOfActorRole } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { today } from '../platform/today.ts';
import { ReportRow } from './report.entity.ts';
import { rhythmAt } from './report.rhythm.ts';
import { stateName, type MonthlyReport, type ReportValue } from './report.types.ts';

export type ReportPlace = Pick<KampungRow, 'id' | 'code' | 'name'>;

/** Deadlines follow the westernmost zone: nobody is late before their own day is over. */
export const reportDay = (): string => today('Asia/Jakarta');

/** The last twelve months of a kampung, newest first, also those that are asked for and nobody has written; null outside the actor's scope. */
export async function listReports(ctx: Context, kampungCode: string): Promise<MonthlyReport[] | null> {
  const kampung = await findKampungRecord(ctx, kampungCode);
  if (!kampung) return null;
  const rows = await ctx.db.find(ReportRow, { where: { kampungId: kampung.id }, order: { period: 'DESC' } });
  const rhythm = (await rhythmAt(ctx.db, kampung.code)) ?? 'MONTHLY';
  const months = openMonths(reportDay()).filter((period) => isAskedFor(period, rhythm) || rows.some((row) => row.period === period));
  return readMonths(ctx, kampung, months, rows);
}

/** The steps of a report, newest first; drafts that were kept on the way are not steps. */
export async function readSteps(ctx: Context, { rowId }: MonthlyReport): Promise<AuditEntry[]> {
  if (rowId === null) return [];
  const rows = await ctx.db.find(AuditRow, {
    where: { entity: 'report', entityId: rowId, action: Not('report.save') },
    order: { at: 'DESC', id: 'DESC' },
    take: 20,
  });
  return rows.map((row) => ({ ...row, actorRole: nameOfActorRole(row) }));
}

/** One month of a kampung; null outside the actor's scope. Any day of the month will do. */
export async function findReport(ctx: Context, kampungCode: string, day: string): Promise<MonthlyReport | null> {
  const kampung = await findKampungRecord(ctx, kampungCode);
  return kampung && readMonth(ctx, kampung, monthOf(day));
}

/** One month of a kampung, from its `reportsFor` where the caller has just read or written them. */
export async function readMonth(ctx: Context, kampung: ReportPlace, period: string, rows?: readonly ReportRow[]): Promise<MonthlyReport> {
  const [report] = await readMonths(ctx, kampung, [period], rows ?? (await reportsFor(ctx, kampung, period)));
  if (!report) throw new Error('A month without an answer');
  return report;
}

/**
 * The report of a month, where there is one, before the last that was sent for an earlier month. Written
 * by hand, as is what a save writes: operators wait for it, and the mapper takes longer than the database.
 */
export const reportsFor = (ctx: Context, { id: kampungId }: ReportPlace, period: string): Promise<ReportRow[]> =>
  ctx.db.query<ReportRow[]>(
    `select r.*, r.period::text as period from work.report r
     where r."kampungId" = $1 and (r.period = $2 or (r.period < $2 and r.status = any($3))) order by r.period desc limit 2`,
    [kampungId, period, COUNTED_STATUSES],
  );

async function readMonths(
  ctx: Context,
  kampung: ReportPlace,
  periods: readonly string[],
  rows: readonly ReportRow[],
): Promise<MonthlyReport[]> {
  const people = await readNames(
    ctx,
    rows.filter(({ period }) => periods.includes(period)),
  );
  return periods.map((period) => {
    const row = rows.find((candidate) => candidate.period === period) ?? null;
    return describe(ctx, kampung, period, row, earlierOf(rows, period), people);
  });
}

/** The latest report before a month that was sent: what the month is compared with. `rows` are newest first. */
export function earlierOf(rows: readonly ReportRow[], period: string): Earlier | null {
  const row = rows.find((candidate) => candidate.period < period && COUNTED_STATUSES.includes(candidate.status));
  return row ? { period: row.period, values: flatten(row) } : null;
}

async function readNames(ctx: Context, rows: readonly ReportRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ submittedById, reviewedById }) => [submittedById ?? [], reviewedById ?? []].flat()))];
  const people = ids.length > 0 ? await ctx.db.find(PersonRow, { where: { id: In(ids) }, select: { id: true, name: true } }) : [];
  return new Map(people.map(({ id, name }) => [id, name]));
}

function describe(
  ctx: Context,
  { code, name }: ReportPlace,
  period: string,
  row: ReportRow | null,
  earlier: Earlier | null,
  people: ReadonlyMap<string, string>,
): MonthlyReport {
  const place = { region: code };
  const day = reportDay();
  const values = row && flatten(row);
  const isSent = row !== null && COUNTED_STATUSES.includes(row.status);
  const mayReview = may(ctx.actor, 'report.review', place);
  return {
    id: `${code}:${period}`,
    rowId: row?.id ?? null,
    kampungCode: code,
    kampungName: name,
    period,
    dueOn: dueOn(period),
    state: stateName(reportState(row, period, day)),
    version: row?.version ?? 0,
    values: values ? filledIn(values) : [],
    reasons: Object.entries(row?.reasons ?? {}).map(([field, reason]) => ({ field, reason })),
    earlier: earlier && { period: earlier.period, values: filledIn(earlier.values) },
    findings: values ? findingsOf(values, period, earlier) : [],
    sentOnTime: row?.firstSubmittedAt ? dayIn('Asia/Jakarta', row.firstSubmittedAt) <= dueOn(period) : null,
    enteredOnBehalf: row?.enteredOnBehalf ?? false,
    submittedBy: people.get(row?.submittedById ?? '') ?? null,
    submittedAt: row?.submittedAt ?? null,
    reviewedBy: people.get(row?.reviewedById ?? '') ?? null,
    reviewedAt: row?.reviewedAt ?? null,
    returnNote: row?.returnNote ?? null,
    updatedAt: row?.updatedAt ?? null,
    viewerCanWrite:
      may(ctx.actor, 'report.write', place) && openMonths(day).includes(period) && (row === null || OPEN_STATUSES.includes(row.status)),
    viewerCanReturn: mayReview && isSent,
    viewerCanAccept: mayReview && row?.status === 'TERKIRIM' && row.submittedById !== ctx.actor?.userId,
  };
}

const filledIn = (values: ReportValues): ReportValue[] =>
  REPORT_FIELDS.flatMap((field) => {
    const value = values[field];
    return value === null ? [] : [{ field, value }];
  });
