import { beforeAll, expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeIntegration, makeKampung } from '../../test/make.ts';
import { ProgrammeDataRow } from '../integration/record/data.entity.ts';
import { DesignationRow } from './designation.entity.ts';
import type { ProgrammeValuesType } from './programme-values.types.ts';

const api = useApi();
const TEXT = '{ id en }';
const VALUES = `values { name ${TEXT} shortName ${TEXT} purpose ${TEXT} nationalOwner regencyOwner contact agencyCode pokjaSection legalBasis polarity
  levels { code ordinal name ${TEXT} } indicators { code label ${TEXT} type unit ${TEXT} direction restricted familyFunctions inpresGroups rubricIndicators sources { kind value } }
  eligibility { rules { kind level regionKind value min } words ${TEXT} } familyFunctions inpresGroups supports requiredEvidence neverPublic sourceNote ${TEXT} unverified sources }`;
const READ = `query ($code: ID!) { programmeRecord(code: $code) { version ${VALUES} withdrawnOn usedLevels { code count } restrictedIndicators viewerCanEdit
  versions { version actorName note changes { field name { en } before after } }
  inRegencies { regionCode version viewerCanEdit values { contact } versions { version changes { field before after } } } } }`;
const SAVE = 'mutation ($input: SaveProgrammeInput!) { saveProgramme(input: $input) }';
const WITHDRAW = 'mutation ($input: WithdrawProgrammeInput!) { withdrawProgramme(input: $input) }';
const ADD_HERE = 'mutation ($input: SaveProgrammeInRegencyInput!) { saveProgrammeInRegency(input: $input) }';

let nation: Someone;
let environment: Someone;
beforeAll(async () => {
  nation = await api.someone('BKKBN_PUSAT', 'ID');
  environment = await api.someone('SKPD_PROGRAM', '63.01', ['PROKLIM']);
});

const read = async (code: string, as = nation) => (await api.ask(READ, { code }, as)).data.programmeRecord;
type Change = (values: ProgrammeValuesType) => Partial<ProgrammeValuesType>;
async function save(code: string, change: Change, { as = nation, ...over }: { as?: Someone; version?: number; note?: string } = {}) {
  const { version, values } = await read(code);
  return api.ask(SAVE, { input: { code, version, ...over, values: { ...values, ...change(values) } } }, as);
}

test('a saved change is a new version with who, why and what; the public reads it at once', async () => {
  const { errors } = await save('PROKLIM', () => ({ nationalOwner: 'Kementerian LH (uji)' }), { note: 'Nama kementerian berubah' });
  expect(errors).toEqual([]);
  const { version, versions } = await read('PROKLIM');
  expect(version).toBe(2);
  expect(versions).toEqual([
    {
      version: 2,
      actorName: 'BKKBN_PUSAT ID',
      note: 'Nama kementerian berubah',
      changes: [
        { field: 'nationalOwner', name: { en: 'National owner' }, before: 'Kementerian Lingkungan Hidup', after: 'Kementerian LH (uji)' },
      ],
    },
    { version: 1, actorName: null, note: null, changes: [] },
  ]);
  expect((await api.ask('{ programme(code: "PROKLIM") { nationalOwner } }')).data.programme.nationalOwner).toBe('Kementerian LH (uji)');
  const trail = await api.ask('{ auditTrail(filter: { kind: programme }) { nodes { summary { en } } } }', {}, nation);
  expect(trail.data.auditTrail.nodes[0].summary.en).toBe('Climate village: record changed');
  expect((await save('PROKLIM', () => ({}))).errors[0]?.message).toBe('Belum ada yang diubah.');
});

test('a row of a list is named by its code, wherever it stands', async () => {
  await save('DESTANA', ({ indicators }) => ({
    indicators: [...indicators]
      .reverse()
      .map((row) => (row.code === 'FORUM' ? { ...row, label: { id: 'Forum PRB aktif', en: 'Active forum' } } : row)),
  }));
  const [{ changes }] = (await read('DESTANA')).versions;
  expect(changes.map(({ field }: { field: string }) => field).sort()).toEqual(['indicators.FORUM.label.en', 'indicators.FORUM.label.id']);
});

test('two writers at once: the second one is told who was faster', async () => {
  const { version } = await read('SSK');
  const [one, other] = await Promise.all([
    save('SSK', () => ({ nationalOwner: 'Satu pihak' }), { version }),
    save('SSK', () => ({ nationalOwner: 'Pihak lain' }), { version }),
  ]);
  expect([one, other].map(({ errors }) => errors[0]?.extensions.code).sort()).toEqual(['CONFLICT', undefined]);
  expect([...one.errors, ...other.errors][0]?.message).toContain('BKKBN_PUSAT ID');
});

