import { lengthOf, notAfter, personalNumberIn, problemsIn, type Problem } from './checks.ts';
import { formatDay } from './format.ts';
import { problemOfReason } from './integration-input.ts';
import type { ProgrammeLevel } from './programme.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The status a village has IN a thematic programme, by a decree of that programme's owner. A new
 * decree closes the former one; nothing is ever overwritten. Days are YYYY-MM-DD.
 */
export type DesignationValues = {
  /** In the programme's own scheme; null when it has none, or the decree names none. */
  levelCode: string | null;
  decree: string;
  decreedOn: string;
  /** Last day; null: until further notice. */
  validTo: string | null;
  note: string | null;
};

export const DESIGNATION_STATES = ['IN_FORCE', 'ENDING', 'EXPIRED', 'REVOKED', 'REPLACED'] as const;
export type DesignationState = (typeof DESIGNATION_STATES)[number];
export const DESIGNATION_STATE_NAMES: Record<DesignationState, BilingualText> = {
  IN_FORCE: text('Berlaku', 'In force'),
  ENDING: text('Segera berakhir', 'Ends soon'),
  EXPIRED: text('Sudah berakhir', 'Expired'),
  REVOKED: text('Dicabut', 'Revoked'),
  REPLACED: text('Diganti', 'Replaced'),
};

/** From so many days before its end a designation is called to mind. */
export const ENDING_DAYS = 90;

type Life = { validTo: string | null; revokedOn: string | null; replacedOn?: string | null };

/** @param today day at the place of work */
export function designationState({ validTo, revokedOn, replacedOn = null }: Life, today: string): DesignationState {
  if (replacedOn !== null) return 'REPLACED';
  if (revokedOn !== null) return 'REVOKED';
  if (validTo === null) return 'IN_FORCE';
  if (validTo < today) return 'EXPIRED';
  return validTo <= daysAfter(today, ENDING_DAYS) ? 'ENDING' : 'IN_FORCE';
}

/** The day so many days later. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The state with its day: "Berlaku sampai 3 Mei 2027", "Dicabut 1 Juni 2026". */
export function validityText(life: Life, today: string): BilingualText {
  const { validTo, revokedOn } = life;
  const both = (day: string, id: string, en: string) => text(`${id} ${formatDay(day, 'id')}`, `${en} ${formatDay(day, 'en')}`);
  const state = designationState(life, today);
  if (state === 'REVOKED' && revokedOn !== null) return both(revokedOn, 'Dicabut', 'Revoked on');
  if (validTo === null || state === 'REPLACED') return DESIGNATION_STATE_NAMES[state];
  if (state === 'EXPIRED') return both(validTo, 'Berakhir', 'Expired on');
  return state === 'ENDING' ? both(validTo, 'Segera berakhir:', 'Ends soon:') : both(validTo, 'Berlaku sampai', 'Valid to');
}

const DECREE = text('Nomor SK', 'The number of the decree');
const DECREED_ON = text('Tanggal SK', 'The day of the decree');
const NOTE_MAX = 500;
/** Before it none of these programmes had begun. */
const FIRST_DAY = '2000-01-01';

/** What is wrong with a new designation. `levels` are those of the programme. */
export function problemsOfDesignation(
  values: DesignationValues,
  levels: readonly ProgrammeLevel[],
  today: string,
): Problem<keyof DesignationValues>[] {
  return problemsIn(values, [
    {
      field: 'levelCode',
      check: (code) =>
        code === null || levels.some((level) => level.code === code)
          ? null
          : text(`Tingkat ${code} tidak ada dalam program ini.`, `This programme has no level ${code}.`),
    },
    { field: 'decree', check: (decree) => lengthOf(decree, 3, 120, DECREE) ?? personalNumberIn(decree) },
    {
      field: 'decreedOn',
      check: (day) => {
        if (day === '') return text('Isi tanggal SK.', 'Enter the day of the decree.');
        if (day < FIRST_DAY)
          return text(
            `Tanggal SK ${day} terlalu awal: paling awal ${FIRST_DAY}.`,
            `The day of the decree ${day} is too early: ${FIRST_DAY} at the earliest.`,
          );
        return notAfter(day, today, DECREED_ON);
      },
    },
    {
      field: 'validTo',
      check: (day) =>
        day !== null && day < values.decreedOn
          ? text(
              `Berlaku sampai ${day}, sebelum tanggal SK ${values.decreedOn}.`,
              `It is valid to ${day}, before the day of the decree ${values.decreedOn}.`,
            )
          : null,
    },
    {
      field: 'note',
      check: (note) => (note === null ? null : (lengthOf(note, 0, NOTE_MAX, text('Catatan', 'The note')) ?? personalNumberIn(note))),
    },
  ]);
}

export type Revocation = { revokedOn: string; reason: string };

/** What is wrong with a revocation of a designation with those days. */
export const problemsOfRevocation = (
  values: Revocation,
  { decreedOn, validTo }: { decreedOn: string | null; validTo: string | null },
  today: string,
): Problem<keyof Revocation>[] =>
  problemsIn(values, [
    {
      field: 'revokedOn',
      check: (day) => {
        if (day === '') return text('Isi tanggal pencabutan.', 'Enter the day of the revocation.');
        if (decreedOn !== null && day < decreedOn)
          return text(
            `Dicabut ${day}, sebelum tanggal SK ${decreedOn}.`,
            `It is revoked on ${day}, before the day of the decree ${decreedOn}.`,
          );
        if (validTo !== null && day > validTo)
          return text(`Dicabut ${day}, padahal sudah berakhir ${validTo}.`, `It is revoked on ${day}, but ended on ${validTo} already.`);
        return notAfter(day, today, text('Tanggal pencabutan', 'The day of the revocation'));
      },
    },
    { field: 'reason', check: problemOfReason },
  ]);
