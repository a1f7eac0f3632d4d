import { formatDay } from '@simpul/domain/format.ts';
import { BLANK, heading, paragraph, title, type Block, type Paper, type SignaturePlace } from './paper.blocks.ts';
import { kampungKb, lawsOf, numberAndDay, paperOf, placeOf } from './paper.phrases.ts';
import type { PaperRecord } from './paper.record.ts';

const ROOM_FOR_NOTES = 6;
const ROOM_FOR_GUESTS = 14;

/** Berita acara rapat koordinasi: both owners agree on what is done together in one kampung. */
export function minutesOf(record: PaperRecord): Paper {
  const { kampung, programme, signed } = record;
  return paperOf('BERITA_ACARA', record, [
    title(
      'BERITA ACARA RAPAT KOORDINASI',
      `INTEGRASI PROGRAM ${programme.shortName} PADA KAMPUNG KELUARGA BERKUALITAS ${kampung.name}`.toUpperCase(),
      `Nomor: ${BLANK}`,
    ),
    paragraph(
      `Pada hari ini, ${BLANK} tanggal ${BLANK} bulan ${BLANK} tahun ${BLANK}, bertempat di ${BLANK}${BLANK}, telah dilaksanakan rapat koordinasi para pihak tersebut di bawah ini untuk menyepakati integrasi program ${programme.name} ke dalam penyelenggaraan ${kampungKb(record)}, ${placeOf(record)}.`,
    ),
    ...(signed.minutes
      ? [paragraph(`Menurut catatan, kesepakatan ini telah ditandatangani dengan berita acara ${numberAndDay(signed.minutes)}.`)]
      : []),
    heading('A. Para pihak'),
    parties(record),
    heading('B. Dasar'),
    { kind: 'list', numbering: 'number', items: lawsOf(record).map((law) => `${law}.`) },
    heading('C. Program yang diintegrasikan'),
    theProgramme(record),
    heading('D. Lembar irisan'),
    paragraph('Hal yang diminta program dan keadaannya pada Kampung KB, supaya yang sudah ada cukup dipakai bersama:'),
    overlap(record),
    ...effects(record),
    heading('E. Pokok kesepakatan'),
    { kind: 'list', numbering: 'number', items: agreed(record) },
    {
      kind: 'signatures',
      closing: ['Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.'],
      places: signatures(record),
    },
    { kind: 'pageBreak' },
    heading('Lampiran 1: catatan rapat'),
    { kind: 'lines', count: ROOM_FOR_NOTES },
    heading('Lampiran 2: daftar hadir'),
    paragraph('Diisi dengan tulisan tangan. Daftar ini disimpan di kantor dan tidak dipublikasikan.'),
    {
      kind: 'table',
      name: 'Daftar hadir',
      forHand: true,
      columns: [
        { title: 'No.', share: 0.07 },
        { title: 'Nama', share: 0.35 },
        { title: 'Kantor atau unsur', share: 0.33 },
        { title: 'Tanda tangan', share: 0.25 },
      ],
      rows: Array.from({ length: ROOM_FOR_GUESTS }, (_, at) => [`${at + 1}`, '', '', '']),
    },
  ]);
}

function parties({ kampung, programme, familyAgency, partnerAgency, familyContact, agencyContact }: PaperRecord): Block {
  return {
    kind: 'table',
    name: 'Para pihak',
    columns: [
      { title: 'Pihak', share: 0.2 },
      { title: 'Kantor', share: 0.3 },
      { title: 'Kedudukan', share: 0.27 },
      { title: 'Penanggung jawab', share: 0.23 },
    ],
    rows: [
      ['PIHAK KESATU', familyAgency, 'Pembina Kampung KB', familyContact ?? BLANK],
      ['PIHAK KEDUA', partnerAgency, `Pemilik program ${programme.shortName}`, agencyContact ?? BLANK],
      [kampung.isDesa ? 'Pemerintah desa' : 'Kelurahan', `Pemerintah ${kampung.village}`, 'Menetapkan Pokja', kampung.head],
      ['Pokja', `Pokja Kampung KB ${kampung.name}`, 'Pelaksana di lapangan', 'Ketua Pokja'],
    ],
  };
}

