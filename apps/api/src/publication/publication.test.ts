import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeKampung, makeReport, publishAll } from '../../test/make.ts';
import { seal } from '../platform/seal.ts';
import { publishDue } from './schedule.service.ts';

const api = useApi();

const RECORD = `query ($code: ID!) { kampungRecord(code: $code) {
  publication { published version } scheduledPublicationAt publications { version supersededAt }
  publicationDifferences { name { id } before { id } after { id } } } }`;
const recordOf = async (as: Someone, code: string) => (await api.ask(RECORD, { code }, as)).data.kampungRecord;
const isPublic = async (code: string) =>
  (await api.ask('query ($code: ID!) { kampung(code: $code) { version } }', { code })).data.kampung !== null;
const withdraw = (as: Someone, code: string, reason = 'Foto kegiatan memuat anak tanpa izin.', idempotencyKey?: string) =>
  api.ask(
    'mutation ($input: WithdrawKampungInput!) { withdrawKampung(input: $input) { publication { published } } }',
    { input: { code, reason, idempotencyKey } },
    as,
  );
const schedule = (as: Someone, code: string, dueAt: string) =>
  api.ask(
    'mutation ($input: SchedulePublicationInput!) { schedulePublication(input: $input) { scheduledPublicationAt } }',
    { input: { code, dueAt } },
    as,
  );
const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const makeDue = () => api.db.query(`update work.publication_schedule set "dueAt" = now() - interval '1 second'`);

test('the difference names every line that publishing would change, and nothing once it is published', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const regency = await api.someone('OPD_KB', '63.01');
  const first = await recordOf(regency, kampung.code);
  expect(first.publicationDifferences).toContainEqual({ name: { id: 'Nama' }, before: null, after: { id: kampung.name } });
  await publishAll(api.db, kampung.code);
  expect((await recordOf(regency, kampung.code)).publicationDifferences).toEqual([]);

  await makeReport(api.db, kampung);
  await makeActivity(api.db, kampung, { title: 'Kelas ibu', heldOn: '2026-09-12' });
  await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { version } }',
    { input: { code: kampung.code, version: 1, changes: { workingGroupMembers: 12, potentials: { id: 'Kebun', en: '' } } } },
    regency,
  );
  const lines = (await recordOf(regency, kampung.code)).publicationDifferences;
  const line = (id: string) => lines.find(({ name }: { name: { id: string } }) => name.id === id);
  expect(line('Penduduk')).toMatchObject({ before: { id: 'belum diisi' }, after: { id: '1.629 jiwa' } });
  expect(line('Anggota Pokja')).toMatchObject({ before: null, after: { id: '12' } });
  expect(line('Kegiatan')).toMatchObject({ before: null, after: { id: 'Kelas ibu (12 September 2026)' } });
  expect(line('Potensi')).toMatchObject({ after: { id: 'Kebun' } });
  expect(line('Pokja')).toBeUndefined();
});

test('a withdrawn kampung is gone from every public door, and stays readable for the days it was public', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  await makeActivity(api.db, kampung, { title: 'Senam lansia' });
  await publishAll(api.db, kampung.code);
  await api.db.query(`update pub.kampung_version set "publishedAt" = now() - interval '3 days' where code = $1`, [kampung.code]);
  const regency = await api.someone('OPD_KB', '63.01');
  const doors = async () =>
    (
      await api.ask(
        `query ($code: ID!, $asOf: Date) { kampung(code: $code) { code } kampungs(filter: { region: $code }) { totalCount }
           activities(region: $code) { totalCount } region(code: "63.01.03") { kampungCount } earlier: kampung(code: $code, asOf: $asOf) { code } }`,
        { code: kampung.code, asOf: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10) },
      )
    ).data;
  const before = await doors();
  expect(before).toMatchObject({ kampung: { code: kampung.code }, kampungs: { totalCount: 1 }, activities: { totalCount: 1 } });

  expect((await withdraw(regency, kampung.code, 'pendek')).errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'reason',
  });
  const answers = await Promise.all([1, 2].map(() => withdraw(regency, kampung.code, undefined, 'once')));
  expect(answers.map(({ data }) => data.withdrawKampung.publication.published)).toEqual([false, false]);
  expect(await doors()).toMatchObject({
    kampung: null,
    kampungs: { totalCount: 0 },
    activities: { totalCount: 0 },
    region: { kampungCount: before.region.kampungCount - 1 },
    earlier: { code: kampung.code },
  });
  expect((await withdraw(regency, kampung.code)).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await recordOf(regency, kampung.code)).publications[0].supersededAt).not.toBeNull();
});

