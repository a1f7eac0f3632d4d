import {
  CONFIRM_TOGETHER,
  DAILY_MINUTES,
  PROFILE_VALUES,
  REPORT_VALUES,
  TASK_MINUTES,
  UNDATED_POINTS,
  WARN_DAYS,
  type ValueGroup,
} from './data-quality-rules.ts';
import { scoreOf, type KampungQuality, type QualityPlace, type QualityRecord, type QualityValue } from './data-quality.ts';
import { PROVABLE } from './document.ts';
import { formatDay, formatMonth } from './format.ts';
import type { ProfileField } from './kampung-profile.ts';
import { dueOn, lastAskedFor } from './report-state.ts';
import { text, type BilingualText } from './text.ts';

export const QUALITY_TASK_KINDS = ['FILL', 'CONFIRM', 'MEND', 'PROVE', 'REPORT', 'ACTIVITY'] as const;
export type QualityTaskKind = (typeof QUALITY_TASK_KINDS)[number];

/** One thing to do about the data, what it takes and what it gives. */
export type QualityTask = {
  kind: QualityTaskKind;
  /** Where it is done. */
  place: QualityPlace | 'DOCUMENTS';
  /** Codes of the values that it mends; of a CONFIRM, fields of the profile. */
  values: string[];
  text: BilingualText;
  minutes: number;
  /** Points of the kampung's score, one decimal. */
  gain: number;
  /** A day that it should be done by, where there is one. */
  dueOn: string | null;
  /** Whether it is on the list of five minutes. */
  daily: boolean;
};

type Points = (value: QualityValue) => QualityValue['points'];
type Draft = Omit<QualityTask, 'gain' | 'daily'> & {
  better: Points;
  /** What the gain is measured against, where that is not how things stand. */
  otherwise?: Points;
};

/** Everything worth doing, by what it gives per minute; the first ones that fit make the list of five minutes. */
export function qualityTasks(quality: KampungQuality, record: QualityRecord, today: string): QualityTask[] {
  const drafts = [
    ...fill(quality, record, today),
    ...confirm(quality, today),
    ...mend(quality),
    ...prove(quality),
    ...dueReport(quality, record, today),
    ...activity(quality),
  ];
  const tasks = drafts
    .map(({ better, otherwise, ...task }) => ({ ...task, gain: gainOf(quality, task.values, better, otherwise), daily: false }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain / other.minutes - one.gain / one.minutes);
  let left = DAILY_MINUTES;
  return tasks.map((task, at) => {
    const daily = task.minutes <= left || at === 0;
    if (daily) left -= task.minutes;
    return { ...task, daily };
  });
}

/** What the score of the kampung would rise by if these values had better points. */
function gainOf({ values }: KampungQuality, codes: readonly string[], better: Points, otherwise?: Points): number {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const gained = values
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, value) => {
      const before = otherwise ? scoreOf({ missing: false, points: otherwise(value) }) : value.score;
      return sum + value.weight * (scoreOf({ missing: false, points: better(value) }) - before);
    }, 0);
  return Math.round((10 * gained) / total) / 10;
}

/** As it would be once it is filled in today: proofs and checks come later. */
function filledIn({ code, place, points }: QualityValue): QualityValue['points'] {
  const sound = { COMPLETE: 100, CONSISTENT: 100 };
  if (place === 'ACTIVITIES') return { COMPLETE: 100, FRESH: 100 };
  if (place === 'REPORT') return { ...sound, FRESH: 100, ON_TIME: 100, VERIFIED: points.VERIFIED ?? 0 };
  const rule = PROFILE_VALUES.find(({ field }) => field === code);
  return {
    ...sound,
    ...(rule?.fading !== 'NEVER' && { FRESH: 100 }),
    ...(PROVABLE.some((each) => each.code === code) && { PROVEN: 0 }),
    ...((rule?.weight ?? 1) > 1 && { VERIFIED: 0 }),
  };
}

function fill({ values }: KampungQuality, record: QualityRecord, today: string): Draft[] {
  const profile = values
    .filter(({ place, missing }) => place === 'PROFILE' && missing)
    .map((value): Draft => ({
      kind: 'FILL',
      place: 'PROFILE',
      values: [value.code],
      text: text(`Isi ${lowerFirst(value.name.id)}`, `Fill in: ${lowerFirst(value.name.en)}`),
      minutes: PROFILE_VALUES.find(({ field }) => field === value.code)?.minutes ?? 1,
      dueOn: null,
      better: filledIn,
    }));
  // The report that is due asks for the same numbers.
  if (isReportDue(record, today)) return profile;
  const reported = values
    .filter(({ place, points }) => place === 'REPORT' && (points.COMPLETE ?? 0) < 100)
    .map((value): Draft => {
      const fields = REPORT_VALUES.find(({ code }) => code === value.code)?.fields ?? [];
      const open = fields.filter((field) => record.report === null || record.report.values[field] === null).length;
      return {
        kind: 'FILL',
        place: 'REPORT',
        values: [value.code],
        text: text(`Isi ${lowerFirst(value.name.id)} (${open} angka)`, `Fill in: ${lowerFirst(value.name.en)} (${open} numbers)`),
        minutes: Math.max(1, Math.ceil(open / 5)),
        dueOn: null,
        better: (each) => (each.missing ? filledIn(each) : { ...each.points, COMPLETE: 100 }),
      };
    });
  return [...profile, ...reported];
}

