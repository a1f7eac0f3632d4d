import { expect, test } from 'vitest';
import { valuesOfRubric } from '@simpul/domain/rubric-values.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, makeReport } from '../../test/make.ts';
import { RubricRow } from './rubric.entity.ts';
import { WELL_KEPT } from './rubric.testing.ts';

const api = useApi();
const REPLAY = `query ($id: ID!, $region: ID, $movement: ReplayMovement, $first: Int, $after: String, $last: Int, $before: String) {
  rubricReplay(id: $id, region: $region, movement: $movement, first: $first, after: $after, last: $last, before: $before) {
    inForce { code } kampung rises falls truncated moves { from { code } to { code } count } regions { code name kampung rises falls }
    changed { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { code from { code } to { code } differences { code from to } } } } }`;
const replay = (as: Someone, variables: object) => api.ask(REPLAY, variables, as);
const idOf = async (code: string) => (await api.db.manager.findOneByOrFail(RubricRow, { code, version: 1 })).id;

/** Two that fall under the strict reading, one that no rubric lifts, and one in another regency. */
async function fourKampung(): Promise<void> {
  for (const code of ['63.01.03.2006', '63.01.04.2004']) await makeReport(api.db, await makeKampung(api.db, code, WELL_KEPT));
  await makeKampung(api.db, '63.01.05.2001');
  const [other] = await api.db.query<{ code: string }[]>(
    `select code from pub.region where code like '63.03.%' and kind = 'DESA' order by code limit 1`,
  );
  await makeReport(api.db, await makeKampung(api.db, other?.code ?? '', WELL_KEPT));
}

test('a replay tells who would rise and fall, by how much and why, in the scope of who asks, and keeps nothing', async () => {
  await fourKampung();
  const before = await api.db.query('select code, "levelCode", version from work.kampung order by code');
  const office = await api.someone('OPD_KB', '63.01');
  const strict = await idOf('KKB-2021-KETAT');
  const { data, errors } = await replay(office, { id: strict });
  expect(errors).toEqual([]);
  expect(data.rubricReplay).toMatchObject({ inForce: { code: 'KKB-2021' }, kampung: 3, rises: 0, falls: 2, truncated: false });
  expect(data.rubricReplay.moves).toEqual(
    expect.arrayContaining([
      { from: { code: 'MANDIRI' }, to: { code: 'DASAR' }, count: 2 },
      { from: { code: 'DASAR' }, to: { code: 'DASAR' }, count: 1 },
    ]),
  );
  // Inside a regency by district, those with most changes first.
  expect(data.rubricReplay.regions.map(({ falls }: { falls: number }) => falls)).toEqual([1, 1, 0]);
  expect(data.rubricReplay.regions[2]).toMatchObject({ code: '63.01.05', kampung: 1 });
  const [first] = data.rubricReplay.changed.nodes;
  expect(first.differences).toHaveLength(4);
  for (const { from, to } of first.differences) expect(to).toBeLessThan(from);

  const province = await api.someone('BKKBN_PROVINSI', '63');
  const wide = (await replay(province, { id: strict })).data.rubricReplay;
  expect([wide.kampung, wide.falls, wide.regions.map(({ code }: { code: string }) => code).sort()]).toEqual([4, 3, ['63.01', '63.03']]);
  expect((await replay(office, { id: strict, region: '63.03' })).data.rubricReplay.kampung).toBe(0);
  expect(await api.db.query('select code, "levelCode", version from work.kampung order by code')).toEqual(before);
});

test('the list has pages both ways and can be narrowed to who rises or falls', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const id = await idOf('KKB-2021-KETAT');
  const page = async (variables: object) => (await replay(office, { id, ...variables })).data.rubricReplay.changed;
  const one = await page({ first: 1 });
  expect([one.totalCount, one.nodes.length, one.pageInfo.hasNextPage]).toEqual([2, 1, true]);
  const two = await page({ first: 1, after: one.pageInfo.endCursor });
  expect([two.nodes.length, two.pageInfo.hasNextPage, two.pageInfo.hasPreviousPage]).toEqual([1, false, true]);
  expect(two.nodes[0].code).not.toBe(one.nodes[0].code);
  expect((await page({ last: 1, before: two.pageInfo.startCursor })).nodes).toEqual(one.nodes);
  expect((await page({ movement: 'RISES' })).totalCount).toBe(0);
  expect((await page({ movement: 'FALLS' })).totalCount).toBe(2);
  expect((await replay(office, { id, movement: 'FALLS', after: one.pageInfo.endCursor })).errors[0]?.extensions.field).toBe('after');
});

test('a draft is replayed as it was saved; one with a fault is refused with the fault', async () => {
  const pusat = await api.someone('BKKBN_PUSAT', 'ID');
  const office = await api.someone('OPD_KB', '63.01');
  const from = await idOf('KKB-2021');
  const { data } = await api.ask(
    'mutation ($input: CreateRubricDraftInput!) { createRubricDraft(input: $input) }',
    { input: { from } },
    pusat,
  );
  const id = data.createRubricDraft;
  const values = valuesOfRubric(KKB_2021);
  const save = (revision: number, marks: number[]) =>
    api.ask(
      'mutation ($input: SaveRubricDraftInput!) { saveRubricDraft(input: $input) }',
      {
        input: {
          id,
          revision,
          values: { ...values, indices: values.indices.map((index, at) => ({ ...index, passSum: marks[at] ?? index.passSum })) },
        },
      },
      pusat,
    );
  expect((await save(1, [6, 4, 5])).errors).toEqual([]);
  const lenient = (await replay(office, { id })).data.rubricReplay;
  expect([lenient.rises, lenient.falls]).toEqual([2, 0]);
  expect((await save(2, [99])).errors).toEqual([]);
  const refused = await replay(office, { id });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'indices.0.passSum' }] });
});

test('who may read no kampung replays nothing', async () => {
  const agency = await api.someone('SKPD_PROGRAM', '63.01', ['BERSINAR']);
  expect((await replay(agency, { id: await idOf('KKB-2021-KETAT') })).errors[0]?.extensions.code).toBe('FORBIDDEN');
});
