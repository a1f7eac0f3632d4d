import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { beside } from '../../test/beside.ts';
import { DesignationRow } from './designation.entity.ts';
import { makeKampung } from '../../test/make.ts';

const api = useApi();

const HERE = 'mutation ($input: SaveProgrammeInRegencyInput!) { saveProgrammeInRegency(input: $input) }';
const WITHDRAW = 'mutation ($input: WithdrawProgrammeInput!) { withdrawProgramme(input: $input) }';

test('who writes one programme leaves to the public what somebody else has just written of another', async () => {
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['PROKLIM']);
  const renamed = [
    `update work.programme set "nationalOwner" = 'Pemilik baru' where code = 'DESTANA'`,
    `update pub.programme set data = jsonb_set(data, '{nationalOwner}', '"Pemilik baru"') where code = 'DESTANA'`,
  ];
  const values = { regencyOwner: null, contact: 'Bidang Tata Lingkungan', eligibilityWords: null, pokjaSection: null };
  const save = () => api.ask(HERE, { input: { code: 'PROKLIM', region: '63.01', version: 0, values } }, partner);
  expect((await beside(api, renamed, save, [])).errors).toEqual([]);
  const { data } = await api.ask(
    '{ a: programme(code: "DESTANA") { nationalOwner } b: programme(code: "PROKLIM") { inRegencies { contact } } }',
  );
  expect(data).toEqual({ a: { nationalOwner: 'Pemilik baru' }, b: { inRegencies: [{ contact: 'Bidang Tata Lingkungan' }] } });
});

test('why a programme was withdrawn is public: it carries no number of a person', async () => {
  const nation = await api.someone('BKKBN_PUSAT', 'ID');
  const input = { code: 'SSK', version: 1, withdrawn: true, reason: 'Tanyakan kepada Bu Ani, 0812-3456-7890.' };
  expect((await api.ask(WITHDRAW, { input }, nation)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
});

test('how many villages of the nation bear a level is told to the owner of the programme alone', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  await api.db.manager.insert(DesignationRow, { kampungId: kampung.id, programmeCode: 'PROKLIM', levelCode: 'MADYA', decree: 'SK/1' });
  const read = '{ programmeRecord(code: "PROKLIM") { usedLevels { code count } } }';
  const elsewhere = await api.someone('PEMBACA', '63.03');
  expect((await api.ask(read, {}, elsewhere)).data.programmeRecord.usedLevels).toEqual([]);
  const nation = await api.someone('BKKBN_PUSAT', 'ID');
  expect((await api.ask(read, {}, nation)).data.programmeRecord.usedLevels).toEqual([{ code: 'MADYA', count: 1 }]);
});
