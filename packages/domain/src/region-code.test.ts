import { expect, test } from 'vitest';
import { ancestorCodes, commonAncestor, isInside, parentCode, parseRegionCode, regionKind } from './region-code.ts';

test('a code is read with and without dots, and nothing else is one', () => {
  expect(parseRegionCode(' 63.01.03.2006 ')).toBe('63.01.03.2006');
  expect(parseRegionCode('6301032006')).toBe('63.01.03.2006');
  expect(parseRegionCode('630103')).toBe('63.01.03');
  expect(parseRegionCode('6301')).toBe('63.01');
  expect(parseRegionCode('63')).toBe('63');
  expect(parseRegionCode('ID')).toBe('ID');
  for (const wrong of [
    '',
    '6',
    '630',
    '63.1.03',
    '63.01.03.200',
    '63.2006',
    '6301.032006',
    '63-01',
    "63' or 1=1",
    '63.01.',
    'id',
    '630103200',
    '٦٣',
  ]) {
    expect(parseRegionCode(wrong), wrong).toBeNull();
  }
});

test('the kind of a region is in its code', () => {
  expect(['ID', '63', '63.01', '63.72', '63.01.03', '63.01.03.2006', '63.01.03.1001'].map(regionKind)).toEqual([
    'NATION',
    'PROVINSI',
    'KABUPATEN',
    'KOTA',
    'KECAMATAN',
    'DESA',
    'KELURAHAN',
  ]);
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
  expect(isInside('63.01.03.2006', '63.01.03.200')).toBe(false);
  expect(isInside('63', '63.01')).toBe(false);
  expect(isInside('63.01', 'ID')).toBe(true);
});

test('the smallest region around several is the last part they share', () => {
  expect(commonAncestor(['63.01.03.2006', '63.01.03.2011'])).toBe('63.01.03');
  expect(commonAncestor(['63.01.03.2006', '63.01'])).toBe('63.01');
  expect(commonAncestor(['63.01.03.2006', '63.10.03.2006'])).toBe('63');
  expect(commonAncestor(['63.01', '11.01'])).toBe('ID');
  expect(commonAncestor(['63.01'])).toBe('63.01');
  expect(commonAncestor([])).toBe('ID');
});
