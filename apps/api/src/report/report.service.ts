import { rolesWith, type Permission, type Role } from '@simpul/domain/access.ts';
import { formatMonth } from '@simpul/domain/format.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { blockingOf, findingsOf, type Finding } from '@simpul/domain/report-checks.ts';
import { COUNTED_STATUSES, OPEN_STATUSES, problemOfPeriod, REPORT_STATE_NAMES, type ReportStatus } from '@simpul/domain/report-state.ts';
import { flatten, REPORT_FIELDS, unflatten, valuesOf, type ReportField } from '@simpul/domain/report.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { findKampungRecord } from '../kampung/kampung.service.ts';
import { audit, AuditRow, nameOfActorRole } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { lockKampung, refreshSummaries } from '../publication/summary.ts';
import { checkReasons, checkValues } from './report.checks.ts';
import { ReportRow } from './report.entity.ts';
import type { ReportStepInput, ReturnReportInput, SaveReportInput } from './report.inputs.ts';
import { earlierOf, readMonth, reportDay } from './report.reads.ts';
import type { MonthlyReport, SubmitReportPayload } from './report.types.ts';

const KAMPUNG = text('Kampung', 'Kampung');
const REPORT = text('Laporan', 'Report');

/** Keeps a draft, complete or not. @throws Refusal naming the field at fault; CONFLICT when somebody was faster. */
export async function saveReport(ctx: Context, input: SaveReportInput): Promise<MonthlyReport> {
  const { kampung, roles } = await findPlace(ctx, input.kampungCode, 'report.write');
  checkPeriod(input.period);
  const values = checkValues(input.values);
  const reasons = checkReasons(input.reasons ?? []);

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockReport(tx, kampung, input);
      if (row) checkStatus(row, OPEN_STATUSES);
      const before = row ? flatten(row) : valuesOf({});
      const changed = REPORT_FIELDS.filter((field) => values[field] !== before[field]);
      if (row && changed.length === 0 && sameReasons(row.reasons, reasons)) return row.id;

      const written = { ...unflatten(values), reasons, enteredOnBehalf: isOnBehalf(roles) };
      const saved = tx.db.create(ReportRow, { ...(row ?? { kampungId: kampung.id, period: input.period, status: 'DRAF' }), ...written });
      if (row) await tx.db.update(ReportRow, { id: row.id }, { ...written, version: row.version + 1 });
      else await tx.db.insert(ReportRow, saved);
      await record(tx, saved, roles, {
        action: 'report.save',
        what: text('disimpan sebagai draf', 'saved as a draft'),
        before: { values: pick(before, changed), reasons: row?.reasons ?? {} },
        after: { values: pick(values, changed), reasons },
      });
      return saved.id;
    }),
  );
  return readMonth(ctx, kampung, input.period);
}

/** Sends a draft when nothing blocks it, and otherwise tells everything that does. @throws Refusal. */
export async function submitReport(ctx: Context, input: ReportStepInput): Promise<SubmitReportPayload> {
  const { kampung, roles } = await findPlace(ctx, input.kampungCode, 'report.write');
  checkPeriod(input.period);
  let blocking: Finding[] = [];

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockWritten(tx, kampung, input, OPEN_STATUSES);
      const rows = await tx.db.find(ReportRow, { where: { kampungId: kampung.id }, order: { period: 'DESC' } });
      const findings = findingsOf(flatten(row), row.period, earlierOf(rows, row.period));
      blocking = blockingOf(findings, row.reasons);
      if (blocking.length > 0) return row.id;

      const now = new Date();
      await step(tx, kampung, row, roles, text('dikirim', 'sent'), {
        status: 'TERKIRIM',
        // A reason whose number was corrected meanwhile has nothing left to explain.
        reasons: pick(
          row.reasons,
          findings.filter(({ kind }) => kind === 'SOFT').map(({ fields }) => fields[0]),
        ),
        enteredOnBehalf: isOnBehalf(roles),
        submittedById: actorOf(tx).userId,
        submittedAt: now,
        firstSubmittedAt: row.firstSubmittedAt ?? now,
        reviewedById: null,
        reviewedAt: null,
        returnNote: null,
      });
      return row.id;
    }),
  );
  return { sent: blocking.length === 0, blocking, report: await readMonth(ctx, kampung, input.period) };
}

