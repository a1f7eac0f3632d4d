import { expect, test } from 'vitest';
import { groupRows, placeAfter, type MatrixRow } from './matrix-view.ts';

const level = { code: 'DASAR', ordinal: 1, of: 4, name: { id: 'Dasar', en: 'Basic' } };
const makeRow = (kampungName: string, districtName: string, cells: MatrixRow['cells'] = []): MatrixRow => ({
  kampungCode: kampungName,
  kampungName,
  districtName,
  level,
  designations: [],
  viewerCanPropose: true,
  cells,
});
const running = { programmeCode: 'PROKLIM', integrationId: '1', state: 'BERJALAN', depth: 8 } as const;

test('kampung stand below their district, in the order the API gave', () => {
  const groups = groupRows([makeRow('Padang', 'Bati-Bati'), makeRow('Sambangan', 'Bati-Bati'), makeRow('Tirta Jaya', 'Bajuin')], null);
  expect(groups.map(({ districtName, rows, firstRow }) => [districtName, rows.length, firstRow])).toEqual([
    ['Bati-Bati', 2, 1],
    ['Bajuin', 1, 3],
  ]);
});

test('filtering by a state keeps the kampung that have it and drops empty districts', () => {
  const groups = groupRows([makeRow('Padang', 'Bati-Bati', [running]), makeRow('Tirta Jaya', 'Bajuin')], 'BERJALAN');
  expect(groups.map(({ districtName }) => districtName)).toEqual(['Bati-Bati']);
});

const SIZE = { rows: 136, columns: 18 };

test('arrows stop at the edges of the grid', () => {
  expect(placeAfter('ArrowUp', { row: 0, column: 3 }, SIZE, false)).toEqual({ row: 0, column: 3 });
  expect(placeAfter('ArrowRight', { row: 5, column: 17 }, SIZE, false)).toEqual({ row: 5, column: 17 });
  expect(placeAfter('PageDown', { row: 130, column: 2 }, SIZE, false)).toEqual({ row: 135, column: 2 });
});

test('Home goes to the name of the row, with Ctrl to the corner of the grid', () => {
  expect(placeAfter('Home', { row: 7, column: 9 }, SIZE, false)).toEqual({ row: 7, column: 0 });
  expect(placeAfter('Home', { row: 7, column: 9 }, SIZE, true)).toEqual({ row: 0, column: 0 });
  expect(placeAfter('End', { row: 7, column: 9 }, SIZE, true)).toEqual({ row: 135, column: 17 });
});

test('other keys stay with the browser', () => {
  expect(placeAfter('Tab', { row: 1, column: 1 }, SIZE, false)).toBeNull();
});
