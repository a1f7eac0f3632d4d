import { expect, test } from 'vitest';
import { latenessOf, phaseOf, problemOfExtension, problemOfSubmission, problemsOfPeriod } from './assessment-period.ts';

const DAYS = { opensOn: '2026-10-01', submitBy: '2026-11-30', verifyBy: '2026-12-20', publishOn: '2027-01-10' };

test('the phase follows from the days; the last day still belongs to it', () => {
  const phases = ['2026-09-30', '2026-10-01', '2026-11-30', '2026-12-01', '2026-12-20', '2026-12-21', '2027-01-09', '2027-01-10'];
  expect(phases.map((day) => phaseOf(DAYS, day))).toEqual([
    'BELUM_DIBUKA',
    'PENGAJUAN',
    'PENGAJUAN',
    'VERIFIKASI',
    'VERIFIKASI',
    'MENUNGGU_TERBIT',
    'MENUNGGU_TERBIT',
    'TERBIT',
  ]);
});

test('a period has a title, opens today or later, and its days stand in order', () => {
  const fields = (over: object, today = '2026-09-01') =>
    problemsOfPeriod({ title: 'Penilaian 2026', ...DAYS, ...over }, today).map(({ field }) => field);
  expect(fields({})).toEqual([]);
  expect(fields({ verifyBy: '2026-11-30', publishOn: '2026-11-30' })).toEqual([]);
  expect(fields({ title: 'X' })).toEqual(['title']);
  expect(fields({}, '2026-10-02')).toEqual(['opensOn']);
  expect(fields({ submitBy: '2026-10-01' })).toEqual(['submitBy']);
  expect(fields({ verifyBy: '2026-11-29', publishOn: '2026-11-28' })).toEqual(['verifyBy', 'publishOn']);
});

test('a day moves to a later one only, and not past the next', () => {
  expect(problemOfExtension(DAYS, 'submitBy', '2026-12-20')).toBeNull();
  expect(problemOfExtension(DAYS, 'submitBy', '2026-11-30')?.en).toContain('later day than 30 November 2026');
  expect(problemOfExtension(DAYS, 'submitBy', '2026-12-21')?.en).toContain('"Verify by"');
  expect(problemOfExtension(DAYS, 'publishOn', '2027-03-01')).toBeNull();
});

test('who has not sent is late after submission ends, what nobody verified after verification ends', () => {
  expect(latenessOf(null, DAYS, '2026-11-30')).toBeNull();
  expect(latenessOf(null, DAYS, '2026-12-02')).toEqual({ what: 'SUBMIT', days: 2 });
  expect(latenessOf('DRAF', DAYS, '2026-12-25')).toEqual({ what: 'SUBMIT', days: 25 });
  for (const state of ['DIAJUKAN', 'DIPERIKSA', 'DIKEMBALIKAN'] as const) {
    expect(latenessOf(state, DAYS, '2026-12-20')).toBeNull();
    expect(latenessOf(state, DAYS, '2026-12-21')).toEqual({ what: 'VERIFY', days: 1 });
  }
  for (const state of ['DIVERIFIKASI', 'DITETAPKAN', 'DIPUBLIKASI', 'DIBATALKAN'] as const)
    expect(latenessOf(state, DAYS, '2027-06-01')).toBeNull();
});

test('a first claim is sent until submission ends, one that was sent before until verification ends', () => {
  expect(problemOfSubmission(DAYS, false, '2026-09-30')?.en).toContain('opens on 1 October 2026');
  expect(problemOfSubmission(DAYS, false, '2026-11-30')).toBeNull();
  expect(problemOfSubmission(DAYS, false, '2026-12-01')?.en).toContain('30 November 2026');
  expect(problemOfSubmission(DAYS, true, '2026-12-20')).toBeNull();
  expect(problemOfSubmission(DAYS, true, '2026-12-21')?.en).toContain('20 December 2026');
});
