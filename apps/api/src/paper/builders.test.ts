import { expect, test } from 'vitest';
import { addendumOf } from './addendum.ts';
import { renderDocx } from './docx.ts';
import { minutesOf } from './minutes.ts';
import { printable, type Paper } from './paper.blocks.ts';
import { record } from './paper.testing.ts';
import { renderPdf } from './pdf.ts';
import { workPlanOf } from './work-plan.ts';

const words = (paper: Paper) => JSON.stringify(paper.blocks);
const tables = (paper: Paper) => paper.blocks.filter((block) => block.kind === 'table');

test('the minutes name the parties by office, the overlap, what is agreed, and leave names and numbers to a pen', () => {
  const paper = minutesOf(record());
  expect(tables(paper).map(({ name }) => name)).toEqual(['Para pihak', 'Lembar irisan', 'Indikator yang didukung', 'Daftar hadir']);
  expect(tables(paper)[0]?.rows.map(([party, office]) => [party, office])).toEqual([
    ['PIHAK KESATU', 'OPD KB Kabupaten Tanah Laut'],
    ['PIHAK KEDUA', 'BNN Kabupaten Tanah Laut'],
    ['Pemerintah desa', 'Pemerintah Desa Bumi Jaya'],
    ['Pokja', 'Pokja Kampung KB Bumi Jaya'],
  ]);
  expect(tables(paper)[3]?.rows.every(([, name, office, signature]) => name === '' && office === '' && signature === '')).toBe(true);
  const signatures = paper.blocks.find((block) => block.kind === 'signatures');
  expect(signatures?.places.map(({ office }) => office)).toEqual([
    'Pimpinan OPD KB Kabupaten Tanah Laut',
    'Pimpinan BNN Kabupaten Tanah Laut',
    'Kepala Desa Bumi Jaya',
    'Ketua Pokja Kampung KB Bumi Jaya',
  ]);
  expect(words(paper)).toContain('Nomor: ....');
  expect(words(paper)).toContain('Fungsi keluarga","says":["Perlindungan, Keagamaan"]');
});

test('a paper is a draft until the record holds what it is made for; then it names the number that the office gave', () => {
  expect(minutesOf(record()).marks).toEqual(['RANCANGAN']);
  const signed = record({ state: 'DISEPAKATI', signed: { minutes: { number: '9/BA/2026', issuedOn: '2026-11-01' }, decree: null } });
  expect(minutesOf(signed).marks).toEqual(['SALINAN KERJA']);
  expect(words(minutesOf(signed))).toContain('nomor 9/BA/2026 tanggal 1 November 2026');
  expect(addendumOf(signed).marks).toEqual(['RANCANGAN']);
  expect(words(addendumOf(signed))).toContain('Berita acara rapat koordinasi nomor 9/BA/2026 tanggal 1 November 2026');
});

test('the addendum leaves open what nobody knows, and speaks of a lurah where there is no village head', () => {
  const open = addendumOf(record({ decree: null, section: null }));
  expect(words(open)).toContain('KEPUTUSAN KEPALA DESA BUMI JAYA NOMOR ....');
  expect(words(open)).toMatch(/ke dalam Seksi \.{8,} pada susunan Pokja/);
  const kampung = { ...record().kampung, village: 'Kelurahan Angsau', isDesa: false, head: 'Lurah Angsau' };
  const urban = words(addendumOf(record({ kampung })));
  expect(urban).toContain('KEPUTUSAN LURAH ANGSAU');
  expect(urban).toContain('anggaran kelurahan');
  expect(urban).not.toContain('APB Desa');
});

test('law that nobody has checked is said to be unchecked, where law is named', () => {
  const unchecked = record({ isLawChecked: false });
  expect(words(minutesOf(unchecked))).toContain('belum diperiksa pada sumber resmi');
  expect(words(addendumOf(unchecked))).toContain('belum diperiksa pada sumber resmi');
  expect(words(workPlanOf(unchecked))).not.toContain('belum diperiksa pada sumber resmi');
  expect(words(minutesOf(record()))).not.toContain('belum diperiksa pada sumber resmi');
});

