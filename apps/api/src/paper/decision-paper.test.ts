import { beforeAll, expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeAssessment, makeDecision, makeKampung, makePeriod, makeReport, publishDecisions } from '../../test/make.ts';
import { qrOfPdf, readDocx, readPdf } from '../../test/read-papers.ts';
import { AssessmentVerdictRow, type AssessmentPeriodRow } from '../assessment/assessment.entity.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { documentId, nextDocument } from '../publication/decision-documents.ts';

const api = useApi();
const PORTAL = 'http://localhost:3000';
let period: AssessmentPeriodRow;
let full: KampungRow;
let waiting: KampungRow;
let province: Someone;

const get = (file: string, as?: Someone, { regency = '63.01', edition = '1' } = {}) =>
  api.app.inject({
    method: 'GET',
    url: `/papers/decisions/${period.id}/${regency}/${edition}/${file}`,
    headers: as ? { cookie: as.cookie } : {},
  });
const SETS = `query ($period: ID!) { decisionPapers(period: $period) {
  id regencyName edition publicUrl publishedAt hash decidedCount gaps { en } papers { kind files { format url } } } }`;
const setsOf = async (as: Someone) => (await api.ask(SETS, { period: period.id }, as)).data.decisionPapers;

beforeAll(async () => {
  period = await makePeriod(api.db, { title: 'Penilaian tahun 2026', verifyBy: '2027-01-15', publishOn: '2027-01-31' });
  full = await makeKampung(api.db, '63.01.03.2006', { name: 'Bumi Jaya' });
  await makeReport(api.db, full);
  waiting = await makeKampung(api.db, '63.01.04.2004', { name: 'Sungai Bakau' });
  province = await api.someone('BKKBN_PROVINSI', '63');
});

test('before anything is verified there is no paper', async () => {
  await makeAssessment(api.db, period, waiting, { state: 'DIPERIKSA' });
  expect(await setsOf(province)).toEqual([]);
  expect((await get('sk-penetapan.pdf', province)).statusCode).toBe(404);
  expect((await get('berita-acara-verifikasi.pdf', province)).statusCode).toBe(404);
});

test('the decree lists what is decided with its hash, as PDF and DOCX that say the same, and is a draft until publication', async () => {
  const { assessmentId, assessment } = await makeDecision(api.db, period, full, { levelBefore: 'DASAR' });
  await api.db.manager.insert(AssessmentVerdictRow, {
    assessmentId,
    indicator: 'I1',
    score: 4,
    reason: 'SK Pokja asli diperlihatkan.',
    byId: province.personId,
    byName: 'Verifikator',
  });
  const [set] = await setsOf(province);
  const id = documentId(period.id, '63.01', 1);
  expect(set).toMatchObject({
    id,
    regencyName: 'Kabupaten Tanah Laut',
    edition: 1,
    publicUrl: `${PORTAL}/keputusan/${id}`,
    publishedAt: null,
    decidedCount: 1,
    gaps: [{ en: 'Assessments not verified yet: 1.' }],
  });
  const draft = await nextDocument(api.db.manager, period.id, '63.01', 'DECIDED');
  const made = await readPdf((await get('sk-penetapan.pdf', province)).rawPayload);
  const written = readDocx((await get('sk-penetapan.docx', province)).rawPayload);
  for (const words of [made.words, written.words]) {
    expect(words).toContain('KEPUTUSAN KEPALA PERWAKILAN BKKBN PROVINSI KALIMANTAN SELATAN');
    expect(words).toContain('NOMOR ....');
    expect(words).toContain('Bumi Jaya (63.01.03.2006)');
    expect(words).toContain(`Dasar ${assessment.level.name.id}`);
    expect(words).toContain('20 November 2026');
    expect(words).toContain(draft?.hash);
    expect(words).toContain('setelah terbit (menurut jadwal 31 Januari 2027)');
    expect(words).not.toContain(province.personId);
    expect(words).not.toContain('Verifikator');
  }
  for (const page of made.pages) expect(page).toContain('RANCANGAN');
  expect(await qrOfPdf(made.pdf)).toBe(set.publicUrl);
  expect(written.link).toBe(set.publicUrl);

  const minutes = await readPdf((await get('berita-acara-verifikasi.pdf', province)).rawPayload);
  expect(minutes.words).toContain('BERITA ACARA VERIFIKASI');
  expect(minutes.words).toContain('1 kampung telah diverifikasi; 1 penilaian lain masih diperiksa');
  expect(minutes.words).toContain('SK Pokja asli diperlihatkan.');
});

test('after publication the paper is a working copy with the hash of the public document; the next one is only there when something is', async () => {
  const draft = await nextDocument(api.db.manager, period.id, '63.01', 'DECIDED');
  await publishDecisions(api.db, period);
  const [set, ...others] = await setsOf(province);
  expect(others).toEqual([]);
  expect(set).toMatchObject({ id: draft?.content.id, hash: draft?.hash, gaps: [], publishedAt: expect.any(String) });
  const { data } = await api.ask('query ($id: ID!) { decisionDocument(id: $id) { hash } }', { id: set.id });
  expect(data.decisionDocument.hash).toBe(set.hash);
  const made = await readPdf((await get('sk-penetapan.pdf', province)).rawPayload);
  expect(made.pages[0]).toContain('SALINAN KERJA');
  expect(made.words).toContain('dengan isi dan sidik yang sama');

  await makeDecision(api.db, period, full, { revision: 2, revisionReason: 'Bukti susulan diterima.', levelBefore: 'DASAR' });
  expect((await setsOf(province)).map(({ edition }: { edition: number }) => edition)).toEqual([1, 2]);
  const correction = await readPdf((await get('sk-penetapan.pdf', province, { edition: '2' })).rawPayload);
  expect(correction.words).toContain('Bumi Jaya, revisi ke-2: Bukti susulan diterima.');
  expect(correction.words).toContain('tidak berlaku lagi');
});

test('each office takes the papers of its own regencies; foreign and missing ones answer alike, and the trail keeps a line', async () => {
  const opd = await api.someone('OPD_KB', '63.01');
  expect((await setsOf(opd)).length).toBeGreaterThan(0);
  const foreign = await api.someone('OPD_KB', '63.03');
  const district = await api.someone('KECAMATAN', '63.01.03');
  for (const other of [foreign, district]) {
    expect(await setsOf(other)).toEqual([]);
    expect((await get('sk-penetapan.pdf', other)).statusCode).toBe(404);
  }
  for (const edition of ['0', '4', '1.5', '-1', '99999999']) expect((await get('sk-penetapan.pdf', opd, { edition })).statusCode).toBe(404);
  for (const file of ['sk-penetapan.txt', 'berita-acara.pdf', 'x']) expect((await get(file, opd)).statusCode).toBe(404);
  expect((await get('sk-penetapan.pdf', opd, { regency: '63.03' })).statusCode).toBe(404);
  expect((await get('sk-penetapan.pdf')).statusCode).toBe(401);
  const { data } = await api.ask(SETS, { period: 'x' }, opd);
  expect(data.decisionPapers).toEqual([]);

  await get('sk-penetapan.docx', opd);
  const lines = await api.db.query(
    `select "actorRole", "regionCode", summary->>'id' as words from work.audit where action = 'assessment.paper' and "actorId" = $1`,
    [opd.personId],
  );
  expect(lines).toEqual([
    { actorRole: 'OPD_KB', regionCode: '63.01', words: 'Dokumen dibuat: SK penetapan tingkat (DOCX), Penilaian tahun 2026' },
  ]);
});
