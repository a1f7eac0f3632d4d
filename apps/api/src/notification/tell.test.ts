import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { useInbox } from '../../test/inbox.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport } from '../../test/make.ts';
import { tellOfEndingRoles } from './tell.ts';

const api = useApi();
const { inbox, titles, counts, propose, people } = useInbox(api);

const advance = async (as: Someone, id: string, command: string, over: object = {}) => {
  const [row] = await api.db.query('select version from work.integration where id = $1', [id]);
  const input = { id, command, version: row.version, ...over };
  const { errors } = await api.ask(
    'mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { id } }',
    { input },
    as,
  );
  expect(errors).toEqual([]);
};
const paper = (kind: string) => ({ kind, number: '1/2026', issuedOn: '2026-01-02' });

test('a proposal waits for the other owner alone; each step settles what waited and tells whoever is next', async () => {
  const village = '63.01.03.2006';
  const kampung = await makeKampung(api.db, village, { name: 'Bumi Jaya' });
  const { office, colleague, partner, foreign, pokja } = await people('63.01', village, 'DESA_BERSINAR');
  const { data } = await propose(office, village, 'DESA_BERSINAR', 'once');
  const { id } = data.proposeIntegration;
  await propose(office, village, 'DESA_BERSINAR', 'once');

  // What somebody wrote, and whom to turn to, is read there and copied nowhere.
  expect(JSON.stringify(await api.db.query('select * from work.notification'))).not.toMatch(/Relawan|Bidang KS/);
  const [waits, ...more] = await inbox(partner, 'WAITING');
  expect(more).toEqual([]);
  expect(waits).toMatchObject({ kind: 'STEP', path: `/integrasi/${id}`, readAt: null, handledBy: null });
  expect(waits?.title.id).toMatch(/^Kaji usulan: .+ di Bumi Jaya$/);
  expect(await counts(partner)).toEqual({ unread: 1, waiting: 1 });
  // The one who did it is not told; their colleague hears of it, and has nothing to do.
  expect(await inbox(office)).toEqual([]);
  expect(await counts(colleague)).toEqual({ unread: 1, waiting: 0 });
  expect((await titles(pokja))[0]).toMatch(/: diusulkan$/);
  expect(await inbox(foreign)).toEqual([]);

  const other = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR', 'PROKLIM']);
  // A row that slipped past a step says nothing that is no longer so.
  const setState = (state: string) => api.db.query('update work.integration set state = $2 where id = $1', [id, state]);
  await setState('DITOLAK');
  expect(await counts(partner)).toMatchObject({ waiting: 0 });
  await setState('DIUSULKAN');
  await advance(partner, id, 'REVIEW', { contact: 'Seksi P2M' });
  // To the new colleague the proposal was never told; the counter-signature is.
  expect(await titles(other, 'WAITING')).toEqual([expect.stringMatching(/^Tanda tangani bersama/)]);
  expect((await inbox(office)).map(({ kind }) => kind)).toEqual(['INTEGRATION']);
  // It waits for the one who reviewed as well, and does not ring for what they did themselves.
  expect(await titles(partner, 'WAITING')).toEqual([expect.stringMatching(/^Tanda tangani bersama/)]);
  expect(await counts(partner)).toEqual({ unread: 0, waiting: 1 });
  await advance(other, id, 'COUNTERSIGN', { evidence: [paper('BERITA_ACARA')] });
  expect((await inbox(partner)).map(({ kind, waiting, handledBy }) => [kind, waiting, handledBy])).toEqual([
    ['INTEGRATION', false, null],
    ['STEP', false, 'SKPD_PROGRAM 63.01'],
    ['STEP', false, 'SKPD_PROGRAM 63.01'],
  ]);
  expect((await inbox(office, 'WAITING')).map(({ title }) => title.id)).toEqual([expect.stringMatching(/^Tetapkan dengan SK/)]);
  await advance(office, id, 'RATIFY', { evidence: [paper('SK')], section: 'PERLINDUNGAN' });
  expect(await inbox(colleague, 'WAITING')).toEqual([]);
  // Starting is not ready before there is a joint activity and money; once there are, it waits, and is told once.
  expect(await inbox(pokja, 'WAITING')).toEqual([]);
  const activity = await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR'], state: 'DRAF' });
  const show = (move: string) =>
    api.ask('mutation ($input: MoveActivityInput!) { moveActivity(input: $input) { id } }', { input: { id: activity.id, move } }, office);
  await show('SHOW');
  expect(await inbox(pokja, 'WAITING')).toEqual([]);
  const budget = { integration: id, values: { source: 'DANA_DESA', year: 2026, planned: 5_000_000 } };
  await api.ask('mutation ($input: SaveBudgetInput!) { saveIntegrationBudget(input: $input) }', { input: budget }, office);
  expect(await titles(pokja, 'WAITING')).toEqual([expect.stringMatching(/^Mulai berjalan/)]);
  await show('SHOW');
  expect(await counts(pokja)).toMatchObject({ waiting: 1 });
  // Without the activity it cannot be started, and waits for nobody; with it, it waits again.
  await show('REMOVE');
  expect(await counts(pokja)).toMatchObject({ waiting: 0 });
  await show('RESTORE');
  expect(await counts(pokja)).toMatchObject({ waiting: 1 });
});

