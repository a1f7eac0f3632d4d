import { beforeAll, expect, test } from 'vitest';
import { daysAfter } from '@simpul/domain/designation.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, publishAll } from '../../test/make.ts';
import { today } from '../platform/today.ts';

const api = useApi();
const [HERE, THERE, BANJAR] = ['63.01.03.2006', '63.01.03.2008', '63.03.01.2001'];
const ADD =
  'mutation ($input: AddDesignationInput!) { addDesignation(input: $input) { id state levelName { id } validity { id } viewerCanEdit } }';
const REVOKE = 'mutation ($input: RevokeDesignationInput!) { revokeDesignation(input: $input) { id state validity { en } revokedReason } }';
const GOOD = { levelCode: 'MADYA', decree: '660/12/DLH/2026', decreedOn: '2026-03-02', validTo: '2099-03-01', note: 'Sertifikat ProKlim' };

let environment: Someone;
let family: Someone;
beforeAll(async () => {
  environment = await api.someone('SKPD_PROGRAM', '63.01', ['PROKLIM']);
  family = await api.someone('OPD_KB', '63.01');
});

const add = (as: Someone, over: object = {}, values: object = {}) =>
  api.ask(ADD, { input: { kampung: HERE, programme: 'PROKLIM', ...over, values: { ...GOOD, ...values } } }, as);

test("the programme's agency enters a decree, a new one closes it, and the history keeps both", async () => {
  await makeKampung(api.db, HERE);
  const first = await add(environment);
  expect(first.errors).toEqual([]);
  expect(first.data.addDesignation).toMatchObject({
    state: 'IN_FORCE',
    levelName: { id: 'Madya' },
    validity: { id: 'Berlaku sampai 1 Maret 2099' },
    viewerCanEdit: true,
  });
  const { id } = first.data.addDesignation;

  const second = await add(
    family,
    { replaces: id },
    { levelCode: 'UTAMA', decree: '660/40/DLH/2026', decreedOn: '2026-09-01', validTo: null },
  );
  expect(second.data.addDesignation).toMatchObject({ state: 'IN_FORCE', levelName: { id: 'Utama' } });
  const { data } = await api.ask(
    `{ kampungRecord(code: "${HERE}") { designations { decree state replacedOn viewerCanEdit } history(first: 5) { summary { en } } viewerCanDesignate } }`,
    {},
    family,
  );
  expect(data.kampungRecord.designations).toEqual([
    { decree: '660/40/DLH/2026', state: 'IN_FORCE', replacedOn: null, viewerCanEdit: true },
    { decree: '660/12/DLH/2026', state: 'REPLACED', replacedOn: today(), viewerCanEdit: false },
  ]);
  expect(data.kampungRecord.history[0].summary.en).toBe('Designation Climate village: new decree');
  expect(data.kampungRecord.viewerCanDesignate).toHaveLength(17);
});

test('two at once: the second writer is told, and the same key twice has one effect', async () => {
  await makeKampung(api.db, THERE);
  const both = await Promise.all([add(family, { kampung: THERE }), add(environment, { kampung: THERE }, { decree: 'SK lain' })]);
  expect(both.map(({ errors }) => errors[0]?.extensions.code).sort()).toEqual(['CONFLICT', undefined]);
  const made = both.find(({ errors }) => errors.length === 0)?.data.addDesignation.id;
  const key = { kampung: THERE, replaces: made, idempotencyKey: 'once' };
  const [one, again] = [await add(family, key), await add(family, key)];
  expect(again.data.addDesignation.id).toBe(one.data.addDesignation.id);
});

test('what is wrong is said field by field, with value and rule', async () => {
  const { errors } = await add(environment, {}, { levelCode: 'BAHAYA', decree: 'x', decreedOn: '2099-01-01', validTo: '2026-01-01' });
  expect(errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual([
    'values.levelCode',
    'values.decree',
    'values.decreedOn',
    'values.validTo',
  ]);
  expect(errors[0]?.message).toContain('BAHAYA');
  expect((await add(family, { programme: 'TIDAK_ADA' })).errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'programme',
  });
});

