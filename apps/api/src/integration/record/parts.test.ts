import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung } from '../../../test/make.ts';
import { AuditRow } from '../../platform/audit.ts';
import { IntegrationBondRow, IntegrationRow } from '../integration.entity.ts';
import { refreshLapsedBonds } from './lapsed-bonds.ts';

const api = useApi();

const ADVANCE = `mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { id state version depth } }`;
const SAVE = {
  task: 'mutation ($input: SaveTaskInput!) { id: saveIntegrationTask(input: $input) }',
  budget: 'mutation ($input: SaveBudgetInput!) { id: saveIntegrationBudget(input: $input) }',
  visit: 'mutation ($input: SaveVisitInput!) { id: saveIntegrationVisit(input: $input) }',
  evidence: 'mutation ($input: SaveEvidenceInput!) { id: saveIntegrationEvidence(input: $input) }',
};
const VERIFY = 'mutation ($input: VerifyBondInput!) { verifyBond(input: $input) }';
const RECORD = `query ($id: ID!) { integration(id: $id) {
  version depth pokjaSection bonds { kind status verifiedBy viewerHandedIn } lapses { kind }
  tasks { id version values { title indicator } } removed: tasks(trash: true) { id }
  budget { values { planned realised } } visits { values { findings followUps { what doneOn } } }
  evidence { id isOfStep values { kind number } } jointActivities { title programmes }
  effects { indicatorCode score scoreBefore scoreWithoutIt } transitions { command evidence { kind } }
  viewerCommands { command needsEvidence needsSection blockedBy { part problem { en } } } viewerCanWrite viewerCanVerify } }`;

const task = { title: 'Penyuluhan bersama di balai desa', owner: 'OPD_KB', dueOn: '2026-12-10', state: 'DIRENCANAKAN', indicator: 'P3' };
const budget = { source: 'DANA_DESA', year: 2026, planned: 12_000_000 };
const visit = { visitedOn: '2026-11-10', agencies: ['OPD_KB', 'BNNK'], findings: 'Posko berjalan, data belum lengkap.', followUps: [] };
const paper = (kind: string, over: object = {}) => ({ kind, number: `${kind}/7/2026`, issuedOn: '2026-11-02', ...over });

async function owners(): Promise<{ opdKb: Someone; bnnk: Someone; pokja: Someone }> {
  return {
    opdKb: await api.someone('OPD_KB', '63.01'),
    bnnk: await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']),
    pokja: await api.someone('POKJA_OPERATOR', '63.01.03.2006'),
  };
}

const recordOf = async (id: string, as: Someone) => {
  const { data, errors } = await api.ask(RECORD, { id }, as);
  expect(errors).toEqual([]);
  return data.integration;
};
const save = (part: keyof typeof SAVE, integration: string, values: object, as: Someone, over: object = {}) =>
  api.ask(SAVE[part], { input: { integration, values, ...over } }, as);

