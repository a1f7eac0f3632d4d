import { expect, test } from 'vitest';
import { variablesOf } from './list-variables.ts';

test('an empty address lists everything by name', () => {
  expect(variablesOf(new URLSearchParams())).toEqual({
    filter: { search: null, region: null, levels: null, programme: null, publication: null },
    orderBy: 'NAME_ASC',
    first: 20,
    after: null,
  });
});

test('the address of a filtered page asks for exactly that page', () => {
  const params = new URLSearchParams(
    'cari= padang &wilayah=63.01.03&tingkat=DASAR&tingkat=MANDIRI&program=PROKLIM&publikasi=CHANGED&urut=LEVEL_DESC&sebelum=abc',
  );
  expect(variablesOf(params)).toEqual({
    filter: { search: 'padang', region: '63.01.03', levels: ['DASAR', 'MANDIRI'], programme: 'PROKLIM', publication: 'CHANGED' },
    orderBy: 'LEVEL_DESC',
    last: 20,
    before: 'abc',
  });
});

test('an order or publication state nobody knows falls back to the usual one', () => {
  const { orderBy, filter } = variablesOf(new URLSearchParams('urut=RANDOM&publikasi=DRAFT'));
  expect(orderBy).toBe('NAME_ASC');
  expect(filter?.publication).toBeNull();
});
