import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Role } from '@simpul/domain/access.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, publishAll } from '../../test/make.ts';
import { qrOfPdf, readDocx, readPdf } from '../../test/read-papers.ts';

const api = useApi();
const PORTAL = 'http://localhost:3000';

const get = (id: string, file: string, as?: Someone, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/papers/${id}/${file}`, headers: { ...headers, ...(as && { cookie: as.cookie }) } });
const auditOf = (id: string) =>
  api.db.query(
    `select "actorRole", "regionCode", summary->>'id' as words from work.audit where action = 'integration.paper' and "entityId" = $1`,
    [id],
  );

const gapsOf = async (id: string, as: Someone, kind: string): Promise<{ place: string }[]> => {
  const query = 'query ($id: ID!) { integration(id: $id) { papers { kind gaps { place } } } }';
  const { data } = await api.ask(query, { id }, as);
  return data.integration.papers.find((paper: { kind: string }) => paper.kind === kind).gaps;
};

test('who may read an integration makes its papers as PDF and DOCX that say the same, and the trail keeps a line', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006', {
    name: 'Bumi Jaya',
    workingGroupSections: 'EMPAT_SEKSI',
    workingGroupDecree: { number: '12/2025', issuer: 'Kepala Desa Bumi Jaya', issuedOn: '2025-03-02', validTo: null },
  });
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI', agencyContact: 'Seksi Pencegahan' });
  const opd = await api.someone('OPD_KB', '63.01');

  const pdf = await get(id, 'berita-acara.pdf', opd);
  expect(pdf.statusCode).toBe(200);
  expect(pdf.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="berita-acara-rapat-koordinasi-kampung-bersinar-bumi-jaya.pdf"',
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  const made = await readPdf(pdf.rawPayload);
  for (const page of made.pages) expect(page).toContain('RANCANGAN');
  made.pages.forEach((page, at) => expect(page).toContain(`Halaman ${at + 1} dari ${made.pages.length}`));
  expect(made.info).toMatchObject({ Title: 'Berita acara rapat koordinasi: Kampung Bersinar di Kampung KB Bumi Jaya', Language: 'id-ID' });
  expect(await made.pdf.getMarkInfo(), 'a screen reader follows its structure').toMatchObject({ Marked: true });
  expect(JSON.stringify(await (await made.pdf.getPage(1)).getStructTree())).toContain('"role":"H1"');
  const size = (await made.pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(size.width), Math.round(size.height)]).toEqual([595, 842]);

  const docx = await get(id, 'berita-acara.docx', opd);
  expect(docx.headers['content-type']).toContain('wordprocessingml');
  const written = readDocx(docx.rawPayload);
  for (const words of [made.words, written.words]) {
    expect(words).toContain('BERITA ACARA RAPAT KOORDINASI');
    expect(words).toContain('Nomor: ....');
    expect(words).toContain('Bidang Pengendalian Penduduk');
    expect(words).toContain('Seksi Pencegahan');
    expect(words).toContain('Instruksi Presiden Nomor 3 Tahun 2022');
    expect(words).toContain('Kelompok kerja dengan SK Sudah ada');
    expect(words).toContain('oleh peran OPD-KB kabupaten/kota, menurut isi catatan integrasi pada saat itu: versi 1');
    expect(words).toContain('belum dipublikasikan');
    expect(words).not.toContain(opd.personId);
    expect(words).not.toContain('OPD_KB 63.01');
  }
  expect(written.margins).toContain('RANCANGAN');
  expect(written.margins).not.toContain('DATA CONTOH');

  const addendum = await readPdf((await get(id, 'addendum-sk.pdf', opd)).rawPayload);
  expect(addendum.words).toContain('PERUBAHAN ATAS KEPUTUSAN KEPALA DESA BUMI JAYA NOMOR 12/2025');
  expect(addendum.words).toContain('ke dalam Seksi Perubahan perilaku keluarga');
  expect(await auditOf(id)).toEqual([
    { actorRole: 'OPD_KB', regionCode: '63.01.03.2006', words: 'Dokumen dibuat: Berita acara rapat koordinasi (PDF), DESA_BERSINAR' },
    { actorRole: 'OPD_KB', regionCode: '63.01.03.2006', words: 'Dokumen dibuat: Berita acara rapat koordinasi (DOCX), DESA_BERSINAR' },
    { actorRole: 'OPD_KB', regionCode: '63.01.03.2006', words: 'Dokumen dibuat: Addendum SK Pokja (PDF), DESA_BERSINAR' },
  ]);
});

test('a foreign integration, a missing one and an unknown paper answer alike, in the language of the reader', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  const { id } = await makeIntegration(api.db, kampung, 'PROKLIM');
  const banjar = await api.someone('OPD_KB', '63.03');
  const bnnk = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const missing = '00000000-0000-4000-8000-000000000000';
  const answers = [
    await get(id, 'berita-acara.pdf', banjar),
    await get(id, 'berita-acara.pdf', bnnk),
    await get(missing, 'berita-acara.pdf', banjar),
    await get("x' or 1=1", 'berita-acara.pdf', banjar),
  ];
  for (const { statusCode, body } of answers) {
    expect([statusCode, JSON.parse(body)]).toEqual([
      404,
      { errors: [{ message: 'Integrasi tidak ditemukan.', extensions: { code: 'NOT_FOUND' } }] },
    ]);
  }
  expect((await get(missing, 'berita-acara.pdf', banjar, { 'accept-language': 'en' })).json().errors[0].message).toBe(
    'Integration not found.',
  );
  expect((await get(id, 'surat.pdf', banjar)).statusCode).toBe(404);
  expect((await get(id, 'berita-acara.exe', banjar)).statusCode).toBe(404);
  expect((await get(id, 'berita-acara.pdf')).json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(await auditOf(id)).toEqual([]);
  const owner = await api.someone('OPD_KB', '63.01');
  const elsewhere = await get(id, 'berita-acara.pdf', owner, { origin: 'https://elsewhere.test' });
  expect(elsewhere.statusCode, 'a page of another site may not use the session').toBe(401);
});

test('a partner agency gets the papers of its programme, with room for what it may not read', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009', {
    workingGroupDecree: { number: 'KENARI/7', issuer: 'Kepala Desa', issuedOn: '2025-03-02', validTo: null },
  });
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR');
  const bnnk = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const { words } = await readPdf((await get(id, 'addendum-sk.pdf', bnnk)).rawPayload);
  expect(words).not.toContain('KENARI');
  expect(words).toContain('oleh peran Instansi mitra program');
  const opd = await api.someone('OPD_KB', '63.01');
  expect((await readPdf((await get(id, 'addendum-sk.pdf', opd)).rawPayload)).words).toContain('KENARI/7');
});

test('the QR code leads to the programmes of the public page once they are there, and sample data is marked on every page', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010', { sampleData: true });
  const { id, version } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'DIKAJI', sampleData: true });
  const bnnk = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  const signed = await api.ask(
    'mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { state } }',
    {
      input: {
        id,
        version,
        command: 'COUNTERSIGN',
        evidence: [{ kind: 'BERITA_ACARA', number: '9/BA/2026', issuedOn: '2026-11-01' }],
        idempotencyKey: 'countersign-1',
      },
    },
    bnnk,
  );
  expect(signed.errors).toEqual([]);
  const opd = await api.someone('OPD_KB', '63.01');
  const address = async () => {
    const { picture, link, words, margins } = readDocx((await get(id, 'berita-acara.docx', opd)).rawPayload);
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
    expect(link).toBe(read);
    return { read, words, margins };
  };
  const before = await address();
  expect(before.read).toBe(`${PORTAL}/kampung/63.01.03.2010`);
  expect(before.words).toContain('belum dipublikasikan');
  await publishAll(api.db, '63.01.03.2010');
  const after = await address();
  expect(after.read).toBe(`${PORTAL}/kampung/63.01.03.2010#program`);
  expect(after.words).not.toContain('belum dipublikasikan');
  expect(after.words).toContain('nomor 9/BA/2026 tanggal 1 November 2026');
  expect(after.words, 'who signed it stays in the record').not.toContain('SKPD_PROGRAM 63.01');
  expect(after.margins).toContain('SALINAN KERJA · DATA CONTOH');
  expect(after.margins).toContain('Data contoh, bukan data resmi');
  const { pages, pdf } = await readPdf((await get(id, 'berita-acara.pdf', opd)).rawPayload);
  expect(await qrOfPdf(pdf)).toBe(`${PORTAL}/kampung/63.01.03.2010#program`);
  for (const page of pages) {
    expect(page).toContain('SALINAN KERJA · DATA CONTOH');
    expect(page).toContain('Data contoh, bukan data resmi');
  }
});

