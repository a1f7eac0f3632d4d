import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeFileStore } from '../file/file-store.ts';
import { sweepUploads } from '../file/upload.service.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, publishAll } from '../../test/make.ts';

const api = useApi();

const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#2a7' } });
const jpeg = async () =>
  picture()
    .withExif({ IFD0: { Make: 'RAHASIA' }, IFD3: { GPSLatitude: '3/1 48/1 0/1' } })
    .jpeg()
    .toBuffer();

const ask = (as: Someone, kampung: string) =>
  api.ask('mutation ($kampung: ID!) { requestUpload(kampung: $kampung, kind: PHOTO) { key url } }', { kampung }, as);
const put = (url: string, body: Buffer) => api.app.inject({ method: 'PUT', url, payload: body, headers: { 'content-type': 'image/jpeg' } });
async function upload(as: Someone, kampung: string): Promise<string> {
  const { key, url } = (await ask(as, kampung)).data.requestUpload;
  expect((await put(url, await jpeg())).statusCode).toBe(200);
  return key;
}
const get = async (url: string, as?: Someone) =>
  (await api.app.inject({ method: 'GET', url, headers: as ? { cookie: as.cookie } : {} })).statusCode;

const valuesWith = (key: string, over: object = {}) => ({
  title: '',
  heldOn: '2026-11-20',
  place: 'Balai desa',
  description: 'Kader menimbang balita di posyandu.',
  familyFunction: 'REPRODUKSI',
  agencies: ['PUSKESMAS'],
  programmes: [],
  photos: [{ key, alt: 'Kader menimbang' }],
  ...over,
});
const save = (as: Someone, kampung: string, values: object) =>
  api.ask(
    'mutation ($input: SaveActivityInput!) { saveActivity(input: $input) { id version state title photos { url alt } } }',
    { input: { kampung, ...values } },
    as,
  );
const move = (as: Someone, id: string, what: string, reason?: string) =>
  api.ask('mutation ($input: MoveActivityInput!) { moveActivity(input: $input) { state } }', { input: { id, move: what, reason } }, as);
const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const publicCount = async (code: string) => {
  await publishAll(api.db, code);
  return (await api.ask('query ($code: ID!) { activities(region: $code) { totalCount } }', { code })).data.activities.totalCount;
};

test('a photo and three words make an activity, which is public only once it is shown and published', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2006');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const key = await upload(pokja, code);
  const saved = (await save(pokja, code, valuesWith(key))).data.saveActivity;
  expect(saved).toMatchObject({ state: 'DRAF', title: 'Kader menimbang balita di posyandu', photos: [{ url: `/files/${key}-480.webp` }] });
  expect(await publicCount(code)).toBe(0);
  expect([await get(`/media/${key}-480.webp`), await get(`/files/${key}-480.webp`), await get(`/files/${key}-480.webp`, pokja)]).toEqual([
    404, 404, 200,
  ]);
  expect(await get(`/files/${key}-480.webp`, await api.someone('POKJA_OPERATOR', '63.01.03.2008'))).toBe(404);

  expect((await move(pokja, saved.id, 'SHOW')).data.moveActivity.state).toBe('TAMPIL');
  expect(await publicCount(code)).toBe(1);
  expect(await get(`/media/${key}-960.jpg`)).toBe(200);

  const officer = await api.someone('PKB', '63.01.03');
  expect(codeOf(await move(pokja, saved.id, 'HIDE', 'Anak terlihat tanpa izin orang tua.'))).toBe('FORBIDDEN');
  expect((await move(officer, saved.id, 'HIDE', 'x')).errors[0]?.extensions).toMatchObject({ field: 'reason' });
  await move(officer, saved.id, 'HIDE', 'Anak terlihat tanpa izin orang tua.');
  expect(codeOf(await move(pokja, saved.id, 'SHOW')), 'a moderator has hidden it').toBe('FORBIDDEN');
  expect(await publicCount(code)).toBe(0);
  expect(await get(`/media/${key}-960.jpg`)).toBe(404);
});

