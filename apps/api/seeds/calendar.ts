/** Days of the demonstration, as YYYY-MM-DD. It stands still. */
export const DEMO_DAY = '2026-11-20';
/** Activities go back two years. */
export const FIRST_ACTIVITY_DAY = '2024-12-01';

/** The first days of the twelve reporting months, oldest first. */
export const REPORT_MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) => isoDay(Date.UTC(2025, 10 + index, 1)));

const DAY = 86_400_000;

/**
 * A day that still lies ahead for whoever tries the demonstration: the one thing here that reads a clock.
 * @param count days after the day of the demonstration, or after today when that is later
 */
export const dayAhead = (count: number): string => addDays([DEMO_DAY, isoDay(Date.now())].toSorted().at(-1) ?? DEMO_DAY, count);

export const addDays = (day: string, count: number): string => isoDay(Date.parse(day) + count * DAY);
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
/** The day itself, or the Friday before when it falls on a weekend. */
export function officeDay(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return addDays(day, { 6: -1, 0: -2 }[weekday] ?? 0);
}

/** An instant in office hours of Central Indonesia (UTC+8). */
export const officeHour = (day: string, minutes: number): string =>
  `${day}T${String(1 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z`;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