test('an ended integration waits for nobody, and both owners hear of it', async () => {
  const village = '63.03.01.2001';
  const kampung = await makeKampung(api.db, village);
  const { office, partner, colleague } = await people('63.03', village, 'PROKLIM');
  const { id } = (await propose(partner, village, 'PROKLIM')).data.proposeIntegration;
  expect(await counts(office)).toEqual({ unread: 1, waiting: 1 });
  await advance(office, id, 'REJECT', { reason: 'Belum ada kader lingkungan di desa.' });
  expect(await counts(colleague)).toMatchObject({ waiting: 0 });
  expect((await titles(partner))[0]).toMatch(/: ditolak$/);
  const running = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await advance(office, running.id, 'STOP', { reason: 'Program berakhir tahun ini.' });
  expect(await titles(colleague)).toContainEqual(expect.stringMatching(/: dihentikan$/));
});

test('a report that was sent waits for its reviewers, a returned one for its writers, an accepted one is news', async () => {
  const village = '63.01.04.2004';
  const kampung = await makeKampung(api.db, village, { name: 'Kampung Laporan' });
  await makeReport(api.db, kampung, { status: 'TERKIRIM' });
  await api.db.query(`update work.report set status = 'DRAF', "submittedAt" = null where "kampungId" = $1`, [kampung.id]);
  const pokja = await api.someone('POKJA_OPERATOR', village);
  const officer = await api.someone('PKB', '63.01.04');
  const district = await api.someone('KECAMATAN', '63.01.04');
  const far = await api.someone('PKB', '63.01.03');
  const step = async (as: Someone, verb: string, over: object = {}) => {
    const [{ version }] = await api.db.query('select version from work.report where "kampungId" = $1', [kampung.id]);
    const type = verb === 'returnReport' ? 'ReturnReportInput' : 'ReportStepInput';
    const body = verb === 'submitReport' ? '{ sent }' : '{ version }';
    const { errors } = await api.ask(
      `mutation ($input: ${type}!) { ${verb}(input: $input) ${body} }`,
      { input: { kampungCode: village, period: '2026-10-01', version, ...over } },
      as,
    );
    expect(errors).toEqual([]);
  };
  await step(pokja, 'submitReport');
  expect(await titles(officer, 'WAITING')).toEqual(['Periksa laporan Oktober 2026: Kampung Laporan']);
  expect([await counts(pokja), await counts(far)]).toEqual(Array.from({ length: 2 }, () => ({ unread: 0, waiting: 0 })));
  await step(district, 'returnReport', { note: 'Jumlah PUS tidak cocok dengan bulan lalu.' });
  expect((await inbox(officer))[0]).toMatchObject({ waiting: false, handledBy: 'KECAMATAN 63.01.04' });
  const [back] = await inbox(pokja, 'WAITING');
  expect(back).toMatchObject({ kind: 'REPORT_RETURNED', path: `/kampung/${village}/laporan/2026-10` });
  // What somebody wrote in the note is read there, not here.
  expect(JSON.stringify(back)).not.toContain('PUS');
  await step(pokja, 'submitReport');
  expect(await counts(district)).toMatchObject({ waiting: 1 });
  await step(officer, 'acceptReport');
  expect(await counts(district)).toMatchObject({ waiting: 0 });
  expect((await titles(pokja))[0]).toBe('Laporan Oktober 2026 diterima: Kampung Laporan');
});

