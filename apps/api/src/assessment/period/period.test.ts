import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.ts';
import { dayFromNow, makeAssessment, makeKampung, makePeriod } from '../../../test/make.ts';
import { AssessmentPeriodRow } from '../assessment.entity.ts';

const api = useApi();

const FIELDS = `id version title phase { code } region { code } rubric { code version } submitBy extensions { day from to reason by } viewerCanChange`;
const OPEN = `mutation ($input: OpenPeriodInput!) { openAssessmentPeriod(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangePeriodInput!) { changeAssessmentPeriod(input: $input) { ${FIELDS} } }`;
const EXTEND = `mutation ($input: ExtendPeriodInput!) { extendAssessmentPeriod(input: $input) { ${FIELDS} } }`;
const BOARD = `query ($id: ID!, $region: ID) { assessmentPeriod(id: $id) { board(region: $region) {
  total { region { code } kampungCount submittedCount lateCount lateDays counts { state { code } count } }
  parts { region { code } kampungCount lateCount }
  kampungs { code state { code } late { what days } assessmentId } } } }`;

const rubric = async (): Promise<string> => {
  const { data } = await api.ask('{ periodRubrics { id code inForce } }', {}, await api.someone('BKKBN_PROVINSI', '63'));
  expect(data.periodRubrics[0]).toMatchObject({ code: 'KKB-2021', inForce: true });
  return data.periodRubrics[0].id;
};
const valuesAt = async (region: string, first: number, over: object = {}) => ({
  title: 'Penilaian percobaan',
  region,
  rubric: await rubric(),
  opensOn: dayFromNow(first),
  submitBy: dayFromNow(first + 10),
  verifyBy: dayFromNow(first + 20),
  publishOn: dayFromNow(first + 30),
  ...over,
});

