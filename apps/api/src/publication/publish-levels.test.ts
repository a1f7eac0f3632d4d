import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { makeActivity, makeDecision, makeIntegration, makeKampung, makePeriod, makeReport, publishAll } from '../../test/make.ts';
import { LevelDecisionRow } from '../assessment/assessment.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { publishLevels } from './publish-levels.ts';

const api = useApi();

/** The rule finds it Berkembang or more: working group, funds, groups and mechanisms are all there. */
const STRONG: Partial<KampungRow> = {
  workingGroupMembers: 11,
  workingGroupTrained: true,
  fundingSources: ['APBD', 'DANA_DESA', 'SWADAYA'],
  bkb: true,
  bkr: true,
  bkl: true,
  uppka: true,
  pikR: true,
  secretariat: true,
  dataHouse: true,
  fieldOfficer: true,
  localRegulation: true,
  dataUses: ['PENDATAAN_KELUARGA', 'POTENSI_DESA'],
  mechanisms: ['RAPAT_PERENCANAAN', 'RAPAT_KOORDINASI', 'SOSIALISASI', 'MONEV', 'PENYUSUNAN_LAPORAN'],
};
/** Takes every output back to its lowest: Paripurna becomes Berkembang. */
const LOW_OUTPUT = { O1: 1, O2: 1, O3: 1, O4: 1 };

async function makeStrong(code: string, over: Partial<KampungRow> = {}): Promise<KampungRow> {
  const kampung = await makeKampung(api.db, code, { ...STRONG, ...over });
  await makeReport(api.db, kampung);
  await makeActivity(api.db, kampung, { agencies: ['OPD_KB', 'DINKES', 'DPMD', 'KEMENAG'] });
  return kampung;
}

const LEVEL = `level { code } version overview { id }
  assessment { verification level { code } indices { code sum indicators { code score reason { id } } } }
  estimate { verification level { code } } openValues { indicatorCode }
  decision { level { code } period decidedOn } decisions { level { code } levelBefore { code } revision revisionReason period }
  explanation { number proof asOf indicator { code } }
  integrations { kampung { level { code } } } activities { kampung { level { code } } }`;
const EVERYWHERE = `query ($code: ID!, $asOf: Date) {
  kampung(code: $code) { ${LEVEL} }
  later: kampung(code: $code, asOf: $asOf) { ${LEVEL} }
  list: kampungs(filter: { region: $code }) { nodes { level { code } } levelFacets { code count } }
  found: kampungs(filter: { search: "Rahasia ketetapan" }) { totalCount }
  region(code: "63.01.03") { levelCounts { level { code } count } }
  activities(region: $code) { nodes { kampung { level { code } } } }
}`;
const today = () => new Date().toISOString().slice(0, 10);
const everywhere = (code: string) => api.ask(EVERYWHERE, { code, asOf: today() });
const publish = (code: string) => api.db.transaction((manager) => publishLevels(manager, [code]));
const showDecision = (id: string) => api.db.manager.update(LevelDecisionRow, { id }, { publishedAt: new Date() });
const countOf = (counts: { level: { code: string }; count: number }[], code: string) =>
  counts.find(({ level }) => level.code === code)?.count;

test('a level that is decided and not public yet is nowhere, also when the kampung is published meanwhile', async () => {
  const kampung = await makeStrong('63.01.03.2006');
  await publishAll(api.db, kampung.code);
  const before = (await everywhere(kampung.code)).data;
  const period = await makePeriod(api.db, { title: 'Rahasia ketetapan' });
  await makeDecision(api.db, period, kampung, { scores: LOW_OUTPUT, revisionReason: 'Rahasia ketetapan' });
  await publish(kampung.code);
  await publishAll(api.db, kampung.code);
  const { data, body } = await everywhere(kampung.code);
  expect(body).not.toContain('Rahasia ketetapan');
  expect(body).not.toContain('VERIFIED');
  expect(data.kampung).toEqual({ ...before.kampung, version: 2 });
  expect(data.kampung).toMatchObject({ level: { code: 'PARIPURNA' }, decision: null, decisions: [] });
  expect({ ...data, kampung: null, later: null }).toEqual({ ...before, kampung: null, later: null });
  const { rows } = await api.pub.query(`select 1 from pub.kampung_version v where v::text like '%Rahasia ketetapan%'`);
  expect(rows).toEqual([]);
});

