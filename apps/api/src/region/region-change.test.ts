import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport, publishAll } from '../../test/make.ts';
import { AuditRow } from '../platform/audit.ts';

const api = useApi();

type Change = { kind: string; from: string[]; to: { code: string; name: string }[]; onDate?: string; legalBasis?: string };
const full = (change: Change) => ({ onDate: '2026-01-02', legalBasis: 'Perda 4/2025', ...change });
const preview = (as: Someone, change: Change) =>
  api.ask(
    `query ($change: RegionChangeInput!) { previewRegionChange(change: $change) { fingerprint
      kampung { code newCode name newName effect published reportCount integrationCount } roles { name regionCode effect } } }`,
    { change: full(change) },
    as,
  );
const make = (as: Someone, change: Change, fingerprint: string, over: object = {}) =>
  api.ask(
    'mutation ($input: ChangeRegionInput!) { changeRegion(input: $input) { kind fromCode fromName toCode toName onDate } }',
    { input: { change: full(change), fingerprint, ...over } },
    as,
  );
/** Looks and agrees. */
async function carryOut(as: Someone, change: Change) {
  const seen = await preview(as, change);
  expect(seen.errors).toEqual([]);
  const made = await make(as, change, seen.data.previewRegionChange.fingerprint);
  expect(made.errors).toEqual([]);
  return { seen: seen.data.previewRegionChange, made: made.data.changeRegion };
}
const page = async (code: string, asOf: string | null = null) =>
  (
    await api.ask('query ($code: ID!, $asOf: Date) { kampung(code: $code, asOf: $asOf) { code name version path { name } } }', {
      code,
      asOf,
    })
  ).data.kampung;
const found = async (search: string) =>
  (await api.ask('query ($search: String!) { kampungs(filter: { search: $search }) { nodes { code name } } }', { search })).data.kampungs
    .nodes as { code: string; name: string }[];
/** Everything published so far was published in the year 2025. */
const datePublicationsBack = () =>
  api.db.query(`update pub.kampung_version set "publishedAt" = '2025-06-01' where "supersededAt" is null and "publishedAt" > '2026-01-01'`);

test('a new name is public at once, found under the old one, and brings nothing else to the public', async () => {
  const code = '63.01.03.2006';
  const kampung = await makeKampung(api.db, code, { name: 'Bumi Jaya' });
  await makeReport(api.db, kampung);
  await publishAll(api.db, code);
  await datePublicationsBack();
  const regency = await api.someone('OPD_KB', '63.01');
  await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { id } }',
    {
      input: { code, version: 1, changes: { contact: 'Sekretariat Pokja' } },
    },
    regency,
  );

  const { seen, made } = await carryOut(regency, { kind: 'RENAMED', from: [code], to: [{ code, name: 'Bumi Makmur' }] });
  expect(seen.kampung).toEqual([
    {
      code,
      newCode: code,
      name: 'Bumi Jaya',
      newName: 'Bumi Makmur',
      effect: 'STAYS',
      published: true,
      reportCount: 1,
      integrationCount: 0,
    },
  ]);
  expect(made).toEqual([
    { kind: 'RENAMED', fromCode: code, fromName: 'Bumi Jaya', toCode: code, toName: 'Bumi Makmur', onDate: '2026-01-02' },
  ]);
  expect(await page(code)).toMatchObject({ name: 'Bumi Makmur', version: 2 });
  expect(await page(code, '2025-12-31')).toMatchObject({ name: 'Bumi Jaya', version: 1 });
  expect(await found('bumi jaya')).toEqual([{ code, name: 'Bumi Makmur' }]);

  const { data } = await api.ask(
    `query ($code: ID!) { kampungRecord(code: $code) { name publication { hasUnpublishedChanges } publicationDifferences: history { summary { id } } }
       kampungRecords(filter: { search: "Bumi Jaya" }) { nodes { code } } kampung(code: $code) { facts { code value { id } } } }`,
    { code },
    regency,
  );
  expect(data.kampungRecord.publication.hasUnpublishedChanges).toBe(true);
  expect(data.kampungRecord.publicationDifferences[0].summary.id).toBe('Berganti nama atau kode: Bumi Jaya → Bumi Makmur');
  expect(data.kampungRecords.nodes).toEqual([{ code }]);
  expect(data.kampung.facts).toContainEqual({ code: 'contact', value: null });
});

