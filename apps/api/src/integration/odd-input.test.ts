import { beforeAll, expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeIntegration, makeKampung } from '../../test/make.ts';

const api = useApi();
const YEAR = new Date().getUTCFullYear();
const ODD = [
  '\u0000',
  'a\u0000b yang panjang',
  '\ud800 tanpa pasangan',
  '\u202e\u200b\u200b',
  '🏡'.repeat(30),
  'x'.repeat(20_000),
  '',
  ' ',
  "'; drop table work.kampung; --",
  '%s%n\\',
  '{"a":1}',
  '../../etc/passwd',
];
const NUMBERS = [-1, 0, -2_147_483_648, 2_147_483_647, 1e15, 1.5, 1e300];

let office: Someone;
let id: string;
beforeAll(async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  office = await api.someone('OPD_KB', '63.01');
  await api.addRole(office, 'SKPD_PROGRAM', '63.01', ['RUMAH_DATAKU', 'DRPPA']);
  await api.addRole(office, 'BKKBN_PUSAT', 'ID');
  ({ id } = await makeIntegration(api.db, kampung, 'RUMAH_DATAKU', { state: 'BERJALAN' }));
});

const evidence = { kind: 'SK', number: 'SK/7/2026', issuedOn: '2026-11-02', validTo: '2027-11-02', note: 'Asli di kantor' };
const follow = { what: 'Melengkapi data', owner: 'OPD_KB', dueOn: '2026-12-01', doneOn: null };
const part = (values: object) => ({ integration: id, id: null, version: 1, values, idempotencyKey: null });
/** Each mutation with something it takes; every text and number of it is replaced in turn. */
const MUTATIONS: [string, string, () => object][] = [
  [
    'saveIntegrationTask',
    'SaveTaskInput',
    () => part({ title: 'Penyuluhan bersama', owner: 'OPD_KB', dueOn: '2026-12-10', state: 'BERJALAN', indicator: 'P3', note: 'Catatan' }),
  ],
  ['saveIntegrationBudget', 'SaveBudgetInput', () => part({ source: 'APBD', year: 2026, planned: 5, realised: 4, note: 'Catatan' })],
  [
    'saveIntegrationVisit',
    'SaveVisitInput',
    () => part({ visitedOn: '2026-11-10', agencies: ['OPD_KB'], findings: 'Berjalan dengan baik.', followUps: [follow] }),
  ],
  ['saveIntegrationEvidence', 'SaveEvidenceInput', () => part({ ...evidence, documentId: id })],
  ['removeFromIntegration', 'PartTrashInput', () => ({ integration: id, kind: 'TASK', id })],
  ['verifyBond', 'VerifyBondInput', () => ({ integration: id, kind: 'KELEMBAGAAN', remark: 'Sesuai', idempotencyKey: 'kunci' })],
  ['discussIntegration', 'DiscussIntegrationInput', () => ({ integration: id, body: 'Halo', mentions: [id], idempotencyKey: 'kunci' })],
  [
    'saveProgrammeData',
    'SaveProgrammeDataInput',
    () => ({
      integration: id,
      year: YEAR,
      values: [{ indicator: 'PENYAJIAN', version: 0, fromRecord: false, value: { number: 3, words: 'kata' } }],
      idempotencyKey: 'kunci',
    }),
  ],
  ['offerProgrammeData', 'ProgrammeDataKey', () => ({ integration: id, year: YEAR, indicator: 'SARANA' })],
  ['acceptProgrammeData', 'ProgrammeDataKey', () => ({ integration: id, year: YEAR, indicator: 'SARANA' })],
  [
    'addDesignation { id }',
    'AddDesignationInput',
    () => ({
      kampung: '63.01.03.2006',
      programme: 'PROKLIM',
      replaces: id,
      values: { levelCode: 'MADYA', decree: 'SK/1', decreedOn: '2026-01-01', validTo: '2027-01-01', note: 'Catatan' },
    }),
  ],
  ['revokeDesignation { id }', 'RevokeDesignationInput', () => ({ id, revokedOn: '2026-01-01', reason: 'Sudah tidak berlaku lagi.' })],
  [
    'saveProgrammeInRegency',
    'SaveProgrammeInRegencyInput',
    () => ({
      code: 'DRPPA',
      region: '63.01',
      version: 0,
      values: { regencyOwner: 'Dinas P3A', contact: 'Bidang', eligibilityWords: 'Semua desa', pokjaSection: 'PERLINDUNGAN' },
    }),
  ],
  [
    'withdrawProgramme',
    'WithdrawProgrammeInput',
    () => ({ code: 'TIDAK_ADA', version: 1, withdrawn: true, reason: 'Diganti program baru.' }),
  ],
  [
    'proposeIntegration { id }',
    'ProposeIntegrationInput',
    () => ({
      kampungCode: '63.01.03.2006',
      programmeCode: 'DRPPA',
      reason: 'Relawan sudah ada.',
      contact: 'Bidang PP',
      targetFunctions: ['AGAMA'],
      idempotencyKey: 'kunci',
    }),
  ],
  [
    'advanceIntegration { id }',
    'AdvanceIntegrationInput',
    () => ({
      id,
      command: 'EVALUATE',
      version: 9,
      reason: 'Tinjauan tahunan.',
      contact: 'Bidang',
      section: 'PERLINDUNGAN',
      evidence: [{ kind: 'SK', number: 'SK/1', issuedOn: '2026-01-01', note: 'x' }],
    }),
  ],
];

