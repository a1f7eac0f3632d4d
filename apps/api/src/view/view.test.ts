import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';

const api = useApi();
const save = (as: Someone, input: object) =>
  api.ask(
    'mutation ($input: SaveViewInput!) { saveView(input: $input) { id name query mine sharedWith } }',
    { input: { list: 'KAMPUNG', query: 'tingkat=DASAR', ...input } },
    as,
  );
const namesOf = async (as: Someone, list = 'KAMPUNG') =>
  (await api.ask('query ($list: ViewList!) { savedViews(list: $list) { name mine ownerName } }', { list }, as)).data.savedViews.map(
    ({ name, mine }: { name: string; mine: boolean }) => `${name}${mine ? '' : ' (others)'}`,
  );
const fieldOf = ({ errors }: { errors: { extensions: { field?: string } }[] }) => errors[0]?.extensions.field;

test("a view is one's own until it is shared with the people of one's region", async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const district = await api.someone('KECAMATAN', '63.01.03');
  const neighbour = await api.someone('OPD_KB', '63.03');
  await save(office, { name: 'Masih dasar' });
  await save(office, { name: 'Belum publik', query: 'publikasi=NEVER', sharedWith: '63.01' });
  await save(district, { name: 'Milik kecamatan', sharedWith: '63.01.03' });
  expect(await namesOf(office)).toEqual(['Belum publik', 'Masih dasar']);
  expect(await namesOf(district)).toEqual(['Milik kecamatan', 'Belum publik (others)']);
  expect(await namesOf(neighbour)).toEqual([]);
  expect(await namesOf(office, 'REPORT')).toEqual([]);
});

test('the same name replaces, wrong ones are refused by field, and only its maker removes a view', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const first = (await save(office, { name: 'Sama' })).data.saveView;
  const second = (await save(office, { name: ' Sama ', query: 'tingkat=MANDIRI' })).data.saveView;
  expect(second).toMatchObject({ id: first.id, query: 'tingkat=MANDIRI' });
  expect(fieldOf(await save(office, { name: 'x' }))).toBe('name');
  expect(fieldOf(await save(office, { name: 'Panjang', query: 'x'.repeat(1001) }))).toBe('query');
  expect(fieldOf(await save(office, { name: 'Ke atas', sharedWith: '63' }))).toBe('sharedWith');
  const remove = (as: Someone) => api.ask('mutation ($id: ID!) { removeView(id: $id) }', { id: first.id }, as);
  expect((await remove(await api.someone('OPD_KB', '63.01'))).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await remove(office)).errors).toEqual([]);
});
