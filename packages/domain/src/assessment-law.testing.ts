/**
 * The life of an assessment as the chain of offices has it, written down apart from the rules of the
 * product: tests hold the one against the other.
 */
export type Judge = 'pokja' | 'village' | 'officer' | 'district' | 'office' | 'province' | 'reader' | 'foreignOffice' | 'foreignProvince';
export type AssessmentLaw = {
  from: string[];
  to: string;
  by: Judge[];
  reason?: true;
  /** Which earlier hands may not be the same as these. */
  apart?: true;
};

export const ASSESSMENT_LAW: Record<string, AssessmentLaw> = {
  SUBMIT: { from: ['DRAF', 'DIKEMBALIKAN'], to: 'DIAJUKAN', by: ['pokja', 'village', 'officer'] },
  WITHDRAW: { from: ['DIAJUKAN'], to: 'DRAF', by: ['pokja', 'village', 'officer'] },
  CHECK: { from: ['DIAJUKAN'], to: 'DIPERIKSA', by: ['district', 'officer'], apart: true },
  VERIFY: { from: ['DIPERIKSA'], to: 'DIVERIFIKASI', by: ['office'], apart: true },
  DECIDE: { from: ['DIVERIFIKASI'], to: 'DITETAPKAN', by: ['province'], apart: true },
  PUBLISH: { from: ['DITETAPKAN'], to: 'DIPUBLIKASI', by: ['province'] },
  CANCEL: { from: ['DRAF', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'DIKEMBALIKAN'], to: 'DIBATALKAN', by: ['office'], reason: true },
};

/** Whose turn it is may also give it back. */
export const RETURN_BY: Record<string, Judge[]> = {
  DIAJUKAN: ['district', 'officer'],
  DIPERIKSA: ['office'],
  DIVERIFIKASI: ['province'],
};
