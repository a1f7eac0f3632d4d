import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, publishAll } from '../../test/make.ts';
import { MemberRow } from '../pokja/pokja.entity.ts';

const api = useApi();
const CODE = '63.01.03.2006';

const save = (as: Someone, over: object) =>
  api.ask(
    'mutation ($input: SaveReferenceEntryInput!) { saveReferenceEntry(input: $input) }',
    { input: { list: 'AGENCIES', region: '63.01', nameId: '', nameEn: '', ...over } },
    as,
  );
const listIn = async (as: Someone, region: string, list = 'AGENCIES') => {
  const { data } = await api.ask(
    'query ($region: ID!) { referenceLists(region: $region) { code kind entries { code name { id en } namedBy validTo ended } } }',
    { region },
    as,
  );
  return data.referenceLists.find(({ code }: { code: string }) => code === list).entries as {
    code: string;
    name: { id: string; en: string };
    ended: boolean;
  }[];
};
const own = async (as: Someone, code: string, region = '63.01', list = 'AGENCIES') =>
  api.ask(
    'query ($region: ID!, $list: ReferenceListCode!, $code: ID!) { ownReferenceEntry(region: $region, list: $list, code: $code) { version kampungCount validTo } }',
    { region, list, code },
    as,
  );

test('a regency keeps its own agencies and nobody elses; the nation keeps those of everybody', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const nation = await api.someone('BKKBN_PUSAT', 'ID');
  const code = (await save(regency, { nameId: ' Forum Anak Daerah ' })).data.saveReferenceEntry;
  expect((await listIn(regency, '63.01')).find((entry) => entry.code === code)?.name).toEqual({
    id: 'Forum Anak Daerah',
    en: 'Forum Anak Daerah',
  });
  expect((await listIn(regency, '63.03')).some((entry) => entry.code === code)).toBe(false);
  await save(nation, { region: 'ID', code: 'ESDM', nameId: 'Dinas Energi', nameEn: 'Energy agency', version: 0 });
  expect((await listIn(regency, CODE)).find((entry) => entry.code === 'ESDM')?.name.id).toBe('Dinas Energi');

  for (const [role, region, where] of [
    ['OPD_KB', '63.03', '63.01'],
    ['OPD_KB', '63.01', 'ID'],
    ['BKKBN_PUSAT', 'ID', '63.01'],
    ['PEMBACA', '63.01', '63.01'],
    ['KECAMATAN', '63.01.03', '63.01'],
  ] as const) {
    const refused = await save(await api.someone(role, region), { region: where, nameId: 'Instansi baru' });
    expect(refused.errors[0]?.extensions.code, `${role} ${region} in ${where}`).toBe('FORBIDDEN');
  }
  const written = await api.db.query(`select action, "actorRole", after from work.audit where entity = 'reference' and "entityId" = $1`, [
    `63.01 AGENCIES ${code}`,
  ]);
  expect(written).toEqual([
    {
      action: 'reference.add',
      actorRole: 'OPD_KB',
      after: expect.objectContaining({ name: { id: 'Forum Anak Daerah', en: 'Forum Anak Daerah' } }),
    },
  ]);
});

