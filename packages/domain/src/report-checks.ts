import { formatMonth, formatNumber } from './format.ts';
import { AGE_FIELDS, COUPLE_FIELDS, fieldName, REPORT_FIELDS, wholeOf, type ReportField, type ReportValues } from './report.ts';
import { text, type BilingualText } from './text.ts';

/**
 * What is wrong or odd about a report. HARD findings block sending; SOFT ones need a reason that
 * stays with the value. Nothing is ever corrected for the writer.
 */
export type FindingCode =
  | 'NOT_A_COUNT'
  | 'REQUIRED'
  | 'TOO_MANY_PERSONS'
  | 'PART_EXCEEDS_WHOLE'
  | 'TOO_MANY_COUPLES'
  | 'AGES_INCOMPLETE'
  | 'AGES_SUM'
  | 'COUPLES_SUM'
  | 'FAMILY_SIZE'
  | 'CHANGE'
  | 'ODD_NUMBER'
  | 'UNCHANGED';
/** The message belongs to the first field; the others take part in the rule. */
export type Finding = {
  kind: 'HARD' | 'SOFT';
  code: FindingCode;
  fields: readonly [ReportField, ...ReportField[]];
  message: BilingualText;
};

/** The report that stands before this one, to compare with. */
export type Earlier = { period: string; values: ReportValues };

/** The largest number that can be kept at all. */
export const MAX_COUNT = 2_147_483_647;
const MAX_PERSONS = 60_000;
const COUPLES_PER_HUNDRED_FAMILIES = 105;
const FAMILY_SIZE = { min: 2, max: 6 };
const CHANGE_PERCENT = 20;
/** Below this, one or two people are a large share: a change is measured against it instead. */
const SMALL_COUNT = 25;
const MIN_REASON = 5;
export const MAX_REASON = 300;

const REQUIRED: readonly ReportField[] = ['persons', 'families'];

/** Everything there is to say about the values, hard findings first. `period` is the reported month. */
export function findingsOf(values: ReportValues, period: string, earlier: Earlier | null): Finding[] {
  const broken = brokenCounts(values);
  // A rule over a number that is none would only repeat that it is none.
  return broken.length > 0 ? broken : [...hardFindings(values), ...softFindings(values, period, earlier)];
}

/** What blocks sending: hard findings, and soft ones without their reason. */
export const blockingOf = <Each extends { kind: Finding['kind']; fields: readonly string[] }>(
  findings: readonly Each[],
  reasons: Readonly<Record<string, string>>,
): Each[] => findings.filter(({ kind, fields }) => kind === 'HARD' || problemOfFieldReason(reasons[fields[0] ?? ''] ?? '') !== null);

export function problemOfFieldReason(reason: string): BilingualText | null {
  const { length } = reason.trim();
  if (length >= MIN_REASON && length <= MAX_REASON) return null;
  return text(
    `Alasan harus ${MIN_REASON}–${MAX_REASON} huruf; diisi ${length}.`,
    `The reason must have ${MIN_REASON}–${MAX_REASON} characters; it has ${length}.`,
  );
}

/** Numbers that are no counts: they cannot even be kept as a draft. */
export const brokenCounts = (values: ReportValues): Finding[] =>
  REPORT_FIELDS.flatMap((field) => {
    const value = values[field];
    if (value === null || (Number.isInteger(value) && value >= 0 && value <= MAX_COUNT)) return [];
    const { id, en } = fieldName(field);
    const given = Number.isNaN(value) ? null : value;
    return hard(
      'NOT_A_COUNT',
      [field],
      `${id} harus bilangan bulat mulai dari 0${given === null ? '' : `; diisi ${given}`}.`,
      `${en} must be a whole number from 0${given === null ? '' : `; got ${given}`}.`,
    );
  });

const hardFindings = (values: ReportValues): Finding[] => [
  ...missing(values),
  ...sizes(values),
  ...parts(values),
  ...ages(values),
  ...couples(values),
];

