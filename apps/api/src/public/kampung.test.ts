import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport, publishAll } from '../../test/make.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';

const api = useApi();

/** A kampung that the rule finds Paripurna once a report is filed. */
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
const AGENCIES = ['OPD_KB', 'DINKES', 'DPMD', 'KEMENAG'];

async function makeStrong(code: string, over: Partial<KampungRow> = {}): Promise<KampungRow> {
  const kampung = await makeKampung(api.db, code, { ...STRONG, ...over });
  await makeReport(api.db, kampung);
  await makeActivity(api.db, kampung, { agencies: AGENCIES });
  return kampung;
}

test('a kampung that was never published is nowhere: no page, list, count, search, region or activity', async () => {
  await makeStrong('63.01.01.2001', { name: 'Rahasia Kamboja' });
  const { data } = await api.ask(`{
    kampung(code: "63.01.01.2001") { name }
    kampungs(filter: { region: "63.01.01" }) { totalCount nodes { name } levelFacets { count } }
    searched: kampungs(filter: { search: "Rahasia Kamboja" }) { totalCount }
    region(code: "63.01.01") { kampungCount levelCounts { count } children { kampungCount } }
    activities(region: "63.01.01") { totalCount nodes { title } }
  }`);
  expect(data.kampung).toBeNull();
  expect(data.kampungs).toMatchObject({ totalCount: 0, nodes: [] });
  expect(data.searched.totalCount).toBe(0);
  expect(
    data.region.kampungCount +
      data.kampungs.levelFacets
        .concat(
          data.region.levelCounts,
          data.region.children.map((child: { kampungCount: number }) => ({ count: child.kampungCount })),
        )
        .reduce((sum: number, { count }: { count: number }) => sum + count, 0),
  ).toBe(0);
  expect(data.activities).toEqual({ totalCount: 0, nodes: [] });
});

test('a published page tells the level, why, and what is missing', async () => {
  await makeStrong('63.01.01.2002', { fieldOfficer: null });
  await publishAll(api.db, '63.01.01.2002');
  const { data, errors } = await api.ask(`{
    kampung(code: "6301012002") {
      level { code ordinal of }
      assessment { verification summary { id } lowestPossible { code } highestPossible { code } indices { code sum passSum passed indicators { code score missing reason { id } } } }
      figures { code state value unit { id } comparisons { value } trend { value } }
      facilities { code state }
      path { name kind }
      activityCount
    }
  }`);
  expect(errors).toEqual([]);
  expect(data.kampung.level).toEqual({ code: 'PARIPURNA', ordinal: 4, of: 4 });
  expect(data.kampung.assessment.verification).toBe('COMPUTED');
  expect(data.kampung.assessment.indices.map(({ code, passed }: { code: string; passed: boolean }) => [code, passed])).toEqual([
    ['INPUT', true],
    ['PROSES', true],
    ['OUTPUT', true],
  ]);
  expect(data.kampung.path.map(({ kind }: { kind: string }) => kind)).toEqual(['PROVINSI', 'KABUPATEN', 'KECAMATAN', 'DESA']);
  expect(data.kampung.figures.find(({ code }: { code: string }) => code === 'CPR')).toMatchObject({ state: 'KNOWN', value: 73 });
  expect(data.kampung.activityCount).toBe(1);
});