test('the page of an integration names its papers and what each would leave open', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2011', { workingGroupExists: null });
  const { id } = await makeIntegration(api.db, kampung, 'PROKLIM');
  const opd = await api.someone('OPD_KB', '63.01');
  const { data, errors } = await api.ask(
    'query ($id: ID!) { integration(id: $id) { papers { kind isDraft files { format url } gaps { place text { id } } } } }',
    { id },
    opd,
  );
  expect(errors).toEqual([]);
  const [minutes] = data.integration.papers;
  expect(minutes).toEqual({
    kind: 'BERITA_ACARA',
    isDraft: true,
    files: ['pdf', 'docx'].map((format) => ({ format, url: `/papers/${id}/berita-acara.${format}` })),
    gaps: [
      { place: 'STEP', text: { id: 'Penanggung jawab instansi mitra belum ditunjuk.' } },
      { place: 'PROFILE', text: { id: 'Pokja belum tercatat di profil kampung.' } },
    ],
  });
  for (const { files } of data.integration.papers) {
    for (const { url } of files) expect((await api.app.inject({ url, headers: { cookie: opd.cookie } })).statusCode).toBe(200);
  }
});

test('the joint work plan shows what both owners keep, and nothing from the trash', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2012');
  await makeActivity(api.db, kampung, { title: 'Tanam pohon bersama', heldOn: '2026-08-17', programmes: ['PROKLIM'], agencies: ['DLHK'] });
  const { id } = await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DISEPAKATI' });
  const opd = await api.someone('OPD_KB', '63.01');
  const save = async (what: string, values: object) => {
    const { data, errors } = await api.ask(
      `mutation ($input: Save${what}Input!) { saveIntegration${what}(input: $input) }`,
      { input: { integration: id, values } },
      opd,
    );
    expect(errors).toEqual([]);
    return data[`saveIntegration${what}`];
  };
  expect((await gapsOf(id, opd, 'RENCANA_KERJA')).map(({ place }) => place)).toEqual(['TASK', 'BUDGET', 'VISIT']);
  await save('Task', { title: 'Pilah sampah di tiap RT', owner: 'DLHK', dueOn: '2026-01-31', state: 'BERJALAN', indicator: 'P3' });
  const dropped = await save('Task', { title: 'KENARI dibuang', owner: 'DLHK', dueOn: '2026-01-31', state: 'BERJALAN' });
  await api.ask(
    'mutation ($input: PartTrashInput!) { removeFromIntegration(input: $input) }',
    { input: { integration: id, kind: 'TASK', id: dropped } },
    opd,
  );
  await save('Budget', { source: 'DANA_DESA', year: 2026, planned: 12_500_000, realised: 7_000_000 });
  await save('Visit', {
    visitedOn: '2026-10-01',
    agencies: ['DLHK', 'OPD_KB'],
    findings: 'Bank sampah berjalan di dua RT.',
    followUps: [{ what: 'Tambah satu bank sampah', owner: 'DLHK', dueOn: '2026-12-31' }],
  });
  expect(await gapsOf(id, opd, 'RENCANA_KERJA')).toEqual([]);
  const pdf = await readPdf((await get(id, 'rencana-kerja.pdf', opd)).rawPayload);
  const docx = readDocx((await get(id, 'rencana-kerja.docx', opd)).rawPayload);
  for (const words of [pdf.words, docx.words]) {
    expect(words).toMatch(/Pilah sampah di tiap RT .*31 Januari 2026 Berjalan, lewat tenggat P3 /);
    expect(words).toContain('12.500.000');
    expect(words).toContain('jumlah realisasi Rp7.000.000.');
    expect(words).toContain('17 Agustus 2026 Tanam pohon bersama');
    expect(words).toContain('Bank sampah berjalan di dua RT.');
    expect(words).toContain('Tambah satu bank sampah');
    expect(words).not.toContain('KENARI');
  }
});

