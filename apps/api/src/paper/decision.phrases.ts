import { DECISION_PAPER_NAMES, type DecisionPaperKind } from '@simpul/domain/decision-papers.ts';
import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { slugOf } from '@simpul/domain/slug.ts';
import type { Block, Paper } from './paper.blocks.ts';
import type { DecisionRecord } from './decision.record.ts';

/** The office that verifies, and the one that decides. */
export const regencyAgency = ({ regency }: DecisionRecord): string => `OPD-KB ${regency.name}`;
export const provincialOffice = ({ province }: DecisionRecord): string => `Perwakilan BKKBN Provinsi ${province}`;

/** The frame around the blocks of a paper of a decision: its marks, its foot, and the page's end with hash and QR code. */
export function decisionPaperOf(kind: DecisionPaperKind, record: DecisionRecord, blocks: Block[]): Paper {
  const name = DECISION_PAPER_NAMES[kind].id;
  const made = formatInstant(record.made.at.toISOString(), 'id');
  return {
    title: `${name}: ${record.regency.name}, ${record.period.title}`,
    fileName: slugOf(`${name} ${record.regency.name} ${record.period.title} ${record.edition}`).slice(0, 80),
    marks: [record.decided?.publishedAt ? 'SALINAN KERJA' : 'RANCANGAN', ...(record.sampleData ? ['DATA CONTOH'] : [])],
    foot: `${record.sampleData ? 'Data contoh, bukan data resmi · ' : ''}Simpul · dokumen ke-${record.edition} · dibuat ${made}`,
    madeAt: record.made.at,
    blocks: [...blocks, { kind: 'qr', address: record.address, sayings: provenance(record, made) }],
  };
}

function provenance(record: DecisionRecord, made: string): string[] {
  const { decided, period } = record;
  const published = decided?.publishedAt ?? null;
  return [
    `Naskah ini disusun pada ${made} oleh peran ${record.made.role}. Nomor, tanggal, dan tanda tangan diisi kantor, yang juga menentukan kekuatan hukumnya.`,
    ...(decided
      ? [`Sidik isi penetapan (SHA-256): ${decided.hash}`]
      : ['Belum ada tingkat yang ditetapkan: sidik isi penetapan belum ada.']),
    published
      ? `Kode QR membuka salinan elektronik yang terbit pada ${formatInstant(published.toISOString(), 'id')}, dengan isi dan sidik yang sama.`
      : `Kode QR membuka salinan elektronik setelah terbit (menurut jadwal ${formatDay(period.publishOn, 'id')}). Bila sidik di halaman itu lain, penetapan telah berubah sejak naskah ini dibuat.`,
    ...(record.sampleData ? ['Seluruh isinya data contoh, bukan data resmi.'] : []),
  ];
}