test('a restricted indicator can never be made public, not even by taking it out and in again', async () => {
  const open: Change = ({ indicators }) => ({ indicators: indicators.map((row) => ({ ...row, restricted: false })) });
  const refused = await save('DRPPA', open);
  expect(refused.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual([
    'values.indicators.7.restricted',
    'values.indicators.8.restricted',
    'values.indicators.9.restricted',
  ]);
  const row = (await read('DRPPA')).values.indicators[9];
  expect((await save('DRPPA', ({ indicators }) => ({ indicators: indicators.slice(0, 9) }))).errors).toEqual([]);
  const back = await save('DRPPA', ({ indicators }) => ({ indicators: [...indicators, { ...row, restricted: false }] }));
  expect(back.errors[0]?.extensions.field).toBe('values.indicators.9.restricted');
  expect((await save('DRPPA', ({ indicators }) => ({ indicators: [...indicators, row] }))).errors).toEqual([]);
});

test('a level that a designation names cannot be removed', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  await api.db.manager.insert(DesignationRow, { kampungId: kampung.id, programmeCode: 'PROKLIM', levelCode: 'MADYA' });
  const without = (code: string) => save('PROKLIM', ({ levels }) => ({ levels: levels.filter((level) => level.code !== code) }));
  const { errors } = await without('MADYA');
  expect(errors[0]).toMatchObject({
    message: 'Tingkat MADYA dipakai 1 penetapan, jadi tidak dapat dihapus.',
    extensions: { field: 'values.levels' },
  });
  expect((await without('PRATAMA')).errors).toEqual([]);
  const { values, usedLevels } = await read('PROKLIM');
  expect(values.levels.map(({ code, ordinal }: { code: string; ordinal: number }) => [code, ordinal])).toEqual([
    ['MADYA', 1],
    ['UTAMA', 2],
    ['LESTARI', 3],
  ]);
  expect(usedLevels).toEqual([{ code: 'MADYA', count: 1 }]);
});

test('an indicator with recorded values keeps its code and its kind of value', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010');
  const integration = await makeIntegration(api.db, kampung, 'DESA_WISATA', { state: 'BERJALAN' });
  await api.db.manager.insert(ProgrammeDataRow, {
    integrationId: integration.id,
    year: 2026,
    indicator: 'USAHA',
    value: 4,
    origin: 'RECORD',
    writtenBy: 'Uji',
    writtenRole: 'OPD_KB',
  });
  const gone = await save('DESA_WISATA', ({ indicators }) => ({ indicators: indicators.filter(({ code }) => code !== 'USAHA') }));
  expect(gone.errors[0]).toMatchObject({ extensions: { field: 'values.indicators' }, message: expect.stringContaining('1 nilai') });
  const other = await save('DESA_WISATA', ({ indicators }) => ({
    indicators: indicators.map((row) => (row.code === 'USAHA' ? { ...row, type: 'TEXT' as const } : row)),
  }));
  expect(other.errors[0]?.extensions.field).toBe('values.indicators.2.type');
});

