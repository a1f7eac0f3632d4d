import { expect, test } from 'vitest';
import { programmeChanges } from './programme-values.ts';

test('a change is named by its field and its row, and rows that only moved are no change', () => {
  const before = {
    name: { id: 'a', en: 'b' },
    levels: [
      { code: 'X', name: { id: 'x', en: 'x' } },
      { code: 'Y', name: { id: 'y', en: 'y' } },
    ],
  };
  const after = {
    name: { en: 'c', id: 'a' },
    levels: [
      { name: { id: 'y', en: 'y' }, code: 'Y' },
      { code: 'X', name: { id: 'x', en: 'x' } },
    ],
  };
  expect(programmeChanges(before, after)).toEqual([
    { field: 'name.en', name: { id: 'Nama: Inggris', en: 'Name: English' }, before: 'b', after: 'c' },
  ]);
});

test('rules read the same in whatever order the database keeps their parts', () => {
  const rule = { kind: 'AT_LEAST', level: null, regionKind: null, value: 'report.persons', min: 5 };
  const stored = { min: 5, kind: 'AT_LEAST', level: null, value: 'report.persons', regionKind: null };
  expect(programmeChanges({ eligibility: { rules: [rule], words: null } }, { eligibility: { rules: [stored], words: null } })).toEqual([]);
  expect(programmeChanges({ eligibility: { rules: [rule], words: null } }, { eligibility: { rules: [], words: null } })).toMatchObject([
    { name: { en: 'Eligibility: rules' }, after: null },
  ]);
});

test('lists of words change as a whole', () => {
  expect(programmeChanges({ legalBasis: ['UU 1'] }, { legalBasis: ['UU 1', 'PP 2'] })).toMatchObject([
    { before: 'UU 1', after: 'UU 1; PP 2' },
  ]);
});