test('a role that is given, and one that ends within fourteen days, is told once', async () => {
  const boss = await api.someone('BKKBN_PROVINSI', '63');
  const person = await api.someone('PEMBACA', '63.07');
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const { errors } = await api.ask(
    'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }',
    { input: { personId: person.personId, role: 'KECAMATAN', region: '63.07.01', validTo: soon } },
    boss,
  );
  expect(errors).toEqual([]);
  await tellOfEndingRoles(api.db.manager);
  await tellOfEndingRoles(api.db.manager);
  const told = await inbox(person);
  expect(told.map(({ kind, path }) => [kind, path])).toEqual([
    ['ROLE_ENDS', '/akun'],
    ['ROLE_GIVEN', '/akun'],
  ]);
  expect(told[0]?.title.id).toMatch(/^Peran Anda berakhir \d+ \w+ 20\d\d: Kecamatan di /);
  // A longer role has another last day, and is far away.
  await api.db.query(`update work.role_assignment set "validTo" = current_date + 100 where "personId" = $1 and role = 'KECAMATAN'`, [
    person.personId,
  ]);
  expect(await tellOfEndingRoles(api.db.manager)).toBe(0);
});

test('who is given a role finds what waits for it already; who knew is not told again', async () => {
  const village = '63.01.03.2009';
  const kampung = await makeKampung(api.db, village, { name: 'Kampung Lama' });
  const { office, partner } = await people('63.01', village, 'DESTANA');
  await propose(office, village, 'DESTANA');
  await makeReport(api.db, kampung, { status: 'TERKIRIM' });
  const give = async (role: string, region: string, programmes: string[] | null = null) => {
    const person = await api.someone('PEMBACA', village);
    const input = { personId: person.personId, role, region, programmes };
    const { errors } = await api.ask('mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }', { input }, office);
    expect(errors).toEqual([]);
    return titles(person, 'WAITING');
  };
  expect(await give('SKPD_PROGRAM', '63.01', ['DESTANA'])).toEqual([expect.stringMatching(/^Kaji usulan: .+ di Kampung Lama$/)]);
  expect(await give('SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU'])).toEqual([]);
  expect(await give('PKB', '63.01.03')).toContain('Periksa laporan Oktober 2026: Kampung Lama');
  expect(await give('PEMDES', village)).toEqual([]);
  expect(await counts(partner)).toEqual({ unread: 1, waiting: 1 });
});

test('a publication is news to the village', async () => {
  const village = '63.01.05.2001';
  await makeKampung(api.db, village, { name: 'Kampung Terbit' });
  const [office, pokja, reader] = [
    await api.someone('OPD_KB', '63.01'),
    await api.someone('PEMDES', village),
    await api.someone('PEMBACA', '63.01'),
  ];
  const publish = () => api.ask(`mutation { publishKampung(input: { code: "${village}" }) { code } }`, {}, office);
  await publish();
  await publish();
  expect(await titles(pokja)).toEqual(['Halaman publik diperbarui: Kampung Terbit', 'Halaman publik diperbarui: Kampung Terbit']);
  expect(await inbox(reader)).toEqual([]);
});
