import { BLANK, centred, heading, paragraph, title, type Block, type Clause, type Paper } from './paper.blocks.ts';
import { kampungKb, lawsOf, numberAndDay, paperOf, placeOf } from './paper.phrases.ts';
import type { PaperRecord } from './paper.record.ts';

const CADRES = 4;

/** Rancangan addendum SK Pokja: the head of the village names the thematic team inside a section. */
export function addendumOf(record: PaperRecord): Paper {
  const { kampung, decree, familyAgency, partnerAgency, signed } = record;
  const changed = `Keputusan ${decree?.issuer ?? kampung.head} ${numberAndDay(decree)} tentang Pokja Kampung KB ${kampung.name}`;
  return paperOf('ADDENDUM_SK', record, [
    title(
      `KEPUTUSAN ${kampung.head.toUpperCase()}`,
      `NOMOR ${BLANK}`,
      'TENTANG',
      `PERUBAHAN ATAS KEPUTUSAN ${(decree?.issuer ?? kampung.head).toUpperCase()} NOMOR ${decree?.number ?? BLANK}`,
      `TENTANG KELOMPOK KERJA KAMPUNG KELUARGA BERKUALITAS ${kampung.name.toUpperCase()}`,
    ),
    centred(`${kampung.head.toUpperCase()},`),
    ...(signed.decree ? [paragraph(`Menurut catatan, perubahan ini telah ditetapkan dengan SK ${numberAndDay(signed.decree)}.`)] : []),
    {
      kind: 'clauses',
      rows: [
        { label: 'Menimbang', numbering: 'letter', says: considering(record, changed) },
        { label: 'Mengingat', numbering: 'number', says: lawsOf(record).map((law) => `${law};`) },
        { label: 'Memperhatikan', says: [`Berita acara rapat koordinasi ${numberAndDay(signed.minutes)}.`] },
      ],
    },
    centred('MEMUTUSKAN'),
    { kind: 'clauses', rows: deciding(record, changed) },
    { kind: 'signatures', closing: [], places: [{ above: [`Ditetapkan di ${BLANK}`, `pada tanggal ${BLANK}`], office: kampung.head }] },
    paragraph('Tembusan disampaikan kepada:'),
    {
      kind: 'list',
      numbering: 'number',
      items: [`${familyAgency};`, `${partnerAgency};`, `Camat ${kampung.district.replace(/^Kecamatan /, '')}.`],
    },
    { kind: 'pageBreak' },
    heading(`Lampiran Keputusan ${kampung.head} nomor ${BLANK} tanggal ${BLANK}`),
    paragraph(
      `Susunan Tim ${record.programme.shortName} pada Seksi ${record.section ?? BLANK} Pokja Kampung KB ${kampung.name}. Nama diisi dengan tulisan tangan.`,
    ),
    team(record),
    { kind: 'signatures', closing: [], places: [{ above: [], office: kampung.head }] },
  ]);
}

const considering = (record: PaperRecord, changed: string): string[] => [
  `bahwa program ${record.programme.name} dan ${kampungKb(record)} melayani keluarga yang sama di ${placeOf(record)}, sehingga pelaksanaannya perlu disatukan dalam satu kelompok kerja;`,
  `bahwa ${record.familyAgency} dan ${record.partnerAgency} bermufakat mengintegrasikan kedua program melalui rapat koordinasi;`,
  `bahwa berdasarkan pertimbangan pada huruf a dan huruf b, perlu mengubah ${changed};`,
];

function deciding({ kampung, programme, section, functions, familyAgency, partnerAgency }: PaperRecord, changed: string): Clause[] {
  const joining = `Tim ${programme.shortName}`;
  return [
    { label: 'Menetapkan', says: [`Perubahan atas ${changed}.`] },
    {
      label: 'KESATU',
      says: [
        `Menambahkan ${joining} ke dalam Seksi ${section ?? BLANK} pada susunan Pokja, dengan susunan tim sebagaimana tercantum dalam lampiran.`,
      ],
    },
    {
      label: 'KEDUA',
      intro: `${joining} bertugas:`,
      numbering: 'letter',
      says: [
        `menyusun kegiatan ${programme.shortName} sebagai bagian dari RKM Kampung KB;`,
        `melaksanakan kegiatan bersama bagi fungsi keluarga: ${functions.join(', ').toLowerCase()};`,
        'mencatat indikator program melalui Rumah DataKu dalam bentuk jumlah;',
        'melaporkan pelaksanaannya setiap bulan melalui ketua Pokja, dan mengikuti monev bersama setiap semester.',
      ],
    },
    { label: 'KETIGA', says: [`Dalam melaksanakan tugasnya, ${joining} dibina oleh ${partnerAgency} bersama ${familyAgency}.`] },
    { label: 'KEEMPAT', says: ['Tim tidak mengumpulkan dan tidak menyebarkan data pribadi warga dalam pencatatan dan pelaporan.'] },
    {
      label: 'KELIMA',
      says: [
        `Biaya yang timbul dibebankan pada ${kampung.isDesa ? 'APB Desa' : 'anggaran kelurahan'} dan sumber lain yang sah dan tidak mengikat.`,
      ],
    },
    { label: 'KEENAM', says: ['Ketentuan lain dalam keputusan yang diubah tetap berlaku sepanjang tidak diubah dengan keputusan ini.'] },
    { label: 'KETUJUH', says: ['Keputusan ini mulai berlaku pada tanggal ditetapkan.'] },
  ];
}

function team({ programme, partnerAgency }: PaperRecord): Block {
  return {
    kind: 'table',
    name: `Susunan Tim ${programme.shortName}`,
    forHand: true,
    columns: [
      { title: 'No.', share: 0.07 },
      { title: 'Kedudukan dalam tim', share: 0.28 },
      { title: 'Unsur', share: 0.35 },
      { title: 'Nama', share: 0.3 },
    ],
    rows: [
      ['Pendamping', partnerAgency],
      ['Ketua', 'Pokja Kampung KB'],
      ['Sekretaris', 'Pengelola Rumah DataKu'],
      ...Array.from({ length: CADRES }, () => ['Anggota', `Kader atau relawan ${programme.shortName}`]),
    ].map(([position = '', from = ''], at) => [`${at + 1}`, position, from, '']),
  };
}
