import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeIntegration, makeKampung, publishAll } from '../../test/make.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { AuditRow } from '../platform/audit.ts';
import { IntegrationRow } from './integration.entity.ts';

const api = useApi();
const VILLAGE = '63.01.03.2006';

const PROPOSE = `mutation ($input: ProposeIntegrationInput!) { proposeIntegration(input: $input) { id state version viewerCommands { command } } }`;
const ADVANCE = `mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { id state version depth transitions { command toState reason } } }`;
const PUBLISH = `mutation ($code: ID!) { publishKampung(input: { code: $code }) { publication { published hasUnpublishedChanges } } }`;

const proposal = (kampungCode: string, over: object = {}) => ({
  input: {
    kampungCode,
    programmeCode: 'DESA_BERSINAR',
    reason: 'Posko relawan sudah ada di dua RT.',
    targetFunctions: ['PERLINDUNGAN'],
    contact: 'Bidang Ketahanan Keluarga',
    ...over,
  },
});
const minutes = [{ kind: 'BERITA_ACARA', number: '045/BA/2026', issuedOn: '2026-11-01' }];

async function owners(): Promise<{ opdKb: Someone; bnnk: Someone }> {
  return { opdKb: await api.someone('OPD_KB', '63.01'), bnnk: await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']) };
}

/** Everything the public could see about the programme in this kampung. */
async function publicTraces(code: string): Promise<number[]> {
  const { data, errors } = await api.ask(
    `query ($code: ID!) {
      kampung(code: $code) { integrations { state } }
      programme(code: "DESA_BERSINAR") { kampungCount integrations(region: $code) { state } integrationStateCounts { count } }
      filtered: kampungs(filter: { programmes: ["DESA_BERSINAR"], region: $code }) { totalCount nodes { code } }
      searched: kampungs(filter: { search: $search, region: $code }) { nodes { programmes { code } } programmeFacets { code count } }
    }`.replace('$search', `"${code}"`),
    { code },
  );
  expect(errors).toEqual([]);
  return [
    data.kampung.integrations.length,
    data.programme.integrations.length,
    data.filtered.totalCount,
    data.filtered.nodes.length,
    data.searched.nodes[0].programmes.length,
    data.searched.programmeFacets.find((facet: { code: string }) => facet.code === 'DESA_BERSINAR').count,
  ];
}

test('an integration is proposed, reviewed and counter-signed by two owners, and public only once published', async () => {
  const kampung = await makeKampung(api.db, VILLAGE);
  await publishAll(api.db, VILLAGE);
  const { opdKb, bnnk } = await owners();

  const proposed = await api.ask(PROPOSE, proposal(VILLAGE), opdKb);
  expect(proposed.errors).toEqual([]);
  const { id } = proposed.data.proposeIntegration;
  expect(proposed.data.proposeIntegration).toMatchObject({ state: 'DIUSULKAN', version: 1, viewerCommands: [{ command: 'REJECT' }] });

  const reviewed = await api.ask(ADVANCE, { input: { id, command: 'REVIEW', version: 1, contact: 'Seksi Pencegahan BNNK' } }, bnnk);
  expect(reviewed.data.advanceIntegration.state).toBe('DIKAJI');
  const signed = await api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 2, evidence: minutes } }, bnnk);
  expect(signed.data.advanceIntegration).toMatchObject({ state: 'DISEPAKATI', version: 3 });

  expect(await publicTraces(VILLAGE)).toEqual([0, 0, 0, 0, 0, 0]);
  const published = await api.ask(PUBLISH, { code: VILLAGE }, opdKb);
  expect(published.data.publishKampung.publication).toEqual({ published: true, hasUnpublishedChanges: false });
  expect(await publicTraces(VILLAGE)).toEqual([1, 1, 1, 1, 1, 1]);

  const trail = await api.db.manager.find(AuditRow, { order: { id: 'ASC' }, where: [{ entityId: id }, { entityId: kampung.code }] });
  expect(trail.map(({ action, actorRole }) => [action, actorRole])).toEqual([
    ['integration.propose', 'OPD_KB'],
    ['integration.review', 'SKPD_PROGRAM'],
    ['integration.countersign', 'SKPD_PROGRAM'],
    ['kampung.publish', 'OPD_KB'],
  ]);
});

