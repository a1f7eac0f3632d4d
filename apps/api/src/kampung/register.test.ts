import { expect, test } from 'vitest';
import { makeAssessment, makeKampung, makePeriod } from '../../test/make.ts';
import { useApi, type Someone } from '../../test/api.ts';

const api = useApi();
const CODE = '63.03.01.2001';
const add = (as: Someone, input: object) =>
  api.ask('mutation ($input: AddKampungInput!) { addKampung(input: $input) { code name history { summary { id } } } }', { input }, as);
const free = async (as: Someone, words = '') =>
  (await api.ask('query ($words: String!) { villagesWithoutKampung(words: $words) { code name } }', { words }, as)).data
    .villagesWithoutKampung;

test('a regency opens a kampung in a village of its own that has none, once', async () => {
  const office = await api.someone('OPD_KB', '63.03');
  const [village] = await free(office, CODE);
  expect(village).toMatchObject({ code: CODE });
  const [first, again] = await Promise.all([add(office, { code: CODE }), add(office, { code: CODE })]);
  expect([first, again].filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const made = [first, again].find(({ errors }) => errors.length === 0);
  expect(made?.data.addKampung).toMatchObject({ code: CODE, name: village.name, history: [{ summary: { id: 'Kampung ditambahkan' } }] });
  expect([first, again].flatMap(({ errors }) => errors)[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'code' });
  expect(await free(office, CODE)).toEqual([]);
});

test('nobody opens one outside their scope, where there is no village, or under a name that is none', async () => {
  const office = await api.someone('OPD_KB', '63.03');
  const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
  expect(codeOf(await add(office, { code: '63.01.03.2006' }))).toBe('NOT_FOUND');
  expect(codeOf(await add(office, { code: '63.03.01' }))).toBe('NOT_FOUND');
  expect((await add(office, { code: '63.03.01.2002', name: 'x' })).errors[0]?.extensions).toMatchObject({ field: 'name' });
  expect(codeOf(await add(await api.someone('POKJA_OPERATOR', '63.03.01.2002'), { code: '63.03.01.2002' }))).toBe('FORBIDDEN');
  expect((await free(office)).every(({ code }: { code: string }) => code.startsWith('63.03.'))).toBe(true);
  expect(await free(await api.someone('PEMBACA', '63.03'))).toEqual([]);
});

test('a kampung opened by mistake is taken back while it is empty, and can be opened again', async () => {
  const office = await api.someone('OPD_KB', '63.03');
  const [{ code }] = await free(office);
  const remove = (as: Someone, of: string) => api.ask('mutation ($code: ID!) { removeKampung(code: $code) }', { code: of }, as);
  const removable = async () =>
    (await api.ask('query ($code: ID!) { kampungRecord(code: $code) { viewerCanRemove } }', { code }, office)).data.kampungRecord;
  await add(office, { code });
  expect(await removable()).toEqual({ viewerCanRemove: true });
  expect((await remove(await api.someone('OPD_KB', '63.01'), code)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect((await remove(await api.someone('POKJA_OPERATOR', code), code)).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await remove(office, code)).data.removeKampung).toBe(true);
  expect(await removable()).toBeNull();
  expect((await remove(office, code)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });

  await add(office, { code });
  const member = { name: 'Contoh Satu', position: 'KETUA', section: 'INTI', trainedOn: null, phone: null, mayBeShown: false };
  const [saved, removed] = await Promise.all([
    api.ask(
      'mutation ($input: SaveMemberInput!) { saveWorkingGroupMember(input: $input) }',
      { input: { kampung: code, values: member } },
      office,
    ),
    remove(office, code),
  ]);
  // Whichever came first: nothing that was acknowledged is lost.
  expect(saved.errors.length + removed.errors.length).toBe(1);
  if (saved.errors.length > 0) return;
  expect(removed.errors[0]?.message).toContain('sudah berisi anggota Pokja. ');
  expect(await removable()).toEqual({ viewerCanRemove: false });
});

test('a kampung that is being assessed is not taken back, and the reason is named', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  await makeAssessment(api.db, await makePeriod(api.db), kampung);
  const remove = 'mutation ($code: ID!) { removeKampung(code: $code) }';
  const { errors } = await api.ask(remove, { code: kampung.code }, await api.someone('OPD_KB', '63.01'));
  expect(errors[0]?.message).toContain('sudah berisi penilaian. ');
});
