import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport, publishAll } from '../../test/make.ts';

const api = useApi();
const VILLAGES = ['63.01.03.2006', '63.01.03.2008', '63.01.03.2009', '63.01.05.2001', '63.01.05.2002'];
const HOME = '63.01.03.2006';
const DUE = '2027-11-30';

/** Input and process are one score short of their marks: Berkembang is near. */
const nearly = {
  workingGroupExists: true,
  workingGroupMembers: 12,
  workingGroupTrained: true,
  bkb: true,
  bkr: true,
  bkl: true,
  uppka: true,
  pikR: true,
  secretariat: true,
  dataHouse: true,
  fieldOfficer: true,
  localRegulation: false,
  fundingSources: ['DANA_DESA'],
  dataUses: ['POTENSI_DESA', 'PENDATAAN_KELUARGA'],
  mechanisms: ['MONEV', 'SOSIALISASI', 'RAPAT_KOORDINASI'],
};

const PATHS = `query ($code: ID!) { kampungPaths(code: $code) { level { code } highestPossible { code } missingCount ownEfforts viewerCanPlan
  model { rupiahPerDay indices { code passSum indicators { code score best missing steps { toScore days } labels { score label { id } } } } levels { level { code } patterns } }
  paths { level { code } cost paperOnly effort { days rupiah months }
    steps { kind indicatorCode from to what { id } amount { id } owner { code } paperOnly planned effort { days rupiah months } programmes { code bound } } } } }`;
const PLAN = `mutation ($input: PlanTasksInput!) { planTasks(input: $input) { created skipped } }`;
const BOARD = `query ($region: ID, $target: ID) { planBoard(region: $region, target: $target) { state count plannedDays spentDays
  tasks { id version state kampungCode indicatorCode what { id } dueOn late responsible spentDays viewerCanMove viewerCanEdit } } }`;
const MOVE = `mutation ($input: MoveTaskInput!) { movePlanTask(input: $input) { state spentDays note version } }`;
const EDIT = `mutation ($input: EditTaskInput!) { editPlanTask(input: $input) { responsible dueOn version } }`;
const SAVE = `mutation ($input: SaveTargetInput!) { saveTarget(input: $input) { id version total top2Then needed need { id } achieved expected progress plannedKampung viewerCanEdit } }`;
const EFFORTS = `query ($regency: ID!) { regencyEfforts(regency: $regency) { isOwn version rupiahPerDay viewerCanEdit
  steps { indicatorCode toScore days rupiah months doneCount meanDays } } }`;

const today = new Date().toISOString().slice(0, 10);
const target = (over: object = {}) => ({
  regionCode: '63.01',
  metric: 'UPGRADED_SHARE',
  unit: 'PERCENT',
  value: 5,
  baselineOn: today,
  dueOn: DUE,
  ...over,
});
const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
type Task = { id: string; version: number; state: string; indicatorCode: string; kampungCode: string };
const tasksOf = async (as: Someone, variables: object = {}): Promise<Task[]> =>
  (await api.ask(BOARD, variables, as)).data.planBoard.flatMap(({ tasks }: { tasks: Task[] }) => tasks);
/** The cheapest path of a kampung as the input that plans it. */
async function cheapest(as: Someone, kampungCode: string) {
  const [path] = (await api.ask(PATHS, { code: kampungCode }, as)).data.kampungPaths.paths;
  const moves = path.steps
    .filter(({ kind }: { kind: string }) => kind === 'RAISE')
    .map(({ indicatorCode, to }: { indicatorCode: string; to: number }) => ({ indicatorCode, toScore: to }));
  return { kampungCode, levelCode: path.level.code, moves };
}

