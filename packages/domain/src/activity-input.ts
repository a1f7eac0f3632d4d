import { formatDay } from './format.ts';
import { personalNumberIn } from './checks.ts';
import { INPRES_ACTIVITIES } from './inpres.ts';
import { FAMILY_FUNCTIONS, TARGET_GROUPS, type Coded } from './lists.ts';
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
  /** Code of an activity of Inpres 3/2022. */
  inpresActivity: string | null;
  /** How many took part, by target group; a group that is left out was not counted. */
  participants: { group: string; count: number }[];
  photos: { key: string; alt: string; caption: string; moment: PhotoMoment }[];
};
export type ActivityProblem = { field: keyof ActivityValues; problem: BilingualText };

export const ACTIVITY_STATES: readonly Coded[] = [
  { code: 'DRAF', name: text('Draf', 'Draft') },
  { code: 'TAMPIL', name: text('Siap tampil', 'To be shown') },
  { code: 'DISEMBUNYIKAN', name: text('Disembunyikan', 'Hidden') },
];

/** A photo from before and one from after the work make a pair: the first with the first, and so on. */
export const PHOTO_MOMENTS = ['DURING', 'BEFORE', 'AFTER'] as const;
export type PhotoMoment = (typeof PHOTO_MOMENTS)[number];
export const PHOTO_MOMENT_NAMES: Record<PhotoMoment, BilingualText> = {
  DURING: text('Kegiatan', 'Activity'),
  BEFORE: text('Sebelum', 'Before'),
  AFTER: text('Sesudah', 'After'),
};

/** The first photo from before with the first from after, and so on; a pair that is still open has one. */
export function pairsOf<Photo extends { moment: PhotoMoment }>(photos: readonly Photo[]): Photo[][] {
  const [before, after] = [photos.filter(({ moment }) => moment === 'BEFORE'), photos.filter(({ moment }) => moment === 'AFTER')];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) =>
    [before[at], after[at]].filter((photo) => photo !== undefined),
  );
}

export const PHOTOS_MAX = 10;
const PARTICIPANTS_MAX = 100_000;
const TITLE_MAX = 120;

/**
 * @param today day at the place of work, YYYY-MM-DD
 * @param choices what may be chosen
 */
export function problemsOfActivity(values: ActivityValues, today: string, choices: Lists): ActivityProblem[] {
  const found: ActivityProblem[] = [];
  const add = (field: keyof ActivityValues, id: string, en: string) => found.push({ field, problem: text(id, en) });
  const { title, heldOn, place, description, familyFunction, agencies, inpresActivity, participants, photos } = values;
  if (photos.length === 0) add('photos', 'Tambahkan sedikitnya satu foto.', 'Add at least one photo.');
  if (photos.length > PHOTOS_MAX) {
    add('photos', `Paling banyak ${PHOTOS_MAX} foto; dipilih ${photos.length}.`, `At most ${PHOTOS_MAX} photos; got ${photos.length}.`);
  }
  if (photos.some(({ alt, caption }) => alt.length > 200 || caption.length > 200))
    add('photos', 'Keterangan foto paling panjang 200 huruf.', 'A text of a photo has 200 characters at most.');
  const [before, after] = (['BEFORE', 'AFTER'] as const).map((moment) => photos.filter((photo) => photo.moment === moment).length);
  if (before !== after) {
    add(
      'photos',
      `Foto sebelum dan sesudah berpasangan; ada ${before} sebelum dan ${after} sesudah.`,
      `Photos of before and after come in pairs; there are ${before} of before and ${after} of after.`,
    );
  }
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
  for (const [field, words] of Object.entries({ place, description, title }) as ['place' | 'description' | 'title', string][]) {
    const problem = personalNumberIn(words);
    if (problem) found.push({ field, problem });
  }
  const inPhotos = personalNumberIn(photos.flatMap(({ alt, caption }) => [alt, caption]).join('\n'));
  if (inPhotos) found.push({ field: 'photos', problem: inPhotos });
  if (title.length > TITLE_MAX) add('title', `Judul paling panjang ${TITLE_MAX} huruf.`, `A title has ${TITLE_MAX} characters at most.`);
  if (heldOn === '') add('heldOn', 'Isi tanggal kegiatan.', 'Enter the day of the activity.');
  else if (heldOn > today)
    add('heldOn', `Tanggal ${formatDay(heldOn, 'id')} belum terjadi.`, `The day ${formatDay(heldOn, 'en')} lies in the future.`);
  else if (heldOn < '2016-01-01')
    add('heldOn', `Tanggal ${heldOn} sebelum Kampung KB dimulai (2016).`, `The day ${heldOn} is before Kampung KB began (2016).`);
  if (!FAMILY_FUNCTIONS.some(({ code }) => code === familyFunction))
    add('familyFunction', 'Pilih satu fungsi keluarga.', 'Choose one family function.');
  if (inpresActivity !== null && !INPRES_ACTIVITIES.some(({ code }) => code === inpresActivity))
    add('inpresActivity', `Kegiatan Inpres ${inpresActivity} tidak dikenal.`, `Unknown activity of the Inpres: ${inpresActivity}.`);
  for (const { group, count } of participants) {
    const name = TARGET_GROUPS.find(({ code }) => code === group)?.name;
    if (!name) add('participants', `Sasaran ${group} tidak dikenal.`, `Unknown target group ${group}.`);
    else if (!Number.isInteger(count) || count < 0 || count > PARTICIPANTS_MAX)
      add(
        'participants',
        `${name.id}: isi bilangan bulat 0–100.000; diisi ${count}.`,
        `${name.en}: a whole number 0–100,000; got ${count}.`,
      );
  }
  if (new Set(participants.map(({ group }) => group)).size !== participants.length)
    add('participants', 'Setiap sasaran diisi satu kali.', 'Each target group stands once.');
  const unknown = agencies.find((code) => !choices.AGENCIES.some((agency) => agency.code === code));
  if (unknown !== undefined) {
    add('agencies', `Instansi ${unknown} tidak dikenal atau sudah berakhir.`, `Agency ${unknown} is unknown or has ended.`);
  }
  return found;
}

/** What is wrong with the words that describe the cover of a kampung to those who do not see it; null when nothing is. */
export function problemOfCoverAlt(alt: string): BilingualText | null {
  const { length } = alt.trim();
  if (length >= 3 && length <= 200) return personalNumberIn(alt);
  return text(`Katakan apa yang terlihat, 3–200 huruf; diisi ${length}.`, `Say what can be seen, 3–200 characters; it has ${length}.`);
}

/** The first sentence of what happened, for those who give no title. */
export function titleOf({ title, description }: Pick<ActivityValues, 'title' | 'description'>): string {
  if (title.trim() !== '') return title.trim();
  const [sentence = ''] = description.trim().split(/[.!?\n]/);
  return sentence.length <= 80 ? sentence : `${sentence.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}
