import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../../test/api.ts';
import { readRecordValue, RECORD_VALUE_KEYS, RECORD_VALUES } from '@simpul/domain/record-values.ts';
import { COUNTED_STATUSES } from '@simpul/domain/report-state.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport } from '../../../test/make.ts';
import { readSources, recordsOf } from '../../kampung/kampung-source.ts';
import { LATEST_REPORT, VALUE_SQL } from '../../kampung/record-values.sql.ts';
import { today } from '../../platform/today.ts';
import { PlanItemRow } from '../../pokja/pokja.entity.ts';
import { DesignationRow } from '../../programme/designation.entity.ts';
import { ProgrammeRow } from '../../programme/programme.entity.ts';

const api = useApi();

const ASK = `query ($filter: IntegrationFindingFilter) { integrationFindings(filter: $filter) {
  counts { kind count }
  nodes { kind kampungCode programmes { code } integrationId day note { id en } viewerCanPropose } } }`;
const ask = async (as: Someone, filter: object = {}) => {
  const { data, errors } = await api.ask(ASK, { filter }, as);
  expect(errors).toEqual([]);
  return data.integrationFindings;
};
/** A day so many days before today. */
const before = (days: number) => new Date(Date.parse(today()) - days * 24 * 3600 * 1000).toISOString().slice(0, 10);

