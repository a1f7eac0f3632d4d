import { expect, test } from 'vitest';
import { isGap, viewOf, type Matrix, type MatrixFilters, type MatrixRow } from './matrix-view.ts';

const ALL: MatrixFilters = { levels: [], programme: null, agency: null, state: null, silent: false, order: 'KECAMATAN' };
const cell = (programmeCode: string, over: Partial<MatrixRow['cells'][number]> = {}): MatrixRow['cells'][number] => ({
  programmeCode,
  integrationId: '1',
  state: 'BERJALAN',
  depth: 8,
  lastActivityOn: '2026-11-01',
  silent: false,
  ...over,
});
const row = (kampungCode: string, cells: MatrixRow['cells'] = [], levelCode = 'DASAR'): MatrixRow => ({
  kampungCode,
  kampungName: `Kampung ${kampungCode}`,
  levelCode,
  designations: [],
  viewerCanPropose: true,
  cells,
});
const column = (code: string, agencyCode: string): Matrix['columns'][number] => ({
  programme: { code, name: { id: code, en: code }, shortName: { id: code, en: code } },
  agencyCode,
  agencyName: { id: agencyCode, en: agencyCode },
  viewerCanPropose: true,
});
const MATRIX: Matrix = {
  truncated: false,
  sampleData: false,
  districts: [
    { code: '63.01.01', name: 'Bajuin', regencyName: 'Kabupaten Tanah Laut' },
    { code: '63.01.02', name: 'Bati-Bati', regencyName: 'Kabupaten Tanah Laut' },
  ],
  columns: [column('PROKLIM', 'DLH'), column('DRPPA', 'DPPPA')],
  rows: [
    row('63.01.01.2001', [cell('PROKLIM', { depth: 3 })], 'MANDIRI'),
    row('63.01.01.2002', [cell('PROKLIM', { depth: 2, silent: true }), cell('DRPPA')]),
    row('63.01.02.2001', [cell('PROKLIM', { state: 'DITOLAK' })]),
    row('63.01.02.2002', [cell('DRPPA', { depth: 1, state: 'DIUSULKAN' })]),
  ],
};
const codesOf = (filters: Partial<MatrixFilters>) =>
  viewOf(MATRIX, { ...ALL, ...filters }).groups.map(({ heading, rows }) => [
    heading.kind === 'DISTRICT' ? heading.name : heading.kind === 'LEVEL' ? heading.level.code : heading.missing,
    rows.map(({ kampungCode }) => kampungCode.slice(6)),
  ]);

test('kampung stand below their district; the regency is named where there are several', () => {
  expect(codesOf({})).toEqual([
    ['Bajuin', ['01.2001', '01.2002']],
    ['Bati-Bati', ['02.2001', '02.2002']],
  ]);
  const districts = MATRIX.districts.map((one) => (one.name === 'Bajuin' ? { ...one, regencyName: 'Kabupaten Banjar' } : one));
  const across = viewOf({ ...MATRIX, districts }, ALL);
  expect(across.groups[0]?.heading).toEqual({ kind: 'DISTRICT', name: 'Bajuin', regencyName: 'Kabupaten Banjar' });
});

test('by level the lowest comes first', () => {
  expect(codesOf({ order: 'TINGKAT' })).toEqual([
    ['DASAR', ['01.2002', '02.2001', '02.2002']],
    ['MANDIRI', ['01.2001']],
  ]);
});

test('by gap the kampung that could join most comes first, then the one with the least deep bonds', () => {
  expect(codesOf({ order: 'CELAH' })).toEqual([
    [2, ['02.2001']],
    [1, ['02.2002', '01.2001']],
    [0, ['01.2002']],
  ]);
  // Of one programme alone.
  expect(codesOf({ order: 'CELAH', agency: 'DLH' })[0]).toEqual([1, ['02.2001', '02.2002']]);
});

test('totals count what is shown and has not ended', () => {
  const totals = (filters: Partial<MatrixFilters>) =>
    viewOf(MATRIX, { ...ALL, ...filters }).columns.map(({ programme, total }) => [programme.code, total]);
  expect(totals({})).toEqual([
    ['PROKLIM', 2],
    ['DRPPA', 2],
  ]);
  expect(totals({ levels: ['MANDIRI'] })).toEqual([
    ['PROKLIM', 1],
    ['DRPPA', 0],
  ]);
  const [first] = viewOf(MATRIX, { ...ALL, programme: 'PROKLIM', levels: ['DASAR'] }).groups;
  expect(first?.rows[0]).toMatchObject({ bound: 1, depth: 2 });
});

test('a state, or silence, leaves the kampung that have it', () => {
  expect(codesOf({ silent: true })).toEqual([['Bajuin', ['01.2002']]]);
  expect(codesOf({ state: 'DIUSULKAN' })).toEqual([['Bati-Bati', ['02.2002']]]);
  expect(codesOf({ state: 'DIUSULKAN', programme: 'PROKLIM' })).toEqual([]);
});

test('what may be proposed is an empty cell of a row and a column where one may', () => {
  const gapsOf = (matrix: Matrix) => {
    const { columns, groups } = viewOf(matrix, ALL);
    return groups.flatMap(({ rows }) =>
      rows.flatMap((one) => columns.flatMap((other) => (isGap(one, other) ? [`${one.kampungCode.slice(6)} ${other.programme.code}`] : []))),
    );
  };
  // A bond that ended is opened and proposed anew from there.
  expect(gapsOf(MATRIX)).toEqual(['01.2001 DRPPA', '02.2001 DRPPA', '02.2002 PROKLIM']);
  expect(
    gapsOf({ ...MATRIX, rows: MATRIX.rows.map((one) => ({ ...one, viewerCanPropose: one.kampungCode === '63.01.02.2002' })) }),
  ).toEqual(['02.2002 PROKLIM']);
  expect(gapsOf({ ...MATRIX, columns: MATRIX.columns.map((one) => ({ ...one, viewerCanPropose: false })) })).toEqual([]);
});
