import { expect, test } from 'vitest';
import { formatDay, formatInstant, formatMonth, formatNumber, formatPercent, formatValue, instantAt } from './format.ts';

test('numbers follow the language', () => {
  expect(formatNumber(1234567.84, 'id')).toBe('1.234.567,8');
  expect(formatNumber(1234567.84, 'en')).toBe('1,234,567.8');
  expect(formatPercent(12.5, 'id')).toBe('12,5%');
  expect(formatValue(492, 'keluarga', 'id')).toBe('492 keluarga');
});

test('days stay the day they are, instants move to the zone of the place', () => {
  expect(formatDay('2026-11-24', 'id')).toBe('24 November 2026');
  expect(formatMonth('2026-10-01', 'en')).toBe('October 2026');
  expect(formatInstant('2026-11-24T17:30:00Z', 'id')).toBe('25 November 2026 pukul 01.30 WITA');
  expect(instantAt('2026-11-30T08:00')).toBe('2026-11-30T00:00:00.000Z');
});

test('a day that is none is told as it was typed', () => {
  expect(formatDay('2026-11-20', 'id')).toBe('20 November 2026');
  expect(formatDay('20260-11-20', 'id')).toBe('20260-11-20');
});
