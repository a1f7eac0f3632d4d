import { expect, test } from 'vitest';
import { isSilent } from './silence.ts';

test('six months to the day are not silent yet; a day more is', () => {
  expect(isSilent({ state: 'BERJALAN', lastActivityOn: '2026-05-27' }, '2026-11-27')).toBe(false);
  expect(isSilent({ state: 'BERJALAN', lastActivityOn: '2026-05-26' }, '2026-11-27')).toBe(true);
});

test('a shorter month ends on its last day', () => {
  expect(isSilent({ state: 'TERINTEGRASI', lastActivityOn: '2026-02-28' }, '2026-08-31')).toBe(false);
  expect(isSilent({ state: 'TERINTEGRASI', lastActivityOn: '2026-02-27' }, '2026-08-31')).toBe(true);
});

test('a bond that runs without any activity is silent; one that is only planned never is', () => {
  expect(isSilent({ state: 'DIEVALUASI', lastActivityOn: null }, '2026-11-27')).toBe(true);
  expect(isSilent({ state: 'DITETAPKAN', lastActivityOn: null }, '2026-11-27')).toBe(false);
  expect(isSilent({ state: 'DITANGGUHKAN', lastActivityOn: '2020-01-01' }, '2026-11-27')).toBe(false);
});
