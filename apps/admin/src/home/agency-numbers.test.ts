import { expect, test } from 'vitest';
import { coverageCounts } from './agency-numbers.ts';

test('open integrations, a status alone, and the rest make up all kampung; ended ones belong to the rest', () => {
  const states = [
    { state: 'DIUSULKAN', count: 3 },
    { state: 'DIKAJI', count: 1 },
    { state: 'BERJALAN', count: 4 },
    { state: 'DITANGGUHKAN', count: 1 },
    { state: 'DITOLAK', count: 2 },
  ] as const;
  expect(coverageCounts(states, 2, 135)).toEqual({ BOUND: 5, PROPOSED: 4, DESIGNATED: 2, NONE: 124 });
});
