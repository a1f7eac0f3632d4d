import type { Role } from '@simpul/domain/access.ts';
import { holdersAt } from '../identity/recipients.ts';
import type { ReportRow } from '../report/report.entity.ts';
import { notify, settle, type Telling } from './notify.ts';

/** The kampung that a report is of. */
type At = { id: string; code: string };

/** A report that was sent waits for its reviewers, a returned one for its writers; an accepted one is news to them. */
export async function tellOfReport(tx: Telling, kampung: At, report: ReportRow): Promise<void> {
  await settle(tx, { kampungId: kampung.id, day: report.period });
  await tellWhereReportStands(tx, kampung, report);
}

/** The same without anything having happened: who has been told is not told again. */
export async function tellWhereReportStands(tx: Telling, kampung: At, report: ReportRow): Promise<void> {
  const news = { kampungId: kampung.id, day: report.period, at: report.updatedAt };
  const event = `report:${report.id}:${report.version}`;
  if (report.status === 'TERKIRIM') {
    // The regency may review everywhere and has the board for it.
    const reviewers = await holdersAt(tx.db, { region: kampung.code }, ['KECAMATAN', 'PKB']);
    const to = reviewers
      .filter(({ personId }) => personId !== report.submittedById)
      .map(({ personId, roles }) => ({ personId, role: first(roles) }));
    return notify(tx, { ...news, event, kind: 'REPORT_REVIEW', to });
  }
  const writers = await holdersAt(tx.db, { region: kampung.code }, ['POKJA_OPERATOR', 'PKB', 'OPD_KB']);
  const own = writers.filter(({ personId, roles }) => roles.includes('POKJA_OPERATOR') || personId === report.submittedById);
  if (report.status === 'DITERIMA')
    return notify(tx, { ...news, event, kind: 'REPORT_ACCEPTED', to: own.map(({ personId }) => ({ personId })) });
  const to = own.map(
    ({ personId, roles }) => ({ personId, role: roles.includes('POKJA_OPERATOR') ? 'POKJA_OPERATOR' : first(roles) }) as const,
  );
  return notify(tx, { ...news, event, kind: 'REPORT_RETURNED', to });
}

const first = (roles: readonly Role[]): Role | null => roles[0] ?? null;
