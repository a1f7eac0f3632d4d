import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.ts';
import { makeIntegration, makeKampung } from '../../../test/make.ts';

const api = useApi();
const COMPARE = `query ($programme: ID!, $region: ID) { programmeComparison(programme: $programme, region: $region) {
  regencyCode isComparable least
  withIt { count levels { level { code } count } indices { code median mean } }
  without { count levels { level { code } count } indices { code median mean } } } }`;
const WITH = ['63.01.03.2006', '63.01.03.2008', '63.01.03.2009', '63.01.03.2010', '63.01.03.2011'];
const WITHOUT = ['63.01.03.2012', '63.01.04.2004', '63.01.05.2001', '63.01.05.2002'];

test('a side that is too small is counted alone; from five on median, mean and levels of both are told', async () => {
  for (const code of WITH) {
    const kampung = await makeKampung(api.db, code, { dataUses: ['PENDATAAN_KELUARGA'] });
    await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'BERJALAN' });
  }
  for (const code of WITHOUT) await makeKampung(api.db, code, { dataUses: [] });
  const office = await api.someone('OPD_KB', '63.01');
  const few = await api.ask(COMPARE, { programme: 'PROKLIM' }, office);
  expect(few.errors).toEqual([]);
  expect(few.data.programmeComparison).toEqual([
    {
      regencyCode: '63.01',
      isComparable: false,
      least: 5,
      withIt: { count: 5, levels: [], indices: [] },
      without: { count: 4, levels: [], indices: [] },
    },
  ]);

  // One that is only proposed, and one that has ended, stand on the other side.
  const fifth = await makeKampung(api.db, '63.01.04.2005', { dataUses: [] });
  await makeIntegration(api.db, fifth, 'PROKLIM', { state: 'DITOLAK' });
  const [comparison] = (await api.ask(COMPARE, { programme: 'PROKLIM' }, office)).data.programmeComparison;
  expect(comparison).toMatchObject({ isComparable: true, withIt: { count: 5 }, without: { count: 5 } });
  const process = (side: { indices: { code: string; median: number }[] }) =>
    side.indices.find(({ code }) => code === 'PROSES')?.median ?? 0;
  // P1 is the one score that differs between them.
  expect(process(comparison.withIt) - process(comparison.without)).toBeCloseTo(1 / 3, 1);
  expect(comparison.withIt.levels[0]).toEqual({ level: { code: 'DASAR' }, count: 5 });
});

test('an agency compares its own programme, a neighbour nothing of it, strangers are refused', async () => {
  const countsOf = async (programme: string, agencies: string[]) =>
    (await api.ask(COMPARE, { programme }, await api.someone('SKPD_PROGRAM', '63.01', agencies))).data.programmeComparison.length;
  expect(await countsOf('PROKLIM', ['PROKLIM'])).toBe(1);
  expect(await countsOf('PROKLIM', ['DRPPA'])).toBe(0);
  const neighbour = await api.ask(COMPARE, { programme: 'PROKLIM', region: '63.01' }, await api.someone('OPD_KB', '63.03'));
  expect(neighbour.data.programmeComparison).toEqual([]);
  expect((await api.ask(COMPARE, { programme: 'PROKLIM' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.ask(COMPARE, { programme: 'PROKLIM' }, await api.someone('SYS_ADMIN', 'ID'))).errors[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
});