test('what is removed waits in the trash and leaves the public page', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2008');
  const pemdes = await api.someone('PEMDES', code);
  const { id } = (await save(pemdes, code, valuesWith(await upload(pemdes, code)))).data.saveActivity;
  await move(pemdes, id, 'SHOW');
  await move(pemdes, id, 'REMOVE');
  expect(await publicCount(code)).toBe(0);
  const trash = await api.ask('query ($code: ID!) { kampungRecord(code: $code) { activities(trash: true) { id } } }', { code }, pemdes);
  expect(trash.data.kampungRecord.activities).toEqual([{ id }]);
  await move(pemdes, id, 'RESTORE');
  expect(await publicCount(code)).toBe(1);
  await move(pemdes, id, 'REMOVE');
  await api.db.query(`update work.activity set "deletedAt" = now() - interval '31 days' where id = $1`, [id]);
  expect(codeOf(await move(pemdes, id, 'RESTORE')), 'its thirty days are over').toBe('NOT_FOUND');
});

test('every wrong field is named, versions are kept, the same key adds once, strangers find nothing', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2009');
  const other = await makeKampung(api.db, '63.01.03.2010');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const neighbour = await api.someone('POKJA_OPERATOR', other.code);
  const key = await upload(pokja, code);
  const wrong = await save(pokja, code, valuesWith(key, { photos: [], place: '', heldOn: '2030-01-01' }));
  expect(wrong.errors[0]?.extensions.fields?.map(({ field }) => field).sort()).toEqual(['heldOn', 'photos', 'place']);
  expect((await save(neighbour, other.code, valuesWith(key))).errors[0]?.extensions, "somebody else's photo").toMatchObject({
    field: 'photos',
  });
  expect(codeOf(await save(neighbour, code, valuesWith(key)))).toBe('NOT_FOUND');
  expect(codeOf(await save(await api.someone('PEMBACA', '63.01'), code, valuesWith(key)))).toBe('FORBIDDEN');
  expect(codeOf(await ask(await api.someone('PEMBACA', '63.01'), code))).toBe('FORBIDDEN');

  const answers = await Promise.all([1, 2].map(() => save(pokja, code, valuesWith(key, { idempotencyKey: 'once' }))));
  expect(new Set(answers.map(({ data }) => data.saveActivity.id)).size).toBe(1);
  const { id } = answers[0]?.data.saveActivity ?? {};
  await save(pokja, code, valuesWith(key, { id, version: 1, place: 'Posyandu Melati' }));
  expect(codeOf(await save(pokja, code, valuesWith(key, { id, version: 1, place: 'Masjid' })))).toBe('CONFLICT');
  expect(codeOf(await move(neighbour, id, 'REMOVE'))).toBe('NOT_FOUND');
});

test('nothing of the file that came survives, and a link takes one picture once', async () => {
  const { code } = await makeKampung(api.db, '63.01.03.2011');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const { key, url } = (await ask(pokja, code)).data.requestUpload;
  const answers = await Promise.all([put(url, await jpeg()), put(url, await jpeg())]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
  for (const ending of ['480.avif', '480.webp', '960.avif', '960.webp', '960.jpg']) {
    const file = await readFile(path.join(api.env.FILES_DIR, 'media', `${key}-${ending}`));
    // This process no longer decodes AVIF; its bytes are searched like the others.
    if (!ending.endsWith('avif')) expect((await sharp(file).metadata()).exif, ending).toBeUndefined();
    expect(file.includes('RAHASIA')).toBe(false);
  }
  const late = (await ask(pokja, code)).data.requestUpload;
  await api.db.query(`update work.upload set "expiresAt" = now() - interval '1 second' where key = $1`, [late.key]);
  expect((await put(late.url, await jpeg())).statusCode).toBe(404);
});

const HOSTILE: [string, () => Buffer | Promise<Buffer>][] = [
  [
    'an SVG with a script',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
  ],
  ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a GIF', () => picture().gif().toBuffer()],
  ['a TIFF', () => picture().tiff().toBuffer()],
  ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj')],
  ['half a JPEG', async () => (await picture(400, 300).jpeg().toBuffer()).subarray(0, 600)],
  ['a bomb of pixels', () => picture(9_000, 9_000).png().toBuffer()],
  ['nothing', () => Buffer.alloc(0)],
];

test.each(HOSTILE)('%s is refused and leaves no file', async (_name, make) => {
  const code = '63.01.03.2012';
  const [kampung] = await api.db.query('select code from work.kampung where code = $1', [code]);
  if (!kampung) await makeKampung(api.db, code);
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const { key, url } = (await ask(pokja, code)).data.requestUpload;
  const answer = await put(url, await make());
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'file' });
  expect(existsSync(path.join(api.env.FILES_DIR, 'media', `${key}-480.webp`))).toBe(false);
  expect((await save(pokja, code, valuesWith(key))).errors[0]?.extensions).toMatchObject({ field: 'photos' });
});

