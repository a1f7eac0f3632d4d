import sharp from 'sharp';
import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, publishAll } from '../../test/make.ts';
import { makeFileStore } from '../file/file-store.ts';
import { sweepUploads } from '../file/upload.service.ts';

const api = useApi();

const pdf = (words = 'isi') => Buffer.from(`%PDF-1.7\n1 0 obj<</Title(${words})>>endobj\ntrailer<<>>\n%%EOF\n`);
const request = (as: Someone, kampung: string) =>
  api.ask('mutation ($kampung: ID!) { requestUpload(kampung: $kampung, kind: DOCUMENT) { key url } }', { kampung }, as);
const put = (url: string, payload: Buffer) =>
  api.app.inject({ method: 'PUT', url, payload, headers: { 'content-type': 'application/pdf' } });
async function upload(as: Someone, kampung: string, body = pdf()): Promise<string> {
  const { key, url } = (await request(as, kampung)).data.requestUpload;
  expect((await put(url, body)).statusCode).toBe(200);
  return key;
}
const get = (url: string, as?: Someone) => api.app.inject({ method: 'GET', url, headers: as ? { cookie: as.cookie } : {} });
const valuesWith = (file: string, over: object = {}) => ({
  kind: 'SK',
  title: 'SK Pokja Kampung KB',
  number: '12/2025',
  issuedOn: '2025-03-02',
  issuer: 'Kepala Desa',
  visibility: 'INTERNAL',
  proves: ['workingGroupDecree'],
  file,
  ...over,
});
const save = (as: Someone, kampung: string, values: object, over: object = {}) =>
  api.ask('mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) }', { input: { kampung, values, ...over } }, as);
const list = async (as: Someone, code: string) =>
  (
    await api.ask(
      'query ($code: ID!) { kampungRecord(code: $code) { documents { id url hash bytes values { title visibility } } } }',
      { code },
      as,
    )
  ).data.kampungRecord.documents;
const trash = (as: Someone, kampung: string, id: string) =>
  api.ask('mutation ($input: TrashInput!) { removeFromKampung(input: $input) }', { input: { kampung, kind: 'DOCUMENT', id } }, as);
const publicDocuments = async (code: string) => {
  await publishAll(api.db, code);
  return (await api.ask('query ($code: ID!) { kampung(code: $code) { documents { title url bytes hash issuedOn } } }', { code })).data
    .kampung.documents;
};

test('who sees a document is decided by its visibility, and the public only ever sees what is public and published', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2006');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const reader = await api.someone('PEMBACA', '63.01');
  const neighbour = await api.someone('POKJA_OPERATOR', '63.01.03.2008');
  const urls: Record<string, string> = {};
  for (const visibility of ['PUBLIC', 'INTERNAL', 'RESTRICTED']) {
    const file = await upload(pokja, code, pdf(`KENARI ${visibility}`));
    expect((await get(`/files/${file}.pdf`, pokja)).statusCode, 'not saved yet').toBe(404);
    expect((await save(pokja, code, valuesWith(file, { visibility, title: `Kenari ${visibility}` }))).errors).toEqual([]);
    urls[visibility] = `${file}.pdf`;
  }
  expect((await list(pokja, code)).length).toBe(3);
  expect((await list(reader, code)).map(({ values }: { values: { visibility: string } }) => values.visibility).sort()).toEqual([
    'INTERNAL',
    'PUBLIC',
  ]);
  const seen = async (as: Someone | undefined, folder: string) =>
    Promise.all(
      ['PUBLIC', 'INTERNAL', 'RESTRICTED'].map(async (visibility) => (await get(`/${folder}/${urls[visibility]}`, as)).statusCode),
    );
  expect(await seen(pokja, 'files')).toEqual([200, 200, 200]);
  expect(await seen(reader, 'files')).toEqual([200, 200, 404]);
  expect(await seen(neighbour, 'files')).toEqual([404, 404, 404]);
  expect(await seen(undefined, 'files')).toEqual([404, 404, 404]);
  expect(await seen(undefined, 'media'), 'nothing is published yet').toEqual([404, 404, 404]);

  const [shown, ...others] = await publicDocuments(code);
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ title: 'Kenari PUBLIC', url: `/media/${urls.PUBLIC}`, issuedOn: '2025-03-02' });
  expect(await seen(undefined, 'media')).toEqual([200, 404, 404]);
  const answer = await get(shown.url);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="kenari-public.pdf"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect((await api.app.inject({ url: shown.url, headers: { 'if-none-match': String(answer.headers.etag) } })).statusCode).toBe(304);

  const everything = await api.pub.query(
    `select (select string_agg(page::text, '') from pub.kampung_version) || (select string_agg(k::text, '') from pub.kampung k)
       || (select string_agg(m::text, '') from pub.media m) as words`,
  );
  expect(everything.rows[0].words).not.toMatch(/Kenari (INTERNAL|RESTRICTED)/);

  const { id } = (await list(pokja, code)).find(({ values }: { values: { visibility: string } }) => values.visibility === 'PUBLIC');
  await trash(pokja, code, id);
  expect(await publicDocuments(code)).toEqual([]);
  expect((await get(shown.url)).statusCode).toBe(404);
});