test('planted cases are found, each with its kind, and nothing else', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const quiet = await makeKampung(api.db, '63.01.03.2009');
  const crowd = await makeKampung(api.db, '63.01.03.2010');
  const opd = await api.someone('OPD_KB', '63.01');

  // A status without an integration; one with a closed integration; one that is integrated.
  await api.db.manager.insert(DesignationRow, [
    { kampungId: kampung.id, programmeCode: 'DESA_BERSINAR', decree: 'SK 12/2026' },
    { kampungId: kampung.id, programmeCode: 'PROKLIM' },
    { kampungId: kampung.id, programmeCode: 'DESTANA' },
  ]);
  await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DITOLAK' });
  await makeIntegration(api.db, kampung, 'DESTANA', { state: 'DIUSULKAN' });

  // Silent since seven months; never heard of; heard of last month; not running yet.
  const silent = await makeIntegration(api.db, quiet, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await makeActivity(api.db, quiet, { programmes: ['DESA_BERSINAR'], heldOn: before(215) });
  // A draft is nobody's business but the kampung's.
  await makeActivity(api.db, quiet, { programmes: ['DESA_BERSINAR'], heldOn: before(20), state: 'DRAF' });
  const unheard = await makeIntegration(api.db, quiet, 'PROKLIM', { state: 'TERINTEGRASI' });
  await makeIntegration(api.db, quiet, 'DESTANA', { state: 'BERJALAN' });
  await makeActivity(api.db, quiet, { programmes: ['DESTANA'], heldOn: before(30) });
  await makeIntegration(api.db, quiet, 'DESA_CANTIK', { state: 'DIUSULKAN' });

  // Three programmes, each on its own, for one function in one month; a joint one is none of them.
  const month = `${before(40).slice(0, 7)}-0`;
  for (const [at, code] of ['DESA_BERSINAR', 'PROKLIM', 'DESTANA'].entries())
    await makeActivity(api.db, crowd, { programmes: [code], heldOn: `${month}${at + 1}`, familyFunction: 'PEMBINAAN_LINGKUNGAN' });
  await makeActivity(api.db, crowd, { programmes: ['DESA_BERSINAR', 'PROKLIM', 'DESTANA'], heldOn: `${month}5`, familyFunction: 'AGAMA' });

  const { nodes, counts } = await ask(opd);
  const found = nodes.map(
    ({ kind, kampungCode, programmes, integrationId }: Record<string, unknown> & { programmes: { code: string }[] }) => [
      kind,
      kampungCode,
      programmes.map(({ code }) => code).join(' '),
      integrationId,
    ],
  );
  expect(found).toEqual([
    ['DESIGNATED', kampung.code, 'DESA_BERSINAR', null],
    ['DESIGNATED', kampung.code, 'PROKLIM', null],
    ['SILENT', quiet.code, 'DESA_BERSINAR', silent.id],
    ['SILENT', quiet.code, 'PROKLIM', unheard.id],
    ['CROWDED', crowd.code, 'DESA_BERSINAR DESTANA PROKLIM', null],
    // The two values that most of the three running programmes ask for; what is only proposed does not count.
    ['ASKED_TWICE', quiet.code, 'DESA_BERSINAR DESTANA PROKLIM', null],
    ['ASKED_TWICE', quiet.code, 'DESA_BERSINAR DESTANA PROKLIM', null],
  ]);
  expect(nodes.slice(5).map(({ note }: { note: { en: string } }) => note.en)).toEqual([
    'Drug-free village, Resilient village, Climate village all ask for "Decree of the working group". It can be entered once, in the kampung\'s own records.',
    'Drug-free village, Resilient village, Climate village all ask for "Village funds". It can be entered once, in the kampung\'s own records.',
  ]);
  expect(counts).toEqual([
    { kind: 'DESIGNATED', count: 2 },
    { kind: 'SILENT', count: 2 },
    { kind: 'CROWDED', count: 1 },
    { kind: 'ASKED_TWICE', count: 2 },
    { kind: 'ELIGIBLE', count: 0 },
  ]);
  expect(nodes[0]).toMatchObject({ viewerCanPropose: true, note: { id: expect.stringContaining('(SK 12/2026), belum terintegrasi.') } });
  expect(nodes[2].day).toBe(before(215));
  expect(nodes[3].note.id).toContain('Belum ada satu pun kegiatan');

  expect((await ask(opd, { kind: 'SILENT' })).counts).toEqual([{ kind: 'SILENT', count: 2 }]);
  expect((await ask(opd, { programme: 'DESTANA' })).nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'CROWDED',
    'ASKED_TWICE',
    'ASKED_TWICE',
  ]);
  expect((await ask(opd, { region: '63.01.05' })).nodes).toEqual([]);

  // An agency reads of its own programmes, a neighbour and a stranger of nothing.
  const agency = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  expect((await ask(agency)).nodes.map(({ programmes }: { programmes: object[] }) => programmes)).toEqual([
    [{ code: 'DESA_BERSINAR' }],
    [{ code: 'DESA_BERSINAR' }],
  ]);
  expect((await ask(await api.someone('OPD_KB', '63.03'))).nodes).toEqual([]);
  expect((await api.ask(ASK, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a kampung that meets every rule is found for the two strongest programmes it was never proposed for, with the reason', async () => {
  const ready = await makeKampung(api.db, '63.01.04.2004', { uppka: true, pikR: true, bkb: true, bkr: true });
  await makeReport(api.db, ready, { adolescents: 49 });
  const opd = await api.someone('OPD_KB', '63.01');
  const found = async (as = opd) =>
    (await ask(as, { kind: 'ELIGIBLE', region: ready.code })).nodes.map(
      ({ programmes, note, viewerCanPropose }: { programmes: { code: string }[]; note: { id: string }; viewerCanPropose: boolean }) => [
        programmes[0]?.code,
        note.id,
        viewerCanPropose,
      ],
    );
  // Of those that are met DRPPA and DASHAT ask most that is known already; Kampung Pemuda wants fifty adolescents.
  const first = await found();
  expect(first.map(([code]: string[]) => code)).toEqual(['DASHAT', 'DRPPA']);
  expect(first[1]).toEqual([
    'DRPPA',
    'Memenuhi syarat Kampung Ramah Perempuan, belum pernah diusulkan. Punya: Pokja; Punya: Usaha Peningkatan Pendapatan Keluarga Akseptor (UPPKA).',
    true,
  ]);
  // Proposed once, it is no news any more; the next one takes its place.
  await makeIntegration(api.db, ready, 'DRPPA', { state: 'DITOLAK' });
  const next = await found();
  expect(next.map(([code]: string[]) => code)).not.toContain('DRPPA');
  expect(next).toHaveLength(2);
  expect(next.map(([code]: string[]) => code)).not.toContain('KAMPUNG_PEMUDA');
  // An agency hears of its own programmes alone, and a withdrawn programme looks for nobody.
  expect((await found(await api.someone('SKPD_PROGRAM', '63.01', ['SSK']))).map(([code]: string[]) => code)).toEqual(['SSK']);
  await api.db.manager.update(ProgrammeRow, { code: 'SSK' }, { withdrawnOn: today(), withdrawnReason: 'Diganti.' });
  expect(await found(await api.someone('SKPD_PROGRAM', '63.01', ['SSK']))).toEqual([]);
});

test('a value read as SQL is the value that the records tell', async () => {
  const kampung = await makeKampung(api.db, '63.01.05.2001', {
    workingGroupMembers: 12,
    trainedMembers: 5,
    fundingSources: ['APBN', 'DANA_DESA'],
    fundingAmounts: [
      { year: 2025, source: 'APBN', amount: 1_000_000 },
      { year: 2026, source: 'APBN', amount: 2_000_000 },
      { year: 2026, source: 'DANA_DESA', amount: 3_000_000 },
    ],
    regulationLevels: ['DESA_KELURAHAN'],
    mechanisms: ['MONEV', 'SOSIALISASI'],
    dataUses: ['POTENSI_DESA'],
    dataHouse: true,
    secretariat: false,
    fieldOfficer: null,
    bkb: true,
  });
  await makeReport(api.db, kampung);
  await makeActivity(api.db, kampung, { agencies: ['OPD_KB', 'DINKES'] });
  await makeActivity(api.db, kampung, { agencies: ['BNNK'], state: 'DRAF' });
  const plan = { kampungId: kampung.id, familyFunction: 'EKONOMI', month: 3, owner: 'Pokja', source: null, state: 'DIRENCANAKAN' };
  await api.db.manager.insert(PlanItemRow, [
    { ...plan, title: 'Lama', year: 2025, budget: 9 },
    { ...plan, title: 'Satu', year: 2026, budget: 400 },
    { ...plan, title: 'Dua', year: 2026, budget: null },
  ]);
  const keys = RECORD_VALUE_KEYS.filter((key) => ['COUNT', 'YES_NO'].includes(RECORD_VALUES[key].type));
  const columns = keys.map((key, at) => `${VALUE_SQL[key] ?? 'missing'} as v${at}`).join(', ');
  const [row] = await api.db.query(`select ${columns} from work.kampung k ${LATEST_REPORT('$2')} where k.id = $1`, [
    kampung.id,
    COUNTED_STATUSES,
  ]);
  const [source] = await readSources(api.db.manager, [kampung.code]);
  if (!source) throw new Error('The kampung is there');
  const asNumber = (value: unknown) => (typeof value === 'string' ? Number(value) : value);
  for (const [at, key] of keys.entries())
    expect([key, asNumber(row[`v${at}`])]).toEqual([key, readRecordValue(key, recordsOf(source), true).value]);
});