test('a decided level changes the public page in its level alone; everything that waits still waits', async () => {
  const kampung = await makeStrong('63.01.03.2008', { overview: { id: 'Lama', en: '' } });
  await makeIntegration(api.db, kampung, 'DESTANA', { state: 'BERJALAN' });
  await publishAll(api.db, kampung.code);
  const before = (await everywhere(kampung.code)).data;
  const office = await api.someone('OPD_KB', '63.01');
  await api.ask(
    'mutation ($input: EditProfileInput!) { editProfile(input: $input) { version } }',
    { input: { code: kampung.code, version: 1, changes: { overview: { id: 'Belum terbit', en: '' } } } },
    office,
  );
  const { id } = await makeDecision(api.db, await makePeriod(api.db), kampung, { scores: LOW_OUTPUT });
  await showDecision(id);
  expect(await publish(kampung.code)).toEqual([kampung.code]);

  const { data } = await everywhere(kampung.code);
  expect(data.kampung).toMatchObject({
    level: { code: 'BERKEMBANG' },
    version: 2,
    overview: { id: 'Lama' },
    assessment: { verification: 'VERIFIED', level: { code: 'BERKEMBANG' } },
    estimate: { verification: 'COMPUTED', level: { code: 'PARIPURNA' } },
    decision: { level: { code: 'BERKEMBANG' }, period: 'Penilaian 2026', decidedOn: '2026-11-20' },
    integrations: [{ kampung: { level: { code: 'BERKEMBANG' } } }],
    activities: [{ kampung: { level: { code: 'BERKEMBANG' } } }],
  });
  expect(data.kampung.explanation.every(({ proof }: { proof: string }) => proof === 'VERIFIED')).toBe(true);
  expect(data.list.nodes).toEqual([{ level: { code: 'BERKEMBANG' } }]);
  expect(data.activities.nodes).toEqual([{ kampung: { level: { code: 'BERKEMBANG' } } }]);
  for (const [level, by] of [
    ['BERKEMBANG', 1],
    ['PARIPURNA', -1],
  ] as const)
    expect(countOf(data.region.levelCounts, level)).toBe((countOf(before.region.levelCounts, level) ?? 0) + by);
  const record = (
    await api.ask(
      'query ($code: ID!) { kampungRecord(code: $code) { estimate { level { code } } publication { hasUnpublishedChanges } publicationDifferences { name { id } } } }',
      { code: kampung.code },
      office,
    )
  ).data.kampungRecord;
  expect(record).toMatchObject({ estimate: { level: { code: 'PARIPURNA' } }, publication: { hasUnpublishedChanges: true } });
  expect(record.publicationDifferences.map(({ name }: { name: { id: string } }) => name.id)).toEqual(['Gambaran umum']);
  expect(await publish(kampung.code), 'a repeat writes nothing').toEqual([]);
  // The list of the offices goes on with what the rule gives.
  const list = await api.ask(
    'query ($code: ID) { kampungRecords(filter: { region: $code }) { nodes { level { code } } } }',
    { code: kampung.code },
    office,
  );
  expect(list.data.kampungRecords.nodes).toEqual([{ level: { code: 'PARIPURNA' } }]);
});

test('a page that was up to date stays up to date, and what stood on an earlier day stands', async () => {
  const kampung = await makeStrong('63.01.03.2009');
  await publishAll(api.db, kampung.code);
  await api.db.query(`update pub.kampung_version set "publishedAt" = '2025-03-01T00:00:00Z' where code = $1`, [kampung.code]);
  const { id } = await makeDecision(api.db, await makePeriod(api.db), kampung, { scores: LOW_OUTPUT });
  await showDecision(id);
  await publish(kampung.code);
  const office = await api.someone('OPD_KB', '63.01');
  const { data } = await api.ask(
    'query ($code: ID!) { kampungRecord(code: $code) { publication { version hasUnpublishedChanges } } }',
    { code: kampung.code },
    office,
  );
  expect(data.kampungRecord.publication).toEqual({ version: 2, hasUnpublishedChanges: false });
  const then = (await api.ask(`query ($code: ID!) { kampung(code: $code, asOf: "2025-06-01") { ${LEVEL} } }`, { code: kampung.code })).data
    .kampung;
  expect(then).toMatchObject({ level: { code: 'PARIPURNA' }, version: 1, decision: null, decisions: [] });
});

