import { text, type BilingualText } from './text.ts';

/** The papers around a decision on levels: drafts for the offices that sign them. */
export const DECISION_PAPER_KINDS = ['BERITA_ACARA_VERIFIKASI', 'SK_PENETAPAN'] as const;
export type DecisionPaperKind = (typeof DECISION_PAPER_KINDS)[number];

export const DECISION_PAPER_NAMES: Record<DecisionPaperKind, BilingualText> = {
  BERITA_ACARA_VERIFIKASI: text('Berita acara verifikasi', 'Minutes of the verification'),
  SK_PENETAPAN: text('SK penetapan tingkat', 'Decree on the levels'),
};

export const DECISION_PAPER_PURPOSES: Record<DecisionPaperKind, BilingualText> = {
  BERITA_ACARA_VERIFIKASI: text(
    'OPD-KB menyampaikan hasil verifikasinya ke BKKBN provinsi: daftar kampung, tingkat yang diajukan dan yang terverifikasi, dan alasan di mana berbeda.',
    'The regency agency hands its verification to provincial BKKBN: the kampung, the claimed and the verified levels, and the reasons where they differ.',
  ),
  SK_PENETAPAN: text(
    'Rancangan keputusan BKKBN provinsi dengan daftar kampung; nomor, tanggal, dan tanda tangan diisi kantor.',
    'The draft decree of provincial BKKBN with the list of kampung; the office adds number, day and signature.',
  ),
};
