import type { Permission, Role } from '@simpul/domain/access.ts';
import { formatMonth } from '@simpul/domain/format.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { blockingOf, findingsOf } from '@simpul/domain/report-checks.ts';
import { COUNTED_STATUSES, OPEN_STATUSES, problemOfPeriod, REPORT_STATE_NAMES, type ReportStatus } from '@simpul/domain/report-state.ts';
import { flatten, REPORT_FIELDS, unflatten, valuesOf, type ReportField } from '@simpul/domain/report.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import { audit, AuditRow, nameOfActorRole } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { tellOfReport } from '../notification/tell.report.ts';
import { lockKampung, refreshSummaries } from '../publication/summary.ts';
import { checkReasons, checkValues } from './report.checks.ts';
import { ReportRow } from './report.entity.ts';
import type { ReportStepInput, ReturnReportInput, SaveReportInput } from './report.inputs.ts';
import { earlierOf, findReport, readMonth, reportDay, reportsFor, type ReportPlace } from './report.reads.ts';
import type { MonthlyReport, SubmitReportPayload } from './report.types.ts';

const KAMPUNG = text('Kampung', 'Kampung');
const REPORT = text('Laporan', 'Report');

/** Keeps a draft, complete or not. @throws Refusal naming the field at fault; CONFLICT when somebody was faster. */
export function saveReport(ctx: Context, input: SaveReportInput): Promise<MonthlyReport> {
  checkPeriod(input.period);
  const values = checkValues(input.values);
  const reasons = checkReasons(input.reasons ?? []);

  return change(ctx, 'report.write', input, async (tx, held) => {
    const { kampung, roles, rows, row } = held;
    if (row) checkStatus(row, OPEN_STATUSES);
    const before = row ? flatten(row) : valuesOf({});
    const changed = REPORT_FIELDS.filter((field) => values[field] !== before[field]);
    if (row && changed.length === 0 && sameReasons(row.reasons, reasons)) return rows;

    const columns = {
      ...unflatten(values),
      reasons,
      enteredOnBehalf: isOnBehalf(roles),
      version: input.version + 1,
      updatedAt: new Date(),
    };
    const saved = tx.db.create(ReportRow, { ...(row ?? { kampungId: kampung.id, period: input.period, status: 'DRAF' }), ...columns });
    if (row) await write(tx, row.id, columns);
    else await tx.db.insert(ReportRow, saved);
    await record(tx, held, saved, {
      action: 'report.save',
      what: text('disimpan sebagai draf', 'saved as a draft'),
      before: { values: pick(before, changed), reasons: row?.reasons ?? {} },
      after: { values: pick(values, changed), reasons },
    });
    return [saved, ...rows.filter(({ id }) => id !== saved.id)];
  });
}

/** Sends a draft when nothing blocks it, and otherwise tells everything that does. @throws Refusal. */
export async function submitReport(ctx: Context, input: ReportStepInput): Promise<SubmitReportPayload> {
  checkPeriod(input.period);
  const report = await change(ctx, 'report.write', input, async (tx, held) => {
    const row = written(held, OPEN_STATUSES);
    const findings = findingsOf(flatten(row), row.period, earlierOf(held.rows, row.period));
    if (blockingOf(findings, row.reasons).length > 0) return held.rows;

    const now = new Date();
    return step(tx, held, row, text('dikirim', 'sent'), {
      status: 'TERKIRIM',
      // A reason whose number was corrected meanwhile has nothing left to explain.
      reasons: pick(
        row.reasons,
        findings.filter(({ kind }) => kind === 'SOFT').map(({ fields }) => fields[0]),
      ),
      enteredOnBehalf: isOnBehalf(held.roles),
      submittedById: actorOf(tx).userId,
      submittedAt: now,
      firstSubmittedAt: row.firstSubmittedAt ?? now,
      reviewedById: null,
      reviewedAt: null,
      returnNote: null,
    });
  });
  const sent = COUNTED_STATUSES.some((status) => status === report.state.code);
  const blocking = sent ? [] : blockingOf(report.findings, Object.fromEntries(report.reasons.map(({ field, reason }) => [field, reason])));
  return { sent, blocking, report };
}

/** Gives a sent report back, or opens an accepted one again. @throws Refusal. */
export async function returnReport(ctx: Context, input: ReturnReportInput): Promise<MonthlyReport> {
  const problem = problemOfReason(input.note);
  if (problem) throw badInput('note', problem);
  const note = input.note.trim();

  return change(ctx, 'report.review', input, (tx, held) =>
    step(tx, held, written(held, COUNTED_STATUSES), text(`dikembalikan: ${note}`, `returned: ${note}`), {
      status: 'DIKEMBALIKAN',
      reviewedById: actorOf(tx).userId,
      reviewedAt: new Date(),
      returnNote: note,
    }),
  );
}

/** Accepts a sent report: somebody else than who sent it. @throws Refusal. */
export function acceptReport(ctx: Context, input: ReportStepInput): Promise<MonthlyReport> {
  return change(ctx, 'report.review', input, (tx, held) => {
    const row = written(held, ['TERKIRIM']);
    if (row.submittedById === actorOf(tx).userId) {
      throw new Refusal(
        'FORBIDDEN',
        text('Yang mengirim laporan tidak dapat menerimanya sendiri.', 'Who sent a report cannot accept it themselves.'),
      );
    }
    return step(tx, held, row, text('diterima', 'accepted'), {
      status: 'DITERIMA',
      reviewedById: actorOf(tx).userId,
      reviewedAt: new Date(),
    });
  });
}

