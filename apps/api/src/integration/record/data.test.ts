import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport } from '../../../test/make.ts';
import { AuditRow } from '../../platform/audit.ts';
import { KampungRow } from '../../kampung/kampung.entity.ts';

const api = useApi();
const YEAR = new Date().getUTCFullYear();

const SAVE = 'mutation ($input: SaveProgrammeDataInput!) { saveProgrammeData(input: $input) }';
const FORM = `query ($id: ID!) { integration(id: $id) { data { known fields { indicator state restricted version offerable offeredAt
  value { number yes words } source { usable hidden value { number yes words } } } } } }`;

const formOf = async (id: string, as: Someone) => {
  const { data, errors } = await api.ask(FORM, { id }, as);
  expect(errors).toEqual([]);
  const { known, fields } = data.integration.data;
  const field = (code: string) => fields.find(({ indicator }: { indicator: string }) => indicator === code);
  return { known, field };
};
const save = (id: string, values: object[], as: Someone, over: object = {}) =>
  api.ask(SAVE, { input: { integration: id, year: YEAR, values, ...over } }, as);

test('what the kampung knows is taken over, not typed again; what it says later is shown beside and overwrites nothing', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006', { dataHouse: true, dataUses: ['POTENSI_DESA', 'PENDATAAN_KELUARGA'] });
  const office = await api.someone('OPD_KB', '63.01');
  const { id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' });

  const before = await formOf(id, office);
  expect(before.known).toBe(2);
  expect(before.field('SARANA')).toMatchObject({
    state: 'FILLABLE',
    value: null,
    version: 0,
    source: { usable: true, value: { yes: true } },
  });
  const taken = ['SARANA', 'JENIS_DATA'].map((indicator) => ({ indicator, version: 0, fromRecord: true }));
  expect((await save(id, [...taken, { indicator: 'PENYAJIAN', version: 0, value: { yes: true } }], office)).errors).toEqual([]);
  const filled = await formOf(id, office);
  expect(filled.field('JENIS_DATA')).toMatchObject({ state: 'FILLED', value: { number: 2 }, version: 1 });
  expect(filled.field('PENYAJIAN')).toMatchObject({ state: 'TYPED', value: { yes: true } });

  await api.db.manager.update(KampungRow, { id: kampung.id }, { dataUses: ['POTENSI_DESA'] });
  expect((await formOf(id, office)).field('JENIS_DATA')).toMatchObject({
    state: 'DIFFERS',
    value: { number: 2 },
    source: { value: { number: 1 } },
  });
  await save(id, [{ indicator: 'JENIS_DATA', version: 1, fromRecord: true }], office);
  expect((await formOf(id, office)).field('JENIS_DATA')).toMatchObject({ state: 'FILLED', value: { number: 1 }, version: 2 });

  await makeIntegration(api.db, kampung, 'DRPPA', { state: 'BERJALAN' });
  await makeActivity(api.db, kampung, { programmes: ['RUMAH_DATAKU', 'DRPPA'] });
  const { data } = await api.ask('{ entriesSaved { values activities } }', {}, office);
  expect(data.entriesSaved).toEqual({ values: 2, activities: 1 });
});

test('values are written all or none; each wrong one says why, and of two writers the second is told who was first', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']);
  const { id } = await makeIntegration(api.db, kampung, 'DRPPA', { state: 'BERJALAN' });
  const wrong = await save(
    id,
    [
      { indicator: 'IND_1', version: 0, value: { yes: true } },
      { indicator: 'IND_6', version: 0, value: { number: 140 } },
      { indicator: 'IND_99', version: 0, value: { number: 1 } },
      { indicator: 'IND_4', version: 0, fromRecord: true },
    ],
    partner,
  );
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['values.IND_6', 'values.IND_99', 'values.IND_4']);
  expect((await formOf(id, partner)).field('IND_1').value).toBeNull();
  const both = await Promise.all([office, partner].map((as) => save(id, [{ indicator: 'IND_6', version: 0, value: { number: 12 } }], as)));
  expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
  expect((await save(id, [], office, { year: 1999 })).errors[0]?.extensions.field).toBe('year');
});

test('counts of cases are for both owners alone, and leave no number in the trail', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']);
  const pokja = await api.someone('POKJA_OPERATOR', '63.01.03.2009');
  const { id } = await makeIntegration(api.db, kampung, 'DRPPA', { state: 'BERJALAN' });
  expect((await save(id, [{ indicator: 'IND_8', version: 0, value: { number: 77_123 } }], partner)).errors).toEqual([]);
  expect((await formOf(id, partner)).field('IND_8')).toMatchObject({ restricted: true, value: { number: 77_123 } });
  expect((await formOf(id, pokja)).field('IND_8')).toBeUndefined();
  expect((await save(id, [{ indicator: 'IND_8', version: 1, value: { number: 1 } }], pokja)).errors[0]?.extensions.field).toBe(
    'values.IND_8',
  );
  const trail = await api.db.manager.findBy(AuditRow, { entityId: id });
  expect(JSON.stringify(trail)).not.toContain('77123');
});