test('too large a file is refused before it is read to its end; odd names find nothing', async () => {
  const { code } = await makeKampung(api.db, '63.01.01.2001');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const { url } = (await ask(pokja, code)).data.requestUpload;
  expect((await put(url, Buffer.alloc(15 * 1024 * 1024 + 1))).statusCode).toBe(413);
  for (const file of ['..%2f..%2fpackage.json', 'x', '%00-480.webp', 'a-480.webp%2f..'])
    expect(await get(`/media/${file}`), file).toBe(404);
});

test('more uploads at once than fit into memory are asked to wait; then there is room again', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => put('/upload/nobody-knows-this-link', Buffer.alloc(9))));
  const crowded = answers.filter(({ statusCode }) => statusCode === 503);
  expect(crowded).toHaveLength(8);
  expect(crowded[0]?.headers['retry-after']).toBe('10');
  expect(crowded[0]?.json().errors[0].extensions.code).toBe('OVERLOADED');
  const again = await Promise.all(Array.from({ length: 32 }, () => put('/upload/nobody-knows-this-link', Buffer.alloc(9))));
  expect(new Set(again.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
});

test('pairs of before and after, the Inpres activity and participants are told; a group of few without its number', async () => {
  const { code } = await makeKampung(api.db, '63.01.02.2001');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const [before, after] = [await upload(pokja, code), await upload(pokja, code)];
  const details = {
    inpresActivity: '56',
    participants: [
      { group: 'REMAJA', count: 23 },
      { group: 'LANSIA', count: 3 },
    ],
  };
  const pair = [
    { key: before, alt: '', caption: 'Jamban lama', moment: 'BEFORE' },
    { key: after, alt: '', caption: 'Jamban baru', moment: 'AFTER' },
  ];
  const odd = await save(pokja, code, valuesWith(before, { ...details, photos: pair.slice(0, 1) }));
  expect(odd.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'photos' });
  const { id } = (await save(pokja, code, valuesWith(before, { ...details, photos: pair }))).data.saveActivity;
  await move(pokja, id, 'SHOW');
  await publishAll(api.db, code);
  const { activity } = (
    await api.ask(
      `query ($id: ID!) { activity(id: $id) { inpresActivity { code } photos { moment caption { id } }
         participants { code state value } } }`,
      { id },
    )
  ).data;
  expect(activity).toEqual({
    inpresActivity: { code: '56' },
    photos: [
      { moment: 'BEFORE', caption: { id: 'Jamban lama' } },
      { moment: 'AFTER', caption: { id: 'Jamban baru' } },
    ],
    participants: [
      { code: 'REMAJA', state: 'KNOWN', value: 23 },
      { code: 'LANSIA', state: 'SUPPRESSED', value: null },
    ],
  });
});

