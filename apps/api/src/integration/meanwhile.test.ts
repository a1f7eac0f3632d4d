import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { beside } from '../../test/beside.ts';
import { makeIntegration, makeKampung } from '../../test/make.ts';
import { ProgrammeDataRow } from './record/data.entity.ts';
import { IntegrationMessageRow, IntegrationTaskRow } from './record/part.entity.ts';

const api = useApi();
const YEAR = new Date().getUTCFullYear();

const TASK = 'mutation ($input: SaveTaskInput!) { saveIntegrationTask(input: $input) }';
const VERIFY = 'mutation ($input: VerifyBondInput!) { verifyBond(input: $input) }';
const ADVANCE = 'mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { state } }';
const DATA = 'mutation ($input: SaveProgrammeDataInput!) { saveProgrammeData(input: $input) }';
const SAY = 'mutation ($input: DiscussIntegrationInput!) { discussIntegration(input: $input) }';
const OFFER = 'mutation ($input: ProgrammeDataKey!) { offerProgrammeData(input: $input) }';
const ACCEPT = 'mutation ($input: ProgrammeDataKey!) { acceptProgrammeData(input: $input) }';

const task = { title: 'Penyuluhan bersama di balai desa', owner: 'OPD_KB', dueOn: '2026-12-10', state: 'DIRENCANAKAN' };
const minutes = { kind: 'BERITA_ACARA', number: 'BA/7/2026', issuedOn: '2026-11-02' };

const HOLD_KAMPUNG = `select 1 from work.kampung where id = (select "kampungId" from work.integration where id = $1) for no key update`;

test('who checks a bond and who takes a step come after a writer that already holds the kampung: neither blocks the other', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const bonds = { KELEMBAGAAN: 2, PERENCANAAN: 0, PEMBIAYAAN: 0, DATA_INDIKATOR: 0, PELAKSANAAN: 0 } as const;
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI' }, bonds);
  // What a writer of the record does next: it brings the bonds up to date, and tells people of the integration.
  const bond = 'update work.integration_bond set status = status where "integrationId" = $1';
  const check = () => api.ask(VERIFY, { input: { integration: id, kind: 'KELEMBAGAAN' } }, office);
  expect((await beside(api, [HOLD_KAMPUNG], check, [bond], [id])).errors).toEqual([]);
  const news = 'select 1 from work.integration where id = $1 for key share';
  const sign = () => api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1, evidence: [minutes] } }, partner);
  expect((await beside(api, [HOLD_KAMPUNG], sign, [news], [id])).errors).toEqual([]);
});

test('an integration that ends while somebody writes on its record takes nothing more', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008', { dataHouse: null });
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU']);
  const { id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' });
  const value = { indicator: 'SARANA', version: 0, value: { yes: true } };
  const writers: [string, object, Someone][] = [
    [TASK, { integration: id, values: task }, office],
    [DATA, { integration: id, year: YEAR, values: [value] }, office],
    [SAY, { integration: id, body: 'Sampai besok.' }, partner],
  ];
  for (const [mutation, input, as] of writers) {
    await api.db.query(`update work.integration set state = 'BERJALAN' where id = $1`, [id]);
    const end = `update work.integration set state = 'DIHENTIKAN' where id = $1`;
    const answer = await beside(api, [HOLD_KAMPUNG, end], () => api.ask(mutation, { input }, as), [], [id]);
    expect(answer.errors[0]?.extensions.code).toBe('CONFLICT');
  }
  for (const row of [IntegrationTaskRow, ProgrammeDataRow, IntegrationMessageRow])
    expect(await api.db.manager.countBy(row, { integrationId: id })).toBe(0);
});

test('an offered value of an integration that has ended is not taken into the profile', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009', { dataHouse: null });
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU']);
  // One account with both roles still speaks for the programme.
  await api.addRole(office, 'SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU']);
  const { id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' });
  const value = { indicator: 'SARANA', version: 0, value: { yes: true } };
  expect((await api.ask(DATA, { input: { integration: id, year: YEAR, values: [value] } }, partner)).errors).toEqual([]);
  const key = { input: { integration: id, year: YEAR, indicator: 'SARANA' } };
  expect((await api.ask(OFFER, key, office)).errors).toEqual([]);
  await api.db.query(`update work.integration set state = 'DIHENTIKAN' where id = $1`, [id]);
  expect((await api.ask(ACCEPT, key, office)).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('once its village has joined another one, the record of an integration is read alone', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010');
  const office = await api.someone('OPD_KB', '63.01');
  const { id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' });
  await api.db.query(`update pub.region set "endedOn" = '2026-01-01' where code = $1`, [kampung.code]);
  const value = { indicator: 'SARANA', version: 0, value: { yes: true } };
  const writers: [string, object][] = [
    [TASK, { integration: id, values: task }],
    [DATA, { integration: id, year: YEAR, values: [value] }],
    [SAY, { integration: id, body: 'Halo' }],
  ];
  for (const [mutation, input] of writers) expect((await api.ask(mutation, { input }, office)).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('a value is taken into the profile while somebody else adds a row to the kampung: neither waits for what the other holds', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2011', { dataHouse: null });
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU']);
  const { id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' });
  const value = { indicator: 'SARANA', version: 0, value: { yes: true } };
  await api.ask(DATA, { input: { integration: id, year: YEAR, values: [value] } }, partner);
  const key = { input: { integration: id, year: YEAR, indicator: 'SARANA' } };
  expect((await api.ask(OFFER, key, partner)).errors).toEqual([]);
  await api.db.transaction(async (other) => {
    // What adding a row with a reference to the kampung holds.
    await other.query('select 1 from work.kampung where id = $1 for key share', [kampung.id]);
    expect((await api.ask(ACCEPT, key, office)).errors).toEqual([]);
  });
});

test('a step and a role that is given at once tell of each other, and neither waits for what the other holds', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2012');
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI' });
  // Whoever gives a role holds the account, then tells it of the integrations that wait for the role.
  const account = 'select 1 from work.person where id = $2 and $1::uuid is not null for update';
  const news = 'select 1 from work.integration where id = $1 and $2::uuid is not null for key share';
  const sign = () => api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1, evidence: [minutes] } }, partner);
  expect((await beside(api, [account], sign, [news], [id, office.personId])).errors).toEqual([]);
  // And the other way round: a step that tells an account holds it like this.
  const regency = await api.someone('BKKBN_PROVINSI', '63');
  const give = 'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }';
  await api.db.transaction(async (other) => {
    await other.query('select 1 from work.person where id = $1 for key share', [office.personId]);
    const input = { personId: office.personId, role: 'OPD_KB', region: '63.02' };
    expect((await api.ask(give, { input }, regency)).errors).toEqual([]);
  });
});
