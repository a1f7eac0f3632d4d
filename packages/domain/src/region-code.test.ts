import { expect, test } from 'vitest';
import { ancestorCodes, isInside, parentCode, parseRegionCode } from './region-code.ts';

test('a code is read with and without dots, and nothing else is one', () => {
  expect(parseRegionCode(' 63.01.03.2006 ')).toBe('63.01.03.2006');
  expect(parseRegionCode('6301032006')).toBe('63.01.03.2006');
  expect(parseRegionCode('63')).toBe('63');
  expect(parseRegionCode('ID')).toBe('ID');
  for (const wrong of ['', '6', '630', '63.1.03', '63.01.03.200', '6301.032006', '63-01', "63' or 1=1", 'id']) expect(parseRegionCode(wrong), wrong).toBeNull();
});

test('the chain of a village leads to the nation', () => {
  expect(ancestorCodes('63.01.03.2006')).toEqual(['ID', '63', '63.01', '63.01.03']);
  expect(parentCode('63')).toBe('ID');
  expect(parentCode('ID')).toBeNull();
});

test('inside respects the borders of the code', () => {
  expect(isInside('63.01.03.2006', '63.01')).toBe(true);
  expect(isInside('63.01', '63.01')).toBe(true);
  expect(isInside('63.01', '63.0')).toBe(false);
  expect(isInside('63', '63.01')).toBe(false);
  expect(isInside('63.01', 'ID')).toBe(true);
});