const isReportDue = ({ report, rhythm }: QualityRecord, today: string): boolean =>
  report === null || report.period < lastAskedFor(today, rhythm);

function dueReport({ values }: KampungQuality, record: QualityRecord, today: string): Draft[] {
  if (!isReportDue(record, today)) return [];
  const period = lastAskedFor(today, record.rhythm);
  const inTime = today <= dueOn(period);
  return [
    {
      kind: 'REPORT',
      place: 'REPORT',
      values: values.filter(({ place }) => place === 'REPORT').map(({ code }) => code),
      text: text(`Kirim laporan ${formatMonth(period, 'id')}`, `Send the report of ${formatMonth(period, 'en')}`),
      minutes: TASK_MINUTES.report,
      dueOn: dueOn(period),
      better: (each) => ({ ...filledIn(each), ON_TIME: inTime ? 100 : (each.points.ON_TIME ?? 0) }),
    },
  ];
}

/** Fields that have faded or soon will, a handful at a time; whoever knows the kampung says that they still hold. */
function confirm({ values }: KampungQuality, today: string): Draft[] {
  const soon = new Date(Date.parse(today) + WARN_DAYS * 86_400_000).toISOString().slice(0, 10);
  const fading = values
    .filter(({ place, missing, points }) => place === 'PROFILE' && !missing && points.FRESH !== undefined)
    .filter(({ goodUntil }) => goodUntil === null || goodUntil <= soon)
    .sort(
      (one, other) => (one.points.FRESH ?? 0) - (other.points.FRESH ?? 0) || (one.goodUntil ?? '').localeCompare(other.goodUntil ?? ''),
    );
  return chunks(fading, CONFIRM_TOGETHER).map((some): Draft => {
    const days = some.flatMap(({ goodUntil }) => goodUntil ?? []).sort();
    const [first = null] = days;
    const [names, word] = [listed(some), some.length === 1 ? 'value' : 'values'];
    const when =
      first === null
        ? text('', '')
        : first <= today
          ? text('; sudah kedaluwarsa', '; out of date')
          : text(`; kedaluwarsa ${formatDay(first, 'id')}`, `; out of date from ${formatDay(first, 'en')}`);
    return {
      kind: 'CONFIRM',
      place: 'PROFILE',
      values: some.map(({ code }) => code),
      text: text(
        `Pastikan ${some.length} nilai masih benar: ${names.id}${when.id}`,
        `Confirm that ${some.length} ${word} still hold: ${names.en}${when.en}`,
      ),
      minutes: Math.ceil(some.length * TASK_MINUTES.confirmEach),
      dueOn: first,
      better: ({ points }) => ({ ...points, FRESH: 100 }),
      // What is about to fade has its points still: confirming it is worth what it would lose.
      otherwise: ({ points }) => ({ ...points, FRESH: Math.min(points.FRESH ?? 0, UNDATED_POINTS) }),
    };
  });
}

const mend = ({ values }: KampungQuality): Draft[] =>
  values
    .filter(({ missing, points, place }) => !missing && place === 'PROFILE' && (points.CONSISTENT ?? 100) < 100)
    .map((value) => ({
      kind: 'MEND' as const,
      place: value.place,
      values: [value.code],
      text: text(
        `Perbaiki ${lowerFirst(value.name.id)}: bertentangan dengan isian lain`,
        `Mend ${lowerFirst(value.name.en)}: it contradicts another value`,
      ),
      minutes: TASK_MINUTES.mend,
      dueOn: null,
      better: ({ points }) => ({ ...points, CONSISTENT: 100 }),
    }));

/** One document may prove what belongs together. */
function prove({ values }: KampungQuality): Draft[] {
  const groupOf = new Map<string, ValueGroup>(PROFILE_VALUES.map(({ field, group }) => [field, group]));
  const unproven = values.filter(({ missing, points }) => !missing && points.PROVEN === 0);
  return [...Map.groupBy(unproven, ({ code }) => groupOf.get(code))].map(([, some]) => {
    const names = listed(some);
    return {
      kind: 'PROVE' as const,
      place: 'DOCUMENTS' as const,
      values: some.map(({ code }) => code),
      text: text(`Unggah bukti untuk ${names.id}`, `Upload proof of ${names.en}`),
      minutes: TASK_MINUTES.prove,
      dueOn: null,
      better: ({ points }) => ({ ...points, PROVEN: 100 }),
    };
  });
}

const activity = ({ values }: KampungQuality): Draft[] =>
  values
    .filter(({ place, points }) => place === 'ACTIVITIES' && (points.FRESH ?? 0) < 100)
    .map(({ code }) => ({
      kind: 'ACTIVITY' as const,
      place: 'ACTIVITIES' as const,
      values: [code],
      text: text('Catat kegiatan yang terakhir', 'Record the latest activity'),
      minutes: TASK_MINUTES.activity,
      dueOn: null,
      better: filledIn,
    }));

/** Fields of a profile that a person may say still hold. */
export const CONFIRMABLE: readonly ProfileField[] = PROFILE_VALUES.filter(({ fading }) => fading !== 'NEVER').map(({ field }) => field);

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

const listed = (values: readonly QualityValue[]): BilingualText =>
  text(values.map(({ name }) => name.id).join(', '), values.map(({ name }) => name.en).join(', '));
const lowerFirst = (words: string): string => (/^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);
