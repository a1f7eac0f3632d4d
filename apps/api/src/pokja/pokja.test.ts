import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, publishAll } from '../../test/make.ts';
import { emptyTrash } from '../platform/trash.ts';
import { MemberRow } from './pokja.entity.ts';

const api = useApi();

const MEMBER = { name: 'Contoh Satu', position: 'KETUA', section: 'INTI', trainedOn: null, phone: '081200000001', mayBeShown: false };
const ITEM = {
  year: 2026,
  title: 'Kelas ibu hamil',
  familyFunction: 'REPRODUKSI',
  month: 3,
  owner: 'Bidan desa',
  source: 'DANA_DESA',
  budget: 1_500_000,
  state: 'DIRENCANAKAN',
};
const saveMember = (as: Someone, kampung: string, values: object, over: object = {}) =>
  api.ask('mutation ($input: SaveMemberInput!) { saveWorkingGroupMember(input: $input) }', { input: { kampung, values, ...over } }, as);
const saveItem = (as: Someone, kampung: string, values: object, over: object = {}) =>
  api.ask('mutation ($input: SavePlanItemInput!) { saveWorkPlanItem(input: $input) }', { input: { kampung, values, ...over } }, as);
const remove = (as: Someone, kampung: string, kind: string, id: string, verb = 'removeFromKampung') =>
  api.ask(`mutation ($input: TrashInput!) { ${verb}(input: $input) }`, { input: { kampung, kind, id } }, as);
const listsOf = async (as: Someone, code: string, trash = false) =>
  (
    await api.ask(
      `query ($code: ID!, $trash: Boolean!) { kampungRecord(code: $code) {
        workingGroup(trash: $trash) { id version values { name phone } } workPlan(trash: $trash) { id version values { title budget } } } }`,
      { code, trash },
      as,
    )
  ).data.kampungRecord;