test('only the agency of that programme and the family agency of that region keep it', async () => {
  await makeKampung(api.db, BANJAR);
  const codeOf = async (as: Someone, over: object = {}) => (await add(as, over)).errors[0]?.extensions.code;
  expect(await codeOf(await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']))).toBe('FORBIDDEN');
  expect(await codeOf(await api.someone('POKJA_OPERATOR', HERE))).toBe('FORBIDDEN');
  expect(await codeOf(await api.someone('BKKBN_PROVINSI', '63'))).toBe('FORBIDDEN');
  // A foreign kampung answers like one that is not there.
  expect(await codeOf(environment, { kampung: BANJAR })).toBe('NOT_FOUND');
  expect(await codeOf(environment, { kampung: '63.03.99.2999' })).toBe('NOT_FOUND');
  expect((await api.ask(ADD, { input: { kampung: HERE, programme: 'PROKLIM', values: GOOD } })).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});

test('a revocation has a day and a reason; the public is told of it, and never why', async () => {
  const [{ id }] = await api.db.query(
    'select id from work.designation g where g."replacedOn" is null and g."kampungId" = (select id from work.kampung where code = $1)',
    [HERE],
  );
  const revoke = (as: Someone, over: object = {}) =>
    api.ask(REVOKE, { input: { id, revokedOn: '2026-10-01', reason: 'Penilaian ulang: kelompok bubar.', ...over } }, as);
  expect((await revoke(environment, { reason: 'singkat' })).errors[0]?.extensions.field).toBe('reason');
  expect((await revoke(environment, { revokedOn: '2026-08-01' })).errors[0]?.extensions.field).toBe('revokedOn');
  const neighbour = await api.someone('OPD_KB', '63.03');
  expect((await revoke(neighbour)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await revoke(environment)).data.revokeDesignation).toMatchObject({
    state: 'REVOKED',
    validity: { en: 'Revoked on 1 October 2026' },
  });
  expect((await revoke(family)).errors[0]?.extensions.code).toBe('CONFLICT');

  await publishAll(api.db, HERE);
  const { body, data } = await api.ask(
    `{ kampung(code: "${HERE}") { designations { decree validTo revokedOn state validity { id } level { ordinal of polarity } } } }`,
  );
  expect(data.kampung.designations).toEqual([
    {
      decree: '660/40/DLH/2026',
      validTo: null,
      revokedOn: '2026-10-01',
      state: 'REVOKED',
      validity: { id: 'Dicabut 1 Oktober 2026' },
      level: { ordinal: 3, of: 4, polarity: 'MERIT' },
    },
  ]);
  expect(body).not.toContain('bubar');
});

test('the list of a programme tells what has expired and what ends within ninety days, those that end first before the others', async () => {
  const LIST = `query ($filter: DesignationFilter) { designations(filter: $filter) { totalCount viewerCanAdd stateCounts { state count }
    nodes { decree state kampung { code } } } }`;
  const codes = ['63.01.03.2009', '63.01.03.2010', '63.01.03.2011'];
  for (const [at, validTo] of [daysAfter(today(), -1), daysAfter(today(), 90), daysAfter(today(), 91)].entries()) {
    await makeKampung(api.db, codes[at] ?? '');
    expect((await add(environment, { kampung: codes[at] }, { decree: `SK ${at}`, validTo })).errors).toEqual([]);
  }
  const all = await api.ask(LIST, { filter: { programme: 'PROKLIM', region: '63.01' } }, environment);
  const { designations } = all.data;
  expect(designations.nodes.slice(0, 3).map(({ decree, state }: { decree: string; state: string }) => [decree, state])).toEqual([
    ['SK 0', 'EXPIRED'],
    ['SK 1', 'ENDING'],
    ['SK 2', 'IN_FORCE'],
  ]);
  expect(designations.viewerCanAdd).toBe(true);
  expect(designations.stateCounts).toContainEqual({ state: 'ENDING', count: 1 });
  expect(designations.totalCount).toBe(designations.nodes.length);
  const ending = await api.ask(LIST, { filter: { programme: 'PROKLIM', state: 'ENDING' } }, family);
  expect(ending.data.designations.nodes).toEqual([{ decree: 'SK 1', state: 'ENDING', kampung: { code: codes[1] } }]);
  // Another agency reads of its own programmes alone, and strangers nothing.
  const other = await api.ask(LIST, { filter: null }, await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']));
  expect(other.data.designations).toMatchObject({ totalCount: 0, viewerCanAdd: false });
  expect((await api.ask(LIST)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('an expired designation is no status in the matrix any more', async () => {
  const { data } = await api.ask('{ integrationMatrix(programmes: ["PROKLIM"]) { rows { kampungCode designations } } }', {}, family);
  const of = (code: string) =>
    data.integrationMatrix.rows.find(({ kampungCode }: { kampungCode: string }) => kampungCode === code).designations;
  expect([of('63.01.03.2009'), of('63.01.03.2010'), of(HERE)]).toEqual([[], ['PROKLIM'], []]);
});
