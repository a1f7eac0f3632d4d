import { expect, test } from 'vitest';
import { TASK_STATES } from '@simpul/domain/plan-task.ts';
import { makeDemonstration } from './kampung.ts';
import { makeTarget } from './targets.ts';

test('Tanah Laut needs 7 of 135 kampung, 17 are in the top two, and its plan has tasks in every state', () => {
  const { total, top2, tasks } = makeTarget(makeDemonstration());
  expect([total, top2]).toEqual([135, 17]);
  expect(new Set(tasks.map(({ kampungCode }) => kampungCode)).size).toBe(7);
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(TASK_STATES));
  expect(tasks.every(({ sampleData }) => sampleData)).toBe(true);
  // Of one step in one kampung only one task may be open.
  const open = tasks.filter(({ state }) => state === 'BELUM' || state === 'BERJALAN');
  expect(new Set(open.map(({ kampungCode, indicatorCode, kind }) => `${kampungCode} ${indicatorCode} ${kind}`)).size).toBe(open.length);
});
