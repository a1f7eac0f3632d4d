import { expect, test } from 'vitest';
import { isTechnical, nameOfField, valueChanges, wordsOfValue } from './trail.ts';

test('only what differs is told, nested values by their path', () => {
  expect(
    valueChanges({ status: 'DRAF', values: { persons: 10, families: 3 } }, { status: 'DRAF', values: { persons: 12 }, note: 'x' }),
  ).toEqual([
    { field: 'values.persons', before: '10', after: '12' },
    { field: 'values.families', before: '3', after: null },
    { field: 'note', before: null, after: 'x' },
  ]);
  expect(valueChanges(null, { agencies: ['BNNK'] })).toEqual([{ field: 'agencies', before: null, after: '["BNNK"]' }]);
  expect(valueChanges(null, null)).toEqual([]);
  expect(valueChanges({ potentials: null }, { potentials: { id: 'Karet', en: '' } })).toEqual([
    { field: 'potentials.id', before: null, after: 'Karet' },
  ]);
});

test('fields and instants are told in words', () => {
  const names = ['values.persons', 'reasons.families', 'potentials.id', 'dueAt', 'programmes', 'unknown.part'].map(
    (path) => nameOfField(path).id,
  );
  expect(names).toEqual(['Penduduk (jiwa)', 'Alasan: Keluarga', 'Potensi (Indonesia)', 'Dijadwalkan', 'Program', 'unknown.part']);
  expect(wordsOfValue('2026-11-30T08:00:00.000Z', 'id')).toBe('30 November 2026 pukul 16.00 WITA');
  expect(wordsOfValue('2026-11-30', 'id')).toBe('2026-11-30');
  expect([isTechnical({ field: 'pageHash' }), isTechnical({ field: 'name' })]).toEqual([true, false]);
});
