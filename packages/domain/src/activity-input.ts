import { FAMILY_FUNCTIONS, type Coded } from './lists.ts';
import type { Lists } from './reference.ts';
import { text, type BilingualText } from './text.ts';

/** What somebody tells about an activity. Three things are enough: a photo, the place, what happened. */
export type ActivityValues = {
  /** Empty: made from what happened. */
  title: string;
  heldOn: string;
  place: string;
  description: string;
  familyFunction: string;
  agencies: string[];
  programmes: string[];
  photos: { key: string; alt: string }[];
};
export type ActivityProblem = { field: keyof ActivityValues; problem: BilingualText };

export const ACTIVITY_STATES: readonly Coded[] = [
  { code: 'DRAF', name: text('Draf', 'Draft') },
  { code: 'TAMPIL', name: text('Siap tampil', 'To be shown') },
  { code: 'DISEMBUNYIKAN', name: text('Disembunyikan', 'Hidden') },
];

export const PHOTOS_MAX = 10;
const TITLE_MAX = 120;

/**
 * @param today day at the place of work, YYYY-MM-DD
 * @param choices what may be chosen
 */
export function problemsOfActivity(values: ActivityValues, today: string, choices: Lists): ActivityProblem[] {
  const found: ActivityProblem[] = [];
  const add = (field: keyof ActivityValues, id: string, en: string) => found.push({ field, problem: text(id, en) });
  const { title, heldOn, place, description, familyFunction, agencies, photos } = values;
  if (photos.length === 0) add('photos', 'Tambahkan sedikitnya satu foto.', 'Add at least one photo.');
  if (photos.length > PHOTOS_MAX) {
    add('photos', `Paling banyak ${PHOTOS_MAX} foto; dipilih ${photos.length}.`, `At most ${PHOTOS_MAX} photos; got ${photos.length}.`);
  }
  if (photos.some(({ alt }) => alt.length > 200))
    add('photos', 'Keterangan foto paling panjang 200 huruf.', 'A text of a photo has 200 characters at most.');
  const lengths = [place.trim().length, description.trim().length] as const;
  if (lengths[0] < 3 || lengths[0] > 120)
    add('place', `Tempat 3–120 huruf; diisi ${lengths[0]}.`, `The place has 3–120 characters; it has ${lengths[0]}.`);
  if (lengths[1] < 10 || lengths[1] > 5_000) {
    add(
      'description',
      `Ceritakan yang terjadi, 10–5.000 huruf; diisi ${lengths[1]}.`,
      `Tell what happened, 10–5,000 characters; it has ${lengths[1]}.`,
    );
  }
  if (title.length > TITLE_MAX) add('title', `Judul paling panjang ${TITLE_MAX} huruf.`, `A title has ${TITLE_MAX} characters at most.`);
  if (heldOn === '') add('heldOn', 'Isi tanggal kegiatan.', 'Enter the day of the activity.');
  else if (heldOn > today) add('heldOn', `Tanggal ${heldOn} belum terjadi.`, `The day ${heldOn} lies in the future.`);
  else if (heldOn < '2016-01-01')
    add('heldOn', `Tanggal ${heldOn} sebelum Kampung KB dimulai (2016).`, `The day ${heldOn} is before Kampung KB began (2016).`);
  if (!FAMILY_FUNCTIONS.some(({ code }) => code === familyFunction))
    add('familyFunction', 'Pilih satu fungsi keluarga.', 'Choose one family function.');
  const unknown = agencies.find((code) => !choices.AGENCIES.some((agency) => agency.code === code));
  if (unknown !== undefined) {
    add('agencies', `Instansi ${unknown} tidak dikenal atau sudah berakhir.`, `Agency ${unknown} is unknown or has ended.`);
  }
  return found;
}

/** The first sentence of what happened, for those who give no title. */
export function titleOf({ title, description }: Pick<ActivityValues, 'title' | 'description'>): string {
  if (title.trim() !== '') return title.trim();
  const [sentence = ''] = description.trim().split(/[.!?\n]/);
  return sentence.length <= 80 ? sentence : `${sentence.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}

/** Words that point at a family function, or at an agency that takes part. */
const HINTS: readonly (readonly [RegExp, { familyFunction?: string; agency?: string }])[] = [
  [/pengajian|ibadah|majelis|masjid|gereja|doa/, { familyFunction: 'AGAMA', agency: 'KEMENAG' }],
  [/posyandu|imunisasi|stunting|timbang|hamil|gizi/, { familyFunction: 'REPRODUKSI', agency: 'PUSKESMAS' }],
  [/kontrasepsi|pelayanan kb|implan|iud/, { familyFunction: 'REPRODUKSI', agency: 'OPD_KB' }],
  [/narkoba|bnn/, { familyFunction: 'PERLINDUNGAN', agency: 'BNNK' }],
  [/kekerasan|perlindungan anak|perempuan/, { familyFunction: 'PERLINDUNGAN', agency: 'DPPPA' }],
  [/bencana|banjir|bpbd/, { familyFunction: 'PERLINDUNGAN', agency: 'BPBD' }],
  [/usaha|uppka|umkm|jualan|koperasi|panen|ternak/, { familyFunction: 'EKONOMI', agency: 'DISKOP' }],
  [/sampah|pohon|sungai|gotong royong|jamban|air bersih/, { familyFunction: 'PEMBINAAN_LINGKUNGAN', agency: 'DLHK' }],
  [/belajar|sekolah|literasi|bkb|paud/, { familyFunction: 'SOSIALISASI_PENDIDIKAN', agency: 'DISDIK' }],
  [/remaja|pik-?r|pemuda|olahraga/, { familyFunction: 'SOSIALISASI_PENDIDIKAN', agency: 'DISPORA' }],
  [/seni|budaya|adat|lomba/, { familyFunction: 'SOSIAL_BUDAYA' }],
  [/lansia|bkl|keluarga harmonis/, { familyFunction: 'CINTA_KASIH' }],
  [/kepala desa|pemerintah desa|balai desa/, { agency: 'PEMDES' }],
  [/dinas kesehatan/, { agency: 'DINKES' }],
];

/** What the words suggest; the person accepts it or not. */
export function suggestFromWords(words: string): { familyFunction: string | null; agencies: string[] } {
  const lower = words.toLowerCase();
  const hits = HINTS.filter(([pattern]) => pattern.test(lower)).map(([, hint]) => hint);
  return {
    familyFunction: hits.find((hint) => hint.familyFunction !== undefined)?.familyFunction ?? null,
    agencies: [...new Set(hits.flatMap(({ agency }) => (agency === undefined ? [] : [agency])))],
  };
}