test('two agencies and a Pokja lead it from the agreement to five bonds, each by its own hand', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const { opdKb, bnnk, pokja } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI' });
  let version = 1;
  const step = async (command: string, as: Someone, over: object = {}) => {
    const answer = await api.ask(ADVANCE, { input: { id, command, version, ...over } }, as);
    expect(answer.errors).toEqual([]);
    version = answer.data.advanceIntegration.version;
    return answer.data.advanceIntegration;
  };

  await step('COUNTERSIGN', bnnk, { evidence: [paper('BERITA_ACARA')] });
  const bare = await api.ask(ADVANCE, { input: { id, command: 'RATIFY', version, evidence: [paper('SK')] } }, opdKb);
  expect(bare.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'section' });
  expect(await step('RATIFY', opdKb, { evidence: [paper('SK')], section: 'PERLINDUNGAN' })).toMatchObject({
    state: 'DITETAPKAN',
    depth: 2,
  });

  const [start] = (await recordOf(id, pokja)).viewerCommands;
  expect(start).toMatchObject({ command: 'START', needsEvidence: ['RKM', 'APBDES'] });
  expect(start.blockedBy.map(({ part }: { part: string }) => part)).toEqual(['ACTIVITY', 'BUDGET']);
  await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR', 'DRPPA'], agencies: ['BNNK', 'OPD_KB'] });
  expect((await save('budget', id, budget, pokja)).errors).toEqual([]);
  expect((await save('evidence', id, paper('RKM'), pokja)).errors).toEqual([]);
  expect((await recordOf(id, pokja)).viewerCommands[0].needsEvidence).toEqual(['APBDES']);
  // Bonds: decree 2, plan 2, budget 2, joint activity 1.
  expect(await step('START', pokja, { evidence: [paper('APBDES')] })).toMatchObject({ state: 'BERJALAN', depth: 7 });

  const early = (await recordOf(id, opdKb)).viewerCommands.find(({ command }: { command: string }) => command === 'CONFIRM');
  expect(early.blockedBy.map(({ part }: { part: string }) => part)).toEqual(['EVIDENCE', 'VISIT', 'VISIT', 'BUDGET', 'CONFIRMATION']);
  await save('task', id, task, bnnk);
  await save('visit', id, visit, bnnk);
  await save('evidence', id, paper('DATA'), bnnk);
  await save('budget', id, { ...budget, realised: 11_500_000 }, opdKb);
  await step('AFFIRM', bnnk, { reason: 'Bukti kelima ikatan sudah diperiksa.' });
  expect(await step('CONFIRM', opdKb, { evidence: [paper('BERITA_ACARA')] })).toMatchObject({ state: 'TERINTEGRASI', depth: 10 });

  for (const kind of ['KELEMBAGAAN', 'PERENCANAAN', 'PEMBIAYAAN', 'PELAKSANAAN']) {
    expect((await api.ask(VERIFY, { input: { integration: id, kind } }, bnnk)).errors).toEqual([]);
  }
  const handedIn = ({ viewerHandedIn }: { viewerHandedIn: boolean }) => viewerHandedIn;
  expect((await recordOf(id, bnnk)).bonds.filter(handedIn)).toMatchObject([{ kind: 'DATA_INDIKATOR' }]);
  const own = await api.ask(VERIFY, { input: { integration: id, kind: 'DATA_INDIKATOR' } }, bnnk);
  expect(own.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'kind' });
  await api.ask(VERIFY, { input: { integration: id, kind: 'DATA_INDIKATOR', remark: 'Sesuai Rumah DataKu.' } }, opdKb);
  const done = await recordOf(id, opdKb);
  expect(done).toMatchObject({ depth: 15, pokjaSection: 'PERLINDUNGAN' });
  expect(done.jointActivities).toEqual([{ title: 'Penyuluhan keluarga', programmes: ['DESA_BERSINAR', 'DRPPA'] }]);
  expect(done.effects.find(({ indicatorCode }: { indicatorCode: string }) => indicatorCode === 'P3')).toMatchObject({
    scoreBefore: 1,
    scoreWithoutIt: 1,
    score: 2,
  });

  const trail = await api.db.manager.findBy(AuditRow, { entity: 'integration', entityId: id });
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['integration.budget.add', 'integration.visit.add', 'integration.bond.verify', 'integration.affirm']),
  );
});

test('an activity that serves two programmes counts in both', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  const { opdKb } = await owners();
  const one = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DITETAPKAN' });
  const other = await makeIntegration(api.db, kampung, 'DRPPA', { state: 'DITETAPKAN' });
  await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR', 'DRPPA'] });
  for (const { id } of [one, other]) {
    const { bonds } = await recordOf(id, opdKb);
    expect(bonds.find(({ kind }: { kind: string }) => kind === 'PELAKSANAAN').status).toBe(1);
  }
});

test('a part says what is wrong with each of its fields, and nothing is kept of it', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009');
  const { opdKb } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DITETAPKAN' });
  const wrong = await save('task', id, { ...task, title: 'x', owner: 'SIAPA', indicator: 'M9' }, opdKb);
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['values.title', 'values.owner', 'values.indicator']);
  const money = await save('budget', id, { ...budget, planned: -5 }, opdKb);
  expect(money.errors[0]?.extensions.field).toBe('values.planned');
  const future = await save('visit', id, { ...visit, visitedOn: '2099-01-01' }, opdKb);
  expect(future.errors[0]?.extensions.field).toBe('values.visitedOn');
  const foreign = await save('evidence', id, paper('SK', { documentId: '00000000-0000-4000-8000-000000000000' }), opdKb);
  expect(foreign.errors[0]?.extensions.field).toBe('values.documentId');
  expect(await recordOf(id, opdKb)).toMatchObject({ tasks: [], budget: [], visits: [], evidence: [], depth: 0 });
});

test('a row is changed once for each version, leaves through the trash and comes back; the bonds follow', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010');
  const { opdKb, bnnk } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DISEPAKATI' });
  const key = { idempotencyKey: 'satu-tugas' };
  const first = await save('task', id, task, opdKb, key);
  expect((await save('task', id, task, opdKb, key)).data.id).toBe(first.data.id);
  expect((await recordOf(id, opdKb)).depth).toBe(2);
  const row = { id: first.data.id, version: 1 };
  const both = await Promise.all([
    save('task', id, { ...task, title: 'Diubah oleh OPD-KB' }, opdKb, row),
    save('task', id, { ...task, title: 'Diubah oleh BNNK' }, bnnk, row),
  ]);
  expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);

  const trash = { input: { integration: id, kind: 'TASK', id: first.data.id } };
  await api.ask('mutation ($input: PartTrashInput!) { removeFromIntegration(input: $input) }', trash, opdKb);
  expect(await recordOf(id, opdKb)).toMatchObject({ depth: 0, tasks: [], removed: [{ id: first.data.id }] });
  await api.ask('mutation ($input: PartTrashInput!) { restoreToIntegration(input: $input) }', trash, opdKb);
  expect((await recordOf(id, opdKb)).depth).toBe(2);
});

