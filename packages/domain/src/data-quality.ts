import {
  ACTIVITY_VALUE,
  ASPECT_RULES,
  FADING_RULES,
  PROFILE_VALUES,
  QUALITY_ASPECTS,
  REPORT_VALUES,
  UNDATED_POINTS,
  UNEXPLAINED_POINTS,
  type Fading,
  type ProfileValueRule,
  type QualityAspect,
  type ReportValueRule,
} from './data-quality-rules.ts';
import { PROVABLE } from './document.ts';
import { formatDay, formatMonth } from './format.ts';
import { PROFILE_FIELDS, PROFILE_RULES, type KampungProfile, type ProfileField } from './kampung-profile.ts';
import { problemsOfProfile } from './profile-checks.ts';
import type { Lists } from './reference.ts';
import { findingsOf, problemOfFieldReason, type Earlier } from './report-checks.ts';
import { dueOn, shiftMonth, type ReportRhythm } from './report-state.ts';
import type { ReportValues } from './report.ts';
import { monthsAfter } from './silence.ts';
import { text, type BilingualText } from './text.ts';

/** What the quality of a kampung's data is read from. Days are YYYY-MM-DD. */
export type QualityRecord = {
  profile: KampungProfile;
  /** Field → the day on which it was last entered or confirmed. */
  confirmedOn: Readonly<Partial<Record<ProfileField, string>>>;
  /** Fields that documents or lists in the records prove. */
  proven: readonly string[];
  /** Fields that stand in a decided level as they are. */
  verified: readonly string[];
  /** The latest report that counts. */
  report: {
    period: string;
    values: ReportValues;
    reasons: Readonly<Record<string, string>>;
    /** Null for what came with an import. */
    firstSentOn: string | null;
    accepted: boolean;
  } | null;
  earlier: Earlier | null;
  rhythm: ReportRhythm;
  lastActivityOn: string | null;
  lists: Lists;
};

export type QualityPlace = 'PROFILE' | 'REPORT' | 'ACTIVITIES';

export type QualityValue = {
  code: string;
  name: BilingualText;
  place: QualityPlace;
  weight: number;
  /** 0–100. */
  score: number;
  missing: boolean;
  /** The day or month it stands for. */
  asOf: string | null;
  /** The day from which it fades; null where it does not, or where nobody knows. */
  goodUntil: string | null;
  /** 0–100 for each aspect that the value can have. */
  points: Partial<Record<QualityAspect, number>>;
  /** Why it has not all points, in short sentences. */
  reasons: BilingualText[];
};

export type KampungQuality = {
  score: number;
  /** Over all values; null where none can have the aspect. */
  aspects: { code: QualityAspect; points: number | null }[];
  values: QualityValue[];
};

/** @param today day at the place of work, YYYY-MM-DD */
export function qualityOf(record: QualityRecord, today: string): KampungQuality {
  const values = [
    ...profileValues(record, today),
    ...REPORT_VALUES.map((rule) => reportValue(rule, record, today)),
    activityValue(record, today),
  ];
  return {
    score: weightedMean(values.map(({ score, weight }) => [score, weight])) ?? 0,
    aspects: QUALITY_ASPECTS.map((code) => ({
      code,
      points: weightedMean(
        values.flatMap(({ points, weight }): [number, number][] => {
          const own = points[code];
          return own === undefined ? [] : [[own, weight]];
        }),
      ),
    })),
    values,
  };
}

/** Of what a value is made of, weighed: 0 while it is missing. */
export function scoreOf({ missing, points }: Pick<QualityValue, 'missing' | 'points'>): number {
  if (missing) return 0;
  const parts = QUALITY_ASPECTS.flatMap((aspect): [number, number][] => {
    const own = points[aspect];
    return own === undefined ? [] : [[own, ASPECT_RULES[aspect].weight]];
  });
  return weightedMean(parts) ?? 0;
}

function weightedMean(parts: readonly (readonly [number, number])[]): number | null {
  const weight = parts.reduce((sum, [, each]) => sum + each, 0);
  return weight === 0 ? null : Math.round(parts.reduce((sum, [value, each]) => sum + value * each, 0) / weight);
}

type Parts = Omit<QualityValue, 'score'>;
const scored = (parts: Parts): QualityValue => ({ ...parts, score: scoreOf(parts) });

/** What a working group that does not exist would have is not asked for. */
const OF_WORKING_GROUP: readonly ProfileField[] = ['workingGroupMembers', 'workingGroupTrained', 'workingGroupDecree', 'trainedMembers'];

function profileValues(record: QualityRecord, today: string): QualityValue[] {
  const problems = problemsOfProfile(record.profile, PROFILE_FIELDS, today, record.lists);
  return PROFILE_VALUES.filter(({ field }) => record.profile.workingGroupExists !== false || !OF_WORKING_GROUP.includes(field)).map(
    (rule) => profileValue(rule, record, today, problems.find(({ field }) => field === rule.field)?.problem),
  );
}