test('the side that proposed can neither review nor counter-sign', async () => {
  await makeKampung(api.db, '63.01.03.2016');
  const { opdKb } = await owners();
  const { id } = (await api.ask(PROPOSE, proposal('63.01.03.2016'), opdKb)).data.proposeIntegration;
  const review = await api.ask(ADVANCE, { input: { id, command: 'REVIEW', version: 1, contact: 'Bidang KB' } }, opdKb);
  expect(review.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const sign = await api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1, evidence: minutes } }, opdKb);
  expect(sign.errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a step out of turn says where the integration stands', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  const { bnnk } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR');
  const early = await api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1, evidence: minutes } }, bnnk);
  expect(early.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT', field: 'command' } });
  expect(early.errors[0]?.message).toContain('diusulkan');
});

test('a counter-signature without minutes names what is missing', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009');
  const { bnnk } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI' });
  const bare = await api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1 } }, bnnk);
  expect(bare.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'evidence' } });
  const future = await api.ask(
    ADVANCE,
    { input: { id, command: 'COUNTERSIGN', version: 1, evidence: [{ ...minutes[0], issuedOn: '2099-01-01' }] } },
    bnnk,
  );
  expect(future.errors[0]?.extensions.field).toBe('evidence.BERITA_ACARA.issuedOn');
});

test('another agency, another regency and a stranger cannot tell an integration from a missing one', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010');
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI' });
  const others = [
    await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']),
    await api.someone('OPD_KB', '63.03'),
    await api.someone('SKPD_PROGRAM', '63.03', ['DESA_BERSINAR']),
  ];
  const read = `query ($id: ID!) { integration(id: $id) { id } integrations { totalCount } }`;
  for (const other of others) {
    expect((await api.ask(read, { id }, other)).data.integration).toBeNull();
    const signed = await api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1, evidence: minutes } }, other);
    const missing = await api.ask(
      ADVANCE,
      { input: { id: '00000000-0000-4000-8000-000000000000', command: 'COUNTERSIGN', version: 1, evidence: minutes } },
      other,
    );
    expect(signed.body.replaceAll(id, '')).toBe(missing.body.replaceAll(id, ''));
    expect(signed.errors[0]?.extensions.code).toBe('NOT_FOUND');
  }
  const stranger = await api.ask(read, { id });
  expect(stranger.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect((await api.db.manager.findOneByOrFail(IntegrationRow, { id })).version).toBe(1);
});

test('two signatures at once: one is done, the other learns who was first', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2011');
  const { bnnk } = await owners();
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI' });
  const sign = () => api.ask(ADVANCE, { input: { id, command: 'COUNTERSIGN', version: 1, evidence: minutes } }, bnnk);
  const answers = await Promise.all([sign(), sign(), sign()]);
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT', 'CONFLICT']);
});

test('the same idempotency key proposes once, also when sent five times at once', async () => {
  await makeKampung(api.db, '63.01.03.2012');
  const { opdKb } = await owners();
  const sent = await Promise.all(
    Array.from({ length: 5 }, () => api.ask(PROPOSE, proposal('63.01.03.2012', { idempotencyKey: 'key-1' }), opdKb)),
  );
  expect(new Set(sent.map(({ data }) => data.proposeIntegration.id)).size).toBe(1);
  const other = await api.ask(
    PROPOSE,
    proposal('63.01.03.2012', { idempotencyKey: 'key-1', reason: 'Alasan yang sama sekali lain.' }),
    opdKb,
  );
  expect(other.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'idempotencyKey' });
});

test('a kampung has one open integration per programme, also when two propose at once', async () => {
  await makeKampung(api.db, '63.01.03.2017');
  const { opdKb, bnnk } = await owners();
  const answers = await Promise.all([
    api.ask(PROPOSE, proposal('63.01.03.2017'), opdKb),
    api.ask(PROPOSE, proposal('63.01.03.2017'), bnnk),
  ]);
  expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
});

test('two changes of one kampung at once: the second counts the first', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2024');
  const { opdKb } = await owners();
  const second = await api.db.transaction(async (manager) => {
    await makeIntegration({ manager }, kampung, 'DRPPA');
    const answer = api.ask(PROPOSE, proposal(kampung.code), opdKb);
    // Long enough for it to come to the row that this transaction holds.
    await setTimeout(300);
    return { answer };
  });
  expect((await second.answer).errors).toEqual([]);
  expect(await api.db.manager.findOneByOrFail(KampungRow, { code: kampung.code })).toMatchObject({ integrationCount: 2 });
});

