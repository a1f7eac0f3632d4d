import { expect, test } from 'vitest';
import {
  daysAfter,
  designationState,
  problemsOfDesignation,
  problemsOfRevocation,
  validityText,
  type DesignationValues,
} from './designation.ts';
import { text } from './text.ts';

const TODAY = '2026-11-27';
const LEVELS = [{ code: 'PRATAMA', ordinal: 1, name: text('Pratama', 'First step') }];
const GOOD: DesignationValues = {
  levelCode: 'PRATAMA',
  decree: '188.45/12/2026',
  decreedOn: '2026-03-02',
  validTo: '2028-03-01',
  note: null,
};
const fields = (over: Partial<DesignationValues>) => problemsOfDesignation({ ...GOOD, ...over }, LEVELS, TODAY).map(({ field }) => field);

test('a designation is in force to its last day, and called to mind ninety days before', () => {
  const until = (validTo: string | null) => designationState({ validTo, revokedOn: null }, TODAY);
  expect(until(null)).toBe('IN_FORCE');
  expect(until('2026-11-26')).toBe('EXPIRED');
  expect(until('2026-11-27')).toBe('ENDING');
  expect(until('2027-02-25')).toBe('ENDING');
  expect(daysAfter(TODAY, 90)).toBe('2027-02-25');
  expect(until('2027-02-26')).toBe('IN_FORCE');
});

test('what was revoked or replaced has ended, whatever its last day says', () => {
  expect(designationState({ validTo: null, revokedOn: '2026-06-01' }, TODAY)).toBe('REVOKED');
  expect(designationState({ validTo: null, revokedOn: null, replacedOn: '2026-06-01' }, TODAY)).toBe('REPLACED');
});

test('the state is told with its day', () => {
  expect(validityText({ validTo: '2027-05-03', revokedOn: null }, TODAY).id).toBe('Berlaku sampai 3 Mei 2027');
  expect(validityText({ validTo: '2026-12-03', revokedOn: null }, TODAY).id).toBe('Segera berakhir: 3 Desember 2026');
  expect(validityText({ validTo: '2026-05-03', revokedOn: null }, TODAY).en).toBe('Expired on 3 May 2026');
  expect(validityText({ validTo: '2027-05-03', revokedOn: '2026-06-01' }, TODAY).id).toBe('Dicabut 1 Juni 2026');
  expect(validityText({ validTo: null, revokedOn: null }, TODAY).en).toBe('In force');
});

test('each field at fault is named with its value', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ levelCode: null, validTo: null })).toEqual([]);
  expect(fields({ levelCode: 'MANDIRI' })).toEqual(['levelCode']);
  expect(fields({ decree: 'a', decreedOn: '2026-11-28', validTo: '2026-01-01' })).toEqual(['decree', 'decreedOn', 'validTo']);
  expect(fields({ decreedOn: '' })).toContain('decreedOn');
  expect(fields({ decreedOn: '1998-01-01' })).toEqual(['decreedOn']);
  expect(fields({ note: 'hubungi 0812 3456 7890' })).toEqual(['note']);
});

test('a revocation lies between the decree and today and has a reason', () => {
  const wrong = (revokedOn: string, reason: string, validTo: string | null = null) =>
    problemsOfRevocation({ revokedOn, reason }, { decreedOn: '2026-03-02', validTo }, TODAY).map(({ field }) => field);
  expect(wrong('2026-06-01', 'Penilaian ulang tidak terpenuhi.')).toEqual([]);
  expect(wrong('2026-03-01', 'singkat')).toEqual(['revokedOn', 'reason']);
  expect(wrong('2026-06-01', 'Penilaian ulang tidak terpenuhi.', '2026-05-31')).toEqual(['revokedOn']);
  expect(wrong('2026-11-28', 'Penilaian ulang tidak terpenuhi.')).toEqual(['revokedOn']);
});