/** The same object with each of its leaves of a kind replaced, one at a time. */
function variants(value: unknown, odd: readonly (string | number)[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => variants(item, odd).map((other) => value.with(at, other)));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => variants(item, odd).map((other) => ({ ...value, [key]: other })));
  return odd.filter((one) => typeof one === typeof value);
}

test.each(MUTATIONS)('%s answers odd texts and numbers with a sentence', async (mutation, type, input) => {
  const [name = '', selection = ''] = mutation.split(/(?= \{)/);
  for (const odd of variants(input(), [...ODD, ...NUMBERS])) {
    const { errors, status } = await api.ask(`mutation ($input: ${type}!) { ${name}(input: $input)${selection} }`, { input: odd }, office);
    expect(status, JSON.stringify(odd).slice(0, 300)).toBeLessThan(500);
    for (const { extensions } of errors) expect(extensions.code, JSON.stringify(odd).slice(0, 300)).not.toMatch(/INTERNAL|OVERLOADED/);
  }
});

test.each([
  'integration(id: $text) { id }',
  'integrations(filter: { region: $text, kampung: $text, programme: $text }, first: 5) { totalCount }',
  'integrationBoard(region: $text, programme: $text) { count }',
  'integrationMatrix(region: $text, programmes: [$text]) { truncated }',
  'integrationSuggestions(region: $text, programme: $text, limit: 5) { kampungCount }',
  'integrationFindings(filter: { region: $text, programme: $text }) { counts { count } }',
  'programmeComparison(programme: $text, region: $text) { regencyCode }',
  'designations(filter: { region: $text, programme: $text }, first: 5) { totalCount }',
  'programmeRecord(code: $text) { code }',
  'notifications(first: 5, after: $text) { nodes { id } }',
  'mails(box: SCOPE, first: 5, after: $text) { nodes { id } }',
])('%s answers odd texts with a sentence', async (field) => {
  for (const odd of ODD) {
    const ask = (type: string) => api.ask(`query ($text: ${type}) { ${field} }`, { text: odd }, office);
    let answer = await ask('ID!');
    if (answer.errors[0]?.extensions.code === 'GRAPHQL_VALIDATION_FAILED') answer = await ask('String!');
    expect(answer.errors[0]?.extensions.code ?? 'DONE', JSON.stringify(odd.slice(0, 40))).not.toMatch(/INTERNAL|OVERLOADED|VALIDATION/);
  }
});

test('a year that no column can hold is refused, not broken', async () => {
  for (const year of [...NUMBERS.filter(Number.isInteger).filter((one) => Math.abs(one) < 2 ** 31), 99_999, -5]) {
    const { errors } = await api.ask(
      'query ($id: ID!, $year: Int) { integration(id: $id) { data(year: $year) { year } } }',
      { id, year },
      office,
    );
    expect(errors[0]?.extensions.code ?? 'DONE').not.toMatch(/INTERNAL/);
  }
});
