import type { AssessmentState, PeriodDays } from './assessment-life.ts';
import { lengthOf, type Problem } from './checks.ts';
import { formatDay } from './format.ts';
import { text, type BilingualText } from './text.ts';

/** Where a period stands. It follows from its days and is never set. */
export const PERIOD_PHASES = ['BELUM_DIBUKA', 'PENGAJUAN', 'VERIFIKASI', 'MENUNGGU_TERBIT', 'TERBIT'] as const;
export type PeriodPhase = (typeof PERIOD_PHASES)[number];

export const PERIOD_PHASE_NAMES: Record<PeriodPhase, BilingualText> = {
  BELUM_DIBUKA: text('Belum dibuka', 'Not open yet'),
  PENGAJUAN: text('Pengajuan', 'Submission'),
  VERIFIKASI: text('Verifikasi', 'Verification'),
  MENUNGGU_TERBIT: text('Menunggu terbit', 'Waiting for publication'),
  TERBIT: text('Terbit', 'Published'),
};

/** The last day of each phase belongs to it; from the day of publication on it is published. */
export function phaseOf({ opensOn, submitBy, verifyBy, publishOn }: PeriodDays, today: string): PeriodPhase {
  if (today < opensOn) return 'BELUM_DIBUKA';
  if (today >= publishOn) return 'TERBIT';
  if (today <= submitBy) return 'PENGAJUAN';
  return today <= verifyBy ? 'VERIFIKASI' : 'MENUNGGU_TERBIT';
}

export const PERIOD_DAYS = ['opensOn', 'submitBy', 'verifyBy', 'publishOn'] as const;
export const PERIOD_DAY_NAMES: Record<keyof PeriodDays, BilingualText> = {
  opensOn: text('Dibuka', 'Opens'),
  submitBy: text('Batas pengajuan', 'Submit by'),
  verifyBy: text('Batas verifikasi', 'Verify by'),
  publishOn: text('Terbit', 'Published on'),
};

export type PeriodValues = PeriodDays & { title: string };

/** @param today a period opens today or later */
export function problemsOfPeriod(values: PeriodValues, today: string): Problem<keyof PeriodValues>[] {
  const title = lengthOf(values.title, 5, 120, text('Judul', 'The title'));
  return [
    ...(title ? [{ field: 'title' as const, problem: title }] : []),
    ...(values.opensOn < today
      ? [
          {
            field: 'opensOn' as const,
            problem: text(
              `Periode dibuka hari ini atau sesudahnya; diisi ${formatDay(values.opensOn, 'id')}.`,
              `A period opens today or later; got ${formatDay(values.opensOn, 'en')}.`,
            ),
          },
        ]
      : []),
    ...problemsOfOrder(values),
  ];
}

/** A day of a period may be moved to a later one only, and never past the next. */
export function problemOfExtension(days: PeriodDays, day: ExtendableDay, to: string): BilingualText | null {
  const { id, en } = PERIOD_DAY_NAMES[day];
  if (to <= days[day])
    return text(
      `${id} hanya dapat diperpanjang: sesudah ${formatDay(days[day], 'id')}; diisi ${formatDay(to, 'id')}.`,
      `"${en}" can only move to a later day than ${formatDay(days[day], 'en')}; got ${formatDay(to, 'en')}.`,
    );
  return problemsOfOrder({ ...days, [day]: to })[0]?.problem ?? null;
}

export const EXTENDABLE_DAYS = ['submitBy', 'verifyBy', 'publishOn'] as const;
export type ExtendableDay = (typeof EXTENDABLE_DAYS)[number];

function problemsOfOrder(days: PeriodDays): Problem<keyof PeriodDays>[] {
  return PERIOD_DAYS.slice(1).flatMap((day, at) => {
    const before = PERIOD_DAYS[at] ?? 'opensOn';
    const isSound = day === 'submitBy' ? days[before] < days[day] : days[before] <= days[day];
    if (isSound) return [];
    const [own, other] = [PERIOD_DAY_NAMES[day], PERIOD_DAY_NAMES[before]];
    return [
      {
        field: day,
        problem: text(
          `${own.id} (${formatDay(days[day], 'id')}) harus sesudah ${other.id.toLowerCase()} (${formatDay(days[before], 'id')}).`,
          `"${own.en}" (${formatDay(days[day], 'en')}) must come after "${other.en.toLowerCase()}" (${formatDay(days[before], 'en')}).`,
        ),
      },
    ];
  });
}

/** What is late, and since how many days. */
export type Lateness = { what: 'SUBMIT' | 'VERIFY'; days: number };

/** States in which nobody has verified yet, though the kampung has sent it. */
export const UNVERIFIED_STATES: readonly AssessmentState[] = ['DIAJUKAN', 'DIPERIKSA', 'DIKEMBALIKAN'];

/**
 * What of a kampung is late in a period; null when nothing is. What came back may be sent again until
 * verification ends, so it is late only then.
 * @param state null where nobody has begun
 */
export function latenessOf(state: AssessmentState | null, days: PeriodDays, today: string): Lateness | null {
  if ((state === null || state === 'DRAF') && today > days.submitBy) return { what: 'SUBMIT', days: daysPast(days.submitBy, today) };
  if (state !== null && UNVERIFIED_STATES.includes(state) && today > days.verifyBy)
    return { what: 'VERIFY', days: daysPast(days.verifyBy, today) };
  return null;
}

const daysPast = (day: string, today: string): number => Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);

/** Why a kampung may not submit on a day; null when it may. What was sent before may be sent again until verification ends. */
export function problemOfSubmission(days: PeriodDays, wasSubmitted: boolean, today: string): BilingualText | null {
  if (today < days.opensOn)
    return text(
      `Periode ini dibuka ${formatDay(days.opensOn, 'id')}; sebelum itu belum dapat diajukan.`,
      `This period opens on ${formatDay(days.opensOn, 'en')}; nothing can be submitted before.`,
    );
  const last = wasSubmitted ? days.verifyBy : days.submitBy;
  return today > last
    ? text(
        `Batasnya ${formatDay(last, 'id')} sudah lewat; minta BKKBN provinsi memperpanjang periode ini.`,
        `The last day was ${formatDay(last, 'en')}; ask provincial BKKBN to extend this period.`,
      )
    : null;
}
