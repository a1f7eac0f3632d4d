import type { ProfileField } from './kampung-profile.ts';
import { COUPLE_FIELDS, GROUP_FIELDS, type ReportField } from './report.ts';
import { text, type BilingualText } from './text.ts';

// What good data are, as numbers with a sentence each. Whoever disagrees changes them here.

export const QUALITY_ASPECTS = ['COMPLETE', 'FRESH', 'CONSISTENT', 'ON_TIME', 'PROVEN', 'VERIFIED'] as const;
export type QualityAspect = (typeof QUALITY_ASPECTS)[number];

/** Of the points of a value, how many an aspect is worth. Aspects that a value cannot have are left out of the reckoning. */
export const ASPECT_RULES: Record<QualityAspect, { weight: number; name: BilingualText; sentence: BilingualText }> = {
  COMPLETE: {
    weight: 40,
    name: text('Lengkap', 'Complete'),
    sentence: text('Nilainya terisi. Tanpa nilai, yang lain tidak berarti.', 'The value is filled in. Without it nothing else counts.'),
  },
  FRESH: {
    weight: 20,
    name: text('Segar', 'Fresh'),
    sentence: text('Nilainya belum lewat masa berlakunya.', 'The value is not older than values of its kind stay good.'),
  },
  CONSISTENT: {
    weight: 15,
    name: text('Konsisten', 'Consistent'),
    sentence: text(
      'Nilainya tidak bertentangan dengan nilai lain, dan yang janggal dijelaskan.',
      'The value contradicts no other, and what looks odd is explained.',
    ),
  },
  ON_TIME: {
    weight: 10,
    name: text('Tepat waktu', 'On time'),
    sentence: text('Laporannya dikirim sebelum batasnya.', 'Its report was sent before it was due.'),
  },
  PROVEN: {
    weight: 10,
    name: text('Terbukti', 'Proven'),
    sentence: text('Ada dokumen yang membuktikannya.', 'A document proves it.'),
  },
  VERIFIED: {
    weight: 5,
    name: text('Diperiksa', 'Checked'),
    sentence: text('Orang lain sudah memeriksanya.', 'Somebody else has checked it.'),
  },
};

export const FADING = ['REPORT', 'REPORT_HALF_YEARLY', 'YEARLY', 'FUNDING', 'ACTIVITY', 'NEVER'] as const;
export type Fading = (typeof FADING)[number];

/** A value is good for `goodMonths` and worth nothing as news after `goneMonths`; in between it fades evenly. */
export const FADING_RULES: Record<Fading, { goodMonths: number | null; goneMonths: number | null; sentence: BilingualText }> = {
  REPORT: {
    goodMonths: 3,
    goneMonths: 12,
    sentence: text('Angka laporan bulanan segar tiga bulan.', 'Numbers of a monthly report are fresh for three months.'),
  },
  REPORT_HALF_YEARLY: {
    goodMonths: 8,
    goneMonths: 18,
    sentence: text('Angka laporan semester segar delapan bulan.', 'Numbers of a half-yearly report are fresh for eight months.'),
  },
  YEARLY: {
    goodMonths: 12,
    goneMonths: 24,
    sentence: text(
      'Susunan, sarana, dan petugas dipastikan setahun sekali.',
      'Structure, facilities and officers are confirmed once a year.',
    ),
  },
  FUNDING: {
    goodMonths: 12,
    goneMonths: 18,
    sentence: text('Dana berganti setiap tahun anggaran.', 'Funding changes with every budget year.'),
  },
  ACTIVITY: {
    goodMonths: 6,
    goneMonths: 12,
    sentence: text('Enam bulan tanpa kegiatan adalah diam.', 'Six months without an activity are silence.'),
  },
  NEVER: { goodMonths: null, goneMonths: null, sentence: text('Nilai ini tidak menjadi usang.', 'This value does not grow old.') },
};

