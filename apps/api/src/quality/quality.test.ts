import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeKampung, makeReport } from '../../test/make.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';

const api = useApi();

const QUALITY = `query ($code: ID!) { kampungRecord(code: $code) { dataQuality { score aspects { code points sentence { id } } fading { id }
  values { code score missing asOf goodUntil reasons { id } } tasks { kind place values text { id } minutes gain daily } } } }`;
const LIST = `query ($region: ID, $limit: Int) { dataQuality(region: $region, limit: $limit) { kampungCount meanScore
  nodes { code score missingCount fadedCount firstTask { kind text { id } } } } }`;
const CONFIRM =
  'mutation ($input: ConfirmValuesInput!) { confirmValues(input: $input) { dataQuality { values { code asOf } } history(first: 1) { action summary { id } } } }';
const qualityOf = async (code: string, as: Someone) => (await api.ask(QUALITY, { code }, as)).data.kampungRecord.dataQuality;
const confirm = (code: string, fields: string[], as: Someone, more = {}) =>
  api.ask(CONFIRM, { input: { code, fields, version: 1, ...more } }, as);
const valueOf = (values: { code: string }[], code: string) => values.find((value) => value.code === code);

test('a record tells how good its data are, why, and what to do first', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006', { secretariat: true, confirmedOn: { secretariat: '2024-01-05' } });
  await makeReport(api.db, kampung, { nonUse: { HAMIL: null, IAS: null, IAT: null, TIAL: null } });
  await makeActivity(api.db, kampung);
  const pokja = await api.someone('POKJA_OPERATOR', kampung.code);
  const quality = await qualityOf(kampung.code, pokja);
  expect(quality.score).toBeGreaterThan(0);
  expect(quality.score).toBeLessThan(70);
  expect(quality.aspects.map(({ code }: { code: string }) => code)).toEqual([
    'COMPLETE',
    'FRESH',
    'CONSISTENT',
    'ON_TIME',
    'PROVEN',
    'VERIFIED',
  ]);
  expect(valueOf(quality.values, 'secretariat')).toMatchObject({ asOf: '2024-01-05', goodUntil: '2025-01-05' });
  expect(valueOf(quality.values, 'REPORT_UNMET')).toMatchObject({ missing: true, score: 0 });
  expect(valueOf(quality.values, 'REPORT_USERS')).toMatchObject({ missing: false, asOf: '2026-10-01' });
  const tasks: { gain: number; minutes: number; daily: boolean; values: string[] }[] = quality.tasks;
  expect(tasks.map(({ gain, minutes }) => gain / minutes)).toEqual(
    tasks.map(({ gain, minutes }) => gain / minutes).toSorted((one, other) => other - one),
  );
  expect(tasks[0]?.daily).toBe(true);
  expect(tasks.some(({ values }) => values.includes('REPORT_UNMET') || values.includes('REPORT_PEOPLE'))).toBe(true);
  expect(quality.fading.length).toBe(6);
});

test('a confirmed value is fresh again, is said in the trail once, and an edit dates its fields by itself', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008', { secretariat: true, bkb: true, confirmedOn: { secretariat: '2024-01-05' } });
  const pokja = await api.someone('POKJA_OPERATOR', kampung.code);
  const before = await qualityOf(kampung.code, pokja);
  const answers = await Promise.all([1, 2].map(() => confirm(kampung.code, ['secretariat', 'bkb'], pokja, { idempotencyKey: 'once' })));
  const [answer] = answers;
  expect(answer?.errors).toEqual([]);
  expect(answer?.data.confirmValues.history).toEqual([
    { action: 'kampung.confirm', summary: { id: 'Masih benar: Sekretariat Kampung KB, Bina Keluarga Balita (BKB)' } },
  ]);
  const after = await qualityOf(kampung.code, pokja);
  expect(after.score).toBeGreaterThan(before.score);
  expect((valueOf(after.values, 'secretariat') as { asOf?: string }).asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  const rows = await api.db.query(`select 1 from work.audit where action = 'kampung.confirm' and "entityId" = $1`, [kampung.code]);
  expect(rows).toHaveLength(1);

  await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { version } }',
    { input: { code: kampung.code, version: 1, changes: { dataHouse: true } } },
    pokja,
  );
  const row = await api.db.manager.findOneByOrFail(KampungRow, { code: kampung.code });
  expect(Object.keys(row.confirmedOn).sort()).toEqual(['bkb', 'dataHouse', 'secretariat']);
  expect((await confirm(kampung.code, ['bkb'], pokja)).errors[0]?.extensions.code, 'the profile has changed since').toBe('CONFLICT');
});

test('what is empty or never fades cannot be confirmed, and nobody confirms elsewhere', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2009', { secretariat: true, inauguratedOn: '2018-01-01' });
  const pokja = await api.someone('POKJA_OPERATOR', code);
  for (const fields of [[], ['dataHouse'], ['inauguratedOn']])
    expect((await confirm(code, fields, pokja)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'fields' });
  for (const [role, region, refusal] of [
    ['KECAMATAN', '63.01.03', 'FORBIDDEN'],
    ['OPD_KB', '63.03', 'NOT_FOUND'],
    ['POKJA_OPERATOR', '63.01.03.2008', 'NOT_FOUND'],
  ] as const)
    expect((await confirm(code, ['secretariat'], await api.someone(role, region))).errors[0]?.extensions.code, role).toBe(refusal);
  expect((await api.ask(CONFIRM, { input: { code, fields: ['secretariat'], version: 1 } })).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});

test('a regency sees its kampung with the worst data first; a neighbour sees none of them', async () => {
  await makeKampung(api.db, '63.01.05.2001', { workingGroupExists: null });
  const office = await api.someone('OPD_KB', '63.01');
  const { data, errors } = await api.ask(LIST, { region: '63.01' }, office);
  expect(errors).toEqual([]);
  const { nodes, kampungCount, meanScore } = data.dataQuality;
  expect(kampungCount).toBe(nodes.length);
  const scores = nodes.map(({ score }: { score: number }) => score);
  expect(scores).toEqual(scores.toSorted((one: number, other: number) => one - other));
  expect(nodes[0]).toMatchObject({ code: '63.01.05.2001', score: 0 });
  expect(meanScore).toBe(Math.round(scores.reduce((sum: number, score: number) => sum + score, 0) / scores.length));
  expect((await api.ask(LIST, { region: '63.01', limit: 1 }, office)).data.dataQuality.nodes).toHaveLength(1);
  expect((await api.ask(LIST, { region: '63.01' }, await api.someone('OPD_KB', '63.03'))).data.dataQuality).toMatchObject({
    kampungCount: 0,
    meanScore: null,
  });
  expect((await api.ask(LIST, {}, await api.someone('SYS_ADMIN', 'ID'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(LIST)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
