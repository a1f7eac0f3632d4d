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

test('Tanah Laut: 17 of 135 are in the top two levels, and both readings of the national 5 % need 7 kampung', async () => {
  const { data, errors } = await api.ask(
    `{ targetReadings(region: "63.01", dueOn: "2027-12-31") { metric needed need { id } candidateCount days rupiah } }`,
    {},
    opd,
  );
  expect(errors).toEqual([]);
  const [upgraded, top2] = data.targetReadings;
  expect([upgraded.needed, top2.needed]).toEqual([7, 7]);
  expect(top2.need.id).toContain('17 dari 135 kampung (12,59%)');
  expect(upgraded.candidateCount).toBeGreaterThan(7);
  // Into the top two levels it takes the output index as well: more work for the same number.
  expect(top2.rupiah).toBeGreaterThan(upgraded.rupiah);
});

test('a period runs with assessments in every state up to the decided, and one district lags behind', async () => {
  const { data, errors } = await api.ask(
    '{ assessmentPeriods { phase { code } board { total { kampungCount counts { state { code } count } } parts { region { code } kampungCount submittedCount } } } }',
    {},
    opd,
  );
  expect(errors).toEqual([]);
  const [{ phase, board }] = data.assessmentPeriods;
  expect([phase.code, board.total.kampungCount]).toEqual(['PENGAJUAN', 135]);
  const states = board.total.counts.map(({ state }: { state: { code: string } | null }) => state?.code ?? 'NONE');
  expect(states).toEqual(
    expect.arrayContaining(['NONE', 'DRAF', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'DITETAPKAN', 'DIKEMBALIKAN', 'DIBATALKAN']),
  );
  const lagging = board.parts.filter(({ submittedCount }: { submittedCount: number }) => submittedCount === 0);
  expect(lagging.map(({ region }: { region: { code: string } }) => region.code)).toEqual(['63.01.09']);
});

test('the period before is decided and public: each level is what the rule gives today, three kampung objected, two were corrected', async () => {
  const rows = await api.db.query<{ levelCode: string; today: string; shown: string; code: string }[]>(
    `select distinct on (k.code) k.code, d."levelCode", k."levelCode" as today, e."levelCode" as shown
     from work.level_decision d join work.kampung k on k.id = d."kampungId" join pub.kampung e on e.code = k.code
     where d."publishedAt" is not null order by k.code, d.revision desc`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { levelCode, today, shown } of rows) expect([today, shown]).toEqual([levelCode, levelCode]);
  const revised = await api.db.query('select "levelCode", "levelBefore" from work.level_decision where revision = 2 order by 1');
  expect(revised).toEqual([
    { levelCode: 'BERKEMBANG', levelBefore: 'DASAR' },
    { levelCode: 'PARIPURNA', levelBefore: 'DASAR' },
  ]);
  const objections = await api.db.query('select state, "sampleData" from work.level_objection order by state');
  expect(objections).toEqual(['DIAJUKAN', 'DITERIMA', 'DITOLAK'].map((state) => ({ state, sampleData: true })));
});

test('a kampung is shown others like it that rose, and what had changed before', async () => {
  const { data, errors } = await api.ask(
    `{ similarKampung(code: "63.01.03.2011") { code from { ordinal } to { ordinal } changes { indicatorCode from to } } }`,
    {},
    opd,
  );
  expect(errors).toEqual([]);
  expect(data.similarKampung).toHaveLength(3);
  for (const { from, to, changes } of data.similarKampung) {
    expect(to.ordinal).toBeGreaterThan(from.ordinal);
    expect(changes.length).toBeGreaterThan(0);
  }
});

test('the target of the demonstration needs 7 kampung, all of them planned, and fairness spreads them over seven districts', async () => {
  const { data } = await api.ask('{ planTargets { id needed achieved plannedKampung sampleData } }', {}, opd);
  expect(data.planTargets).toEqual([expect.objectContaining({ needed: 7, achieved: 0, plannedKampung: 7, sampleData: true })]);
  const input = { regionCode: '63.01', metric: 'UPGRADED_SHARE', unit: 'PERCENT', value: 5, baselineOn: DEMO_DAY, dueOn: '2027-12-31' };
  const saved = await api.ask('mutation ($input: SaveTargetInput!) { saveTarget(input: $input) { id } }', { input }, opd);
  const plan = await api.ask(
    'query ($id: ID!) { targetPlan(id: $id, options: { fair: true }) { lacking chosen { districtName } } }',
    { id: saved.data.saveTarget.id },
    opd,
  );
  expect(plan.data.targetPlan.lacking).toBe(7);
  expect(new Set(plan.data.targetPlan.chosen.map(({ districtName }: { districtName: string }) => districtName)).size).toBe(7);
});
