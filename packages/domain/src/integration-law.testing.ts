/**
 * The lifecycle of an integration as the guide of the programme has it, written down apart from the
 * rules of the product: tests hold the one against the other.
 */
export type Who =
  | 'office'
  | 'partner'
  | 'pokja'
  | 'village'
  | 'officer'
  | 'district'
  | 'province'
  | 'reader'
  | 'foreignPartner'
  | 'foreignOffice';
export type Law = { from: string[]; to: string; by: Who[]; papers?: string[]; reason?: true; contact?: true; section?: true };

export const LAW: Record<string, Law> = {
  REVIEW: { from: ['DIUSULKAN'], to: 'DIKAJI', by: ['office', 'partner'], contact: true },
  COUNTERSIGN: { from: ['DIKAJI'], to: 'DISEPAKATI', by: ['partner'], papers: ['BERITA_ACARA'] },
  RATIFY: { from: ['DISEPAKATI'], to: 'DITETAPKAN', by: ['office', 'village'], papers: ['SK'], section: true },
  START: { from: ['DITETAPKAN'], to: 'BERJALAN', by: ['office', 'pokja'], papers: ['RKM', 'APBDES'] },
  AFFIRM: { from: ['BERJALAN', 'DIEVALUASI'], to: 'SAME', by: ['partner'] },
  CONFIRM: { from: ['BERJALAN', 'DIEVALUASI'], to: 'TERINTEGRASI', by: ['office'], papers: ['BERITA_ACARA'] },
  EVALUATE: { from: ['BERJALAN', 'TERINTEGRASI'], to: 'DIEVALUASI', by: ['office'], reason: true },
  RESUME: { from: ['DIEVALUASI', 'DITANGGUHKAN'], to: 'BACK', by: ['office'], reason: true },
  REJECT: { from: ['DIUSULKAN', 'DIKAJI'], to: 'DITOLAK', by: ['office', 'partner'], reason: true },
  SUSPEND: {
    from: ['DISEPAKATI', 'DITETAPKAN', 'BERJALAN', 'TERINTEGRASI'],
    to: 'DITANGGUHKAN',
    by: ['office', 'partner'],
    reason: true,
  },
  STOP: { from: ['BERJALAN', 'TERINTEGRASI', 'DIEVALUASI', 'DITANGGUHKAN'], to: 'DIHENTIKAN', by: ['office'], reason: true },
  REVOKE: { from: ['DITETAPKAN', 'BERJALAN', 'TERINTEGRASI'], to: 'DICABUT', by: ['office', 'village'], papers: ['SK'], reason: true },
};
export const ENDED = ['DITOLAK', 'DIHENTIKAN', 'DICABUT'];

/** Who may keep the parts of a record. */
export const KEEPERS: readonly Who[] = ['office', 'partner', 'pokja', 'village', 'officer'];