test('who may change the kampung keeps its working group and plan; phones are for them alone', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2006');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  await saveMember(pokja, code, MEMBER);
  await saveItem(pokja, code, ITEM);
  expect((await listsOf(pokja, code)).workingGroup[0].values.phone).toBe('081200000001');
  expect((await listsOf(pokja, code)).workPlan[0].values).toEqual({ title: 'Kelas ibu hamil', budget: 1_500_000 });
  for (const [role, region] of [
    ['KECAMATAN', '63.01.03'],
    ['PEMBACA', '63.01'],
  ] as const) {
    const reader = await api.someone(role, region);
    expect((await listsOf(reader, code)).workingGroup[0].values).toEqual({ name: 'Contoh Satu', phone: null });
    expect((await saveMember(reader, code, MEMBER)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await saveItem(reader, code, ITEM)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const stranger = await api.someone('POKJA_OPERATOR', '63.01.03.2008');
  expect((await saveMember(stranger, code, MEMBER)).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test('a row of another kampung cannot be reached by its id', async () => {
  const [mine, other] = [await makeKampung(api.db, '63.01.03.2008'), await makeKampung(api.db, '63.01.03.2009')];
  const neighbour = await api.someone('PEMDES', other.code);
  const id = (await saveMember(neighbour, other.code, MEMBER)).data.saveWorkingGroupMember;
  const me = await api.someone('PEMDES', mine.code);
  expect((await saveMember(me, mine.code, MEMBER, { id, version: 1 })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await remove(me, mine.code, 'MEMBER', id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await listsOf(neighbour, other.code)).workingGroup).toHaveLength(1);
});

test('every wrong field is named; the same key adds one row; an older version is refused', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2010');
  const pemdes = await api.someone('PEMDES', code);
  const wrong = await saveItem(pemdes, code, { ...ITEM, title: 'x', month: 13 });
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['values.title', 'values.month']);

  const answers = await Promise.all([1, 2].map(() => saveItem(pemdes, code, ITEM, { idempotencyKey: 'one' })));
  const id = answers[0]?.data.saveWorkPlanItem;
  expect(answers[1]?.data.saveWorkPlanItem).toBe(id);
  expect((await listsOf(pemdes, code)).workPlan).toHaveLength(1);
  await saveItem(pemdes, code, { ...ITEM, state: 'BERJALAN' }, { id, version: 1 });
  expect((await saveItem(pemdes, code, { ...ITEM, state: 'SELESAI' }, { id, version: 1 })).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('what is removed waits in the trash for thirty days', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2011');
  const pemdes = await api.someone('PEMDES', code);
  const id = (await saveMember(pemdes, code, MEMBER)).data.saveWorkingGroupMember;
  await remove(pemdes, code, 'MEMBER', id);
  await remove(pemdes, code, 'MEMBER', id);
  expect((await listsOf(pemdes, code)).workingGroup).toHaveLength(0);
  expect((await listsOf(pemdes, code, true)).workingGroup).toHaveLength(1);
  await remove(pemdes, code, 'MEMBER', id, 'restoreToKampung');
  expect((await listsOf(pemdes, code)).workingGroup[0].values.name).toBe('Contoh Satu');
  await remove(pemdes, code, 'MEMBER', id);
  expect(await emptyTrash(api.db.manager, [MemberRow])).toBe(0);
  await api.db.query(`update work.working_group_member set "deletedAt" = now() - interval '31 days' where id = $1`, [id]);
  expect(await emptyTrash(api.db.manager, [MemberRow])).toBe(1);
  expect((await remove(pemdes, code, 'MEMBER', id, 'restoreToKampung')).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test('the public reads only those who agreed, never a phone, and the trail keeps none either', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2012');
  const pemdes = await api.someone('PEMDES', code);
  await saveMember(pemdes, code, { ...MEMBER, name: 'Tidak Setuju', phone: '081299990001' });
  await saveMember(pemdes, code, { ...MEMBER, name: 'Setuju Tampil', phone: '081299990002', mayBeShown: true });
  await saveItem(pemdes, code, { ...ITEM, year: 2025, title: 'Rencana lama' });
  await saveItem(pemdes, code, { ...ITEM, title: 'Dibatalkan', state: 'BATAL' });
  await saveItem(pemdes, code, ITEM);
  await publishAll(api.db, code);
  const { data, body } = await api.ask(
    'query ($code: ID!) { kampung(code: $code) { workingGroup { name position { id } section { id } } workPlan { month title state { id } } } }',
    { code },
  );
  expect(data.kampung.workingGroup).toEqual([{ name: 'Setuju Tampil', position: { id: 'Ketua' }, section: { id: 'Pengurus inti' } }]);
  expect(data.kampung.workPlan).toEqual([{ month: '2026-03-01', title: 'Kelas ibu hamil', state: { id: 'Direncanakan' } }]);
  expect(body).not.toContain('Tidak Setuju');
  const written = await api.db.query(
    `select * from pub.kampung_version where code = $1 union all select null, null, null, null, null, to_jsonb(a) from work.audit a`,
    [code],
  );
  expect(JSON.stringify(written)).not.toContain('08129999');

  // Consent that is withdrawn holds for earlier days too.
  await api.db.query(`update pub.kampung_version set "publishedAt" = now() - interval '3 days' where code = $1`, [code]);
  await api.db.query(`update work.working_group_member set "mayBeShown" = false where name = 'Setuju Tampil'`);
  await publishAll(api.db, code);
  const asOf = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  const earlier =
    'query ($code: ID!, $asOf: Date) { kampung(code: $code, asOf: $asOf) { version workingGroup { name } workPlan { title } } }';
  expect((await api.ask(earlier, { code, asOf })).data.kampung).toEqual({
    version: 1,
    workingGroup: [],
    workPlan: [{ title: 'Kelas ibu hamil' }],
  });
});

test('a list has an end', async () => {
  const { code, id } = await makeKampung(api.db, '63.01.01.2001');
  await api.db.query(
    `insert into work.working_group_member ("kampungId", name, position, section, "mayBeShown") select $1, 'Anggota ' || n, 'ANGGOTA', 'INTI', false from generate_series(1, 500) n`,
    [id],
  );
  const refused = await saveMember(await api.someone('PEMDES', code), code, MEMBER);
  expect(refused.errors[0]?.message).toContain('500');
});