test('a text that JSON cannot hold and a key without end are named', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2025');
  const { opdKb } = await owners();
  const propose = async (over: object) => (await api.ask(PROPOSE, proposal(code, over), opdKb)).errors[0]?.extensions;
  expect(await propose({ reason: 'Setengah huruf \ud800 saja' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await propose({ idempotencyKey: 'k'.repeat(201) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'idempotencyKey' });
});

test('a proposal names the field at fault, in the language of the caller', async () => {
  await makeKampung(api.db, '63.01.03.2020');
  const { opdKb } = await owners();
  const cases: [object, string][] = [
    [{ reason: 'pendek' }, 'reason'],
    [{ targetFunctions: [] }, 'targetFunctions'],
    [{ targetFunctions: ['MUSIK'] }, 'targetFunctions'],
    [{ contact: 'Ibu Ani 0812-3456-7890' }, 'contact'],
    [{ programmeCode: 'TIDAK_ADA' }, 'programmeCode'],
  ];
  for (const [over, field] of cases) {
    const { errors } = await api.ask(PROPOSE, proposal('63.01.03.2020', over), opdKb);
    expect(errors[0]?.extensions, field).toMatchObject({ code: 'BAD_USER_INPUT', field });
  }
  const english = await api.ask(PROPOSE, proposal('63.01.03.2020', { reason: 'short' }), opdKb, { 'accept-language': 'en-GB,en' });
  expect(english.errors[0]?.message).toBe('The reason must have 10–1000 characters; it has 5.');
});

test('the matrix shows a partner agency its own programme only', async () => {
  const { opdKb, bnnk } = await owners();
  const query = `{ integrationMatrix { columns { programme { code } viewerCanPropose } rows { kampungCode cells { programmeCode } } } }`;
  const all = (await api.ask(query, {}, opdKb)).data.integrationMatrix;
  const own = (await api.ask(query, {}, bnnk)).data.integrationMatrix;
  expect(all.columns.length).toBe(17);
  expect(own.columns).toEqual([{ programme: { code: 'DESA_BERSINAR' }, viewerCanPropose: true }]);
  expect(own.rows.length).toBe(all.rows.length);
});

test('two roles of one person do not add up: each programme is seen in its own region only', async () => {
  const here = await makeKampung(api.db, '63.01.03.2026');
  const there = await makeKampung(api.db, '63.03.01.2001');
  for (const kampung of [here, there])
    for (const programme of ['DRPPA', 'DESA_BERSINAR']) await makeIntegration(api.db, kampung, programme);
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']);
  await api.addRole(partner, 'OPD_KB', '63.03');
  const { data } = await api.ask('{ integrationMatrix { rows { kampungCode cells { programmeCode } } } }', {}, partner);
  const seen = ({ code }: { code: string }) =>
    data.integrationMatrix.rows
      .find(({ kampungCode }: { kampungCode: string }) => kampungCode === code)
      .cells.map((cell: { programmeCode: string }) => cell.programmeCode);
  expect(seen(there)).toEqual(['DESA_BERSINAR', 'DRPPA']);
  expect(seen(here)).toEqual(['DRPPA']);
});

test('a longer list asks the database no oftener', async () => {
  for (const code of ['63.01.01.2002', '63.01.01.2003', '63.01.01.2004', '63.01.01.2005', '63.01.01.2006', '63.01.01.2007']) {
    await makeIntegration(api.db, await makeKampung(api.db, code), 'PROKLIM');
  }
  const regency = await api.someone('OPD_KB', '63.01');
  const runner = api.db.createQueryRunner();
  const query = vi.spyOn(Object.getPrototypeOf(runner), 'query');
  const statements = async (first: number) => {
    query.mockClear();
    const { data } = await api.ask(
      `query ($first: Int) { integrations(filter: { region: "63.01.01" }, first: $first) { nodes {
         overlap { kampungHas } effects { score } bonds { status } lapses { kind } nextStep { name { id } }
         viewerCommands { command } publication { published } } } }`,
      { first },
      regency,
    );
    expect(data.integrations.nodes).toHaveLength(first);
    return query.mock.calls.length;
  };
  const few = await statements(2);
  expect(few).toBeGreaterThan(3);
  expect(await statements(6)).toBe(few);
  query.mockRestore();
  await runner.release();
});
