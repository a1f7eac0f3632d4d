import { expect, test } from 'vitest';
import { addressOf, changed, filterOf, orderOf, readChoice, toggled, withoutOne } from './filters.ts';

const read = (query: string) => readChoice(new URLSearchParams(query));

test('an address survives being read and written', () => {
  const address =
    '/jelajahi?tampilan=peta&q=bumi+jaya&wilayah=63.01&tingkat=DASAR&tingkat=MANDIRI&program=PROKLIM&urut=terbaru&setelah=abc';
  expect(addressOf(read(address.split('?')[1] ?? ''))).toBe(address);
  expect(addressOf(read(''))).toBe('/jelajahi');
});

test('what cannot be understood counts as not said', () => {
  const choice = read("tampilan=globe&wilayah=63.01';--&tingkat=dasar&tingkat=EMAS&urut=toString&q=%20%20");
  expect(choice).toEqual(read(''));
});

test('changing a filter leaves the page number behind', () => {
  expect(changed(read('setelah=abc&q=a'), { search: 'b' })).toMatchObject({ after: null, search: 'b' });
});

test('a filter is added and taken away by the same link', () => {
  expect(toggled(['A'], 'B')).toEqual(['A', 'B']);
  expect(toggled(['A', 'B'], 'B')).toEqual(['A']);
});

test('an empty filter is absent, not an empty list', () => {
  expect(filterOf(read(''))).toEqual({ region: null, levels: null, programmes: null, search: null });
});

test('a search is ordered by relevance until the reader says otherwise', () => {
  expect(orderOf(read(''))).toBe('NAME');
  expect(orderOf(read('q=bumi'))).toBe('RELEVANCE');
  expect(orderOf(read('q=bumi&urut=terbaru'))).toBe('RECENT');
});

test('without results every filter that is set may be dropped, one at a time', () => {
  expect(withoutOne(read('q=x&tingkat=DASAR&wilayah=63.01')).map((each) => each.dropped)).toEqual(['search', 'levels', 'region']);
});