test('counts of a region add up from its kampung, and follow a change of level', async () => {
  const codes = ['63.01.02.2001', '63.01.02.2002', '63.01.02.2003'];
  for (const code of codes) await makeStrong(code);
  await publishAll(api.db, ...codes);
  const counts = async (code: string) => {
    const { data } = await api.ask('query ($code: ID!) { region(code: $code) { kampungCount levelCounts { level { code } count } } }', {
      code,
    });
    return Object.fromEntries(
      data.region.levelCounts.map(({ level, count }: { level: { code: string }; count: number }) => [level.code, count]),
    );
  };
  expect(await counts('63.01.02')).toEqual({ DASAR: 0, BERKEMBANG: 0, MANDIRI: 0, PARIPURNA: 3 });
  const before = await counts('ID');
  await api.db.manager.update(KampungRow, { code: codes[0] ?? '' }, { mechanisms: [] });
  await publishAll(api.db, codes[0] ?? '');
  expect(await counts('63.01.02')).toEqual({ DASAR: 0, BERKEMBANG: 0, MANDIRI: 1, PARIPURNA: 2 });
  expect((await counts('ID'))['PARIPURNA']).toBe((before['PARIPURNA'] ?? 0) - 1);
});

test('a regional mean is shown only over three kampung or more', async () => {
  const { data } = await api.ask(
    '{ kampung(code: "63.01.02.2001") { figures { code comparisons { region { kind } value } } } lone: kampung(code: "63.01.01.2002") { figures { code comparisons { region { kind } } } } }',
  );
  const kindsOf = (figures: { code: string; comparisons: { region: { kind: string } }[] }[]) =>
    figures.find(({ code }) => code === 'CPR')?.comparisons.map(({ region }) => region.kind);
  expect(kindsOf(data.kampung.figures)).toEqual(['KECAMATAN', 'KABUPATEN', 'PROVINSI']);
  expect(kindsOf(data.lone.figures)).toEqual(['KABUPATEN', 'PROVINSI']);
});

test('search forgives typing errors, short forms and hyphens', async () => {
  await makeStrong('63.01.03.2008', { name: 'Sungai Riam' });
  await makeStrong('63.01.03.2012', { name: 'Atu-atu' });
  await publishAll(api.db, '63.01.03.2008', '63.01.03.2012');
  const names = async (search: string) => {
    const { data } = await api.ask(
      'query ($search: String) { kampungs(filter: { search: $search }, orderBy: RELEVANCE, first: 3) { nodes { name } } }',
      { search },
    );
    return data.kampungs.nodes.map(({ name }: { name: string }) => name);
  };
  expect((await names('Sei Riam'))[0]).toBe('Sungai Riam');
  expect((await names('sungai rim'))[0]).toBe('Sungai Riam');
  expect((await names('atu atu'))[0]).toBe('Atu-atu');
  expect((await names('pelehari')).length).toBeGreaterThan(0);
  expect(await names('zzzqqq')).toEqual([]);
});