test('a document of a step stays as it is', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2011');
  const { opdKb } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DISEPAKATI' });
  await api.ask(ADVANCE, { input: { id, command: 'RATIFY', version: 1, section: 'PERLINDUNGAN', evidence: [paper('SK')] } }, opdKb);
  const [decree] = (await recordOf(id, opdKb)).evidence;
  expect(decree).toMatchObject({ isOfStep: true, values: { kind: 'SK' } });
  const removed = await api.ask(
    'mutation ($input: PartTrashInput!) { removeFromIntegration(input: $input) }',
    { input: { integration: id, kind: 'EVIDENCE', id: decree.id } },
    opdKb,
  );
  expect(removed.errors[0]?.extensions.code).toBe('CONFLICT');
});

test('others cannot keep the record, and an ended one is kept by nobody', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2012');
  const { opdKb } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DISEPAKATI' });
  const strangers = [await api.someone('OPD_KB', '63.03'), await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA'])];
  for (const someone of strangers) {
    expect((await save('task', id, task, someone)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.ask(VERIFY, { input: { integration: id, kind: 'KELEMBAGAAN' } }, someone)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  }
  const reader = await api.someone('PEMBACA', '63.01');
  expect((await save('task', id, task, reader)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await recordOf(id, reader)).toMatchObject({ viewerCanWrite: false, viewerCanVerify: false });
  await api.db.manager.update(IntegrationRow, { id }, { state: 'DIHENTIKAN' });
  expect((await save('task', id, task, opdKb)).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('a decree that has ended and a year without work ask for a review, and change no state', async () => {
  const kampung = await makeKampung(api.db, '63.01.04.2004');
  const { opdKb } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR'], heldOn: '2025-02-01' });
  await save('evidence', id, paper('SK', { issuedOn: '2024-01-01', validTo: '2025-12-31' }), opdKb);
  expect((await recordOf(id, opdKb)).lapses).toEqual([{ kind: 'DECREE_ENDED' }, { kind: 'NO_ACTIVITY' }]);
  const { data } = await api.ask('{ tasks(first: 50) { nodes { kind integrationId } } }', {}, opdKb);
  expect(data.tasks.nodes).toContainEqual({ kind: 'REVIEW_LAPSE', integrationId: id });
  expect((await api.db.manager.findOneByOrFail(IntegrationRow, { id })).state).toBe('BERJALAN');
});

test('a check that is a year old counts no more, without anybody writing', async () => {
  const kampung = await makeKampung(api.db, '63.01.05.2001');
  const { opdKb, bnnk } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await save('evidence', id, paper('RKM'), opdKb);
  await api.ask(VERIFY, { input: { integration: id, kind: 'PERENCANAAN' } }, bnnk);
  expect((await recordOf(id, opdKb)).depth).toBe(3);
  await api.db.manager.update(IntegrationBondRow, { integrationId: id, kind: 'PERENCANAAN' }, { verifiedOn: '2024-05-01' });
  await refreshLapsedBonds(api.db.manager);
  expect((await recordOf(id, opdKb)).depth).toBe(2);
});

test('a discussion calls those who follow the integration, and nobody else', async () => {
  const kampung = await makeKampung(api.db, '63.01.05.2002');
  const { opdKb, bnnk } = await owners();
  const stranger = await api.someone('OPD_KB', '63.03');
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR');
  const SAY = 'mutation ($input: DiscussIntegrationInput!) { discussIntegration(input: $input) }';
  const said = await api.ask(SAY, { input: { integration: id, body: 'Rapat Kamis?', mentions: [bnnk.personId] } }, opdKb);
  expect(said.errors).toEqual([]);
  const QUERY =
    'query ($id: ID!) { integration(id: $id) { messages { body mentions } participants { id } viewerCanDiscuss } notifications(first: 5) { nodes { kind } } }';
  const { integration, notifications } = (await api.ask(QUERY, { id }, bnnk)).data;
  expect(notifications.nodes.some(({ kind }: { kind: string }) => kind === 'MENTION')).toBe(true);
  expect(integration.messages).toEqual([{ body: 'Rapat Kamis?', mentions: [bnnk.personId] }]);
  const ids = integration.participants.map((participant: { id: string }) => participant.id);
  expect(ids).toContain(opdKb.personId);
  expect(ids).not.toContain(stranger.personId);
  const often = await Promise.all(Array.from({ length: 61 }, (_, at) => api.ask(SAY, { input: { integration: id, body: `${at}` } }, bnnk)));
  expect(often.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['RATE_LIMITED']);
  const wrong = await api.ask(SAY, { input: { integration: id, body: 'Halo', mentions: [stranger.personId] } }, opdKb);
  expect(wrong.errors[0]?.extensions.field).toBe('mentions');
  const phone = await api.ask(SAY, { input: { integration: id, body: 'Hubungi 0812-3456-7890' } }, opdKb);
  expect(phone.errors[0]?.extensions.field).toBe('body');
  expect((await api.ask(SAY, { input: { integration: id, body: 'Halo' } }, stranger)).errors[0]?.extensions.code).toBe('NOT_FOUND');
});