const missing = (values: ReportValues): Finding[] =>
  REQUIRED.filter((field) => values[field] === null).flatMap((field) => {
    const { id, en } = fieldName(field);
    return hard('REQUIRED', [field], `${id} wajib diisi.`, `${en} must be filled in.`);
  });

function sizes({ persons, families, fertileCouples }: ReportValues): Finding[] {
  const found: Finding[] = [];
  if (persons !== null && persons > MAX_PERSONS) {
    const [given, most] = [both(persons), both(MAX_PERSONS)];
    found.push(
      ...hard(
        'TOO_MANY_PERSONS',
        ['persons'],
        `Penduduk (jiwa) paling banyak ${most.id} untuk satu kampung; diisi ${given.id}.`,
        `Population (persons) may be ${most.en} at most for one kampung; got ${given.en}.`,
      ),
    );
  }
  if (fertileCouples !== null && families !== null && fertileCouples * 100 > families * COUPLES_PER_HUNDRED_FAMILIES) {
    const [given, most] = [both(fertileCouples), both(Math.floor((families * COUPLES_PER_HUNDRED_FAMILIES) / 100))];
    found.push(
      ...hard(
        'TOO_MANY_COUPLES',
        ['fertileCouples', 'families'],
        `PUS paling banyak 105% dari jumlah keluarga, yaitu ${most.id}; diisi ${given.id}.`,
        `Couples of fertile age may be 105% of the families at most, that is ${most.en}; got ${given.en}.`,
      ),
    );
  }
  return found;
}

const parts = (values: ReportValues): Finding[] =>
  REPORT_FIELDS.flatMap((field) => {
    const whole = wholeOf(field);
    const [part, all] = [values[field], whole && values[whole]];
    if (!whole || part === null || all === null || part <= all) return [];
    const [name, wholeName, given, most] = [fieldName(field), fieldName(whole), both(part), both(all)];
    return hard(
      'PART_EXCEEDS_WHOLE',
      [field, whole],
      `${name.id} (${given.id}) tidak boleh lebih dari ${wholeName.id} (${most.id}).`,
      `${name.en} (${given.en}) may not exceed ${wholeName.en} (${most.en}).`,
    );
  });

function ages(values: ReportValues): Finding[] {
  const { sum, open } = sumOf(values, AGE_FIELDS);
  const [firstOpen] = open;
  if (open.length === AGE_FIELDS.length) return [];
  if (firstOpen) {
    return hard(
      'AGES_INCOMPLETE',
      [firstOpen],
      `Isi semua kelompok umur atau kosongkan semuanya; ${open.length} dari ${AGE_FIELDS.length} masih kosong.`,
      `Fill in all age groups or none; ${open.length} of ${AGE_FIELDS.length} are still empty.`,
    );
  }
  const { persons } = values;
  if (persons === null || sum === persons) return [];
  const [total, whole] = [both(sum), both(persons)];
  return hard(
    'AGES_SUM',
    ['persons', ...AGE_FIELDS],
    `Jumlah semua kelompok umur (${total.id}) harus sama dengan penduduk (${whole.id}).`,
    `All age groups together (${total.en}) must equal the population (${whole.en}).`,
  );
}

function couples(values: ReportValues): Finding[] {
  const { fertileCouples } = values;
  const { sum, open } = sumOf(values, COUPLE_FIELDS);
  if (fertileCouples === null || sum === fertileCouples || (open.length > 0 && sum < fertileCouples)) return [];
  const [total, whole] = [both(sum), both(fertileCouples)];
  return hard(
    'COUPLES_SUM',
    ['fertileCouples', ...COUPLE_FIELDS],
    `Jumlah peserta 7 metode dan 4 alasan tidak ber-KB (${total.id}) harus sama dengan PUS (${whole.id}).`,
    `Users of the 7 methods and the 4 reasons for none together (${total.en}) must equal the couples of fertile age (${whole.en}).`,
  );
}

const softFindings = (values: ReportValues, period: string, earlier: Earlier | null): Finding[] => [
  ...familySize(values),
  ...(earlier ? [...unchanged(values, earlier), ...changes(values, earlier)] : []),
  ...oddNumbers(values, period, earlier),
];