test('a kampung is told its three best paths to each better level, who does what, and which programme runs already', async () => {
  const kampung = await makeKampung(api.db, HOME, nearly);
  await makeActivity(api.db, kampung, { agencies: ['OPD_KB', 'DINKES', 'DISDIK'] });
  await makeIntegration(api.db, kampung, 'PROKLIM');
  for (const code of VILLAGES.slice(1))
    await makeKampung(api.db, code, { ...nearly, fundingSources: code.endsWith('2001') ? [] : ['CSR'] });
  const { data, errors } = await api.ask(PATHS, { code: HOME }, await api.someone('OPD_KB', '63.01'));
  expect(errors).toEqual([]);
  const { paths, ...rest } = data.kampungPaths;
  expect(rest).toMatchObject({ level: { code: 'DASAR' }, missingCount: 4, ownEfforts: false, viewerCanPlan: true });
  const levels = paths.map(({ level }: { level: { code: string } }) => level.code);
  expect(levels.filter((code: string) => code === 'BERKEMBANG')).toHaveLength(3);
  expect(levels).toContain('PARIPURNA');
  const [best] = paths;
  expect(best.steps).toEqual([expect.objectContaining({ kind: 'RAISE', indicatorCode: 'P1', from: 3, to: 4, planned: false })]);
  const report = paths.find(({ steps }: { steps: { indicatorCode: string }[] }) =>
    steps.some(({ indicatorCode }) => indicatorCode === 'O1'),
  ).steps;
  expect(report.find(({ kind }: { kind: string }) => kind === 'FILL')).toMatchObject({
    from: 1,
    to: 4,
    what: { id: expect.stringContaining('Hasilnya belum pasti') },
  });
  const agencies = paths
    .flatMap(({ steps }: { steps: { indicatorCode: string }[] }) => steps)
    .find(({ indicatorCode }: { indicatorCode: string }) => indicatorCode === 'P3');
  expect(agencies.programmes[0]).toEqual({ code: 'PROKLIM', bound: true });
});

test('paths are for who reads the kampung: others are told that there is none', async () => {
  expect(codeOf(await api.ask(PATHS, { code: HOME }))).toBe('UNAUTHENTICATED');
  expect(codeOf(await api.ask(PATHS, { code: HOME }, await api.someone('OPD_KB', '63.03')))).toBe('NOT_FOUND');
  expect(codeOf(await api.ask(PATHS, { code: HOME }, await api.someone('SKPD_PROGRAM', '63.01', ['PROKLIM'])))).toBe('NOT_FOUND');
  expect(codeOf(await api.ask(PATHS, { code: '63.01.04.2004' }, await api.someone('OPD_KB', '63.01')))).toBe('NOT_FOUND');
  expect((await api.ask(PATHS, { code: HOME }, await api.someone('POKJA_OPERATOR', HOME))).data.kampungPaths.viewerCanPlan).toBe(false);
});

test('a regency sets what steps take; paths follow, another version and others are refused', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const before = (await api.ask(EFFORTS, { regency: '63.01' }, office)).data.regencyEfforts;
  expect(before).toMatchObject({ isOwn: false, version: 0, viewerCanEdit: true });
  const input = {
    regencyCode: '63.01',
    version: 0,
    rupiahPerDay: 200_000,
    fillDays: 0.5,
    fillRupiah: 0,
    steps: [{ indicatorCode: 'P1', toScore: 4, days: 90, rupiah: 0, months: 1 }],
  };
  const save = (over: object, as: Someone) =>
    api.ask(`mutation ($input: SaveEffortsInput!) { saveEfforts(input: $input) { version isOwn } }`, { input: { ...input, ...over } }, as);
  expect(codeOf(await save({}, await api.someone('BKKBN_PROVINSI', '63')))).toBe('FORBIDDEN');
  expect(codeOf(await save({}, await api.someone('OPD_KB', '63.03')))).toBe('NOT_FOUND');
  const wrong = await save({ fillDays: 0.3, steps: [{ indicatorCode: 'P1', toScore: 9, days: -1, rupiah: 0, months: 1 }] }, office);
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['fillDays', 'P1.9.days', 'P1.9']);
  expect((await save({}, office)).data.saveEfforts).toEqual({ version: 1, isOwn: true });
  expect(codeOf(await save({}, office))).toBe('CONFLICT');
  const { ownEfforts, model, paths } = (await api.ask(PATHS, { code: HOME }, office)).data.kampungPaths;
  expect([ownEfforts, model.rupiahPerDay, paths[0].steps[0].indicatorCode]).toEqual([true, 200_000, 'P3']);
  await api.db.query('delete from work.effort_table');
});

let targetId = '';