function profileValue(
  { field, fading, weight }: ProfileValueRule,
  record: QualityRecord,
  today: string,
  problem: BilingualText | undefined,
): QualityValue {
  const value = record.profile[field];
  const base = { code: field, name: PROFILE_RULES[field].name, place: 'PROFILE' as const, weight };
  if (value === null) return scored({ ...base, ...NOT_FILLED_IN });
  const asOf = record.confirmedOn[field] ?? null;
  const fresh = freshness(fading, asOf, today);
  const proven = record.proven.includes(field);
  const claims = PROVABLE.some(({ code }) => code === field) && isClaim(value);
  const verified = record.verified.includes(field);
  return scored({
    ...base,
    missing: false,
    asOf,
    goodUntil: fresh.goodUntil,
    points: {
      COMPLETE: 100,
      ...(fading !== 'NEVER' && { FRESH: fresh.points }),
      CONSISTENT: problem ? 0 : 100,
      ...(claims && { PROVEN: proven ? 100 : 0 }),
      ...(weight > 1 && { VERIFIED: verified ? 100 : 0 }),
    },
    reasons: [
      ...fresh.reasons,
      ...(problem ? [problem] : []),
      ...(claims && !proven ? [NOT_PROVEN] : []),
      ...(weight > 1 && !verified ? [NOT_DECIDED] : []),
    ],
  });
}

/** "There is one", a list with something in it, or a number above zero: a "no" needs no proof. */
const isClaim = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

function reportValue({ code, name, fields, weight }: ReportValueRule, record: QualityRecord, today: string): QualityValue {
  const base = { code, name, place: 'REPORT' as const, weight };
  const { report, earlier, rhythm } = record;
  const filled = report ? fields.filter((field) => report.values[field] !== null).length : 0;
  if (!report || filled === 0) return scored({ ...base, ...NOT_FILLED_IN });
  const own = findingsOf(report.values, report.period, earlier).filter((finding) => finding.fields.some((field) => fields.includes(field)));
  const hard = own.filter(({ kind }) => kind === 'HARD');
  const unexplained = own.filter(
    (finding) => finding.kind === 'SOFT' && problemOfFieldReason(report.reasons[finding.fields[0]] ?? '') !== null,
  );
  const late = report.firstSentOn !== null && report.firstSentOn > dueOn(report.period);
  const fresh = freshness(rhythm === 'MONTHLY' ? 'REPORT' : 'REPORT_HALF_YEARLY', shiftMonth(report.period, 1), today);
  const open = fields.length - filled;
  return scored({
    ...base,
    missing: false,
    asOf: report.period,
    goodUntil: fresh.goodUntil,
    points: {
      COMPLETE: Math.round((100 * filled) / fields.length),
      FRESH: fresh.points,
      CONSISTENT: hard.length > 0 ? 0 : unexplained.length > 0 ? UNEXPLAINED_POINTS : 100,
      ...(report.firstSentOn !== null && { ON_TIME: late ? 0 : 100 }),
      VERIFIED: report.accepted ? 100 : 0,
    },
    reasons: [
      ...(open > 0
        ? [text(`${open} dari ${fields.length} angka belum diisi.`, `${open} of ${fields.length} numbers are not filled in.`)]
        : []),
      ...fresh.reasons,
      ...hard.map(({ message }) => message),
      ...unexplained.map(({ message }) => message),
      ...(late
        ? [text(`Laporan ${formatMonth(report.period, 'id')} terlambat.`, `The report of ${formatMonth(report.period, 'en')} was late.`)]
        : []),
      ...(report.accepted ? [] : [text('Laporannya belum diterima pemeriksa.', 'Its report has not been accepted yet.')]),
    ],
  });
}

function activityValue({ lastActivityOn }: QualityRecord, today: string): QualityValue {
  const base = { ...ACTIVITY_VALUE, place: 'ACTIVITIES' as const };
  if (lastActivityOn === null) return scored({ ...base, ...NOT_FILLED_IN });
  const { points, goodUntil, reasons } = freshness('ACTIVITY', lastActivityOn, today);
  return scored({ ...base, missing: false, asOf: lastActivityOn, goodUntil, points: { COMPLETE: 100, FRESH: points }, reasons });
}

const NOT_FILLED_IN = {
  missing: true,
  asOf: null,
  goodUntil: null,
  points: { COMPLETE: 0 },
  reasons: [text('Belum diisi.', 'Not filled in.')],
};
const NOT_PROVEN = text('Belum ada dokumen yang membuktikannya.', 'No document proves it yet.');
const NOT_DECIDED = text('Belum ada penetapan tingkat yang memuatnya.', 'No decided level has it yet.');

type Freshness = { points: number; goodUntil: string | null; reasons: BilingualText[] };

/** All points while a value is good, then evenly fewer until it is gone. */
function freshness(fading: Fading, asOf: string | null, today: string): Freshness {
  const { goodMonths, goneMonths } = FADING_RULES[fading];
  if (goodMonths === null || goneMonths === null) return { points: 100, goodUntil: null, reasons: [] };
  if (asOf === null) {
    return {
      points: UNDATED_POINTS,
      goodUntil: null,
      reasons: [text('Tidak diketahui sejak kapan nilainya.', 'Nobody knows since when it holds.')],
    };
  }
  const [goodUntil, goneOn] = [monthsAfter(asOf, goodMonths), monthsAfter(asOf, goneMonths)];
  if (today < goodUntil) return { points: 100, goodUntil, reasons: [] };
  const left = Math.max(0, daysBetween(today, goneOn) / daysBetween(goodUntil, goneOn));
  return {
    points: Math.round(100 * left),
    goodUntil,
    reasons: [text(`Kedaluwarsa sejak ${formatDay(goodUntil, 'id')}.`, `Out of date since ${formatDay(goodUntil, 'en')}.`)],
  };
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