test('one person makes at most thirty papers a minute', async () => {
  const opd = await api.someone('OPD_KB', '63.01');
  const missing = '00000000-0000-4000-8000-000000000000';
  const statuses = [];
  for (let at = 0; at < 31; at++) statuses.push((await get(missing, 'berita-acara.pdf', opd)).statusCode);
  expect(statuses.filter((status) => status === 404).length).toBe(30);
  expect(statuses.at(-1)).toBe(429);
});

test('when many ask at once, some are told to come back; the others get theirs, and the line is free again afterwards', async () => {
  const kampung = await makeKampung(api.db, '63.01.04.2004');
  const { id } = await makeIntegration(api.db, kampung, 'PROKLIM');
  const people = await Promise.all((['OPD_KB', 'PEMBACA', 'PKB'] satisfies Role[]).map((role) => api.someone(role, '63.01')));
  const answers = await Promise.all(people.flatMap((as) => Array.from({ length: 25 }, () => get(id, 'rencana-kerja.pdf', as))));
  const statuses = Map.groupBy(answers, ({ statusCode }) => statusCode);
  expect([...statuses.keys()].toSorted()).toEqual([200, 503]);
  expect(statuses.get(200)?.length).toBeGreaterThanOrEqual(32);
  expect(statuses.get(503)?.[0]?.headers['retry-after']).toBe('10');
  expect((await get(id, 'rencana-kerja.pdf', people[0])).statusCode).toBe(200);
});
