import type { SceneName } from '../pictures.ts';

/**
 * A kind of activity. {desa} is the village with its kind, {nama} its bare name, {kecamatan} its
 * district, {bunga} a health post named after a flower, {jumlah} a crowd and {beberapa} a small number of people.
 */
export type ActivityTemplate = {
  title: string;
  /** Codes of the domain's list of agencies; the first one leads. */
  agencies: readonly [string, ...string[]];
  places: readonly [string, ...string[]];
  scenes: readonly [SceneName, ...SceneName[]];
  /** How the report may begin. */
  openings: readonly [string, ...string[]];
  /** What it may add. */
  details: readonly [string, string, ...string[]];
  /** The thematic programme that it serves where that programme is integrated. */
  programme?: string;
};

/** Sentences any report may end with. */
export const CLOSINGS = [
  'Catatan kegiatan disimpan di buku Pokja.',
  'Kegiatan serupa direncanakan lagi triwulan depan.',
  'Konsumsi disiapkan warga secara swadaya.',
  'Masukan peserta akan dibahas pada rapat Pokja berikutnya.',
  'Hasilnya dilaporkan kepada pemerintah desa dan kecamatan.',
  'Pokja menindaklanjuti tiga kesepakatan sebelum akhir bulan.',
  'Warga meminta jadwal yang sama dibuat rutin.',
  'Dokumentasi ditempel di papan informasi kampung.',
];
