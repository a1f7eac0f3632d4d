import { expect, test } from 'vitest';
import { changed, codeOf, idOf, manyOf, oneOf } from './address.ts';

const LEVELS = ['DASAR', 'BERKEMBANG', 'MANDIRI', 'PARIPURNA'] as const;

test('values the list does not know count as absent', () => {
  const params = new URLSearchParams('tingkat=PARIPURNA&tingkat=EMAS&tingkat=DASAR&urut=ACAK');
  expect(manyOf(params, 'tingkat', LEVELS)).toEqual(['DASAR', 'PARIPURNA']);
  expect(oneOf(params, 'urut', ['NAME_ASC', 'NAME_DESC'])).toBeNull();
});

test('a region code may carry dots, but nothing else than letters, digits and underscores', () => {
  expect(codeOf(new URLSearchParams('wilayah=63.01.03'), 'wilayah')).toBe('63.01.03');
  expect(codeOf(new URLSearchParams('wilayah=63%27 or 1'), 'wilayah')).toBeNull();
});

test('an id is a whole one, or none', () => {
  const id = '30622f50-f2b0-8877-9653-85e9b988192e';
  expect(idOf(new URLSearchParams({ periode: id }), 'periode')).toBe(id);
  expect(idOf(new URLSearchParams({ periode: `${id}x` }), 'periode')).toBeNull();
  expect(idOf(new URLSearchParams(), 'periode')).toBeNull();
});

test('another filter starts at the first page again', () => {
  const params = new URLSearchParams('cari=padang&sesudah=abc');
  expect(changed(params, { tingkat: ['DASAR', 'MANDIRI'] }).toString()).toBe('cari=padang&tingkat=DASAR&tingkat=MANDIRI');
});

test('turning the page keeps the filters and drops the other cursor', () => {
  const params = new URLSearchParams('cari=padang&sesudah=abc');
  expect(changed(params, { sebelum: 'def' }).toString()).toBe('cari=padang&sebelum=def');
});

test('an emptied filter leaves the address', () => {
  expect(changed(new URLSearchParams('cari=padang&tingkat=DASAR'), { cari: '', tingkat: null }).toString()).toBe('');
});
