import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { makeActivity, makeKampung, publishAll } from '../../test/make.ts';
import { KampungRow } from './kampung.entity.ts';

const api = useApi();

const LIST = `query ($filter: KampungRecordFilter, $orderBy: KampungRecordOrder, $first: Int) {
  kampungRecords(filter: $filter, orderBy: $orderBy, first: $first) { totalCount nodes { code name publication { published hasUnpublishedChanges } } } }`;

test('everybody sees the records of their own scope and no other', async () => {
  for (const code of ['63.01.03.2006', '63.01.03.2008', '63.01.01.2001', '63.03.01.2001']) await makeKampung(api.db, code);
  const seen = async (role: Parameters<typeof api.someone>[0], region: string) => {
    const { data } = await api.ask(LIST, {}, await api.someone(role, region));
    return data.kampungRecords.nodes.map(({ code }: { code: string }) => code).sort();
  };
  expect(await seen('BKKBN_PROVINSI', '63')).toHaveLength(4);
  expect(await seen('OPD_KB', '63.01')).toEqual(['63.01.01.2001', '63.01.03.2006', '63.01.03.2008']);
  expect(await seen('KECAMATAN', '63.01.03')).toEqual(['63.01.03.2006', '63.01.03.2008']);
  expect(await seen('POKJA_OPERATOR', '63.01.03.2006')).toEqual(['63.01.03.2006']);
  const agency = await api.ask(LIST, {}, await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']));
  expect(agency.errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a foreign record and one that does not exist look alike', async () => {
  const pokja = await api.someone('POKJA_OPERATOR', '63.01.03.2006');
  const read = (code: string) => api.ask('query ($code: ID!) { kampungRecord(code: $code) { name } }', { code }, pokja);
  expect((await read('63.01.03.2006')).data.kampungRecord).not.toBeNull();
  expect((await read('63.01.03.2008')).body.length).toBe((await read('63.01.03.2999')).body.length);
  expect((await read('63.01.03.2008')).data.kampungRecord).toBeNull();
});

test('publishing needs the right: a Pokja operator, a district and another regency are refused', async () => {
  const publish = async (role: Parameters<typeof api.someone>[0], region: string) =>
    (await api.ask('mutation { publishKampung(input: { code: "63.01.03.2006" }) { code } }', {}, await api.someone(role, region))).errors[0]
      ?.extensions.code;
  expect(await publish('POKJA_OPERATOR', '63.01.03.2006')).toBe('FORBIDDEN');
  expect(await publish('KECAMATAN', '63.01.03')).toBe('FORBIDDEN');
  expect(await publish('OPD_KB', '63.03')).toBe('NOT_FOUND');
  expect(await publish('OPD_KB', '63.01')).toBeUndefined();
});

test('a record tells whether the public page is behind, and the list filters by it', async () => {
  const opdKb = await api.someone('OPD_KB', '63.01');
  const kampung = await api.db.manager.findOneByOrFail(KampungRow, { code: '63.01.03.2008' });
  const totals = async () => {
    const counts: number[] = [];
    for (const publication of ['CURRENT', 'CHANGED', 'NEVER'])
      counts.push((await api.ask(LIST, { filter: { publication } }, opdKb)).data.kampungRecords.totalCount);
    return counts;
  };
  await publishAll(api.db, kampung.code);
  expect(await totals()).toEqual([2, 0, 1]);
  await makeActivity(api.db, kampung);
  expect(await totals()).toEqual([1, 1, 1]);
  await publishAll(api.db, kampung.code);
  expect(await totals()).toEqual([2, 0, 1]);
});

test('the list sorts both ways and forgives typing errors in a search', async () => {
  await makeKampung(api.db, '63.01.03.2009', { name: 'Tampang' });
  const opdKb = await api.someone('OPD_KB', '63.01');
  const names = async (variables: object) =>
    (await api.ask(LIST, variables, opdKb)).data.kampungRecords.nodes.map(({ code }: { code: string }) => code);
  const up = await names({ orderBy: 'DISTRICT_ASC' });
  expect(await names({ orderBy: 'DISTRICT_DESC' })).not.toEqual(up);
  expect([...up].sort()).toEqual([...(await names({ orderBy: 'UPDATED_DESC' }))].sort());
  expect(await names({ filter: { search: 'tampnag' } })).toEqual(['63.01.03.2009']);
});

test('what waits for somebody is only what their role can do', async () => {
  const tasks = async (as: { cookie: string }) => (await api.ask('{ tasks { totalCount nodes { kind kampungCode } } }', {}, as)).data.tasks;
  const opdKb = await tasks(await api.someone('OPD_KB', '63.01'));
  expect(opdKb.nodes.every(({ kind }: { kind: string }) => kind === 'PUBLISH')).toBe(true);
  expect(opdKb.totalCount).toBe(2);
  const operator = await tasks(await api.someone('POKJA_OPERATOR', '63.01.03.2006'));
  expect(operator.nodes).toEqual([{ kind: 'WRITE_REPORT', kampungCode: '63.01.03.2006' }]);
  expect((await tasks(await api.someone('PEMDES', '63.01.03.2006'))).totalCount).toBe(0);
});

test('a list that the database refuses is an answer, not the end of the process', async () => {
  const opdKb = await api.someone('OPD_KB', '63.01');
  for (const filter of [{ search: '\0' }, { region: '63.01\0' }]) {
    expect((await api.ask(LIST, { filter }, opdKb)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});