test('withdrawing and planning need the right to publish there', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2009');
  await publishAll(api.db, code);
  for (const [role, region, refusal] of [
    ['POKJA_OPERATOR', code, 'FORBIDDEN'],
    ['PKB', '63.01.03', 'FORBIDDEN'],
    ['OPD_KB', '63.03', 'NOT_FOUND'],
  ] as const) {
    const someone = await api.someone(role, region);
    expect((await withdraw(someone, code)).errors[0]?.extensions.code, role).toBe(refusal);
    expect((await schedule(someone, code, soon())).errors[0]?.extensions.code, role).toBe(refusal);
  }
  expect(await isPublic(code)).toBe(true);
});

test('a planned publication is made when its time comes, by several processes once', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2010');
  const regency = await api.someone('OPD_KB', '63.01');
  expect((await schedule(regency, code, new Date(Date.now() - 1_000).toISOString())).errors[0]?.extensions).toMatchObject({
    field: 'dueAt',
  });
  expect((await schedule(regency, code, soon())).data.schedulePublication.scheduledPublicationAt).not.toBeNull();
  expect(await publishDue(api.db)).toBe(0);
  await makeDue();
  const made = await Promise.all([publishDue(api.db), publishDue(api.db), publishDue(api.db)]);
  expect(made.sort()).toEqual([0, 0, 1]);
  expect(await recordOf(regency, code)).toMatchObject({ publication: { version: 1 }, scheduledPublicationAt: null });
});

test('a plan can be dropped, and falls with the right of whoever made it', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2011');
  const regency = await api.someone('OPD_KB', '63.01');
  await schedule(regency, code, soon());
  await api.ask('mutation ($code: ID!) { cancelScheduledPublication(code: $code) { code } }', { code }, regency);
  await makeDue();
  expect(await publishDue(api.db)).toBe(0);

  await schedule(regency, code, soon());
  await api.db.query(`update work.role_assignment set "validTo" = current_date - 1, "validFrom" = current_date - 9 where "personId" = $1`, [
    regency.personId,
  ]);
  await makeDue();
  expect(await publishDue(api.db)).toBe(0);
  expect(await isPublic(code)).toBe(false);
});

test('a preview is what publishing would show, for its holder alone and for a while', async () => {
  const code = '63.01.03.2012';
  const kampung = await makeKampung(api.db, code, { overview: { id: 'Belum terbit', en: '' } });
  await makeReport(api.db, kampung);
  const office = await api.someone('OPD_KB', '63.01');
  const passOf = async (as: Someone) =>
    (await api.ask('query ($code: ID!) { kampungRecord(code: $code) { previewToken } }', { code }, as)).data.kampungRecord.previewToken;
  const PAGE = `kampung(code: "-", preview: $preview) { name overview { id } figures { code value state } level { code } assessment { indices { sum indicators { score reason { id } } } } }`;
  const look = async (preview: string) => (await api.ask(`query ($preview: String!) { ${PAGE} }`, { preview })).data.kampung;

  const pass = await passOf(office);
  const preview = await look(pass);
  expect(preview.overview.id).toBe('Belum terbit');
  expect((await api.ask(`{ kampung(code: "${code}") { name } }`)).data.kampung, 'nothing is public yet').toBeNull();
  await publishAll(api.db, code);
  const published = (await api.ask(`{ ${PAGE.replace('code: "-", preview: $preview', `code: "${code}"`)} }`)).data.kampung;
  expect(preview).toEqual(published);

  expect(await look(`${pass.slice(0, -2)}xx`)).toBeNull();
  const old = { code, personId: office.personId, session: 'x', until: Date.now() + 60_000 };
  expect(await look(seal(api.env, 'preview', JSON.stringify(old))), 'another session').toBeNull();
  const [{ hash }] = await api.db.query('select hash from work.session where "personId" = $1', [office.personId]);
  expect(await look(seal(api.env, 'preview', JSON.stringify({ ...old, session: hash, until: Date.now() - 1 }))), 'too old').toBeNull();
  await api.ask('mutation { signOut }', {}, office);
  expect(await look(pass), 'its holder has left').toBeNull();
});
