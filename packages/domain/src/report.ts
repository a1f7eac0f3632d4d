import { CONTRACEPTIVE_METHODS, GROUP_KINDS, NON_USE_REASONS } from './kampung-facts.ts';
import type { ContraceptiveMethod, FamilyReport, GroupKind, NonUseReason } from './kampung-facts.ts';
import { GROUPS, nameOf } from './lists.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The monthly population and family-planning report of one kampung: its fields, its states and its
 * days. Every value belongs to a field with a flat name such as `persons`, `methods.IUD` or
 * `ages.5-9.P`: forms, findings, reasons and the audit trail all speak of fields by that name.
 */
export const AGE_BANDS = [
  '0-4',
  '5-9',
  '10-14',
  '15-19',
  '20-24',
  '25-29',
  '30-34',
  '35-39',
  '40-44',
  '45-49',
  '50-54',
  '55-59',
  '60-64',
  '65-69',
  '70-74',
  '75+',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const SEXES = ['L', 'P'] as const;
export type Sex = (typeof SEXES)[number];

export const TOTALS = [
  'persons',
  'families',
  'fertileCouples',
  'adolescents',
  'toddlerFamilies',
  'adolescentFamilies',
  'elderlyFamilies',
  'insured',
] as const;
export type Total = (typeof TOTALS)[number];

export type ReportField =
  | Total
  | `ages.${AgeBand}.${Sex}`
  | `participants.${GroupKind}`
  | `methods.${ContraceptiveMethod}`
  | `nonUse.${NonUseReason}`;

/** One number a field; null means "not filled in" and is never the same as zero. */
export type ReportValues = Readonly<Record<ReportField, number | null>>;

export const AGE_FIELDS: readonly ReportField[] = AGE_BANDS.flatMap((band) => SEXES.map((sex) => `ages.${band}.${sex}` as const));
export const GROUP_FIELDS: readonly ReportField[] = GROUP_KINDS.map((kind) => `participants.${kind}` as const);
/** Each couple of fertile age stands in exactly one of these: a method, or a reason for none. */
export const COUPLE_FIELDS: readonly ReportField[] = [
  ...CONTRACEPTIVE_METHODS.map((method) => `methods.${method}` as const),
  ...NON_USE_REASONS.map((reason) => `nonUse.${reason}` as const),
];
export const REPORT_FIELDS: readonly ReportField[] = [...TOTALS, ...AGE_FIELDS, ...GROUP_FIELDS, ...COUPLE_FIELDS];

export const isReportField = (name: string): name is ReportField => (REPORT_FIELDS as readonly string[]).includes(name);

/** Values for every field: those that are given, and null for the others. */
export const valuesOf = (given: Partial<ReportValues>): ReportValues =>
  // Object.fromEntries forgets the keys' type.
  Object.fromEntries(REPORT_FIELDS.map((field) => [field, given[field] ?? null])) as Record<ReportField, number | null>;

const TOTAL_NAMES: Record<Total, BilingualText> = {
  persons: text('Penduduk (jiwa)', 'Population (persons)'),
  families: text('Keluarga', 'Families'),
  fertileCouples: text('Pasangan usia subur (PUS)', 'Couples of fertile age (PUS)'),
  adolescents: text('Remaja 10–24 tahun belum kawin', 'Adolescents 10–24, unmarried'),
  toddlerFamilies: text('Keluarga dengan balita', 'Families with a child under five'),
  adolescentFamilies: text('Keluarga dengan remaja', 'Families with an adolescent'),
  elderlyFamilies: text('Keluarga dengan lansia', 'Families with an elderly member'),
  insured: text('Peserta BPJS Kesehatan (jiwa)', 'Members of the health insurance BPJS (persons)'),
};

const METHOD_NAMES: Record<ContraceptiveMethod, BilingualText> = {
  IUD: text('IUD', 'IUD'),
  MOW: text('MOW (steril wanita)', 'Female sterilisation (MOW)'),
  MOP: text('MOP (steril pria)', 'Male sterilisation (MOP)'),
  KONDOM: text('Kondom', 'Condom'),
  IMPLAN: text('Implan', 'Implant'),
  SUNTIK: text('Suntik', 'Injection'),
  PIL: text('Pil', 'Pill'),
};

const NON_USE_NAMES: Record<NonUseReason, BilingualText> = {
  HAMIL: text('Hamil', 'Pregnant'),
  IAS: text('Ingin anak segera (IAS)', 'Wants a child soon (IAS)'),
  IAT: text('Ingin anak ditunda (IAT)', 'Wants a child later (IAT)'),
  TIAL: text('Tidak ingin anak lagi (TIAL)', 'Wants no more children (TIAL)'),
};

export const SEX_NAMES: Record<Sex, BilingualText> = { L: text('Laki-laki', 'Male'), P: text('Perempuan', 'Female') };
export const bandName = (band: AgeBand): BilingualText => text(`${band.replace('-', '–')} tahun`, `${band.replace('-', '–')} years`);

const NAMES: ReadonlyMap<string, BilingualText> = new Map<ReportField, BilingualText>([
  ...TOTALS.map((total) => [total, TOTAL_NAMES[total]] as const),
  ...AGE_BANDS.flatMap((band) =>
    SEXES.map((sex) => {
      const { id, en } = bandName(band);
      return [`ages.${band}.${sex}`, text(`${SEX_NAMES[sex].id} ${id}`, `${SEX_NAMES[sex].en} ${en}`)] as const;
    }),
  ),
  ...GROUP_KINDS.map((kind) => {
    const { id, en } = nameOf(GROUPS, kind);
    return [`participants.${kind}`, text(`Peserta ${id}`, `Participants: ${en}`)] as const;
  }),
  ...CONTRACEPTIVE_METHODS.map((method) => [`methods.${method}`, METHOD_NAMES[method]] as const),
  ...NON_USE_REASONS.map((reason) => [`nonUse.${reason}`, NON_USE_NAMES[reason]] as const),
]);

/** The field as people read it. */
export const fieldName = (field: ReportField): BilingualText => NAMES.get(field) ?? text(field, field);

/** The group of people or families a field counts a part of; null where it stands alone. */
export function wholeOf(field: ReportField): Total | null {
  return WHOLES[field] ?? null;
}

const WHOLES: Partial<Record<ReportField, Total>> = {
  families: 'persons',
  adolescents: 'persons',
  insured: 'persons',
  toddlerFamilies: 'families',
  adolescentFamilies: 'families',
  elderlyFamilies: 'families',
  'participants.BKB': 'toddlerFamilies',
  'participants.BKR': 'adolescentFamilies',
  'participants.BKL': 'elderlyFamilies',
  'participants.UPPKA': 'families',
  'participants.PIK_R': 'adolescents',
};

/** The report as the rubric reads it: without what no indicator asks for. */
export type StoredReport = FamilyReport & {
  insured: number | null;
  /** Null where no age was filled in. */
  ages: Record<AgeBand, Record<Sex, number | null>> | null;
};

export function flatten({ ages, participants, methods, nonUse, ...totals }: StoredReport): ReportValues {
  const given: [string, number | null][] = [
    ...TOTALS.map((total): [string, number | null] => [total, totals[total]]),
    ...AGE_BANDS.flatMap((band) => SEXES.map((sex): [string, number | null] => [`ages.${band}.${sex}`, ages?.[band][sex] ?? null])),
    ...GROUP_KINDS.map((kind): [string, number | null] => [`participants.${kind}`, participants[kind]]),
    ...CONTRACEPTIVE_METHODS.map((method): [string, number | null] => [`methods.${method}`, methods[method]]),
    ...NON_USE_REASONS.map((reason): [string, number | null] => [`nonUse.${reason}`, nonUse[reason]]),
  ];
  return valuesOf(Object.fromEntries(given));
}

export function unflatten(values: ReportValues): StoredReport {
  return {
    ...recordOf(TOTALS, (total) => values[total]),
    ages: AGE_FIELDS.every((field) => values[field] === null)
      ? null
      : recordOf(AGE_BANDS, (band) => recordOf(SEXES, (sex) => values[`ages.${band}.${sex}`])),
    participants: recordOf(GROUP_KINDS, (kind) => values[`participants.${kind}`]),
    methods: recordOf(CONTRACEPTIVE_METHODS, (method) => values[`methods.${method}`]),
    nonUse: recordOf(NON_USE_REASONS, (reason) => values[`nonUse.${reason}`]),
  };
}

// Object.fromEntries forgets the keys' type.
const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
