import { expect, test } from 'vitest';
import { placeAfter } from './grid-place.ts';

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
