import { text, type BilingualText } from './text.ts';

/** Where a written report stands. Only what was sent and not returned counts: for estimates, figures and pages. */
export const REPORT_STATUSES = ['DRAF', 'TERKIRIM', 'DIKEMBALIKAN', 'DITERIMA'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
export const COUNTED_STATUSES: readonly ReportStatus[] = ['TERKIRIM', 'DITERIMA'];
/** A report that may be written on. */
export const OPEN_STATUSES: readonly ReportStatus[] = ['DRAF', 'DIKEMBALIKAN'];

/** What a month looks like from outside, also when nobody has written anything yet. */
export const REPORT_STATES = ['TERLAMBAT', 'DIKEMBALIKAN', 'BELUM', 'DRAF', 'TERKIRIM', 'DITERIMA'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STATE_NAMES: Record<ReportState, BilingualText> = {
  TERLAMBAT: text('Terlambat', 'Late'),
  DIKEMBALIKAN: text('Dikembalikan', 'Returned'),
  BELUM: text('Belum diisi', 'Not started'),
  DRAF: text('Draf', 'Draft'),
  TERKIRIM: text('Terkirim', 'Sent'),
  DITERIMA: text('Diterima', 'Accepted'),
};

const DUE_DAY = 10;
/** How many months a list shows, and how far back a report may still be written. */
export const REPORT_WINDOW = 12;

/** The first day of a month some months away: ('2026-01-01', -1) → '2025-12-01'. */
export function shiftMonth(period: string, months: number): string {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The first day of the month a day lies in. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The report of a month is due on the tenth of the next. */
export const dueOn = (period: string): string => `${shiftMonth(period, 1).slice(0, 8)}${DUE_DAY}`;

/** How often a regency asks for reports; whoever writes more often is counted too. */
export const REPORT_RHYTHMS = ['MONTHLY', 'HALF_YEARLY'] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];
export const REPORT_RHYTHM_NAMES: Record<ReportRhythm, BilingualText> = {
  MONTHLY: text('Setiap bulan', 'Every month'),
  HALF_YEARLY: text('Setiap semester', 'Every half-year'),
};

/** Months that end a half-year, 1–12. */
export const HALF_YEAR_MONTHS = [6, 12];

/** Whether the report of a month is asked for. */
export const isAskedFor = (period: string, rhythm: ReportRhythm): boolean =>
  rhythm === 'MONTHLY' || HALF_YEAR_MONTHS.includes(Number(period.slice(5, 7)));

/** The last full month before `today` whose report is asked for. */
export const lastAskedFor = (today: string, rhythm: ReportRhythm): string =>
  openMonths(today)
    .slice(1)
    .find((period) => isAskedFor(period, rhythm)) ?? shiftMonth(monthOf(today), -1);

/** The months a report may be written for on a day, newest first. */
export const openMonths = (today: string): string[] =>
  Array.from({ length: REPORT_WINDOW }, (_, back) => shiftMonth(monthOf(today), -back));

/**
 * The state of a month for one kampung. Late is what was never sent and is past its day; a returned
 * report was sent, and stays returned.
 */
export function reportState(report: { status: ReportStatus } | null, period: string, today: string): ReportState {
  const status = report?.status ?? 'BELUM';
  const isUnsent = status === 'BELUM' || status === 'DRAF';
  return isUnsent && today > dueOn(period) ? 'TERLAMBAT' : status;
}

/** @returns what is wrong with a month to write a report for, or null. */
export function problemOfPeriod(period: string, today: string): BilingualText | null {
  if (!period.endsWith('-01')) {
    return text(`Bulan laporan ditulis sebagai tanggal 1; diisi ${period}.`, `The month is written as its first day; got ${period}.`);
  }
  const months = openMonths(today);
  if (months.includes(period)) return null;
  const [newest = '', oldest = ''] = [months[0], months.at(-1)];
  return text(
    `Laporan dapat diisi untuk ${oldest.slice(0, 7)} sampai ${newest.slice(0, 7)}; diminta ${period.slice(0, 7)}.`,
    `A report can be written for ${oldest.slice(0, 7)} to ${newest.slice(0, 7)}; asked for ${period.slice(0, 7)}.`,
  );
}
