import { OBJECTION_DAYS } from '@simpul/domain/assessment-life.ts';
import { movesOf, type DecisionContent, type DecisionEntry } from '@simpul/domain/decision-document.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { BLANK, centred, heading, paragraph, title, type Block, type Clause, type Paper } from './paper.blocks.ts';
import { decisionPaperOf, provincialOffice, regencyAgency } from './decision.phrases.ts';
import type { DecisionRecord } from './decision.record.ts';
import { LAWS } from './paper.phrases.ts';

export const HIDDEN = '•';

/** Rancangan SK penetapan: provincial BKKBN decides the levels of the kampung of a regency. The list is word for word what is public. */
export function levelDecreeOf(record: DecisionRecord): Paper {
  const content = record.decided?.content;
  const office = `Kepala ${provincialOffice(record)}`;
  return decisionPaperOf('SK_PENETAPAN', record, [
    title(
      `KEPUTUSAN ${office.toUpperCase()}`,
      `NOMOR ${BLANK}`,
      'TENTANG',
      `PENETAPAN TINGKAT KAMPUNG KELUARGA BERKUALITAS DI ${record.regency.name.toUpperCase()}`,
      record.period.title.toUpperCase(),
    ),
    centred(`${office.toUpperCase()},`),
    {
      kind: 'clauses',
      rows: [
        { label: 'Menimbang', numbering: 'letter', says: considering(record) },
        { label: 'Mengingat', numbering: 'number', says: LAWS.map((law) => `${law};`) },
        { label: 'Memperhatikan', says: [`Berita acara verifikasi ${regencyAgency(record)} nomor ${BLANK} tanggal ${BLANK}.`] },
      ],
    },
    centred('MEMUTUSKAN'),
    { kind: 'clauses', rows: deciding(record) },
    { kind: 'signatures', closing: [], places: [{ above: [`Ditetapkan di ${BLANK}`, `pada tanggal ${BLANK}`], office }] },
    { kind: 'pageBreak' },
    heading(`Lampiran Keputusan ${office} nomor ${BLANK} tanggal ${BLANK}`),
    ...(content ? annex(content) : [paragraph('Belum ada tingkat yang ditetapkan.')]),
    { kind: 'signatures', closing: [], places: [{ above: [], office }] },
  ]);
}

const considering = (record: DecisionRecord): string[] => [
  `bahwa Kampung Keluarga Berkualitas di ${record.regency.name} telah dinilai pada ${record.period.title} menurut ${record.period.rubricTitle};`,
  `bahwa penilaian itu telah diperiksa di kecamatan dan diverifikasi oleh ${regencyAgency(record)};`,
  'bahwa berdasarkan pertimbangan pada huruf a dan huruf b, tingkat kampung perlu ditetapkan;',
];

function deciding(record: DecisionRecord): Clause[] {
  const { entries = [] } = record.decided?.content ?? {};
  const { up, down, same, first } = movesOf(entries);
  const corrects = entries.some(({ replaces }) => replaces !== null);
  return [
    {
      label: 'Menetapkan',
      says: [`Tingkat ${entries.length} Kampung Keluarga Berkualitas di ${record.regency.name} sebagaimana tercantum dalam lampiran.`],
    },
    {
      label: 'KESATU',
      says: [`Dibanding tingkat sebelumnya, ${up} kampung naik, ${down} turun, ${same} tetap, dan ${first} ditetapkan untuk pertama kali.`],
    },
    { label: 'KEDUA', says: [`Kampung dapat mengajukan keberatan paling lambat ${OBJECTION_DAYS} hari setelah penetapan ini terbit.`] },
    ...(corrects
      ? [{ label: 'KETIGA', says: ['Penetapan sebelumnya atas kampung yang dikoreksi dalam lampiran tidak berlaku lagi.'] }]
      : []),
    { label: corrects ? 'KEEMPAT' : 'KETIGA', says: ['Keputusan ini mulai berlaku pada tanggal ditetapkan.'] },
  ];
}

function annex({ indicators, entries }: DecisionContent): Block[] {
  const codes = indicators.map(({ code }) => code);
  const corrections = entries.filter(({ revision }) => revision > 1);
  return [
    {
      kind: 'table',
      name: 'Tingkat yang ditetapkan',
      columns: [
        { title: 'No.', share: 0.06 },
        { title: 'Kampung', share: 0.21 },
        { title: 'Kecamatan', share: 0.15 },
        { title: 'Sebelum', share: 0.13 },
        { title: 'Ditetapkan', share: 0.13 },
        { title: 'Skor', share: 0.18 },
        { title: 'Tanggal', share: 0.14 },
      ],
      rows: entries.map((entry, at) => [
        `${at + 1}`,
        `${entry.kampung.name} (${entry.kampung.code})`,
        entry.kampung.district,
        entry.levelBefore?.name.id ?? 'belum ada',
        entry.level.name.id,
        scoresOf(codes, entry),
        formatDay(entry.decidedOn, 'id'),
      ]),
    },
    paragraph(
      `Skor berurutan menurut indikator ${codes.join(', ')}. ${HIDDEN} berarti skornya disembunyikan karena angka di baliknya terlalu kecil; tingkatnya dihitung dari angka sebenarnya.`,
    ),
    ...(corrections.length === 0 ? [] : [paragraph('Koreksi atas penetapan sebelumnya:'), reasons(corrections)]),
  ];
}

const reasons = (corrections: readonly DecisionEntry[]): Block => ({
  kind: 'list',
  numbering: 'number',
  items: corrections.map(({ kampung, revision, revisionReason }) => `${kampung.name}, revisi ke-${revision}: ${revisionReason ?? ''}`),
});

/** "3 4 3 3 3 · 2 3 3 · 4 3 2 4": a dot where the next index begins. */
function scoresOf(codes: readonly string[], { scores }: DecisionEntry): string {
  return scores
    .map((score, at) => {
      const before = codes[at - 1];
      const opens = before !== undefined && before[0] !== codes[at]?.[0];
      return `${opens ? '· ' : ''}${score ?? HIDDEN}`;
    })
    .join(' ');
}
