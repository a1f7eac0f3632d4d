import type { IntegrationState } from './integration.ts';

/** Running together: from here on joint activities are expected. */
export const JOINT_STATES: readonly IntegrationState[] = ['BERJALAN', 'TERINTEGRASI', 'DIEVALUASI'];

/** So long a bond may be without a joint activity before it counts as silent. */
export const SILENT_MONTHS = 6;

/**
 * Whether an integration should be running together, and its last joint activity lies further back
 * than that or was never recorded.
 * @param today day at the place of work, YYYY-MM-DD
 */
export const isSilent = ({ state, lastActivityOn }: { state: IntegrationState; lastActivityOn: string | null }, today: string): boolean =>
  JOINT_STATES.includes(state) && (lastActivityOn === null || lastActivityOn < monthsBefore(today, SILENT_MONTHS));

/** The same day some months earlier; where that month is shorter, its last day. */
const monthsBefore = (day: string, months: number): string => monthsAfter(day, -months);

/** The same day some months later; where that month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