test('a correction follows the first decision, with its reason; the first one stays told', async () => {
  const kampung = await makeStrong('63.01.03.2010');
  await publishAll(api.db, kampung.code);
  const period = await makePeriod(api.db);
  const first = await makeDecision(api.db, period, kampung, { scores: LOW_OUTPUT });
  await api.db.manager.update(LevelDecisionRow, { id: first.id }, { publishedAt: new Date('2026-11-21T01:00:00Z') });
  await publish(kampung.code);
  const second = await makeDecision(api.db, period, kampung, {
    revision: 2,
    revisionReason: 'Daftar hadir ditemukan.',
    levelBefore: 'BERKEMBANG',
    decidedOn: '2026-11-25',
  });
  expect((await everywhere(kampung.code)).body).not.toContain('Daftar hadir');
  await showDecision(second.id);
  await publish(kampung.code);
  const { data } = await everywhere(kampung.code);
  expect(data.kampung.level.code).toBe('PARIPURNA');
  expect(data.kampung.decisions).toEqual([
    {
      level: { code: 'PARIPURNA' },
      levelBefore: { code: 'BERKEMBANG' },
      revision: 2,
      revisionReason: 'Daftar hadir ditemukan.',
      period: 'Penilaian 2026',
    },
    { level: { code: 'BERKEMBANG' }, levelBefore: null, revision: 1, revisionReason: null, period: 'Penilaian 2026' },
  ]);
});

test('a kampung that is not public stays so, and shows its decided level once it is published', async () => {
  const kampung = await makeStrong('63.01.03.2011');
  const { id } = await makeDecision(api.db, await makePeriod(api.db), kampung, { scores: LOW_OUTPUT });
  await showDecision(id);
  expect(await publish(kampung.code)).toEqual([]);
  expect((await everywhere(kampung.code)).data.kampung).toBeNull();
  await publishAll(api.db, kampung.code);
  expect((await everywhere(kampung.code)).data.kampung).toMatchObject({
    level: { code: 'BERKEMBANG' },
    decision: { decidedOn: '2026-11-20' },
  });
});

test('a decision hides the scores of small numbers as the page of that day would have', async () => {
  const kampung = await makeStrong('63.01.03.2012');
  const report = { period: '2026-11-01', methods: { IUD: 1, MOW: 1, MOP: 1, KONDOM: 10, IMPLAN: 0, SUNTIK: 100, PIL: 101 } };
  await makeReport(api.db, kampung, report);
  await publishAll(api.db, kampung.code);
  const { id } = await makeDecision(api.db, await makePeriod(api.db), kampung, { scores: { O3: 2 } });
  await showDecision(id);
  await publish(kampung.code);
  const { data, body } = await everywhere(kampung.code);
  const output = data.kampung.assessment.indices.find(({ code }: { code: string }) => code === 'OUTPUT');
  expect(output.sum).toBeNull();
  expect(output.indicators.find(({ code }: { code: string }) => code === 'O3')).toMatchObject({ score: null });
  expect(body).not.toContain('ditetapkan verifikator');
});

test('each indicator tells what stands behind it; a decided value of no known month is compared with nothing', async () => {
  const codes = ['63.01.02.2001', '63.01.02.2002', '63.01.02.2003'];
  for (const code of codes) await makeStrong(code);
  await publishAll(api.db, ...codes);
  const WHY = `query ($code: ID!) { kampung(code: $code) { explanation {
    number citation { id } asOf proof proofName { id } comparisons { region { kind } value } indicator { code score maxScore } } } }`;
  const why = async () => (await api.ask(WHY, { code: codes[0] })).data.kampung.explanation;
  const find = (rows: { indicator: { code: string } }[], code: string) => rows.find(({ indicator }) => indicator.code === code);
  const before = await why();
  expect(before.map(({ number }: { number: number }) => number).sort((one: number, other: number) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, at) => at + 1),
  );
  const isBest = before.map(({ indicator }: { indicator: { score: number; maxScore: number } }) => indicator.score === indicator.maxScore);
  expect(isBest, 'what is at its best comes last').toEqual(isBest.toSorted());
  expect(find(before, 'O2')).toMatchObject({
    citation: { id: 'KKB-2021 versi 1, indikator 10 (O2)' },
    asOf: '2026-10-01',
    proof: 'CLAIMED',
    comparisons: [{ region: { kind: 'KECAMATAN' } }, { region: { kind: 'KABUPATEN' } }, { region: { kind: 'PROVINSI' } }],
  });
  const kampung = await api.db.manager.findOneByOrFail(KampungRow, { code: codes[0] ?? '' });
  const { id } = await makeDecision(api.db, await makePeriod(api.db), kampung);
  await showDecision(id);
  await publish(kampung.code);
  expect(find(await why(), 'O2')).toMatchObject({ asOf: null, proof: 'VERIFIED', comparisons: [] });
});
