import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useApi, type Someone } from '../test/api.ts';
import { makeFileStore } from '../src/file/file-store.ts';
import { DEMO_DAY } from './calendar.ts';
import { loadRecords } from './load-demonstration.ts';

const api = useApi();
let opd: Someone;

beforeAll(async () => {
  await loadRecords(api.db.manager, makeFileStore(api.env), () => {});
  opd = await api.someone('OPD_KB', '63.01');
  // The demonstration stands still while the world goes on.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DEMO_DAY}T04:00:00Z`) });
}, 120_000);
afterAll(() => vi.useRealTimers());

test('every kind of finding occurs, and a village with a status of no integration is still to be proposed', async () => {
  const { data } = await api.ask(
    '{ integrationFindings { counts { kind count } nodes { kind kampungCode programmes { code } viewerCanPropose } } }',
    {},
    opd,
  );
  const { counts, nodes } = data.integrationFindings;
  expect(counts.filter(({ count }: { count: number }) => count === 0)).toEqual([]);
  expect(counts).toHaveLength(5);
  const untied = nodes.filter(({ kind }: { kind: string }) => kind === 'DESIGNATED');
  expect(untied).toHaveLength(3);
  expect(untied.every(({ viewerCanPropose }: { viewerCanPropose: boolean }) => viewerCanPropose)).toBe(true);
});

test('entering once has saved values and activities', async () => {
  const { data } = await api.ask('{ entriesSaved { values activities } }', {}, opd);
  expect(data.entriesSaved.values).toBeGreaterThan(0);
  expect(data.entriesSaved.activities).toBeGreaterThan(0);
});