test('the work plan shows tasks with owner, day, state and indicator, money with sums, activities and visits', () => {
  const paper = workPlanOf(record());
  const [tasks, budget, activities, followUps] = tables(paper);
  expect(tasks?.rows).toEqual([
    [
      'Latih kader anti narkoba bersama PIK-R',
      'BNN Kabupaten Tanah Laut',
      '15 Oktober 2026',
      'Berjalan, lewat tenggat',
      'P3 Lintas sektor',
    ],
    ['Susun data pilah remaja di Rumah DataKu', 'OPD KB Kabupaten Tanah Laut', '30 September 2026', 'Selesai', '–'],
  ]);
  expect(budget?.rows).toEqual([
    ['Dana Desa', '2026', '25.000.000', '18.500.000', ''],
    ['APBD', '2026', '10.000.000', 'belum diisi', 'Menunggu perubahan anggaran'],
  ]);
  expect(words(paper)).toContain(
    'Jumlah rencana Rp35.000.000; jumlah realisasi Rp18.500.000, belum termasuk 1 baris yang realisasinya belum diisi.',
  );
  expect(activities?.rows[0]?.[0]).toBe('12 September 2026');
  expect(followUps?.rows).toEqual([
    ['Pasang papan informasi', 'Pemerintah desa', '20 November 2026', 'Belum, lewat tenggat'],
    ['Lengkapi daftar kader', 'OPD KB Kabupaten Tanah Laut', '15 November 2026', 'Selesai 12 November 2026'],
  ]);
  expect(words(paper)).toContain('Kegiatan berjalan; papan informasi belum ada.');
});

test('an empty work plan says so in each part; a long one is cut and says how much is left', () => {
  const empty = workPlanOf(record({ plan: { tasks: [], budget: [], activities: [], visits: [] } }));
  expect(tables(empty)).toEqual([]);
  for (const none of ['Belum ada tugas', 'Belum ada baris anggaran', 'Belum ada kegiatan bersama', 'Belum ada kunjungan monitoring']) {
    expect(words(empty)).toContain(none);
  }
  const { plan } = record();
  const tasks = Array.from({ length: 300 }, () => plan.tasks.slice(0, 1)).flat();
  const long = workPlanOf(record({ plan: { ...plan, tasks } }));
  expect(tables(long)[0]?.rows.length).toBe(120);
  expect(words(long)).toContain('Dan 180 baris lagi');
});

test('sample data is marked in head, foot and text; the paper says when, from which version and in which role it was made', () => {
  const paper = minutesOf(record({ sampleData: true }));
  expect(paper.marks).toEqual(['RANCANGAN', 'DATA CONTOH']);
  expect(paper.foot).toBe('Data contoh, bukan data resmi · Simpul · catatan versi 2 · dibuat 27 November 2026 pukul 11.15 WITA');
  const end = paper.blocks.at(-1);
  expect(end?.kind === 'qr' && end.sayings[0]).toBe(
    'Naskah ini disusun pada 27 November 2026 pukul 11.15 WITA oleh peran OPD-KB kabupaten/kota, menurut isi catatan integrasi pada saat itu: versi 2, langkah terakhir pada 20 November 2026 pukul 10.00 WITA.',
  );
});

test('the paper says where its QR code leads: to the programmes, to the page of the kampung, or nowhere yet', () => {
  const says = (over: Parameters<typeof record>[0]) => words(minutesOf(record(over)));
  expect(says({ published: true })).toContain('pada bagian program tematik');
  expect(says({})).toContain('Integrasi ini belum dipublikasikan: kode QR membuka halaman publik kampung.');
  expect(says({ hasPublicPage: false })).toContain('Integrasi dan kampung ini belum dipublikasikan');
});

test('whatever somebody typed becomes a file that can be opened', async () => {
  const reason = `Baris satu\nbaris dua\u0007\u202E ${'x'.repeat(600)} 👩‍👩‍👧 ${String.fromCharCode(0xd8_00)} <b>&"'`;
  const overlap = Array.from({ length: 40 }, (_, at) => ({ name: `Hal ${at}`, has: at % 2 === 0, note: 'kata '.repeat(at * 8) }));
  const paper = printable(minutesOf(record({ reason, overlap })));
  expect(words(paper)).toContain('Baris satu baris dua xxx');
  const pdf = await renderPdf(paper);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await renderDocx(paper)).subarray(0, 2).toString()).toBe('PK');
});
