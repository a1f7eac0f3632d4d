import { expect, test } from 'vitest';
import { districtsOf, kampungOf } from './coverage-view.ts';

const row = (kampungCode: string, over: object = {}) => ({ kampungCode, kampungName: kampungCode, designations: [], cells: [], ...over });
const cell = { integrationId: '1', depth: 4, lastActivityOn: null, silent: false } as const;
const ANSWER = {
  truncated: false,
  sampleData: false,
  columns: [{ programme: { code: 'PROKLIM' } }],
  districts: [
    { code: '63.01.01', name: 'Bajuin', regencyName: 'Kabupaten Tanah Laut' },
    { code: '63.01.02', name: 'Bati-Bati', regencyName: 'Kabupaten Tanah Laut' },
  ],
  rows: [
    row('63.01.01.2001', { cells: [{ ...cell, state: 'BERJALAN' }] }),
    row('63.01.01.2002', { designations: ['PROKLIM'] }),
    row('63.01.02.2001', { cells: [{ ...cell, state: 'DIUSULKAN' }] }),
    row('63.01.02.2002'),
  ],
};

test('each kampung is counted once below its district', () => {
  const kampung = kampungOf(ANSWER);
  expect(kampung.map(({ coverage }) => coverage)).toEqual(['BOUND', 'DESIGNATED', 'PROPOSED', 'NONE']);
  expect(districtsOf(ANSWER, kampung).map(({ name, counts }) => [name, counts])).toEqual([
    ['Bajuin', { BOUND: 1, PROPOSED: 0, DESIGNATED: 1, NONE: 0 }],
    ['Bati-Bati', { BOUND: 0, PROPOSED: 1, DESIGNATED: 0, NONE: 1 }],
  ]);
});

test('the regency is named where there are several', () => {
  const districts = ANSWER.districts.map((one, at) => (at === 0 ? { ...one, regencyName: 'Kabupaten Banjar' } : one));
  expect(districtsOf({ districts }, [])[0]?.name).toBe('Bajuin, Kabupaten Banjar');
});