/** How old a value counts whose age nobody knows, in points of its freshness. */
export const UNDATED_POINTS = 50;
/** What looks odd and is not explained keeps so many points of its consistency. */
export const UNEXPLAINED_POINTS = 50;

/** What is asked for together, and may be proven by one document. */
export type ValueGroup = 'POKJA' | 'GROUPS' | 'FACILITIES' | 'SUPPORT' | 'FUNDS' | 'WORK' | 'ABOUT';

export type ProfileValueRule = { field: ProfileField; group: ValueGroup; fading: Fading; weight: number; minutes: number };

/** What the rubric reads counts twice; filling it in takes so many minutes. */
const asked = (group: ValueGroup, fading: Fading, ...fields: ProfileField[]): ProfileValueRule[] =>
  fields.map((field) => ({ field, group, fading, weight: 2, minutes: 1 }));
const beside = (group: ValueGroup, fading: Fading, minutes: number, ...fields: ProfileField[]): ProfileValueRule[] =>
  fields.map((field) => ({ field, group, fading, weight: 1, minutes }));

export const PROFILE_VALUES: readonly ProfileValueRule[] = [
  ...asked('POKJA', 'YEARLY', 'workingGroupExists', 'workingGroupMembers', 'workingGroupTrained'),
  ...beside('POKJA', 'YEARLY', 2, 'workingGroupDecree', 'trainedMembers'),
  ...asked('FUNDS', 'FUNDING', 'fundingSources'),
  ...asked('GROUPS', 'YEARLY', 'bkb', 'bkr', 'bkl', 'uppka', 'pikR'),
  ...asked('FACILITIES', 'YEARLY', 'secretariat', 'dataHouse'),
  ...asked('SUPPORT', 'YEARLY', 'fieldOfficer', 'localRegulation'),
  ...asked('WORK', 'YEARLY', 'dataUses', 'mechanisms'),
  ...beside('ABOUT', 'NEVER', 1, 'inauguratedOn', 'location'),
  ...beside('ABOUT', 'NEVER', 10, 'overview'),
  ...beside('ABOUT', 'YEARLY', 1, 'contact'),
];

export type ReportValueRule = { code: string; name: BilingualText; fields: readonly ReportField[]; weight: number };

export const REPORT_VALUES: readonly ReportValueRule[] = [
  {
    code: 'REPORT_PEOPLE',
    name: text('Penduduk dan keluarga', 'People and families'),
    fields: ['persons', 'families', 'adolescents', 'toddlerFamilies', 'adolescentFamilies', 'elderlyFamilies'],
    weight: 1,
  },
  {
    code: 'REPORT_USERS',
    name: text('PUS dan peserta KB', 'Couples and users of family planning'),
    fields: ['fertileCouples', ...COUPLE_FIELDS.filter((field) => field.startsWith('methods.'))],
    weight: 2,
  },
  {
    code: 'REPORT_UNMET',
    name: text('Unmet need dan alasan tidak ber-KB', 'Unmet need and reasons for no method'),
    fields: COUPLE_FIELDS.filter((field) => field.startsWith('nonUse.')),
    weight: 2,
  },
  {
    code: 'REPORT_GROUPS',
    name: text('Peserta kelompok kegiatan', 'Participants of the activity groups'),
    fields: GROUP_FIELDS,
    weight: 2,
  },
];

export const ACTIVITY_VALUE = { code: 'ACTIVITIES', name: text('Kegiatan dan instansinya', 'Activities and their agencies'), weight: 2 };

/** How long the work on data takes, in minutes. */
export const TASK_MINUTES = { confirmEach: 0.5, mend: 2, prove: 3, activity: 4, report: 15 };
/** Fields that are confirmed in one go. */
export const CONFIRM_TOGETHER = 6;
/** So many days before a value starts to fade, somebody is asked whether it still holds. */
export const WARN_DAYS = 30;
/** The daily list takes no longer than this. */
export const DAILY_MINUTES = 5;
