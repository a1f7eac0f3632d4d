import { expect, test } from 'vitest';
import { checkTaskChange, type TaskChange } from './plan-task.ts';

const fields = (over: Partial<TaskChange>) =>
  checkTaskChange({ state: 'BERJALAN', spentDays: null, spentRupiah: null, note: null, ...over }).map(({ field }) => field);

test('a finished task says how long it took, a cancelled one why; numbers are usable', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ state: 'SELESAI' })).toEqual(['spentDays']);
  expect(fields({ state: 'SELESAI', spentDays: 0 })).toEqual([]);
  expect(fields({ state: 'BATAL', note: ' ' })).toEqual(['note']);
  expect(fields({ spentDays: 1.3 })).toEqual(['spentDays']);
  expect(fields({ spentDays: Number.NaN })).toEqual(['spentDays']);
  expect(fields({ spentDays: -1, spentRupiah: 0.5, note: 'x'.repeat(501) })).toEqual(['spentDays', 'spentRupiah', 'note']);
});