test('a target counts its kampung once and for all; sums and who may are checked', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const save = (over: object, as = office) => api.ask(SAVE, { input: target(over) }, as);
  expect(codeOf(await save({}, await api.someone('PKB', '63.01.03')))).toBe('NOT_FOUND');
  expect(codeOf(await save({}, await api.someone('PEMBACA', '63.01')))).toBe('FORBIDDEN');
  expect(codeOf(await save({ regionCode: HOME }))).toBe('BAD_USER_INPUT');
  const wrong = await save({ unit: 'PP', value: 200, dueOn: '2020-01-01' });
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['unit', 'value', 'dueOn']);
  const first = await save({ idempotencyKey: 'target-1' });
  expect(first.errors).toEqual([]);
  expect(first.data.saveTarget).toMatchObject({ total: 5, top2Then: 0, needed: 1, achieved: 0, progress: 'ON_TRACK', viewerCanEdit: true });
  expect((await save({ idempotencyKey: 'target-1' })).data.saveTarget.id).toBe(first.data.saveTarget.id);
  targetId = first.data.saveTarget.id;
  const changed = await save({ id: targetId, version: 1, value: 60 });
  expect(changed.data.saveTarget).toMatchObject({ version: 2, needed: 3 });
  expect(codeOf(await save({ id: targetId, version: 1, value: 61 }))).toBe('CONFLICT');
  const list = await api.ask('{ planTargets { id viewerCanEdit viewerCanPlanFor } }', {}, await api.someone('PKB', '63.01.03'));
  expect(list.data.planTargets).toEqual([{ id: targetId, viewerCanEdit: false, viewerCanPlanFor: false }]);
  expect((await api.ask('{ planTargets { id } }', {}, await api.someone('OPD_KB', '63.03'))).data.planTargets).toEqual([]);
});

const TARGET_PLAN = `query ($id: ID!, $options: PlanOptions) { targetPlan(id: $id, options: $options) { lacking candidateCount tooSlowCount days rupiah limit
  chosen { kampungCode districtName path { level { code } steps { indicatorCode planned } } reason { id } } curve { count days rupiah } method { id } } }`;

test('the plan names the cheapest kampung, keeps to money, visits and fairness, and says what holds it back', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const plan = async (options: object = {}) => (await api.ask(TARGET_PLAN, { id: targetId, options }, office)).data.targetPlan;
  const free = await plan();
  expect(free).toMatchObject({ lacking: 3, candidateCount: 5, limit: null });
  expect(free.chosen).toHaveLength(3);
  expect(free.curve.map(({ count }: { count: number }) => count)).toEqual([1, 2, 3, 4, 5]);
  expect(free.chosen[0]).toMatchObject({ kampungCode: HOME, reason: { id: 'nomor 1 termurah dari 5 kampung' } });
  const fair = await plan({ fair: true });
  expect(new Set(fair.chosen.map(({ districtName }: { districtName: string }) => districtName)).size).toBe(2);
  expect(await plan({ budget: 0 })).toMatchObject({ chosen: [], limit: 'BUDGET' });
  const few = await plan({ visitsPerMonth: 1, officersPerDistrict: 1 });
  expect(few.days).toBeLessThanOrEqual(2 * 12);
  expect(codeOf(await api.ask(TARGET_PLAN, { id: targetId, options: { visitsPerMonth: 0 } }, office))).toBe('BAD_USER_INPUT');
  expect(codeOf(await api.ask(TARGET_PLAN, { id: targetId }, await api.someone('PKB', '63.01.03')))).toBe('NOT_FOUND');
  const readings = await api.ask(
    `query { targetReadings(region: "63.01", dueOn: "${DUE}") { metric value unit needed need { id } days } }`,
    {},
    office,
  );
  expect(readings.data.targetReadings.map(({ metric, needed }: { metric: string; needed: number }) => [metric, needed])).toEqual([
    ['UPGRADED_SHARE', 1],
    ['TOP2_SHARE_DELTA', 1],
  ]);
});

test('over a province there are sums by regency, and no list of kampung', async () => {
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const { data } = await api.ask(SAVE, { input: target({ regionCode: '63' }) }, province);
  expect(codeOf(await api.ask(TARGET_PLAN, { id: data.saveTarget.id }, province))).toBe('BAD_USER_INPUT');
  const sums = await api.ask(
    'query ($id: ID!) { regencyTargets(id: $id) { code total needed achieved } }',
    { id: data.saveTarget.id },
    province,
  );
  expect(sums.data.regencyTargets).toEqual([{ code: '63.01', total: 5, needed: 1, achieved: 0 }]);
  const close = `mutation ($input: CloseTargetInput!) { closeTarget(input: $input) { closedReason viewerCanEdit } }`;
  const input = { id: data.saveTarget.id, version: 1, reason: 'Diganti target per kabupaten.' };
  expect(codeOf(await api.ask(close, { input }, await api.someone('OPD_KB', '63.01')))).toBe('FORBIDDEN');
  expect((await api.ask(close, { input: { ...input, reason: 'x' } }, province)).errors[0]?.extensions.field).toBe('reason');
  expect((await api.ask(close, { input }, province)).data.closeTarget).toEqual({ closedReason: input.reason, viewerCanEdit: false });
  expect(codeOf(await api.ask(close, { input: { ...input, version: 2 } }, province))).toBe('CONFLICT');
});