test('a page published before pages had documents takes a new name too', async () => {
  const code = '63.01.02.2003';
  const [{ name }] = await api.db.query('select name from pub.region where code = $1', [code]);
  await makeKampung(api.db, code, { name });
  await publishAll(api.db, code);
  await api.db.query(`update pub.kampung_version set page = page - 'documents', "pageHash" = 'older' where code = $1`, [code]);
  const regency = await api.someone('OPD_KB', '63.01');
  await carryOut(regency, { kind: 'RENAMED', from: [code], to: [{ code, name: 'Nama Baru' }] });
  expect(await page(code)).toMatchObject({ name: 'Nama Baru', version: 2 });
});

test('a new code takes kampung, roles and publications along; the old code leads on', async () => {
  const [code, newCode] = ['63.01.03.2008', '63.01.03.1090'];
  const kampung = await makeKampung(api.db, code);
  await makeActivity(api.db, kampung);
  await publishAll(api.db, code);
  await datePublicationsBack();
  const operator = await api.someone('POKJA_OPERATOR', code);
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const name = (await api.db.query('select name from pub.region where code = $1', [code]))[0].name;
  const { seen } = await carryOut(province, { kind: 'RENAMED', from: [code], to: [{ code: newCode, name }] });
  expect(seen.roles).toEqual([{ name: `POKJA_OPERATOR ${code}`, regionCode: code, effect: 'MOVES' }]);

  expect(await page(code)).toMatchObject({ code: newCode, version: 2 });
  expect(await page(newCode)).toMatchObject({ code: newCode });
  for (const either of [code, newCode]) expect(await page(either, '2025-12-31')).toMatchObject({ code, version: 1 });
  expect((await found(code)).map((each) => each.code)).toEqual([newCode]);
  const { data } = await api.ask(
    `query ($code: ID!) { kampungRecord(code: $code) { id code publication { hasUnpublishedChanges } } region(code: $code) { code kind }
       activities(region: "63.01.03") { nodes { kampung { code } } } }`,
    { code },
    operator,
  );
  expect(data.kampungRecord).toEqual({ id: kampung.id, code: newCode, publication: { hasUnpublishedChanges: false } });
  expect(data.region).toEqual({ code: newCode, kind: 'KELURAHAN' });
  expect(data.activities.nodes).toEqual([{ kampung: { code: newCode } }]);
  const edit = await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { code } }',
    {
      input: { code: newCode, version: 1, changes: { contact: 'Sekretariat Pokja' } },
    },
    operator,
  );
  expect(edit.data.editProfile.code).toBe(newCode);
});

test('a village that joins one with a kampung closes its own: read, not written, and its address leads on', async () => {
  const [code, target] = ['63.01.03.2010', '63.01.03.2011'];
  const closing = await makeKampung(api.db, code);
  await makeKampung(api.db, target);
  await makeReport(api.db, closing);
  await makeIntegration(api.db, closing, 'DRPPA', { state: 'BERJALAN' });
  await publishAll(api.db, code, target);
  await datePublicationsBack();
  const operator = await api.someone('POKJA_OPERATOR', code);
  const regency = await api.someone('OPD_KB', '63.01');
  const before = (await api.ask('{ region(code: "63.01.03") { villageCount kampungCount } }')).data.region;
  const { seen } = await carryOut(regency, { kind: 'MERGED', from: [code], to: [{ code: target, name: '' }] });
  expect(seen.kampung).toMatchObject([{ code, newCode: target, effect: 'CLOSES', reportCount: 1, integrationCount: 1 }]);
  expect(seen.roles).toMatchObject([{ regionCode: code, effect: 'CLOSES' }]);

  expect(await page(code)).toMatchObject({ code: target });
  expect(await page(code, '2025-12-31')).toMatchObject({ code });
  expect(await page(target, '2025-12-31')).toMatchObject({ code: target });
  const after = (await api.ask('{ region(code: "63.01.03") { villageCount kampungCount children { code } } }')).data.region;
  expect(after).toMatchObject({ villageCount: before.villageCount - 1, kampungCount: before.kampungCount - 1 });
  expect(after.children).not.toContainEqual({ code });
  const name = (await api.db.query('select name from pub.region where code = $1', [code]))[0].name;
  expect((await found(name)).map((each) => each.code)).toContain(target);

  const { data } = await api.ask(
    `query ($code: ID!) { kampungRecord(code: $code) { code successor { code } latestReport { persons } history { summary { id } } } kampungRecords(first: 100) { nodes { code } } }`,
    { code },
    regency,
  );
  expect(data.kampungRecord).toMatchObject({ code, successor: { code: target }, latestReport: { persons: 1629 } });
  expect(data.kampungRecord.history[0].summary.id).toContain('Penggabungan');
  expect(data.kampungRecords.nodes).not.toContainEqual({ code });
  const edit = { input: { code, version: 1, changes: { contact: 'Sekretariat Pokja' } } };
  const refused = await api.ask('mutation ($input: EditProfileInput!) { editProfile(input: $input) { id } }', edit, regency);
  expect(refused.errors[0]?.extensions.code).toBe('CONFLICT');
  expect(
    (await api.ask('mutation ($input: PublishKampungInput!) { publishKampung(input: $input) { id } }', { input: { code } }, regency))
      .errors[0]?.extensions.code,
  ).toBe('CONFLICT');
  const own = await api.ask('query ($code: ID!) { kampungRecord(code: $code) { id } }', { code }, operator);
  expect(own.data.kampungRecord).toBeNull();
});

