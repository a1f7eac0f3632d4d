import { BLANK, heading, paragraph, title, type Block, type Paper } from './paper.blocks.ts';
import { decisionPaperOf, provincialOffice, regencyAgency } from './decision.phrases.ts';
import type { DecisionRecord, VerifiedKampung } from './decision.record.ts';
import { LAWS } from './paper.phrases.ts';

/** Berita acara verifikasi: what the regency agency found, handed to the province. */
export function verificationMinutesOf(record: DecisionRecord): Paper {
  const { period, regency, verified, unverifiedCount } = record;
  const agency = regencyAgency(record);
  return decisionPaperOf('BERITA_ACARA_VERIFIKASI', record, [
    title(
      'BERITA ACARA VERIFIKASI',
      `TINGKAT KAMPUNG KELUARGA BERKUALITAS DI ${regency.name.toUpperCase()}`,
      period.title.toUpperCase(),
      `Nomor: ${BLANK}`,
    ),
    paragraph(
      `Pada hari ini, ${BLANK} tanggal ${BLANK} bulan ${BLANK} tahun ${BLANK}, bertempat di ${BLANK}${BLANK}, ${agency} menyatakan hasil verifikasi penilaian Kampung Keluarga Berkualitas pada ${period.title}, menurut ${period.rubricTitle}.`,
    ),
    heading('A. Dasar'),
    { kind: 'list', numbering: 'number', items: LAWS.map((law) => `${law}.`) },
    heading('B. Hasil'),
    paragraph(
      `${verified.length} kampung telah diverifikasi${unverifiedCount > 0 ? `; ${unverifiedCount} penilaian lain masih diperiksa atau menunggu verifikasi` : ''}. Bukti dilihat pada catatan masing-masing penilaian.`,
    ),
    results(verified),
    heading('C. Perbedaan dengan yang diajukan'),
    ...differences(verified),
    {
      kind: 'signatures',
      closing: [
        `Hasil ini disampaikan kepada ${provincialOffice(record)} untuk ditetapkan. Demikian berita acara ini dibuat dengan sebenarnya.`,
      ],
      places: [
        { above: ['Yang memverifikasi'], office: `Tim verifikasi ${agency}` },
        { above: ['Mengetahui'], office: `Kepala ${agency}` },
      ],
    },
  ]);
}

const results = (verified: readonly VerifiedKampung[]): Block => ({
  kind: 'table',
  name: 'Hasil verifikasi',
  columns: [
    { title: 'No.', share: 0.07 },
    { title: 'Kampung', share: 0.27 },
    { title: 'Kecamatan', share: 0.18 },
    { title: 'Sebelum', share: 0.15 },
    { title: 'Diajukan', share: 0.16 },
    { title: 'Terverifikasi', share: 0.17 },
  ],
  rows: verified.map(({ code, name, district, before, claimed, verified: found }, at) => [
    `${at + 1}`,
    `${name} (${code})`,
    district,
    before ?? 'belum ada',
    claimed,
    found,
  ]),
});

function differences(verified: readonly VerifiedKampung[]): Block[] {
  const rows = verified.flatMap(({ name, differences: own }) =>
    own.map(({ indicator, claimed, verified: found, reason }) => [name, indicator, said(claimed), said(found), reason]),
  );
  if (rows.length === 0) return [paragraph('Semua skor sesuai dengan yang diajukan.')];
  return [
    {
      kind: 'table',
      name: 'Skor yang berbeda',
      columns: [
        { title: 'Kampung', share: 0.24 },
        { title: 'Indikator', share: 0.12 },
        { title: 'Diajukan', share: 0.12 },
        { title: 'Terverifikasi', share: 0.15 },
        { title: 'Alasan', share: 0.37 },
      ],
      rows,
    },
  ];
}

const said = (score: number | null): string => (score === null ? 'disembunyikan' : `${score}`);