test('every wrong field is named; files that are foreign, used twice or cut off are refused', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2009');
  const other = await makeKampung(api.db, '63.01.03.2010');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const file = await upload(pokja, code);
  const wrong = await save(pokja, code, valuesWith(file, { kind: 'X', title: '', issuedOn: '2099-01-01', proves: ['overview'] }));
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(
    ['kind', 'title', 'issuedOn', 'proves'].map((field) => `values.${field}`),
  );
  const neighbour = await api.someone('POKJA_OPERATOR', other.code);
  expect((await save(neighbour, other.code, valuesWith(file))).errors[0]?.extensions).toMatchObject({ field: 'values.file' });
  expect((await save(neighbour, code, valuesWith(file))).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await save(await api.someone('PEMBACA', '63.01'), code, valuesWith(file))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await request(await api.someone('PEMBACA', '63.01'), code)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  await save(pokja, code, valuesWith(file));
  expect((await save(pokja, code, valuesWith(file, { title: 'Kedua' }))).errors[0]?.extensions).toMatchObject({ field: 'values.file' });

  for (const body of [pdf().subarray(0, 20), Buffer.concat([Buffer.from('<script>'), pdf()]), Buffer.from('MZ'), Buffer.alloc(0)]) {
    const { key, url } = (await request(pokja, code)).data.requestUpload;
    expect((await put(url, body)).statusCode).toBe(400);
    expect((await save(pokja, code, valuesWith(key))).errors[0]?.extensions).toMatchObject({ field: 'values.file' });
  }
});

test('a photographed page is written anew without place and camera, and its hash is that of the stored file', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2011');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const page = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#eee' } })
    .withExif({ IFD0: { Make: 'RAHASIA' } })
    .png()
    .toBuffer();
  const file = await upload(pokja, code, page);
  await save(pokja, code, valuesWith(file, { kind: 'FOTO' }));
  const [{ url, hash, bytes }] = await list(pokja, code);
  const stored = await get(url, pokja);
  expect(stored.headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-length': String(bytes) });
  expect(stored.rawPayload.includes('RAHASIA')).toBe(false);
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(stored.rawPayload));
  expect(Buffer.from(digest).toString('hex')).toBe(hash);
});

test('uploads that nothing uses for a week are cleared away, and no others', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2012');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const [used, unused, recent] = [await upload(pokja, code), await upload(pokja, code), await upload(pokja, code)];
  await save(pokja, code, valuesWith(used));
  await api.db.query(`update work.upload set "createdAt" = now() - interval '8 days' where key = any($1)`, [[used, unused]]);
  const store = makeFileStore(api.env);
  await sweepUploads(api.db, store);
  const left = await Promise.all([used, unused, recent].map(async (key) => (await store.open(`${key}.pdf`)) !== null));
  expect(left).toEqual([true, false, true]);
});