/** A kampung that is held for a change, its `reportsFor` the asked month, the one of that month, and the roles that give the right. */
type Held = { kampung: ReportPlace; rows: ReportRow[]; row: ReportRow | null; roles: readonly [Role, ...Role[]] };

/**
 * Runs one change of a month once per key while its kampung is held, so that of two writers the
 * second sees what the first has written, and answers with the month as it is then.
 * @param work returns the reports as it leaves them
 * @throws Refusal NOT_FOUND, FORBIDDEN, CONFLICT for a version that is no longer the last, or what `work` throws
 */
async function change(
  ctx: Context,
  permission: Permission,
  input: ReportStepInput,
  work: (tx: Context, held: Held) => Promise<ReportRow[]>,
): Promise<MonthlyReport> {
  const { kampungCode, period, version } = input;
  const roles = rolesAtKampung(ctx, permission, kampungCode);
  let answer: MonthlyReport | null = null;

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const [kampung] = await lockKampung(tx.db, [kampungCode]);
      if (!kampung) throw notFound(KAMPUNG);
      const rows = await reportsFor(tx, kampung, period);
      const row = rows.find((candidate) => candidate.period === period) ?? null;
      if ((row?.version ?? 0) !== version) throw await conflict(tx, row);
      answer = await readMonth(tx, kampung, period, await work(tx, { kampung, rows, row, roles }));
    }),
  );
  // The same key again changes nothing and is told how the month is now.
  answer ??= await findReport(ctx, kampungCode, period);
  if (!answer) throw notFound(KAMPUNG);
  return answer;
}

const isOnBehalf = (roles: readonly Role[]): boolean => !roles.includes('POKJA_OPERATOR');

function checkPeriod(period: string): void {
  const problem = problemOfPeriod(period, reportDay());
  if (problem) throw badInput('period', problem);
}

function written({ row }: Held, statuses: readonly ReportStatus[]): ReportRow {
  if (!row) throw notFound(REPORT);
  checkStatus(row, statuses);
  return row;
}

function checkStatus(row: ReportRow, statuses: readonly ReportStatus[]): void {
  if (statuses.includes(row.status)) return;
  const { id, en } = REPORT_STATE_NAMES[row.status];
  throw new Refusal(
    'CONFLICT',
    text(
      `Laporan ini berstatus ${id.toLowerCase()}; langkah itu tidak dapat dilakukan.`,
      `This report is ${en.toLowerCase()}; that step cannot be taken.`,
    ),
  );
}

async function conflict(tx: Context, row: ReportRow | null): Promise<Refusal> {
  const last = row && (await tx.db.findOne(AuditRow, { where: { entity: 'report', entityId: row.id }, order: { id: 'DESC' } }));
  const who = last ? text(`${last.actorName} (${nameOfActorRole(last).id})`, `${last.actorName} (${nameOfActorRole(last).en})`) : null;
  return new Refusal(
    'CONFLICT',
    text(
      `Laporan ini sudah diubah${who ? ` oleh ${who.id}` : ''}. Muat ulang untuk melihatnya.`,
      `This report was changed meanwhile${who ? ` by ${who.en}` : ''}. Load it again to see it.`,
    ),
    'version',
  );
}

/** Changes columns of a report; their names come from this file, never from a caller. */
async function write(tx: Context, id: string, columns: Partial<ReportRow>): Promise<void> {
  const set = Object.keys(columns).map((column, at) => `"${column}" = $${at + 2}`);
  await tx.db.query(`update work.report set ${set.join(', ')} where id = $1`, [id, ...Object.values(columns)]);
}

/** Moves a report to another status and brings the kampung's derived columns up to date. */
async function step(
  tx: Context,
  held: Held,
  row: ReportRow,
  what: BilingualText,
  changed: Partial<ReportRow> & { status: ReportStatus },
): Promise<ReportRow[]> {
  const columns = { ...changed, version: row.version + 1, updatedAt: new Date() };
  await write(tx, row.id, columns);
  // What the step was taken on; it changes no number.
  const numbers = { values: pick(flatten(row), REPORT_FIELDS), reasons: row.reasons };
  await record(tx, held, row, {
    action: `report.${changed.status.toLowerCase()}`,
    what,
    before: { status: row.status, ...numbers },
    after: { status: changed.status, returnNote: changed.returnNote ?? null, ...numbers },
  });
  await tellOfReport(tx, held.kampung, { ...row, ...columns });
  await refreshSummaries(tx.db, [held.kampung.code]);
  return held.rows.map((each) => (each === row ? { ...row, ...columns } : each));
}

/** `what` completes the sentence "Report October 2026 …". */
type Step = { action: string; what: BilingualText; before: object; after: object };

async function record(
  tx: Context,
  { kampung, roles }: Held,
  { id, period }: ReportRow,
  { action, what, before, after }: Step,
): Promise<void> {
  await audit(tx, {
    action,
    entity: 'report',
    entityId: id,
    region: kampung.code,
    role: roles[0],
    summary: text(`Laporan ${formatMonth(period, 'id')} ${what.id}`, `Report ${formatMonth(period, 'en')} ${what.en}`),
    before,
    after,
  });
}

/** Only some fields, and of those only what is there. */
function pick<Value>(
  values: Partial<Readonly<Record<ReportField, Value>>>,
  fields: readonly ReportField[],
): Partial<Record<ReportField, Value>> {
  const kept: Partial<Record<ReportField, Value>> = {};
  for (const field of fields) {
    const value = values[field];
    if (value !== undefined) kept[field] = value;
  }
  return kept;
}

const sameReasons = (one: Partial<Record<ReportField, string>>, other: Partial<Record<ReportField, string>>): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
