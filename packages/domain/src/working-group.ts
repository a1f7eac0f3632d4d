import { known, lengthOf, notAfter, personalNumberIn, problemsIn, whole, type Problem } from './checks.ts';
import { problemOfContact } from './integration-input.ts';
import { FAMILY_FUNCTIONS, INPRES_AIMS, type Coded } from './lists.ts';
import type { Entry, Lists } from './reference.ts';
import { text } from './text.ts';

/** Who works in the working group of a kampung (Pokja), and what it plans for a year (RKM). */

/** The sections a group may use: those of its generation, and what its regency added. A group that has not chosen may use all. */
export function sectionsOf(scheme: string | null, { SECTIONS }: Lists): readonly Entry[] {
  const other = scheme === 'EMPAT_SEKSI' ? FAMILY_FUNCTIONS : scheme === 'DELAPAN_SEKSI' ? INPRES_AIMS : [];
  return SECTIONS.filter(({ code }) => !other.some((section) => section.code === code));
}

export type MemberValues = {
  name: string;
  position: string;
  section: string;
  /** Day of the last training; null when never trained. */
  trainedOn: string | null;
  /** For the kampung's own people alone; never public. */
  phone: string | null;
  /** The member agreed that the public page shows name, position and section. */
  mayBeShown: boolean;
};

/** As the lists of sections and positions stand, so that the head comes first; those of one position by name. */
export function inOrder<Member extends Pick<MemberValues, 'name' | 'position' | 'section'>>(
  members: readonly Member[],
  { SECTIONS, POSITIONS }: Lists,
): Member[] {
  const placeIn = (list: readonly Coded[], code: string) => list.findIndex((item) => item.code === code);
  return members.toSorted(
    (a, b) =>
      placeIn(SECTIONS, a.section) - placeIn(SECTIONS, b.section) ||
      placeIn(POSITIONS, a.position) - placeIn(POSITIONS, b.position) ||
      a.name.localeCompare(b.name, 'id'),
  );
}

export const PLAN_STATES: readonly Coded[] = [
  { code: 'DIRENCANAKAN', name: text('Direncanakan', 'Planned') },
  { code: 'BERJALAN', name: text('Berjalan', 'Under way') },
  { code: 'SELESAI', name: text('Selesai', 'Done') },
  { code: 'BATAL', name: text('Batal', 'Dropped') },
];

export type PlanItemValues = {
  year: number;
  title: string;
  familyFunction: string;
  /** Month it is due, 1–12. */
  month: number;
  /** Office that carries it out. */
  owner: string;
  source: string | null;
  /** Whole rupiah. */
  budget: number | null;
  state: string;
};

/**
 * @param today day at the place of work, YYYY-MM-DD
 * @param choices what may be chosen
 */
export const problemsOfMember = (
  values: MemberValues,
  scheme: string | null,
  today: string,
  choices: Lists,
): Problem<keyof MemberValues>[] =>
  problemsIn(values, [
    { field: 'name', check: (name) => lengthOf(name, 2, 120, text('Nama', 'The name')) ?? personalNumberIn(name) },
    { field: 'position', check: (code) => known(code, choices.POSITIONS, text('Jabatan', 'Position')) },
    { field: 'section', check: (code) => known(code, sectionsOf(scheme, choices), text('Seksi', 'Section')) },
    {
      field: 'trainedOn',
      check: (day) => notAfter(day, today, text('Tanggal pelatihan', 'The day of training')),
    },
    {
      field: 'phone',
      check: (phone) =>
        phone === null || /^\+?[0-9][0-9 -]{7,18}$/.test(phone)
          ? null
          : text(`Nomor telepon hanya angka, 8–19 digit; diisi ${phone}.`, `A phone number has 8–19 digits; got ${phone}.`),
    },
  ]);

/**
 * @param today day at the place of work, YYYY-MM-DD
 * @param choices what may be chosen
 */
export const problemsOfPlanItem = (values: PlanItemValues, today: string, choices: Lists): Problem<keyof PlanItemValues>[] =>
  problemsIn(values, [
    {
      field: 'year',
      check: (year) => {
        const last = Number(today.slice(0, 4)) + 2;
        return whole(year, 2016, last, text('Tahun', 'The year'));
      },
    },
    { field: 'title', check: (title) => lengthOf(title, 5, 200, text('Kegiatan', 'The activity')) ?? personalNumberIn(title) },
    { field: 'familyFunction', check: (code) => known(code, FAMILY_FUNCTIONS, text('Fungsi keluarga', 'Family function')) },
    { field: 'month', check: (month) => whole(month, 1, 12, text('Bulan', 'The month')) },
    { field: 'owner', check: problemOfContact },
    {
      field: 'source',
      check: (code) => (code === null ? null : known(code, choices.FUNDING_SOURCES, text('Sumber dana', 'Source of funding'))),
    },
    { field: 'budget', check: (budget) => (budget === null ? null : whole(budget, 0, 1_000_000_000_000, text('Anggaran', 'The budget'))) },
    { field: 'state', check: (code) => known(code, PLAN_STATES, text('Keadaan', 'State')) },
  ]);