test('a number about a few people, taken over by the office, is not read by the partner agency', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010', { dataHouse: true });
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DESTANA']);
  const office = await api.someone('OPD_KB', '63.01');
  const { id } = await makeIntegration(api.db, kampung, 'DESTANA', { state: 'BERJALAN' });
  await api.db.query(
    `insert into work.report ("kampungId", period, status, "submittedAt", "firstSubmittedAt", persons, participants, methods, "nonUse")
     values ($1, '2026-10-01', 'DITERIMA', now(), now(), 3, '{}', '{}', '{}')`,
    [kampung.id],
  );
  const code = 'PENDUDUK';
  expect((await save(id, [{ indicator: code, version: 0, fromRecord: true }], office)).errors).toEqual([]);
  expect((await formOf(id, office)).field(code).value).toMatchObject({ number: 3 });
  expect((await formOf(id, partner)).field(code)).toMatchObject({ value: null, source: { hidden: true, value: null } });
});

test('a number about a few people stays hidden when the records have grown since', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2012');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DESTANA']);
  const office = await api.someone('OPD_KB', '63.01');
  const { id } = await makeIntegration(api.db, kampung, 'DESTANA', { state: 'BERJALAN' });
  await makeReport(api.db, kampung, { persons: 3 });
  const code = 'PENDUDUK';
  expect((await save(id, [{ indicator: code, version: 0, fromRecord: true }], office)).errors).toEqual([]);
  await api.db.query('update work.report set persons = 240 where "kampungId" = $1', [kampung.id]);
  expect((await formOf(id, office)).field(code)).toMatchObject({ state: 'DIFFERS', value: { number: 3 } });
  expect((await formOf(id, partner)).field(code)).toMatchObject({ state: 'DIFFERS', value: null, source: { value: { number: 240 } } });
  // Taken over anew it is theirs again.
  expect((await save(id, [{ indicator: code, version: 1, fromRecord: true }], partner)).errors).toEqual([]);
  expect((await formOf(id, partner)).field(code)).toMatchObject({ state: 'FILLED', value: { number: 240 } });
});

test('what only stands near an indicator is not taken for it, and a number has an end', async () => {
  const kampung = await makeKampung(api.db, '63.01.04.2004', { trainedMembers: 7 });
  const office = await api.someone('OPD_KB', '63.01');
  const { id } = await makeIntegration(api.db, kampung, 'DESA_CANTIK', { state: 'BERJALAN' });
  expect((await formOf(id, office)).field('AGEN').source).toMatchObject({ usable: false, value: { number: 7 } });
  const near = await save(id, [{ indicator: 'AGEN', version: 0, fromRecord: true }], office);
  expect(near.errors[0]?.extensions.field).toBe('values.AGEN');
  const huge = await save(id, [{ indicator: 'AGEN', version: 0, value: { number: 1e300 } }], office);
  expect(huge.errors[0]?.extensions.field).toBe('values.AGEN');
});

test('what a programme knows and the kampung lacks is offered by the one and taken by the other', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2011');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU']);
  const office = await api.someone('OPD_KB', '63.01');
  const pokja = await api.someone('POKJA_OPERATOR', '63.01.03.2011');
  const { id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' });
  const key = { input: { integration: id, year: YEAR, indicator: 'SARANA' } };
  const OFFER = 'mutation ($input: ProgrammeDataKey!) { offerProgrammeData(input: $input) }';
  const ACCEPT = 'mutation ($input: ProgrammeDataKey!) { acceptProgrammeData(input: $input) }';
  await save(id, [{ indicator: 'SARANA', version: 0, value: { yes: true } }], partner);
  // Without the consent of its owner nobody takes it.
  expect((await api.ask(ACCEPT, key, pokja)).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await api.ask(OFFER, key, office)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(OFFER, key, partner)).errors).toEqual([]);
  expect((await formOf(id, pokja)).field('SARANA').offeredAt).not.toBeNull();
  expect((await api.ask(ACCEPT, key, partner)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await api.ask(ACCEPT, key, pokja)).errors).toEqual([]);
  expect((await api.db.manager.findOneByOrFail(KampungRow, { id: kampung.id })).dataHouse).toBe(true);
  expect((await api.ask(ACCEPT, key, pokja)).errors[0]?.extensions.code).toBe('CONFLICT');
});
