import { text } from '@simpul/domain/text.ts';

/** How sure we are of a catalogue record. */
export const VERIFIED = text(
  'Identitas, dasar hukum, dan kriteria diperiksa pada sumber publik; dapat disunting oleh pemilik program.',
  'Identity, legal basis and criteria were checked against public sources; its owner can edit them.',
);
export const LEVELS_UNVERIFIED = text(
  'Identitas diperiksa pada sumber publik. Nama tingkat berasal dari pengetahuan umum: periksa sebelum dipakai resmi.',
  'Identity was checked against public sources. The level names are general knowledge: check before official use.',
);
export const NO_NATIONAL_STANDARD = text(
  'Identitas diperiksa pada sumber publik. Penilaian tingkat desa secara nasional tidak ditemukan; kriteria ditetapkan daerah.',
  'Identity was checked against public sources. No national village scoring was found; the regency sets the criteria.',
);
export const GENERAL_KNOWLEDGE = text(
  'Disusun dari pengetahuan umum dan belum diperiksa pada sumber resmi; lengkapi sebelum dipakai resmi.',
  'Written from general knowledge and not yet checked against an official source; complete it before official use.',
);

/** Sections of the Pokja after the four aims of Inpres 3/2022: codes of the list SECTIONS. */
export const SECTION = { data: 'S1', behaviour: 'S2', services: 'S3', environment: 'S4' } as const;