test('a chosen photo heads the public page, the latest one when its activity is hidden; an uploaded one until it is taken off', async () => {
  const { code } = await makeKampung(api.db, '63.01.02.2002');
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const officer = await api.someone('PKB', '63.01.02');
  const keys: string[] = [];
  const ids: string[] = [];
  for (const heldOn of ['2026-11-20', '2026-10-01']) {
    keys.push(await upload(pokja, code));
    ids.push((await save(pokja, code, valuesWith(keys.at(-1) ?? '', { heldOn }))).data.saveActivity.id);
    await move(pokja, ids.at(-1) ?? '', 'SHOW');
  }
  const [latestKey = '', olderKey = ''] = keys;
  const setCover = (as: Someone, photo: object) =>
    api.ask(
      'mutation ($input: SetCoverInput!) { setCover(input: $input) { cover { key url alt isChosen } } }',
      { input: { kampung: code, ...photo } },
      as,
    );
  const cover = async () => {
    await publishAll(api.db, code);
    const { data } = await api.ask(
      `query ($code: ID!) { kampung(code: $code) { cover { webp480 alt { id } } }
         kampungs(filter: { region: $code }) { nodes { cover { webp480 } } } }`,
      { code },
    );
    expect(data.kampungs.nodes[0].cover?.webp480).toBe(data.kampung.cover.webp480);
    return [/media\/(.+)-480/.exec(data.kampung.cover.webp480)?.[1], data.kampung.cover.alt.id];
  };
  expect(await cover()).toEqual([latestKey, 'Kader menimbang']);

  const older = { key: olderKey, activity: ids[1], alt: 'Balai desa dari depan' };
  expect((await setCover(pokja, { ...older, alt: ' ' })).errors[0]?.extensions).toMatchObject({ field: 'alt' });
  expect((await setCover(pokja, { ...older, activity: ids[0] })).errors[0]?.extensions, 'a photo of another one').toMatchObject({
    field: 'key',
  });
  expect((await setCover(pokja, { key: olderKey, alt: older.alt })).errors[0]?.extensions).toMatchObject({ field: 'activity' });
  expect(codeOf(await setCover(await api.someone('PEMBACA', '63.01'), older))).toBe('FORBIDDEN');
  expect(codeOf(await setCover(await api.someone('POKJA_OPERATOR', '63.01.02.2003'), older))).toBe('NOT_FOUND');
  expect((await setCover(pokja, older)).data.setCover.cover).toEqual({
    key: olderKey,
    url: `/files/${olderKey}-480.webp`,
    alt: older.alt,
    isChosen: true,
  });
  const changes = await api.ask(
    'query ($code: ID!) { kampungRecord(code: $code) { publicationDifferences { name { id } before { id } after { id } } } }',
    { code },
    officer,
  );
  expect(changes.data.kampungRecord.publicationDifferences).toEqual(
    expect.arrayContaining([{ name: { id: 'Foto sampul' }, before: null, after: { id: older.alt } }]),
  );
  expect(await cover()).toEqual([olderKey, older.alt]);
  await move(officer, ids[1] ?? '', 'HIDE', 'Anak terlihat tanpa izin orang tua.');
  expect(await cover()).toEqual([latestKey, 'Kader menimbang']);

  const own = await upload(pokja, code);
  await setCover(pokja, { key: own, alt: 'Gapura kampung' });
  expect(await get(`/media/${own}-960.jpg`)).toBe(404);
  expect(await cover()).toEqual([own, 'Gapura kampung']);
  expect(await get(`/media/${own}-960.jpg`)).toBe(200);
  await api.db.query(`update work.upload set "createdAt" = now() - interval '8 days' where key = $1`, [own]);
  await sweepUploads(api.db, makeFileStore(api.env));
  expect(await get(`/media/${own}-960.jpg`), 'a cover is in use').toBe(200);
  expect((await setCover(await api.someone('KECAMATAN', '63.01.02'), {})).data.setCover.cover).toMatchObject({
    key: latestKey,
    isChosen: false,
  });
  expect(await cover()).toEqual([latestKey, 'Kader menimbang']);
  expect(await get(`/media/${own}-960.jpg`)).toBe(404);
});