/** Gives a sent report back, or opens an accepted one again. @throws Refusal. */
export async function returnReport(ctx: Context, input: ReturnReportInput): Promise<MonthlyReport> {
  const { kampung, roles } = await findPlace(ctx, input.kampungCode, 'report.review');
  const problem = problemOfReason(input.note);
  if (problem) throw badInput('note', problem);
  const note = input.note.trim();

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockWritten(tx, kampung, input, COUNTED_STATUSES);
      await step(tx, kampung, row, roles, text(`dikembalikan: ${note}`, `returned: ${note}`), {
        status: 'DIKEMBALIKAN',
        reviewedById: actorOf(tx).userId,
        reviewedAt: new Date(),
        returnNote: note,
      });
      return row.id;
    }),
  );
  return readMonth(ctx, kampung, input.period);
}

/** Accepts a sent report: somebody else than who sent it. @throws Refusal. */
export async function acceptReport(ctx: Context, input: ReportStepInput): Promise<MonthlyReport> {
  const { kampung, roles } = await findPlace(ctx, input.kampungCode, 'report.review');

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockWritten(tx, kampung, input, ['TERKIRIM']);
      if (row.submittedById === actorOf(tx).userId) {
        throw new Refusal(
          'FORBIDDEN',
          text('Yang mengirim laporan tidak dapat menerimanya sendiri.', 'Who sent a report cannot accept it themselves.'),
        );
      }
      await step(tx, kampung, row, roles, text('diterima', 'accepted'), {
        status: 'DITERIMA',
        reviewedById: actorOf(tx).userId,
        reviewedAt: new Date(),
      });
      return row.id;
    }),
  );
  return readMonth(ctx, kampung, input.period);
}

/** The kampung and the roles that give the right there. @throws Refusal NOT_FOUND for a foreign one as for a missing one. */
async function findPlace(ctx: Context, code: string, permission: Permission): Promise<{ kampung: KampungRow; roles: Role[] }> {
  const kampung = await findKampungRecord(ctx, code);
  if (!kampung) throw notFound(KAMPUNG);
  const roles = rolesWith(ctx.actor, permission, { region: code });
  if (roles.length === 0) throw forbidden();
  return { kampung, roles };
}

const isOnBehalf = (roles: readonly Role[]): boolean => !roles.includes('POKJA_OPERATOR');

function checkPeriod(period: string): void {
  const problem = problemOfPeriod(period, reportDay());
  if (problem) throw badInput('period', problem);
}

/** The report as it stands, with its kampung held: of two writers the second sees what the first has written. */
async function lockReport(tx: Context, kampung: KampungRow, { period, version }: ReportStepInput): Promise<ReportRow | null> {
  await lockKampung(tx.db, [kampung.code]);
  const row = await tx.db.findOneBy(ReportRow, { kampungId: kampung.id, period });
  if ((row?.version ?? 0) !== version) throw await conflict(tx, row);
  return row;
}

async function lockWritten(
  tx: Context,
  kampung: KampungRow,
  input: ReportStepInput,
  statuses: readonly ReportStatus[],
): Promise<ReportRow> {
  const row = await lockReport(tx, kampung, input);
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

/** Moves a report to another status and brings the kampung's derived columns up to date. */
async function step(
  tx: Context,
  kampung: KampungRow,
  row: ReportRow,
  roles: Role[],
  what: BilingualText,
  changed: Partial<ReportRow> & { status: ReportStatus },
): Promise<void> {
  await tx.db.update(ReportRow, { id: row.id }, { ...changed, version: row.version + 1 });
  await record(tx, row, roles, {
    action: `report.${changed.status.toLowerCase()}`,
    what,
    before: { status: row.status },
    after: {
      status: changed.status,
      returnNote: changed.returnNote ?? null,
      values: pick(flatten(row), REPORT_FIELDS),
      reasons: row.reasons,
    },
  });
  await refreshSummaries(tx.db, [kampung.code]);
}

/** `what` completes the sentence "Report October 2026 …". */
type Step = { action: string; what: BilingualText; before: object; after: object };

async function record(
  tx: Context,
  { id, period }: ReportRow,
  [role]: readonly Role[],
  { action, what, before, after }: Step,
): Promise<void> {
  if (!role) throw new Error('A step without a role');
  await audit(tx, {
    action,
    entity: 'report',
    entityId: id,
    role,
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
