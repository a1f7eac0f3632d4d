import { expect, test } from 'vitest';
import { valueChanges } from './trail.ts';

test('only what differs is told, nested values by their path', () => {
  expect(
    valueChanges({ status: 'DRAF', values: { persons: 10, families: 3 } }, { status: 'DRAF', values: { persons: 12 }, note: 'x' }),
  ).toEqual([
    { field: 'values.persons', before: '10', after: '12' },
    { field: 'values.families', before: '3', after: null },
    { field: 'note', before: null, after: 'x' },
  ]);
  expect(valueChanges(null, { agencies: ['BNNK'] })).toEqual([{ field: 'agencies', before: null, after: '["BNNK"]' }]);
  expect(valueChanges(null, null)).toEqual([]);
});