test('pages follow each other without gap or repeat, forwards and back, in every order', async () => {
  const query = `query ($orderBy: KampungOrder, $first: Int, $after: String, $last: Int, $before: String) {
    kampungs(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  for (const orderBy of ['NAME', 'LEVEL_DESC', 'LEVEL_ASC', 'RECENT', 'PERSONS_DESC']) {
    const all = (await api.ask(query, { orderBy, first: 100 })).data.kampungs;
    const seen: string[] = [];
    let page = (await api.ask(query, { orderBy, first: 2 })).data.kampungs;
    for (;;) {
      seen.push(...page.nodes.map(({ code }: { code: string }) => code));
      if (!page.pageInfo.hasNextPage) break;
      page = (await api.ask(query, { orderBy, first: 2, after: page.pageInfo.endCursor })).data.kampungs;
    }
    expect(seen, orderBy).toEqual(all.nodes.map(({ code }: { code: string }) => code));
    expect(all.totalCount).toBe(seen.length);
    const back = (await api.ask(query, { orderBy, last: 2, before: page.pageInfo.startCursor })).data.kampungs;
    const at = seen.length - page.nodes.length;
    expect(
      back.nodes.map(({ code }: { code: string }) => code),
      orderBy,
    ).toEqual(seen.slice(at - 2, at));
  }
});

test('facets say what choosing their value would give', async () => {
  const bersinar = await makeStrong('63.01.04.2001');
  await makeIntegration(api.db, bersinar, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await publishAll(api.db, '63.01.04.2001');
  const { data } = await api.ask(
    `{ kampungs(filter: { levels: ["DASAR"] }) { levelFacets { code count } programmeFacets { code count } regionFacets { code count } } }`,
  );
  for (const { code, count } of data.kampungs.levelFacets) {
    const chosen = await api.ask('query ($levels: [String!]) { kampungs(filter: { levels: $levels }) { totalCount } }', { levels: [code] });
    expect(chosen.data.kampungs.totalCount, code).toBe(count);
  }
  const bersinarFacet = data.kampungs.programmeFacets.find(({ code }: { code: string }) => code === 'DESA_BERSINAR');
  expect(bersinarFacet.count).toBe(0);
});

test('a proposal that was not counter-signed stays private even when the kampung is published', async () => {
  const kampung = await makeStrong('63.01.04.2002');
  await makeIntegration(api.db, kampung, 'DRPPA', { state: 'DIKAJI' });
  await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DITOLAK' });
  await publishAll(api.db, '63.01.04.2002');
  const { data, body } = await api.ask(
    '{ kampung(code: "63.01.04.2002") { integrations { state } } programme(code: "DRPPA") { kampungCount } }',
  );
  expect(data).toEqual({ kampung: { integrations: [] }, programme: { kampungCount: 0 } });
  expect(body).not.toContain('DIKAJI');
});

test('what was public on a day stays readable, and the future is today', async () => {
  const kampung = await makeStrong('63.01.05.2001');
  await publishAll(api.db, kampung.code);
  await api.db.query(`update pub.kampung_version set "publishedAt" = '2025-03-01T00:00:00Z' where code = $1`, [kampung.code]);
  await api.db.manager.update(KampungRow, { code: kampung.code }, { name: 'Nama Baru' });
  await publishAll(api.db, kampung.code);
  const at = async (asOf: string) =>
    (await api.ask('query ($asOf: Date) { kampung(code: "63.01.05.2001", asOf: $asOf) { name version } }', { asOf })).data.kampung;
  expect(await at('2025-02-01')).toBeNull();
  expect(await at('2025-06-01')).toEqual({ name: kampung.name, version: 1 });
  expect(await at('2099-01-01')).toEqual({ name: 'Nama Baru', version: 2 });
});

test('coverage tells of every published kampung of a region where a programme stands, and of nothing that is not published', async () => {
  const tied = await makeKampung(api.db, '63.01.06.2001');
  await makeKampung(api.db, '63.01.06.2002');
  await makeKampung(api.db, '63.01.06.2003');
  await makeIntegration(api.db, tied, 'DESTANA', { state: 'BERJALAN' });
  await publishAll(api.db, '63.01.06.2001', '63.01.06.2002');
  const late = await api.db.manager.findOneByOrFail(KampungRow, { code: '63.01.06.2002' });
  await makeIntegration(api.db, late, 'DESTANA', { state: 'TERINTEGRASI' });
  const ask = (region: string) => api.ask(`{ programme(code: "DESTANA") { coverage(region: "${region}") { code state { code } } } }`);
  expect((await ask('63.01.06')).data.programme.coverage).toEqual([
    { code: '63.01.06.2001', state: { code: 'BERJALAN' } },
    { code: '63.01.06.2002', state: null },
  ]);
  expect((await ask('63.01.0')).data.programme.coverage).toEqual([]);
});

test('a level is asked for by its code or an older name; a word that is neither is named, not answered with nothing', async () => {
  const LIST = 'query ($levels: [String!]) { kampungs(filter: { levels: $levels }) { totalCount } }';
  const total = async (code: string) => (await api.ask(LIST, { levels: [code] })).data.kampungs.totalCount;
  expect(await total('BERKELANJUTAN')).toBe(await total('PARIPURNA'));
  const { errors } = await api.ask(LIST, { levels: ['EMAS'] });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.levels' });
  expect(errors[0]?.message).toContain('EMAS');
});