test('what is wrong is said field by field, with value and rule', async () => {
  const { errors } = await save('DASHAT', (values) => ({
    name: { id: 'x', en: values.name.en },
    contact: 'Bu Ani 0812 3456 7890',
    agencyCode: 'TIDAK_ADA',
    polarity: 'MERIT',
    sources: ['bukan alamat'],
    eligibility: {
      rules: [
        { kind: 'AT_LEAST', level: null, regionKind: null, value: 'report.persons', min: 0 },
        { kind: 'HAS', level: null, regionKind: null, value: 'report.persons', min: null },
      ],
      words: null,
    },
    indicators: [...values.indicators, ...values.indicators.slice(0, 1).map((row) => ({ ...row, code: 'huruf kecil' }))],
  }));
  expect(errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual([
    'values.name.id',
    'values.contact',
    'values.agencyCode',
    'values.sources.0',
    'values.polarity',
    'values.indicators.6.code',
    'values.eligibility.rules.0',
    'values.eligibility.rules.1',
  ]);
});

test('a regency adds for itself and never changes the national record', async () => {
  expect((await save('PROKLIM', () => ({ regencyOwner: 'Dinas kami' }), { as: environment })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const add = (over: object, values: object = {}, as = environment) =>
    api.ask(
      ADD_HERE,
      {
        input: {
          code: 'PROKLIM',
          region: '63.01',
          version: 0,
          values: {
            regencyOwner: 'DLH Tanah Laut',
            contact: 'Bidang Iklim, DLH',
            eligibilityWords: 'Bank sampah aktif.',
            pokjaSection: 'S4',
            ...values,
          },
          ...over,
        },
      },
      as,
    );
  expect((await add({}, { contact: '0812 3456 7890' })).errors[0]?.extensions.field).toBe('values.contact');
  expect((await add({})).errors).toEqual([]);
  expect((await add({})).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await add({ version: 1 }, { contact: 'Seksi Iklim, DLH' })).errors).toEqual([]);
  for (const over of [{ region: '63.03' }, { code: 'DRPPA' }]) expect((await add(over)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await add({ region: '63.01.03' }, {}, nation)).errors[0]?.extensions.field).toBe('region');

  const { values, viewerCanEdit, inRegencies } = await read('PROKLIM', environment);
  expect([values.contact, viewerCanEdit]).toEqual(['Bidang Pengendalian Pencemaran, Dinas Lingkungan Hidup', false]);
  expect(inRegencies).toMatchObject([{ regionCode: '63.01', version: 2, viewerCanEdit: true, values: { contact: 'Seksi Iklim, DLH' } }]);
  expect(inRegencies[0].versions[0]).toEqual({
    version: 2,
    changes: [{ field: 'contact', before: 'Bidang Iklim, DLH', after: 'Seksi Iklim, DLH' }],
  });
  const { data } = await api.ask('{ programme(code: "PROKLIM") { inRegencies { region { name } contact pokjaSection { code } } } }');
  expect(data.programme.inRegencies).toEqual([
    { region: { name: 'Tanah Laut' }, contact: 'Seksi Iklim, DLH', pokjaSection: { code: 'S4' } },
  ]);
});

test('a withdrawn programme takes no new kampung, what stands stays readable, and it can be brought back', async () => {
  const opdKb = await api.someone('OPD_KB', '63.01');
  const bpbd = await api.someone('SKPD_PROGRAM', '63.01', ['DESTANA']);
  const reviewed = await makeKampung(api.db, '63.01.03.2008');
  const standing = await makeIntegration(api.db, reviewed, 'DESTANA', { state: 'DIKAJI', proposedBySide: 'FAMILY' });
  await makeKampung(api.db, '63.01.03.2009');
  const withdraw = async (withdrawn: boolean, as = nation) =>
    api.ask(
      WITHDRAW,
      { input: { code: 'DESTANA', version: (await read('DESTANA')).version, withdrawn, reason: 'Diganti program nasional baru.' } },
      as,
    );
  const propose = () =>
    api.ask(
      'mutation ($input: ProposeIntegrationInput!) { proposeIntegration(input: $input) { id } }',
      {
        input: {
          kampungCode: '63.01.03.2009',
          programmeCode: 'DESTANA',
          reason: 'Dusun rawan banjir, warga siap.',
          targetFunctions: ['PERLINDUNGAN'],
          contact: 'Kepala Bidang',
        },
      },
      opdKb,
    );
  expect((await withdraw(true, bpbd)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await withdraw(true)).errors).toEqual([]);
  expect((await withdraw(true)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'withdrawn' });

  expect((await propose()).errors[0]).toMatchObject({
    extensions: { code: 'CONFLICT', field: 'programmeCode' },
    message: expect.stringContaining('tidak menerima kampung baru'),
  });
  const sign = await api.ask(
    'mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { id } }',
    { input: { id: standing.id, command: 'COUNTERSIGN', version: standing.version } },
    bpbd,
  );
  expect(sign.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT', field: 'command' } });
  const seen = await api.ask(
    'query ($id: ID!) { integration(id: $id) { state programme { name { id } } } programme(code: "DESTANA") { withdrawnReason } }',
    { id: standing.id },
    opdKb,
  );
  expect(seen.data).toMatchObject({ integration: { state: 'DIKAJI' }, programme: { withdrawnReason: 'Diganti program nasional baru.' } });
  const { data } = await api.ask('{ integrationMatrix(programmes: ["DESTANA"]) { columns { viewerCanPropose } } }', {}, opdKb);
  expect(data.integrationMatrix.columns[0].viewerCanPropose).toBe(false);

  expect((await withdraw(false)).errors).toEqual([]);
  expect((await propose()).errors).toEqual([]);
  expect((await read('DESTANA')).versions[0]).toMatchObject({
    note: 'Diganti program nasional baru.',
    changes: [{ field: 'withdrawnReason', after: null }],
  });
});

test('strangers and other roles change nothing', async () => {
  expect((await api.ask(READ, { code: 'SSK' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const [role, region] of [
    ['OPD_KB', '63.01'],
    ['BKKBN_PROVINSI', '63'],
    ['PEMBACA', 'ID'],
  ] as const)
    expect(
      (await save('SSK', () => ({ nationalOwner: 'Bukan Anda' }), { as: await api.someone(role, region) })).errors[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  expect((await save('SSK', () => ({ nationalOwner: 'Admin sistem' }), { as: await api.someone('SYS_ADMIN', 'ID') })).errors).toEqual([]);
  expect(await read('TIDAK_ADA')).toBe(null);
});
