import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung } from '../../test/make.ts';
import { KampungRow } from './kampung.entity.ts';

const api = useApi();

const EDIT = `mutation ($input: EditProfileInput!) { editProfile(input: $input) { version profile { contact trainedMembers potentials { id en } } } }`;
const edit = (as: Someone, code: string, version: number, changes: object, idempotencyKey?: string) =>
  api.ask(EDIT, { input: { code, version, changes, idempotencyKey } }, as);
const historyOf = async (as: Someone, code: string, field: string) =>
  (
    await api.ask(
      'query ($code: ID!, $field: ProfileField!) { kampungRecord(code: $code) { valueHistory(field: $field) { id actorName before { id } after { id } } } }',
      { code, field },
      as,
    )
  ).data.kampungRecord.valueHistory;
const auditCount = async () => Number((await api.db.query('select count(*) from work.audit'))[0].count);

test('the village, its field officer and the regency edit; a district, a reader and a foreign village do not', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2006');
  let version = 1;
  for (const [role, region] of [
    ['POKJA_OPERATOR', code],
    ['PEMDES', code],
    ['PKB', '63.01.03'],
    ['OPD_KB', '63.01'],
  ] as const) {
    const { data } = await edit(await api.someone(role, region), code, version, { contact: `Kantor ${role}` });
    expect(data.editProfile, role).toMatchObject({ version: ++version, profile: { contact: `Kantor ${role}` } });
  }
  for (const [role, region, refusal] of [
    ['KECAMATAN', '63.01.03', 'FORBIDDEN'],
    ['PEMBACA', '63.01', 'FORBIDDEN'],
    ['POKJA_OPERATOR', '63.01.03.2008', 'NOT_FOUND'],
    ['OPD_KB', '63.03', 'NOT_FOUND'],
  ] as const) {
    const { errors } = await edit(await api.someone(role, region), code, version, { contact: 'Kantor lain' });
    expect(errors[0]?.extensions.code, role).toBe(refusal);
  }
  expect((await api.db.manager.findOneByOrFail(KampungRow, { code })).contact).toBe('Kantor OPD_KB');
});

test('two who change different fields are both kept; the same field is refused and says who changed it', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2008');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const officer = await api.someone('PKB', '63.01.03');
  await edit(officer, code, 1, { contact: 'Sekretaris Pokja', fieldOfficer: true });

  const beside = await edit(pokja, code, 1, { potentials: { id: 'Kebun karet', en: '' } });
  expect(beside.data.editProfile).toMatchObject({
    version: 3,
    profile: { contact: 'Sekretaris Pokja', potentials: { id: 'Kebun karet' } },
  });

  const before = await auditCount();
  const over = await edit(pokja, code, 1, { contact: 'Ketua Pokja', challenges: { id: 'Jalan rusak', en: '' } });
  expect(over.errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    field: 'contact',
    fields: [{ field: 'contact', message: expect.stringContaining('PKB 63.01.03') }],
  });
  expect(await auditCount()).toBe(before);
  expect((await api.db.manager.findOneByOrFail(KampungRow, { code })).challenges).toBeNull();

  const decided = await edit(pokja, code, 3, { contact: 'Ketua Pokja' });
  expect(decided.data.editProfile.profile.contact).toBe('Ketua Pokja');
});

test('the same value from both is no conflict, and a change to what already stands there writes nothing', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2009');
  const officer = await api.someone('PKB', '63.01.03');
  await edit(officer, code, 1, { dataUses: ['POTENSI_DESA', 'DATA_SEKTORAL'] });
  const before = await auditCount();
  const again = await edit(officer, code, 1, { dataUses: ['DATA_SEKTORAL', 'POTENSI_DESA'] });
  expect(again.data.editProfile.version).toBe(2);
  expect(await auditCount()).toBe(before);
});

test('every wrong field has its own sentence and nothing is written', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2010', { workingGroupMembers: 10 });
  const { errors } = await edit(await api.someone('PEMDES', code), code, 1, {
    contact: 'Pak Kades 0812-3456-7890',
    inauguratedOn: '2015-12-31',
    trainedMembers: 11,
    location: { latitude: 51.5, longitude: 0 },
    fundingSources: ['DANA_DESA', 'ARISAN'],
  });
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const fields = errors[0]?.extensions.fields ?? [];
  expect(fields.map(({ field }) => field).sort()).toEqual(['contact', 'fundingSources', 'inauguratedOn', 'location', 'trainedMembers']);
  expect((await api.db.manager.findOneByOrFail(KampungRow, { code })).version).toBe(1);
});

test('the same key twice has one effect', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2011');
  const pemdes = await api.someone('PEMDES', code);
  const answers = await Promise.all([1, 2, 3].map(() => edit(pemdes, code, 1, { contact: 'Kantor desa' }, 'one-key')));
  expect(answers.map(({ data }) => data.editProfile.version)).toEqual([2, 2, 2]);
});

test('the history of one value names every change, and any earlier value can be brought back', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2012');
  const pemdes = await api.someone('PEMDES', code);
  await edit(pemdes, code, 1, { contact: 'Kantor desa' });
  await edit(pemdes, code, 2, { contact: 'Balai desa', fieldOfficer: false });
  const [latest, first] = await historyOf(pemdes, code, 'contact');
  expect(latest).toMatchObject({ before: { id: 'Kantor desa' }, after: { id: 'Balai desa' }, actorName: `PEMDES ${code}` });
  expect(first.before.id).toBe('belum diisi');
  expect(await historyOf(pemdes, code, 'fieldOfficer')).toHaveLength(1);

  const RESTORE = 'mutation ($input: RestoreProfileValueInput!) { restoreProfileValue(input: $input) { profile { contact } } }';
  const restore = (as: Someone, field: string) => api.ask(RESTORE, { input: { code, field, changeId: latest.id, version: 3 } }, as);
  expect((await restore(await api.someone('PEMBACA', '63.01'), 'contact')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await restore(pemdes, 'potentials')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await restore(pemdes, 'contact')).data.restoreProfileValue.profile.contact).toBe('Kantor desa');
  expect((await api.db.manager.findOneByOrFail(KampungRow, { code })).fieldOfficer).toBe(false);
});