test('a village that joins one without a kampung brings its own, and old codes lead to the last one', async () => {
  const [code, middle, target] = ['63.01.03.2012', '63.01.03.1091', '63.01.03.2009'];
  await makeKampung(api.db, code);
  await publishAll(api.db, code);
  const regency = await api.someone('OPD_KB', '63.01');
  await carryOut(regency, { kind: 'RENAMED', from: [code], to: [{ code: middle, name: 'Nama Antara' }] });
  const { seen } = await carryOut(regency, { kind: 'MERGED', from: [middle], to: [{ code: target, name: '' }] });
  expect(seen.kampung).toMatchObject([{ code: middle, newCode: target, effect: 'MOVES' }]);
  for (const old of [code, middle]) expect(await page(old)).toMatchObject({ code: target });
  expect((await found('Nama Antara')).map((each) => each.code)).toContain(target);
});

test('a split leaves the kampung where it is, and a district has a new name on every page', async () => {
  const code = '63.01.01.2001';
  await makeKampung(api.db, code);
  await publishAll(api.db, code);
  const regency = await api.someone('OPD_KB', '63.01');
  const { seen } = await carryOut(regency, { kind: 'SPLIT', from: [code], to: [{ code: '63.01.01.2091', name: 'Mekar Sari' }] });
  expect(seen).toMatchObject({ kampung: [{ code, effect: 'STAYS' }], roles: [] });
  const children = (await api.ask('{ region(code: "63.01.01") { children { code name } } }')).data.region.children;
  expect(children).toContainEqual({ code: '63.01.01.2091', name: 'Mekar Sari' });
  const old = (await api.ask('{ region(code: "63.01.01") { name } }')).data.region.name;
  await carryOut(regency, { kind: 'RENAMED', from: ['63.01.01'], to: [{ code: '63.01.01', name: 'Takisung Raya' }] });
  expect((await page(code)).path[2].name).toBe('Takisung Raya');
  expect((await found(old)).map((each) => each.code)).toContain(code);
  const changes = await api.ask('{ regionChanges(region: "63.01.01") { kind toName } }', {}, regency);
  expect(changes.data.regionChanges).toHaveLength(2);
});

test('only who answers for the region changes it, as it was shown, once', async () => {
  const code = '63.01.02.2001';
  await makeKampung(api.db, code);
  const change: Change = { kind: 'RENAMED', from: [code], to: [{ code, name: 'Nama Baru' }] };
  for (const [role, region, refusal] of [
    ['OPD_KB', '63.03', 'NOT_FOUND'],
    ['KECAMATAN', '63.01.02', 'FORBIDDEN'],
    ['PEMDES', code, 'FORBIDDEN'],
    ['PEMBACA', '63.01', 'FORBIDDEN'],
  ] as const) {
    const someone = await api.someone(role, region);
    expect((await preview(someone, change)).errors[0]?.extensions.code, role).toBe(refusal);
    expect((await make(someone, change, 'x')).errors[0]?.extensions.code, role).toBe(refusal);
  }
  const nation = await api.someone('BKKBN_PUSAT', 'ID');
  const { fingerprint } = (await preview(nation, change)).data.previewRegionChange;
  await makeReport(api.db, await api.db.query('select * from work.kampung where code = $1', [code]).then(([row]: [never]) => row));
  expect((await make(nation, change, fingerprint)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'fingerprint' });
  const seen = (await preview(nation, change)).data.previewRegionChange;
  const answers = await Promise.all([1, 2].map(() => make(nation, change, seen.fingerprint, { idempotencyKey: 'one' })));
  for (const { errors } of answers) expect(errors).toEqual([]);
  expect(await api.db.manager.countBy(AuditRow, { entity: 'region', entityId: code })).toBe(1);

  const taken = await preview(nation, { kind: 'SPLIT', from: [code], to: [{ code: '63.01.02.2002', name: 'Sudah Ada' }] });
  expect(taken.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'change.to' });
});
