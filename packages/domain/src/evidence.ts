import { text, type BilingualText } from './text.ts';

/** Kinds of documents that prove a step or a bond of an integration. */
export const EVIDENCE_KINDS = ['SK', 'PERDES', 'BERITA_ACARA', 'RKM', 'APBDES', 'FOTO', 'DAFTAR_HADIR', 'DATA', 'LAINNYA'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_NAMES: Record<EvidenceKind, BilingualText> = {
  SK: text('Surat keputusan (SK)', 'Decree'),
  PERDES: text('Peraturan desa', 'Village regulation'),
  BERITA_ACARA: text('Berita acara', 'Signed minutes'),
  RKM: text('Rencana kerja masyarakat (RKM)', 'Community work plan'),
  APBDES: text('APBDes', 'Village budget'),
  FOTO: text('Foto', 'Photo'),
  DAFTAR_HADIR: text('Daftar hadir', 'Attendance list'),
  DATA: text('Data Rumah DataKu', 'Data house record'),
  LAINNYA: text('Lainnya', 'Other'),
};
