import { text } from './text.ts';

/** The fields of a programme's record in words. */
export const PROGRAMME_FIELD_NAMES = {
  name: text('Nama', 'Name'),
  shortName: text('Nama pendek', 'Short name'),
  purpose: text('Tujuan', 'Purpose'),
  nationalOwner: text('Pemilik nasional', 'National owner'),
  regencyOwner: text('Pemilik di kabupaten', 'Owner in a regency'),
  contact: text('Yang dapat dihubungi', 'Whom to contact'),
  agencyCode: text('Instansi mitra', 'Partner agency'),
  pokjaSection: text('Seksi Pokja', 'Section of the working group'),
  legalBasis: text('Dasar hukum', 'Legal basis'),
  polarity: text('Yang dinyatakan tingkat', 'What the levels rank'),
  levels: text('Tingkat', 'Levels'),
  indicators: text('Indikator', 'Indicators'),
  eligibility: text('Syarat kampung', 'Eligibility'),
  familyFunctions: text('Fungsi keluarga', 'Family functions'),
  inpresGroups: text('Kelompok Inpres', 'Groups of the Inpres'),
  supports: text('Indikator rubrik yang didukung', 'Rubric indicators it supports'),
  requiredEvidence: text('Bukti yang diminta', 'Required evidence'),
  neverPublic: text('Tidak pernah dipublikasikan', 'Never public'),
  sourceNote: text('Catatan sumber', 'Note on sources'),
  unverified: text('Belum diperiksa', 'Not checked yet'),
  sources: text('Sumber', 'Sources'),
};

/** What a regency adds, where that has a name of its own. */
export const LOCAL_CONDITIONS = text('Syarat setempat', 'Local conditions');
export const WITHDRAWAL = text('Alasan penarikan', 'Reason for withdrawing');