function theProgramme({ programme, reason, functions, stateName, proposedOn }: PaperRecord): Block {
  return {
    kind: 'clauses',
    rows: [
      { label: 'Program', says: [programme.name] },
      { label: 'Pemilik nasional', says: [programme.nationalOwner] },
      { label: 'Tujuan', says: [programme.purpose] },
      { label: 'Alasan usulan', says: [reason] },
      { label: 'Fungsi keluarga', says: [functions.join(', ')] },
      { label: 'Tahap saat ini', says: [`${stateName}; diusulkan ${formatDay(proposedOn, 'id')}`] },
    ],
  };
}

function overlap(record: PaperRecord): Block {
  return {
    kind: 'table',
    name: 'Lembar irisan',
    columns: [
      { title: 'Yang diminta program', share: 0.33 },
      { title: 'Pada Kampung KB', share: 0.2 },
      { title: 'Tindak lanjut', share: 0.47 },
    ],
    rows: record.overlap.map(({ name, has, note }) => [name, has ? 'Sudah ada' : 'Belum ada', note]),
  };
}

function effects(record: PaperRecord): Block[] {
  if (record.effects.length === 0) return [];
  return [
    paragraph('Indikator klasifikasi Kampung KB yang didukung integrasi ini, dengan skor pada saat naskah dibuat:'),
    {
      kind: 'table',
      name: 'Indikator yang didukung',
      columns: [
        { title: 'Indikator', share: 0.4 },
        { title: 'Skor', share: 0.13 },
        { title: 'Keadaan', share: 0.47 },
      ],
      rows: record.effects.map(({ code, name, score, maxScore, note }) => [`${code} ${name}`, `${score ?? '–'} dari ${maxScore}`, note]),
    },
  ];
}

function agreed({ kampung, programme, section, familyAgency, partnerAgency }: PaperRecord): string[] {
  return [
    `${familyAgency} dan ${partnerAgency} melaksanakan program ${programme.shortName} dan Kampung KB ${kampung.name} melalui satu kelompok kerja, satu rencana kerja, dan satu pencatatan.`,
    `Kelembagaan: tim ${programme.shortName} ditempatkan pada Seksi ${section ?? BLANK} Pokja, dengan addendum keputusan ${kampung.head}.`,
    `Perencanaan: kegiatan bersama dicantumkan dalam Rencana Kerja Masyarakat (RKM) dan diusulkan ke dalam ${kampung.isDesa ? 'RKP Desa' : 'rencana kerja kelurahan'}.`,
    'Pembiayaan: sekurang-kurangnya satu baris anggaran disepakati kedua pihak, dengan sumber, tahun, dan jumlahnya.',
    'Data dan indikator: indikator program dicatat satu kali melalui Rumah DataKu, dalam bentuk jumlah. Data pribadi tidak dicatat dan tidak dipertukarkan.',
    'Pelaksanaan dan monev: kegiatan dilaksanakan bersama, dengan satu kunjungan monitoring dan evaluasi bersama setiap semester.',
    'Hasil integrasi ditinjau bersama sekurang-kurangnya satu kali setahun.',
  ];
}

const signatures = ({ kampung, familyAgency, partnerAgency }: PaperRecord): SignaturePlace[] => [
  { above: ['PIHAK KESATU'], office: `Pimpinan ${familyAgency}` },
  { above: ['PIHAK KEDUA'], office: `Pimpinan ${partnerAgency}` },
  { above: ['Mengetahui'], office: kampung.head },
  { above: ['Mengetahui'], office: `Ketua Pokja Kampung KB ${kampung.name}` },
];
