import { expect, test } from 'vitest';
import { seed } from '../../seeds/load.ts';
import { useApi } from '../../test/api.ts';
import { publishProgrammes } from '../publication/programmes.ts';
import { ProgrammeRow } from './programme.entity.ts';

const api = useApi({ DEMO: '0' });

test('the public reads what a programme measures and where a Kampung KB has it already', async () => {
  const { data, errors } = await api.ask(`{ programme(code: "DRPPA") {
    contact pokjaSection { code } unverified { code } eligibility { rules { kind value text { id } } words { en } }
    indicators { code type restricted direction unit { id } familyFunctions { code } rubricIndicators sources { kind value valueName { id } } } } }`);
  expect(errors).toEqual([]);
  const { indicators, ...rest } = data.programme;
  expect(rest).toMatchObject({
    contact: 'Bidang Pemberdayaan Perempuan, Dinas PPPA',
    pokjaSection: { code: 'S2' },
    unverified: [{ code: 'ELIGIBILITY' }],
    eligibility: { rules: [{ kind: 'HAS', value: 'pokja.exists', text: { id: 'Punya: Pokja' } }, { value: 'profile.uppka' }] },
  });
  expect(indicators).toHaveLength(10);
  expect(indicators[3]).toMatchObject({
    code: 'IND_4',
    type: 'YES_NO',
    restricted: false,
    rubricIndicators: ['I2'],
    sources: [{ kind: 'SAME', value: 'profile.villageFund', valueName: { id: 'Dukungan Dana Desa' } }],
  });
  expect(indicators.filter(({ restricted }: { restricted: boolean }) => restricted).map(({ code }: { code: string }) => code)).toEqual([
    'IND_8',
    'IND_9',
    'IND_10',
  ]);
});

test('the whole catalogue is read within the limits of one request', async () => {
  const { data, errors } = await api.ask(
    '{ programmes { code indicators { code label { id } sources { value } } eligibility { rules { text { id } } } levels { code } polarity } }',
  );
  expect(errors).toEqual([]);
  expect(data.programmes).toHaveLength(17);
});

test('a newer version renews shipped programmes that nobody has changed, and no others', async () => {
  const { manager } = api.db;
  await manager.update(ProgrammeRow, { code: 'DASHAT' }, { nationalOwner: 'Lama', indicators: [] });
  await manager.update(ProgrammeRow, { code: 'SSK' }, { nationalOwner: 'Diubah di sini', version: 2 });
  await publishProgrammes(manager);
  const said: string[] = [];
  await seed(api.db, api.env, (line) => said.push(line));
  const ask = async (code: string) =>
    (await api.ask('query ($code: ID!) { programme(code: $code) { nationalOwner indicators { code } } }', { code })).data.programme;
  expect(await ask('DASHAT')).toMatchObject({
    nationalOwner: 'Kemendukbangga/BKKBN',
    indicators: expect.arrayContaining([{ code: 'TERLAYANI' }]),
  });
  expect((await ask('SSK')).nationalOwner).toBe('Diubah di sini');
  const again: string[] = [];
  await seed(api.db, api.env, (line) => again.push(line));
  expect([said, again]).toEqual([['Renewed the thematic programmes that nobody has changed'], []]);
});