test('the province opens a period once per key, changes it until it opens, and nobody else does', async () => {
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const input = { values: await valuesAt('63.02', 100), idempotencyKey: 'once' };
  const { data } = await api.ask(OPEN, { input }, province);
  const { id } = data.openAssessmentPeriod;
  expect(data.openAssessmentPeriod).toMatchObject({ version: 1, phase: { code: 'BELUM_DIBUKA' }, viewerCanChange: true });
  expect((await api.ask(OPEN, { input }, province)).data.openAssessmentPeriod.id).toBe(id);

  const values = await valuesAt('63.02', 101, { title: 'Penilaian lain' });
  const changed = await api.ask(CHANGE, { input: { id, version: 1, values } }, province);
  expect(changed.data.changeAssessmentPeriod).toMatchObject({ version: 2, title: 'Penilaian lain', submitBy: values.submitBy });
  expect((await api.ask(CHANGE, { input: { id, version: 1, values } }, province)).errors[0]?.extensions.code).toBe('CONFLICT');

  const regency = await api.someone('OPD_KB', '63.02');
  const refusals = [
    await api.ask(OPEN, { input: { values: await valuesAt('63.02', 300) } }, regency),
    await api.ask(OPEN, { input: { values: await valuesAt('ID', 300) } }, province),
    await api.ask(CHANGE, { input: { id, version: 2, values } }, regency),
    await api.ask(CHANGE, { input: { id, version: 2, values } }, await api.someone('BKKBN_PROVINSI', '63.05')),
  ];
  expect(refusals.map(({ errors }) => errors[0]?.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
});

test('what is wrong with a period is named field by field', async () => {
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const open = async (over: object) => (await api.ask(OPEN, { input: { values: await valuesAt('63.04', 5, over) } }, province)).errors[0];
  expect(
    (await open({ title: '', opensOn: dayFromNow(-1), verifyBy: dayFromNow(6) }))?.extensions.fields?.map(({ field }) => field),
  ).toEqual(['values.title', 'values.opensOn', 'values.verifyBy']);
  expect((await open({ rubric: '00000000-0000-4000-8000-000000000000' }))?.extensions.field).toBe('values.rubric');
  expect((await open({ region: '63.01.03' }))?.extensions.field).toBe('values.region');
  expect((await open({ region: 'X' }))?.extensions.code).toBe('NOT_FOUND');
});

test('two periods never hold one kampung on the same day, also when both are opened at once', async () => {
  const nation = await api.someone('BKKBN_PUSAT', 'ID');
  const open = async (region: string, first: number) => api.ask(OPEN, { input: { values: await valuesAt(region, first) } }, nation);
  const [one, other] = await Promise.all([open('63.06', 10), open('63', 20)]);
  expect([one, other].map(({ errors }) => errors[0]?.extensions.code ?? 'OPEN').sort()).toEqual(['CONFLICT', 'OPEN']);
  expect((await open('ID', 25)).errors[0]?.message).toContain('Penilaian percobaan');
  expect((await open('63.06', 160)).errors).toEqual([]);
});

test('once it is open only its days move, to later ones, with a reason that is kept', async () => {
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const { id, submitBy, verifyBy } = await makePeriod(api.db);
  const values = await valuesAt('63', 100);
  expect((await api.ask(CHANGE, { input: { id, version: 1, values } }, province)).errors[0]?.extensions.code).toBe('CONFLICT');
  const input = { id, version: 1, day: 'submitBy', to: dayFromNow(25), reason: 'Banjir di tiga kecamatan.' };
  expect((await api.ask(EXTEND, { input: { ...input, reason: '' } }, province)).errors[0]?.extensions.field).toBe('reason');
  expect((await api.ask(EXTEND, { input: { ...input, to: submitBy } }, province)).errors[0]?.extensions.field).toBe('to');
  expect((await api.ask(EXTEND, { input: { ...input, to: dayFromNow(51) } }, province)).errors[0]?.extensions.field).toBe('to');
  const { data, errors } = await api.ask(EXTEND, { input }, province);
  expect(errors).toEqual([]);
  expect(data.extendAssessmentPeriod).toMatchObject({
    version: 2,
    submitBy: dayFromNow(25),
    extensions: [{ day: 'submitBy', from: submitBy, to: dayFromNow(25), reason: 'Banjir di tiga kecamatan.', by: 'BKKBN_PROVINSI 63' }],
  });
  expect((await api.db.manager.findOneByOrFail(AssessmentPeriodRow, { id })).verifyBy).toBe(verifyBy);
  const [line] = await api.db.query(`select "regionCode", after from work.audit where action = 'assessment.period.extend'`);
  expect(line).toMatchObject({ regionCode: '63', after: { reason: 'Banjir di tiga kecamatan.' } });
});

test('the board counts down the tree by state and lateness, of what lies in scope', async () => {
  const period = await makePeriod(api.db, {
    regionCode: '63.01',
    opensOn: dayFromNow(-60),
    submitBy: dayFromNow(-3),
    verifyBy: dayFromNow(-1),
    publishOn: dayFromNow(9),
  });
  const sent = await makeKampung(api.db, '63.01.03.2006');
  const draft = await makeKampung(api.db, '63.01.03.2008');
  await makeKampung(api.db, '63.01.05.2001');
  await makeAssessment(api.db, period, sent, { state: 'DIPUBLIKASI' });
  const late = await makeAssessment(api.db, period, sent, { state: 'DIPERIKSA', revision: 2 });
  await makeAssessment(api.db, period, draft);

  const opd = await api.someone('OPD_KB', '63.01');
  const asked = await api.ask(BOARD, { id: period.id }, opd);
  expect(asked.errors).toEqual([]);
  const { board } = asked.data.assessmentPeriod;
  expect(board.total).toMatchObject({ region: { code: '63.01' }, kampungCount: 3, submittedCount: 1, lateCount: 3, lateDays: 3 });
  expect(board.total.counts).toEqual([
    { state: null, count: 1 },
    { state: { code: 'DRAF' }, count: 1 },
    { state: { code: 'DIPERIKSA' }, count: 1 },
  ]);
  expect(board.parts).toEqual([
    { region: { code: '63.01.03' }, kampungCount: 2, lateCount: 2 },
    { region: { code: '63.01.05' }, kampungCount: 1, lateCount: 1 },
  ]);
  const district = (await api.ask(BOARD, { id: period.id, region: '63.01.03' }, opd)).data.assessmentPeriod.board;
  expect(district.kampungs).toEqual([
    { code: draft.code, state: { code: 'DRAF' }, late: { what: 'SUBMIT', days: 3 }, assessmentId: expect.any(String) },
    { code: sent.code, state: { code: 'DIPERIKSA' }, late: { what: 'VERIFY', days: 1 }, assessmentId: late.id },
  ]);
  const neighbour = await api.someone('KECAMATAN', '63.01.05');
  const own = (await api.ask(BOARD, { id: period.id, region: '63.01.03' }, neighbour)).data.assessmentPeriod.board;
  expect([own.total.kampungCount, own.kampungs]).toEqual([0, []]);
  expect((await api.ask(BOARD, { id: period.id }, await api.someone('OPD_KB', '63.03'))).data.assessmentPeriod).toBeNull();
  expect((await api.ask(BOARD, { id: period.id, region: '99.99' }, opd)).errors[0]?.extensions.code).toBe('NOT_FOUND');
});
