import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.ts';
import { makeIntegration, makeKampung } from '../../../test/make.ts';
import { IntegrationTransitionRow } from '../integration.entity.ts';

const api = useApi();
const BOARD = `query ($region: ID, $programme: ID, $states: [IntegrationState!], $cards: Int) {
  integrationBoard(region: $region, programme: $programme, states: $states, cards: $cards) {
    state count
    cards { kampungName districtName programme { code } depth since nextStep { name { id } waitsFor { id } } } } }`;
type Column = { state: string; count: number; cards: { kampungName: string; since: string; programme: { code: string } }[] };
const countsOf = (columns: Column[]) =>
  Object.fromEntries(columns.filter(({ count }) => count > 0).map(({ state, count }) => [state, count]));

test('each state is a column; its cards say what they wait for and since when, the longest first', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006', { name: 'Bumi Jaya' });
  const signed = await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DIKAJI', proposedAt: new Date('2026-10-01T00:00:00Z') });
  await makeIntegration(api.db, kampung, 'DRPPA', { state: 'DIKAJI', proposedAt: new Date('2026-05-01T00:00:00Z') });
  await makeIntegration(api.db, kampung, 'DESTANA', { state: 'TERINTEGRASI' });
  await api.db.manager.insert(IntegrationTransitionRow, {
    integrationId: signed.id,
    at: new Date('2026-11-02T03:00:00Z'),
    command: 'REVIEW',
    fromState: 'DIUSULKAN',
    toState: 'DIKAJI',
    actorName: 'DLH',
    actorRole: 'SKPD_PROGRAM',
    reason: null,
  });
  const office = await api.someone('OPD_KB', '63.01');
  const { data, errors } = await api.ask(BOARD, { region: '63.01.03.2006' }, office);
  expect(errors).toEqual([]);
  expect(data.integrationBoard).toHaveLength(11);
  expect(countsOf(data.integrationBoard)).toEqual({ DIKAJI: 2, TERINTEGRASI: 1 });
  const reviewed = data.integrationBoard.find(({ state }: Column) => state === 'DIKAJI');
  expect(reviewed.cards).toEqual([
    expect.objectContaining({ programme: { code: 'DRPPA' }, since: '2026-05-01T00:00:00.000Z' }),
    {
      kampungName: 'Bumi Jaya',
      districtName: 'Pelaihari',
      programme: { code: 'PROKLIM' },
      depth: 0,
      since: '2026-11-02T03:00:00.000Z',
      nextStep: { name: { id: 'Tanda tangani bersama' }, waitsFor: { id: expect.stringContaining('Lingkungan Hidup') } },
    },
  ]);
  expect(data.integrationBoard.find(({ state }: Column) => state === 'TERINTEGRASI').cards[0].nextStep).toBeNull();

  const narrow = await api.ask(BOARD, { region: '63.01.03.2006', states: ['DIKAJI'], programme: 'PROKLIM', cards: 1 }, office);
  expect(narrow.data.integrationBoard).toHaveLength(1);
  expect(countsOf(narrow.data.integrationBoard)).toEqual({ DIKAJI: 1 });
  const first = await api.ask(BOARD, { region: '63.01.03.2006', states: ['DIKAJI'], cards: 1 }, office);
  expect(first.data.integrationBoard[0]).toMatchObject({ count: 2, cards: [{ programme: { code: 'DRPPA' } }] });
  expect((await api.ask(BOARD, { cards: 101 }, office)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a partner agency sees its own programmes, a neighbour none of it, strangers nothing', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  await makeIntegration(api.db, kampung, 'PROKLIM');
  await makeIntegration(api.db, kampung, 'DRPPA');
  const region = '63.01.03.2008';
  const agency = await api.ask(BOARD, { region }, await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']));
  expect(countsOf(agency.data.integrationBoard)).toEqual({ DIUSULKAN: 1 });
  const neighbour = await api.ask(BOARD, { region }, await api.someone('OPD_KB', '63.03'));
  expect(countsOf(neighbour.data.integrationBoard)).toEqual({});
  expect((await api.ask(BOARD, { region })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.ask(BOARD, {}, await api.someone('SYS_ADMIN', 'ID'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
});
