import { expect, test } from 'vitest';
import { choicesOf, codeFor, LIST_CODES, LIST_RULES, listsAt, problemsOfEntry, SHIPPED_LISTS, type OwnEntry } from './reference.ts';
import { text } from './text.ts';

const TODAY = '2026-11-25';
const own = (region: string, code: string, name: string, validTo: string | null = null): OwnEntry => ({
  list: 'AGENCIES',
  code,
  region,
  name: text(name, name),
  validTo,
});
const agency = (rows: OwnEntry[], region: string, code: string) =>
  listsAt(rows, region, TODAY).AGENCIES.find((entry) => entry.code === code);

test.each(LIST_CODES)('%s: every code once, every name in both languages', (list) => {
  const { shipped } = LIST_RULES[list];
  expect(new Set(shipped.map(({ code }) => code)).size).toBe(shipped.length);
  for (const { name } of shipped) expect([name.id, name.en]).not.toContain('');
});

test('a regency names an entry for itself, the nation for everybody else', () => {
  const rows = [own('63.01', 'DINKES', 'Dinkes Tanah Laut'), own('ID', 'DINKES', 'Dinas Kesehatan baru')];
  expect(agency(rows, '63.01.03.2006', 'DINKES')?.name.id).toBe('Dinkes Tanah Laut');
  expect(agency(rows, '63.03', 'DINKES')?.name.id).toBe('Dinas Kesehatan baru');
  expect(agency([], '63.03', 'DINKES')?.namedBy).toBeNull();
});

test('an own entry exists where it was made, after those that were shipped', () => {
  const rows = [own('63.01', 'X_FORUM_ANAK', 'Forum Anak')];
  expect(listsAt(rows, '63.01', TODAY).AGENCIES.at(-1)?.code).toBe('X_FORUM_ANAK');
  expect(agency(rows, '63.03', 'X_FORUM_ANAK')).toBeUndefined();
});

test.each([
  ['2026-11-24', true],
  ['2026-11-25', false],
])('an entry that may be chosen until %s has ended on the 25th: %s', (validTo, ended) => {
  expect(agency([own('63.01', 'DINKES', 'Dinkes', validTo)], '63.01', 'DINKES')?.ended).toBe(ended);
});

test('what the nation ended, no regency keeps open; what has ended stays where it is already chosen', () => {
  const lists = listsAt([own('ID', 'ESDM', 'Dinas ESDM', '2025-12-31'), own('63.01', 'ESDM', 'ESDM kami')], '63.01', TODAY);
  expect(lists.AGENCIES.find(({ code }) => code === 'ESDM')).toMatchObject({ ended: true, validTo: '2025-12-31' });
  const has = (before: unknown) => choicesOf(lists, before).AGENCIES.some(({ code }) => code === 'ESDM');
  expect([has(null), has({ agencies: ['DINKES'] }), has({ agencies: ['ESDM'] })]).toEqual([false, false, true]);
});

test.each([
  ['AGENCIES', null, { name: text('Forum Anak', 'Children'), validTo: null }, []],
  ['AGENCIES', 'DINKES', { name: text('Dinas Kesehatan', 'Health'), validTo: '2026-12-31' }, []],
  ['AGENCIES', null, { name: text('dinas kesehatan', 'Health'), validTo: null }, ['name.id']],
  ['AGENCIES', null, { name: text('x', ''), validTo: null }, ['name.id', 'name.en']],
  ['FUNDING_SOURCES', 'CSR', { name: text('CSR dan TJSL', 'CSR'), validTo: null }, []],
  ['FUNDING_SOURCES', 'CSR', { name: text('CSR', 'CSR'), validTo: '2026-12-31' }, ['list']],
  ['FUNDING_SOURCES', null, { name: text('Zakat', 'Alms'), validTo: null }, ['list']],
  ['FAMILY_FUNCTIONS', 'AGAMA', { name: text('Agama', 'Religion'), validTo: null }, ['list']],
] as const)('%s, %s, %j', (list, code, values, fields) => {
  expect(problemsOfEntry(list, code, values, SHIPPED_LISTS[list]).map(({ field }) => field)).toEqual(fields);
});

test('a new entry gets a code of its own', () => {
  expect(codeFor('Forum Anak (Desa)', [])).toBe('X_FORUM_ANAK_DESA');
  expect(codeFor('Forum Anak', [{ code: 'X_FORUM_ANAK', name: text('Forum Anak', '') }])).toBe('X_FORUM_ANAK_2');
});
