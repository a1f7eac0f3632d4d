import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { isDraft, PAPER_NAMES, type PaperKind } from '@simpul/domain/papers.ts';
import { slugOf } from '@simpul/domain/slug.ts';
import { BLANK, type Block, type Paper } from './paper.blocks.ts';
import type { PaperRecord } from './paper.record.ts';

/** What every paper rests on, before a programme's own law. */
export const LAWS = [
  'Undang-Undang Nomor 52 Tahun 2009 tentang Perkembangan Kependudukan dan Pembangunan Keluarga',
  'Peraturan Pemerintah Nomor 87 Tahun 2014 tentang Perkembangan Kependudukan dan Pembangunan Keluarga, Keluarga Berencana, dan Sistem Informasi Keluarga',
  'Instruksi Presiden Nomor 3 Tahun 2022 tentang Optimalisasi Penyelenggaraan Kampung Keluarga Berkualitas',
  'Peraturan BKKBN Nomor 20 Tahun 2023 tentang Penyelenggaraan Kampung Keluarga Berkualitas',
];
export const DATA_PROTECTION = 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi';

export const lawsOf = ({ programme }: PaperRecord): string[] => [...LAWS, DATA_PROTECTION, ...programme.legalBasis];

/** "nomor 12/2025 tanggal 2 Maret 2025", or room for it. */
export const numberAndDay = (document: { number: string; issuedOn: string } | null): string =>
  document === null ? `nomor ${BLANK} tanggal ${BLANK}` : `nomor ${document.number} tanggal ${formatDay(document.issuedOn, 'id')}`;

/** Where the kampung lies: "Desa Bumi Jaya, Kecamatan Pelaihari, Kabupaten Tanah Laut". */
export const placeOf = ({ kampung }: PaperRecord): string => `${kampung.village}, ${kampung.district}, ${kampung.regency}`;

export const kampungKb = ({ kampung }: PaperRecord): string => `Kampung Keluarga Berkualitas (Kampung KB) ${kampung.name}`;

/** The frame around the blocks of a paper: its marks, its foot, and the page's end with the QR code. */
export function paperOf(kind: PaperKind, record: PaperRecord, blocks: Block[]): Paper {
  const name = PAPER_NAMES[kind].id;
  const made = formatInstant(record.made.at.toISOString(), 'id');
  return {
    title: `${name}: ${record.programme.shortName} di Kampung KB ${record.kampung.name}`,
    fileName: slugOf(`${name} ${record.programme.shortName} ${record.kampung.name}`).slice(0, 80),
    marks: [isDraft(kind, record.state) ? 'RANCANGAN' : 'SALINAN KERJA', ...(record.sampleData ? ['DATA CONTOH'] : [])],
    foot: `${record.sampleData ? 'Data contoh, bukan data resmi · ' : ''}Simpul · catatan versi ${record.version} · dibuat ${made}`,
    madeAt: record.made.at,
    blocks: [...blocks, { kind: 'qr', address: record.address, sayings: provenance(kind, record, made) }],
  };
}

function provenance(kind: PaperKind, record: PaperRecord, made: string): string[] {
  return [
    `Naskah ini disusun pada ${made} oleh peran ${record.made.role}, menurut isi catatan integrasi pada saat itu: versi ${record.version}, langkah terakhir pada ${formatInstant(record.changedAt.toISOString(), 'id')}.`,
    isDraft(kind, record.state)
      ? 'Naskah ini rancangan: dapat disunting, dan baru berlaku setelah diberi nomor dan ditandatangani.'
      : 'Naskah ini salinan kerja: yang berlaku adalah naskah yang bernomor dan ditandatangani di kantor.',
    whereQrLeads(record),
    ...(record.isLawChecked || kind === 'RENCANA_KERJA'
      ? []
      : ['Dasar hukum program disalin dari katalog dan belum diperiksa pada sumber resmi: periksa sebelum ditandatangani.']),
    ...(record.sampleData ? ['Seluruh angka dan nama kegiatan adalah data contoh, bukan data resmi.'] : []),
  ];
}

function whereQrLeads({ published, hasPublicPage }: PaperRecord): string {
  if (published) return 'Kode QR membuka halaman publik kampung pada bagian program tematik.';
  if (hasPublicPage) return 'Integrasi ini belum dipublikasikan: kode QR membuka halaman publik kampung.';
  return 'Integrasi dan kampung ini belum dipublikasikan: kode QR membuka halaman kampung setelah dipublikasikan.';
}
