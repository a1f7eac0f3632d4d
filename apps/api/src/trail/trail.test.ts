import { text } from '@simpul/domain/text.ts';
import { beforeAll, expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, makePeriod, makeSubmitted } from '../../test/make.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { audit } from '../platform/audit.ts';

const api = useApi();
const CODE = '63.01.03.2006';
let pokja: Someone;
let office: Someone;

const TRAIL = `query ($filter: TrailFilter, $first: Int, $after: String) { auditTrail(filter: $filter, first: $first, after: $after) {
  nodes { id actorName actorRole { id } address action kind regionCode regionName summary { id } changes { field before after } }
  pageInfo { hasNextPage endCursor } } }`;
const trail = (as: Someone, filter: object = {}, page: object = {}) => api.ask(TRAIL, { filter, ...page }, as);
const actionsOf = async (as: Someone, filter: object = {}) =>
  (await trail(as, filter)).data.auditTrail.nodes.map(({ action }: { action: string }) => action);
const SAVE = 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { version } }';

beforeAll(async () => {
  await makeKampung(api.db, CODE);
  pokja = await api.someone('POKJA_OPERATOR', CODE);
  office = await api.someone('KECAMATAN', '63.01.03');
  const input = { kampungCode: CODE, period: '2026-10-01', version: 0, values: [{ field: 'persons', value: 1200 }], reasons: [] };
  await api.ask(SAVE, { input }, pokja);
  await api.ask(
    SAVE,
    { input: { ...input, version: 1, values: [{ field: 'persons', value: 1250 }] } },
    await api.someone('PKB', '63.01.03'),
  );
});

test('a line tells who did what in which role from where, and what it changed', async () => {
  const [last, first] = (await trail(office)).data.auditTrail.nodes;
  expect(last).toMatchObject({
    actorRole: { id: 'PKB/PLKB' },
    action: 'report.save',
    kind: 'report',
    regionCode: CODE,
    changes: [{ field: 'values.persons', before: '1200', after: '1250' }],
  });
  expect(last.address).not.toBe('');
  expect(first.changes).toContainEqual({ field: 'values.persons', before: null, after: '1200' });
});

test('everybody reads the lines of their own scope, and who has no right reads none', async () => {
  expect(await actionsOf(await api.someone('OPD_KB', '63.01'))).toEqual(['report.save', 'report.save']);
  expect(await actionsOf(await api.someone('OPD_KB', '63.03'))).toEqual([]);
  expect(await actionsOf(await api.someone('KECAMATAN', '63.01.02'))).toEqual([]);
  expect((await trail(pokja)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  await audit(
    { db: api.db.manager, actor: { userId: pokja.personId, name: 'Operator', assignments: [] }, requestId: 'test', address: '10.0.0.1' },
    { action: 'account.signIn', entity: 'person', entityId: pokja.personId, region: null, role: null, summary: text('Masuk', 'Signed in') },
  );
  // Signing in concerns an account and no place: the nation's eyes alone.
  expect(await actionsOf(await api.someone('SYS_ADMIN', 'ID'), { kind: 'person' })).toEqual(['account.signIn']);
  expect(await actionsOf(office, { kind: 'person' })).toEqual([]);
});

test('that something changed is told to who watches, the values only to who may read them', async () => {
  const save = {
    region: CODE,
    role: 'POKJA_OPERATOR',
    summary: text('Dokumen ditambahkan', 'Document added'),
    entity: 'kampung',
    entityId: CODE,
  } as const;
  const actor = { userId: pokja.personId, name: 'Operator', assignments: [] };
  const tx = { db: api.db.manager, actor, requestId: 'test', address: '10.0.0.1' };
  await audit(tx, { ...save, action: 'document.add', after: { title: 'Daftar warga', visibility: 'RESTRICTED' } });
  const valuesOf = async (as: Someone, action: string) =>
    (await trail(as, { region: CODE })).data.auditTrail.nodes.find((line: { action: string }) => line.action === action).changes.length;
  expect(await valuesOf(office, 'document.add')).toBe(2);
  expect(await valuesOf(await api.someone('BKKBN_PUSAT', 'ID'), 'document.add')).toBe(0);
  expect(await valuesOf(await api.someone('BKKBN_PUSAT', 'ID'), 'report.save')).toBeGreaterThan(0);
  expect(await valuesOf(await api.someone('SYS_ADMIN', 'ID'), 'report.save')).toBe(0);
});

test('a target is in the trail as everything else; what was said beside an assessment is not for who keeps the machines', async () => {
  const agency = await api.someone('OPD_KB', '63.01');
  const today = new Date().toISOString().slice(0, 10);
  const target = { regionCode: '63.01', metric: 'UPGRADED_SHARE', unit: 'PERCENT', value: 5, baselineOn: today, dueOn: '2099-11-30' };
  const saved = await api.ask('mutation ($input: SaveTargetInput!) { saveTarget(input: $input) { id } }', { input: target }, agency);
  expect(saved.errors).toEqual([]);
  expect(await actionsOf(agency, { kind: 'target' })).toEqual(['plan.target']);
  const kampung = await api.db.manager.findOneByOrFail(KampungRow, { code: CODE });
  const { id } = await makeSubmitted(api.db, await makePeriod(api.db), kampung);
  const REMARK = 'mutation ($input: RemarkInput!) { remarkOnAssessment(input: $input) { id } }';
  expect((await api.ask(REMARK, { input: { id, body: 'Bukti ini milik desa lain.' } }, office)).errors).toEqual([]);
  const said = async (as: Someone) => JSON.stringify((await trail(as, { kind: 'assessment' })).data.auditTrail.nodes);
  expect(await said(office)).toContain('milik desa lain');
  expect(await said(await api.someone('SYS_ADMIN', 'ID'))).not.toContain('milik desa lain');
});

test('lines are filtered and walked page by page, and a wrong cursor is refused', async () => {
  expect(await actionsOf(office, { actor: 'pokja_op' })).toEqual(['report.save']);
  expect(await actionsOf(office, { from: '2020-01-01', to: '2020-12-31' })).toEqual([]);
  expect(await actionsOf(office, { kind: 'integration' })).toEqual([]);
  expect(await actionsOf(office, { region: '63.01.03.2007' })).toEqual([]);
  const first = (await trail(office, { kind: 'report' }, { first: 1 })).data.auditTrail;
  const second = (await trail(office, { kind: 'report' }, { first: 1, after: first.pageInfo.endCursor })).data.auditTrail;
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([second.pageInfo.hasNextPage, second.nodes[0].id === first.nodes[0].id]).toEqual([false, false]);
  expect((await trail(office, {}, { after: 'x' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await trail(office, { actor: 'x'.repeat(101) })).errors[0]?.extensions).toMatchObject({ field: 'filter.actor' });
});
