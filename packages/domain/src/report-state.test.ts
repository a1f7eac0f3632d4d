import { expect, test } from 'vitest';
import {
  dueOn,
  isAskedFor,
  lastAskedFor,
  openMonths,
  problemOfPeriod,
  reportState,
  shiftMonth,
  type ReportState,
  type ReportStatus,
} from './report-state.ts';

test('a month is due on the tenth of the next, also over the year', () => {
  expect(dueOn('2026-10-01')).toBe('2026-11-10');
  expect(dueOn('2026-12-01')).toBe('2027-01-10');
  expect(shiftMonth('2026-03-01', -14)).toBe('2025-01-01');
});

test.each<[ReportStatus | null, string, ReportState]>([
  [null, '2026-11-10', 'BELUM'],
  [null, '2026-11-11', 'TERLAMBAT'],
  ['DRAF', '2026-11-10', 'DRAF'],
  ['DRAF', '2026-11-11', 'TERLAMBAT'],
  ['TERKIRIM', '2026-11-11', 'TERKIRIM'],
  ['DIKEMBALIKAN', '2026-11-11', 'DIKEMBALIKAN'],
  ['DITERIMA', '2026-12-31', 'DITERIMA'],
])('October, %s, on %s is %s', (status, today, state) => {
  expect(reportState(status && { status }, '2026-10-01', today)).toBe(state);
});

test('twelve months are open, newest first', () => {
  const months = openMonths('2026-11-25');
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2026-11-01', '2025-12-01']);
});

test.each<[string, boolean]>([
  ['2026-11-01', true],
  ['2025-12-01', true],
  ['2026-12-01', false],
  ['2025-11-01', false],
  ['2026-11-02', false],
])('a report for %s may be written in November 2026: %s', (period, allowed) => {
  expect(problemOfPeriod(period, '2026-11-25') === null).toBe(allowed);
});

test('a half-yearly rhythm asks for June and December, a monthly one for every month', () => {
  const months = openMonths('2026-11-25');
  expect(months.filter((period) => isAskedFor(period, 'HALF_YEARLY'))).toEqual(['2026-06-01', '2025-12-01']);
  expect(months.every((period) => isAskedFor(period, 'MONTHLY'))).toBe(true);
  expect(lastAskedFor('2026-11-25', 'HALF_YEARLY')).toBe('2026-06-01');
  expect(lastAskedFor('2027-01-01', 'HALF_YEARLY')).toBe('2026-12-01');
  expect(lastAskedFor('2026-11-25', 'MONTHLY')).toBe('2026-10-01');
});
