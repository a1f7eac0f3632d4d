import { expect, test } from 'vitest';
import type { BondKind } from '@simpul/domain/bonds.ts';
import { useApi, type Someone } from '../../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung } from '../../../test/make.ts';
import { IntegrationBudgetRow, IntegrationVisitRow } from './part.entity.ts';

const api = useApi();

const ADVANCE = 'mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { state version } }';
const EVIDENCE = 'mutation ($input: SaveEvidenceInput!) { id: saveIntegrationEvidence(input: $input) }';
const VERIFY = 'mutation ($input: VerifyBondInput!) { verifyBond(input: $input) }';
const REMOVE = 'mutation ($input: PartTrashInput!) { removeFromIntegration(input: $input) }';
const RESTORE = 'mutation ($input: PartTrashInput!) { restoreToIntegration(input: $input) }';

const paper = (kind: string, over: object = {}) => ({ kind, number: `${kind}/7/2026`, issuedOn: '2026-11-02', ...over });
const handIn = async (integration: string, values: object, as: Someone, over: object = {}): Promise<string> => {
  const { data, errors } = await api.ask(EVIDENCE, { input: { integration, values, ...over } }, as);
  expect(errors).toEqual([]);
  return data.id;
};
const verify = (integration: string, kind: BondKind, as: Someone) => api.ask(VERIFY, { input: { integration, kind } }, as);
const bondOf = async (id: string, wanted: BondKind, as: Someone) => {
  const { data } = await api.ask('query ($id: ID!) { integration(id: $id) { bonds { kind status verifiedBy } } }', { id }, as);
  return data.integration.bonds.find(({ kind }: { kind: string }) => kind === wanted);
};

test('a check is of the proof that was there: proof that was changed, or taken away and replaced, is checked anew', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  const plan = await handIn(id, paper('RKM'), office);
  const checked = async () => {
    expect((await verify(id, 'PERENCANAAN', partner)).errors).toEqual([]);
    expect((await bondOf(id, 'PERENCANAAN', office)).status).toBe(3);
  };
  await checked();
  await handIn(id, paper('RKM', { number: 'RKM/99/2026' }), office, { id: plan, version: 1 });
  expect(await bondOf(id, 'PERENCANAAN', office)).toMatchObject({ status: 2, verifiedBy: null });

  await checked();
  const trash = (part: string) => ({ input: { integration: id, kind: 'EVIDENCE', id: part } });
  expect((await api.ask(REMOVE, trash(plan), office)).errors).toEqual([]);
  const other = await handIn(id, paper('RKM', { number: 'RKM/100/2026' }), office);
  expect(await bondOf(id, 'PERENCANAAN', office)).toMatchObject({ status: 2, verifiedBy: null });

  // Beside proof that was checked another may come in; once the checked one goes, the other was never looked at.
  await checked();
  await api.ask(RESTORE, trash(plan), office);
  expect((await bondOf(id, 'PERENCANAAN', office)).status).toBe(3);
  await api.ask(REMOVE, trash(other), office);
  expect((await bondOf(id, 'PERENCANAAN', office)).status).toBe(2);
});

test('a document of somebody else that has ended does not make the own one checked by two', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  const office = await api.someone('OPD_KB', '63.01');
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await handIn(id, paper('SK', { issuedOn: '2024-01-01', validTo: '2025-12-31' }), office);
  await handIn(id, paper('SK'), partner);
  expect((await verify(id, 'KELEMBAGAAN', partner)).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'kind' });
  expect((await verify(id, 'KELEMBAGAAN', office)).errors).toEqual([]);
});

test('who has stated the bonds for the partner agency does not confirm them for the other owner as well', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009');
  const both = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  await api.addRole(both, 'OPD_KB', '63.01');
  const office = await api.someone('OPD_KB', '63.01');
  const proven = { KELEMBAGAAN: 2, PERENCANAAN: 2, PEMBIAYAAN: 2, DATA_INDIKATOR: 2, PELAKSANAAN: 2 } as const;
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' }, proven);
  await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR'] });
  await api.db.manager.insert(IntegrationBudgetRow, { integrationId: id, source: 'APBD', year: 2026, planned: 9, realised: 9 });
  await api.db.manager.insert(IntegrationVisitRow, {
    integrationId: id,
    visitedOn: '2026-10-01',
    agencies: ['OPD_KB'],
    findings: 'Berjalan baik.',
    followUps: [],
  });
  const step = (command: string, version: number, as: Someone, over: object = {}) =>
    api.ask(ADVANCE, { input: { id, command, version, ...over } }, as);
  expect((await step('AFFIRM', 1, both)).errors).toEqual([]);
  const minutes = { evidence: [paper('BERITA_ACARA')] };
  const told = '{ notifications(first: 9, show: WAITING) { nodes { kind } } }';
  // What the agency stated was right is not what stands there now: it states it once more.
  const late = await handIn(id, paper('RKM', { number: 'RKM/8/2026' }), office);
  await handIn(id, paper('RKM', { number: 'RKM/9/2026' }), office, { id: late, version: 1 });
  expect((await step('CONFIRM', 2, office, minutes)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'command' });
  expect((await api.ask(told, {}, office)).data.notifications.nodes).toEqual([]);
  expect((await step('AFFIRM', 2, both)).errors).toEqual([]);
  expect((await step('CONFIRM', 3, both, minutes)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(told, {}, both)).data.notifications.nodes).toEqual([]);
  expect((await api.ask(told, {}, office)).data.notifications.nodes).toEqual([{ kind: 'STEP' }]);
  expect((await step('CONFIRM', 3, office, minutes)).data.advanceIntegration.state).toBe('TERINTEGRASI');
});