test('chosen paths become tasks once; the Pokja is told and says how far they are; who only reads cannot', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const pokja = await api.someone('POKJA_OPERATOR', HOME);
  const kampung = [await cheapest(office, HOME), await cheapest(office, VILLAGES[3] ?? '')];
  const input = { targetId, dueOn: DUE, responsible: 'Sekretaris Pokja', kampung };
  expect(codeOf(await api.ask(PLAN, { input }, pokja))).toBe('FORBIDDEN');
  const stale = { ...input, kampung: [{ ...kampung[0], levelCode: 'PARIPURNA' }] };
  expect(codeOf(await api.ask(PLAN, { input: stale }, office))).toBe('CONFLICT');
  expect(codeOf(await api.ask(PLAN, { input: { ...input, dueOn: '2020-01-01' } }, office))).toBe('BAD_USER_INPUT');
  const made = await api.ask(PLAN, { input: { ...input, idempotencyKey: 'plan-1' } }, office);
  expect(made.errors).toEqual([]);
  expect(made.data.planTasks.created).toBeGreaterThan(1);
  expect((await api.ask(PLAN, { input: { ...input, idempotencyKey: 'plan-1' } }, office)).data.planTasks).toEqual(made.data.planTasks);
  expect((await api.ask(PLAN, { input }, office)).data.planTasks).toEqual({ created: 0, skipped: made.data.planTasks.created });
  expect((await api.ask(PATHS, { code: HOME }, office)).data.kampungPaths.paths[0].steps[0].planned).toBe(true);
  expect(codeOf(await api.ask(SAVE, { input: target({ id: targetId, version: 2 }) }, office))).toBe('CONFLICT');

  const own = await tasksOf(pokja);
  expect(own.map(({ kampungCode }) => kampungCode)).toEqual([HOME]);
  const [task] = own;
  if (!task) throw new Error('No task');
  const news = await api.ask('{ notifications { nodes { title { id } path } } }', {}, pokja);
  expect(news.data.notifications.nodes[0]).toEqual({
    title: { id: `Tugas rencana naik tingkat sampai 30 November 2027: Kampung ${HOME}` },
    path: `/rencana/tugas?wilayah=${HOME}`,
  });
  const move = (over: object, as: Someone) =>
    api.ask(MOVE, { input: { id: task.id, version: task.version, state: 'SELESAI', ...over } }, as);
  expect(codeOf(await move({ spentDays: 1 }, await api.someone('PEMBACA', '63.01')))).toBe('FORBIDDEN');
  expect(codeOf(await move({ spentDays: 1 }, await api.someone('POKJA_OPERATOR', '63.01.03.2008')))).toBe('NOT_FOUND');
  expect((await move({}, pokja)).errors[0]?.extensions.field).toBe('spentDays');
  expect((await move({ spentDays: 4.5, note: ' Sudah. ' }, pokja)).data.movePlanTask).toEqual({
    state: 'SELESAI',
    spentDays: 4.5,
    note: 'Sudah.',
    version: 2,
  });
  expect(codeOf(await move({ spentDays: 1 }, pokja))).toBe('CONFLICT');
  expect(codeOf(await api.ask(EDIT, { input: { id: task.id, version: 2, responsible: 'PKB', dueOn: DUE } }, pokja))).toBe('FORBIDDEN');
  expect(
    (await api.ask(EDIT, { input: { id: task.id, version: 2, responsible: 'PKB', dueOn: '2027-12-31' } }, office)).data.editPlanTask,
  ).toEqual({ responsible: 'PKB', dueOn: '2027-12-31', version: 3 });
  // Done, so the step may be planned again; opening the old one too would ask twice for the same.
  expect((await api.ask(PLAN, { input: { ...input, kampung: kampung.slice(0, 1) } }, office)).data.planTasks).toEqual({
    created: 1,
    skipped: 0,
  });
  expect(codeOf(await move({ version: 3, state: 'BERJALAN' }, pokja))).toBe('CONFLICT');
  const { steps } = (await api.ask(EFFORTS, { regency: '63.01' }, office)).data.regencyEfforts;
  expect(
    steps.find(({ indicatorCode, toScore }: { indicatorCode: string; toScore: number }) => indicatorCode === 'P1' && toScore === 4),
  ).toMatchObject({ doneCount: 1, meanDays: 4.5 });
});