function familySize({ persons, families }: ReportValues): Finding[] {
  if (persons === null || families === null || families === 0) return [];
  if (persons >= families * FAMILY_SIZE.min && persons <= families * FAMILY_SIZE.max) return [];
  const size = both(persons / families);
  return soft(
    'FAMILY_SIZE',
    ['persons', 'families'],
    `Rata-rata ${size.id} jiwa per keluarga; biasanya ${FAMILY_SIZE.min}–${FAMILY_SIZE.max}.`,
    `${size.en} persons per family on average; usually ${FAMILY_SIZE.min}–${FAMILY_SIZE.max}.`,
  );
}

/** Ages are left out: most bands are small, and their sum is compared as the population. */
const changes = (values: ReportValues, earlier: Earlier): Finding[] =>
  REPORT_FIELDS.filter((field) => !AGE_FIELDS.includes(field)).flatMap((field) => {
    const [now, before] = [values[field], earlier.values[field]];
    if (now === null || before === null) return [];
    if (Math.abs(now - before) * 100 <= Math.max(before, SMALL_COUNT) * CHANGE_PERCENT) return [];
    const [name, from, to] = [fieldName(field), both(before), both(now)];
    return soft(
      'CHANGE',
      [field],
      `${name.id} berubah dari ${from.id} (${formatMonth(earlier.period, 'id')}) menjadi ${to.id}, lebih dari ${CHANGE_PERCENT}%.`,
      `${name.en} went from ${from.en} (${formatMonth(earlier.period, 'en')}) to ${to.en}, more than ${CHANGE_PERCENT}%.`,
    );
  });

function unchanged(values: ReportValues, earlier: Earlier): Finding[] {
  const filled = REPORT_FIELDS.filter((field) => values[field] !== null);
  if (filled.length === 0 || !REPORT_FIELDS.every((field) => values[field] === earlier.values[field])) return [];
  return soft(
    'UNCHANGED',
    ['persons'],
    `Semua angka sama persis dengan ${formatMonth(earlier.period, 'id')}.`,
    `Every number is exactly that of ${formatMonth(earlier.period, 'en')}.`,
  );
}

/** 1111, 2020202020, or a recent year. A number that already stood in the earlier report was explained there. */
const oddNumbers = (values: ReportValues, period: string, earlier: Earlier | null): Finding[] =>
  REPORT_FIELDS.flatMap((field) => {
    const value = values[field];
    if (value === null || value === earlier?.values[field] || !(isRepeated(value) || isYear(value, period))) return [];
    const name = fieldName(field);
    return soft(
      'ODD_NUMBER',
      [field],
      `${name.id} diisi ${value}: angka berulang atau mirip tahun, mungkin salah ketik.`,
      `${name.en} is ${value}: repeated digits or like a year, perhaps a slip.`,
    );
  });

const isRepeated = (value: number): boolean => /^(\d)\1{3,}$|^(\d{2,})\2{2,}$/.test(String(value)) && value > 0;
const isYear = (value: number, period: string): boolean => {
  const year = Number(period.slice(0, 4));
  return value >= year - 3 && value <= year + 1;
};

function sumOf(values: ReportValues, fields: readonly ReportField[]): { sum: number; open: ReportField[] } {
  return {
    sum: fields.reduce((sum, field) => sum + (values[field] ?? 0), 0),
    open: fields.filter((field) => values[field] === null),
  };
}

/** A sum as it grows while somebody types; null while nothing is filled in. */
export function liveSum(values: ReportValues, fields: readonly ReportField[]): number | null {
  const { sum, open } = sumOf(values, fields);
  return open.length === fields.length ? null : sum;
}

const both = (value: number): BilingualText => text(formatNumber(value, 'id'), formatNumber(value, 'en'));
const hard = (code: FindingCode, fields: Finding['fields'], id: string, en: string): Finding[] => [
  { kind: 'HARD', code, fields, message: text(id, en) },
];
const soft = (code: FindingCode, fields: Finding['fields'], id: string, en: string): Finding[] => [
  { kind: 'SOFT', code, fields, message: text(id, en) },
];