test('two at once: the same key has one effect, an older version is refused, wrong fields are named', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const twice = await Promise.all([1, 2].map(() => save(regency, { nameId: 'Karang Taruna', idempotencyKey: 'one' })));
  const [code, again] = twice.map(({ data }) => data.saveReferenceEntry);
  expect(again).toBe(code);
  const rename = (nameId: string) => save(regency, { code, nameId, version: 1 });
  const answers = await Promise.all([rename('Karang Taruna Kabupaten'), rename('Karang Taruna Daerah')]);
  expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
  const wrong = await save(regency, { nameId: 'x' });
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['nameId', 'nameEn']);
  expect((await save(regency, { nameId: 'puskesmas' })).errors[0]?.extensions.field).toBe('nameId');
  expect((await save(regency, { code: 'TIDAK_ADA', nameId: 'Instansi', version: 0 })).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test('a new name is read on the integration, in the matrix and on the page that would be published', async () => {
  const kampung = await makeKampung(api.db, CODE);
  await makeActivity(api.db, kampung, { agencies: ['BNNK'] });
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await publishAll(api.db, CODE);
  const regency = await api.someone('OPD_KB', '63.01');
  const before = await own(regency, 'BNNK');
  expect(before.data.ownReferenceEntry).toEqual({ version: 1, kampungCount: 1, validTo: null });
  await save(regency, { code: 'BNNK', nameId: 'BNNK Tanah Laut', nameEn: 'Narcotics board', version: 1 });
  const { data } = await api.ask(
    `query ($id: ID!, $code: ID!) { integration(id: $id) { agencyName { id } } integrationMatrix(programmes: ["DESA_BERSINAR"]) { columns { agencyName { id } } }
       kampungRecord(code: $code) { publication { hasUnpublishedChanges } } }`,
    { id, code: CODE },
    regency,
  );
  expect(data).toEqual({
    integration: { agencyName: { id: 'BNNK Tanah Laut' } },
    integrationMatrix: { columns: [{ agencyName: { id: 'BNNK Tanah Laut' } }] },
    kampungRecord: { publication: { hasUnpublishedChanges: true } },
  });
  await publishAll(api.db, CODE);
  const page = await api.ask(
    'query ($code: ID!) { kampung(code: $code) { activities { agencies { name { id } } } integrations { agencyName { id } } } }',
    {
      code: CODE,
    },
  );
  expect(page.data.kampung).toEqual({
    activities: [{ agencies: [{ name: { id: 'BNNK Tanah Laut' } }] }],
    integrations: [{ agencyName: { id: 'BNNK Tanah Laut' } }],
  });
  // Another regency reads the name for everybody.
  const other = await makeIntegration(api.db, await makeKampung(api.db, '63.03.01.2001'), 'DESA_BERSINAR');
  const there = await api.ask(
    'query ($id: ID!) { integration(id: $id) { agencyName { id } } }',
    { id: other.id },
    await api.someone('OPD_KB', '63.03'),
  );
  expect(there.data.integration.agencyName.id).toBe('BNN kabupaten');
});

test('an entry that has ended stays on old records and is not to be chosen any more', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  const regency = await api.someone('OPD_KB', '63.01');
  const position = (await save(regency, { list: 'POSITIONS', nameId: 'Penasihat' })).data.saveReferenceEntry;
  const member = (values: object, over: object = {}) =>
    api.ask(
      'mutation ($input: SaveMemberInput!) { saveWorkingGroupMember(input: $input) }',
      { input: { kampung: kampung.code, values: { name: 'Contoh', position, section: 'INTI', mayBeShown: true, ...values }, ...over } },
      regency,
    );
  const id = (await member({})).data.saveWorkingGroupMember;
  await save(regency, { list: 'POSITIONS', code: position, nameId: 'Penasihat', validTo: '2026-01-31', version: 1 });
  expect((await listIn(regency, '63.01', 'POSITIONS')).find(({ code }) => code === position)?.ended).toBe(true);
  expect((await member({ name: 'Lain' })).errors[0]?.extensions.field).toBe('values.position');
  expect((await member({ name: 'Contoh Baru' }, { id, version: 1 })).errors).toEqual([]);
  await publishAll(api.db, kampung.code);
  const { data } = await api.ask('query ($code: ID!) { kampung(code: $code) { workingGroup { name position { id } } } }', {
    code: kampung.code,
  });
  expect(data.kampung.workingGroup).toEqual([{ name: 'Contoh Baru', position: { id: 'Penasihat' } }]);
  expect(await api.db.manager.countBy(MemberRow, { position })).toBe(1);
});

test('own codes go where they are not counted: what the rule counts may be re-worded alone, what the law names not at all', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  for (const over of [
    { list: 'FUNDING_SOURCES', nameId: 'Zakat' },
    { list: 'FUNDING_SOURCES', code: 'CSR', nameId: 'CSR', version: 0, validTo: '2026-12-31' },
    { list: 'FAMILY_FUNCTIONS', code: 'AGAMA', nameId: 'Agama', version: 0 },
  ]) {
    expect((await save(regency, over)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'list' });
  }
  const kampung = await makeKampung(api.db, '63.01.03.2009', { fundingSources: ['CSR'], guides: [] });
  await save(regency, { list: 'FUNDING_SOURCES', code: 'CSR', nameId: 'TJSL perusahaan', version: 0 });
  const guide = (await save(regency, { list: 'GUIDES', nameId: 'Penyuluh agama' })).data.saveReferenceEntry;
  const edit = await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { fundingSources { name { id } } profile { guides } lists { code entries { code } } } }',
    { input: { code: kampung.code, version: kampung.version, changes: { guides: [guide] } } },
    regency,
  );
  expect(edit.data.editProfile).toMatchObject({ fundingSources: [{ name: { id: 'TJSL perusahaan' } }], profile: { guides: [guide] } });
  await publishAll(api.db, kampung.code);
  const { data } = await api.ask('query ($code: ID!) { kampung(code: $code) { facts { code value { id } } } }', { code: kampung.code });
  expect(data.kampung.facts).toContainEqual({ code: 'guides', value: { id: 'Penyuluh agama' } });
});

test('the name of an agency for everybody is the one of the public catalogue', async () => {
  const nation = await api.someone('BKKBN_PUSAT', 'ID');
  await save(nation, { region: 'ID', code: 'BNNK', nameId: 'BNN kabupaten/kota', nameEn: 'Narcotics agency', version: 0 });
  const { data } = await api.ask('{ programme(code: "DESA_BERSINAR") { agencyName { id } } }');
  expect(data.programme.agencyName.id).toBe('BNN kabupaten/kota');
});
