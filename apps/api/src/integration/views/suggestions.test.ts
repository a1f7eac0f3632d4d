import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung } from '../../../test/make.ts';

const api = useApi();
const SUGGESTIONS = `query ($region: ID, $programme: ID, $liftsLevel: Boolean, $each: Int, $limit: Int) {
  integrationSuggestions(region: $region, programme: $programme, liftsLevel: $liftsLevel, each: $each, limit: $limit) {
    kampungCount promisingCount liftedCount truncated
    nodes { kampungCode level { code } suggestions { programme { code } gain changesLevel level { code } viewerCanPropose
      gains { indicatorCode from to sure reason { id } } } } } }`;

/** Three agencies at work: one more fills the next band of P3. */
const profile = { fundingSources: ['DANA_DESA'], dataUses: ['PENDATAAN_KELUARGA'], localRegulation: false, mechanisms: ['MONEV'] };
const GROUPS = { bkb: true, bkr: true, bkl: true, uppka: true, pikR: true };
const agencies = ['OPD_KB', 'DINKES', 'DISDIK'];

test('a kampung is told which programme would move what, the best first, and only those it is not bound to', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006', profile);
  await makeActivity(api.db, kampung, { agencies });
  await makeActivity(api.db, kampung, { agencies: ['BPBD'], state: 'DRAF' });
  await makeIntegration(api.db, kampung, 'PROKLIM');
  await makeIntegration(api.db, kampung, 'DESTANA', { state: 'DITOLAK' });
  const office = await api.someone('OPD_KB', '63.01');
  const { data, errors } = await api.ask(SUGGESTIONS, { region: '63.01.03.2006', each: 20 }, office);
  expect(errors).toEqual([]);
  const { nodes, ...counts } = data.integrationSuggestions;
  expect(counts).toEqual({ kampungCount: 1, promisingCount: 1, liftedCount: 0, truncated: false });
  const codes = nodes[0].suggestions.map(({ programme }: { programme: { code: string } }) => programme.code);
  expect(codes[0]).toBe('DRPPA');
  expect(codes).toContain('DESTANA');
  expect(codes).not.toContain('PROKLIM');
  expect(nodes[0].suggestions[0]).toMatchObject({ gain: 4, changesLevel: false, viewerCanPropose: true });
  expect(nodes[0].suggestions[0].gains).toContainEqual({
    indicatorCode: 'P3',
    from: 2,
    to: 3,
    sure: true,
    reason: { id: 'menambah instansi ke-4: Keterlibatan lintas sektor (P3) naik dari 2 ke 3' },
  });
});

test('what lifts the level comes first and can be asked for alone', async () => {
  // The input index passes already; the process index is one score short of it.
  const kampung = await makeKampung(api.db, '63.01.03.2008', {
    ...profile,
    workingGroupMembers: 12,
    workingGroupTrained: true,
    ...GROUPS,
    secretariat: true,
    dataHouse: true,
    fieldOfficer: true,
    dataUses: ['PENDATAAN_KELUARGA', 'POTENSI_DESA'],
    mechanisms: ['MONEV', 'SOSIALISASI', 'RAPAT_KOORDINASI'],
  });
  await makeActivity(api.db, kampung, { agencies });
  await makeKampung(api.db, '63.01.03.2009', { ...profile, dataUses: [] });
  const office = await api.someone('OPD_KB', '63.01');
  const all = await api.ask(SUGGESTIONS, { region: '63.01.03' }, office);
  expect(all.data.integrationSuggestions.nodes[0].kampungCode).toBe('63.01.03.2008');
  const lifted = (await api.ask(SUGGESTIONS, { region: '63.01.03', liftsLevel: true, programme: 'DESTANA' }, office)).data
    .integrationSuggestions;
  expect(lifted.nodes).toHaveLength(1);
  expect(lifted).toMatchObject({ promisingCount: 1, liftedCount: 1 });
  const [{ level, suggestions }] = lifted.nodes;
  expect(suggestions).toEqual([expect.objectContaining({ programme: { code: 'DESTANA' }, changesLevel: true })]);
  expect(suggestions[0].level.code).not.toBe(level.code);
});

test('a partner agency is told of its own programme alone, a neighbour nothing, strangers are refused', async () => {
  const agency = await api.someone('SKPD_PROGRAM', '63.01', ['DESTANA']);
  const { data } = await api.ask(SUGGESTIONS, { region: '63.01.03.2006' }, agency);
  expect(data.integrationSuggestions.nodes[0].suggestions.map(({ programme }: { programme: { code: string } }) => programme.code)).toEqual([
    'DESTANA',
  ]);
  const neighbour = await api.ask(SUGGESTIONS, { region: '63.01.03.2006' }, await api.someone('OPD_KB', '63.03'));
  expect(neighbour.data.integrationSuggestions).toMatchObject({ kampungCount: 0, nodes: [] });
  const reader = await api.ask(SUGGESTIONS, { region: '63.01.03.2006' }, await api.someone('PEMBACA', '63.01'));
  expect(reader.data.integrationSuggestions.nodes[0].suggestions[0].viewerCanPropose).toBe(false);
  expect((await api.ask(SUGGESTIONS)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.ask(SUGGESTIONS, {}, await api.someone('SYS_ADMIN', 'ID'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(SUGGESTIONS, { limit: 101 }, agency)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('two roles of one person do not add up: in each region they read of the programmes they have there', async () => {
  await makeActivity(api.db, await makeKampung(api.db, '63.01.05.2001', profile), { agencies });
  const both = await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']);
  await api.addRole(both, 'OPD_KB', '63.03');
  const { nodes } = (await api.ask(SUGGESTIONS, { region: '63.01.05.2001', each: 100 }, both)).data.integrationSuggestions;
  const codes = nodes.flatMap(({ suggestions }: { suggestions: { programme: { code: string } }[] }) =>
    suggestions.map(({ programme }) => programme.code),
  );
  expect(codes).toEqual(['DRPPA']);
  // A programme that was withdrawn takes nobody in: it is suggested to nobody.
  await api.db.query(`update work.programme set "withdrawnOn" = current_date, "withdrawnReason" = 'Diganti.' where code = 'DRPPA'`);
  expect((await api.ask(SUGGESTIONS, { region: '63.01.05.2001' }, both)).data.integrationSuggestions.nodes).toEqual([]);
});