test('a kampung that rises counts for the target, and for others that were like it', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const kampung = await api.db.query('select * from work.kampung where code = $1', ['63.01.03.2008']).then(([row]) => row);
  await makeReport(api.db, kampung);
  await publishAll(api.db, '63.01.03.2008');
  await api.db.query('update work.kampung set "localRegulation" = true, "fundingSources" = $2 where code = $1', [
    '63.01.03.2008',
    ['APBD', 'CSR'],
  ]);
  await makeActivity(api.db, kampung, { agencies: ['OPD_KB', 'DINKES', 'DISDIK', 'BPS'] });
  await publishAll(api.db, '63.01.03.2008');
  const read = await api.ask(
    'query ($id: ID!) { planTarget(id: $id) { achieved needed plannedKampung openTasks doneTasks forecasts { reached assumption { id } } } }',
    { id: targetId },
    office,
  );
  expect(read.data.planTarget).toMatchObject({ achieved: 1, needed: 3, plannedKampung: 2, doneTasks: 1 });
  expect(read.data.planTarget.forecasts.map(({ reached }: { reached: number | null }) => reached)).toEqual([null, 3]);
  const SIMILAR = `query ($code: ID!) { similarKampung(code: $code) { code from { code } to { code } distance changes { indicatorCode from to } } }`;
  const similar = (await api.ask(SIMILAR, { code: HOME }, office)).data.similarKampung;
  expect(similar).toHaveLength(1);
  expect(similar[0]).toMatchObject({
    code: '63.01.03.2008',
    to: { code: expect.any(String) },
    changes: expect.arrayContaining([{ indicatorCode: 'I5', from: 2, to: 3 }]),
  });
  expect(codeOf(await api.ask(SIMILAR, { code: HOME }, await api.someone('OPD_KB', '63.03')))).toBe('NOT_FOUND');
});

test('tasks that are due soon or late wait for who does the work, a line a kampung; an office has the board', async () => {
  const TASKS = '{ tasks(first: 100) { nodes { kind kampungCode title { id } detail { id } } } }';
  const waiting = async (as: Someone) =>
    (await api.ask(TASKS, {}, as)).data.tasks.nodes.filter(({ kind }: { kind: string }) => kind === 'PLAN_TASKS');
  const pokja = await api.someone('POKJA_OPERATOR', HOME);
  expect(await waiting(pokja)).toEqual([]);
  await api.db.query(`update work.plan_task set "dueOn" = '2026-01-05' where state in ('BELUM', 'BERJALAN')`);
  expect(await waiting(pokja)).toEqual([
    {
      kind: 'PLAN_TASKS',
      kampungCode: HOME,
      title: { id: `1 tugas rencana: Kampung ${HOME}` },
      detail: { id: '1 lewat tenggat, yang pertama 5 Januari 2026.' },
    },
  ]);
  expect(await waiting(await api.someone('PKB', '63.01.05'))).toHaveLength(1);
  expect(await waiting(await api.someone('OPD_KB', '63.01'))).toEqual([]);
  expect(await waiting(await api.someone('POKJA_OPERATOR', '63.01.03.2008'))).toEqual([]);
});

test('two who plan the same kampung in another order do not stop each other', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const kampung = await Promise.all(['63.01.03.2009', '63.01.05.2002'].map((code) => cheapest(office, code)));
  const orders = Array.from({ length: 8 }, (_, at) => (at % 2 ? kampung : kampung.toReversed()));
  const made = await Promise.all(orders.map((order) => api.ask(PLAN, { input: { dueOn: DUE, kampung: order } }, office)));
  expect(made.flatMap(({ errors }) => errors)).toEqual([]);
  expect(made.filter(({ data }) => data.planTasks.created > 0)).toHaveLength(1);
});
