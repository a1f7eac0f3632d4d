import { GROUP_KINDS, type GroupKind, type KampungFacts } from './kampung-facts.ts';
import { PROFILE_RULES, type KampungProfile } from './kampung-profile.ts';
import { DATA_HOUSE_CLASSES, nameOf } from './lists.ts';
import { couldTakePart, isKnown, MEASURES, type MeasureName } from './measures.ts';
import { SHIPPED_LISTS } from './reference.ts';
import { fieldName } from './report.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { showCount } from './suppression.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The values of a kampung's own records that a thematic programme may ask for, each under a key. A
 * programme that names the key of a value need not ask the village for it again. Methods of
 * contraception, reasons for none and pregnancies are left out on purpose: no other programme may have them.
 */
export type RecordFacts = {
  profile: KampungProfile;
  /** The same records as the rubric reads them, with the latest report that counts. */
  facts: KampungFacts;
  /** Month of that report, YYYY-MM-DD; null without one. */
  period: string | null;
  /** The work plan (RKM), all years. */
  plan: readonly { year: number; budget: number | null }[];
};

export const VALUE_TYPES = ['COUNT', 'YES_NO', 'PERCENT', 'SCORE', 'TEXT'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** null: not filled in. */
export type RecordValue = number | boolean | BilingualText | null;

/** People that a number is about, and the group they are part of: a few of them are shown to nobody outside. */
type People = { size: number | null; within: number | null };

type Rule = {
  name: BilingualText;
  type: ValueType;
  unit?: BilingualText;
  /** From a report: it belongs to a month. */
  monthly?: true;
  read: (facts: RecordFacts) => RecordValue;
  people?: (facts: RecordFacts) => People[];
};

const RUPIAH = text('rupiah', 'rupiah');
const PERCENT = text('%', '%');

type TriState = { [Field in keyof KampungProfile]: KampungProfile[Field] extends boolean | null ? Field : never }[keyof KampungProfile];

const yesNo = (field: TriState): Rule => ({ name: PROFILE_RULES[field].name, type: 'YES_NO', read: ({ profile }) => profile[field] });

/** Whether one of a list's codes was chosen. */
const chosen = (name: BilingualText, field: 'fundingSources' | 'mechanisms' | 'regulationLevels' | 'dataUses', codes: string[]): Rule => ({
  name,
  type: 'YES_NO',
  read: ({ profile }) => profile[field] && profile[field].some((code) => codes.includes(code)),
});

const measured = (name: BilingualText, unit: BilingualText, measure: MeasureName): Rule => ({
  name,
  type: unit === PERCENT ? 'PERCENT' : 'COUNT',
  unit,
  read: ({ facts }) => {
    const found = MEASURES[measure](facts, KKB_2021.flags);
    return isKnown(found) ? found.low : null;
  },
});

type Total = 'persons' | 'families' | 'fertileCouples' | 'adolescents' | 'toddlerFamilies' | 'adolescentFamilies' | 'elderlyFamilies';
const TOTAL_UNITS: Record<Total, BilingualText> = {
  persons: text('jiwa', 'persons'),
  families: text('keluarga', 'families'),
  fertileCouples: text('pasangan', 'couples'),
  adolescents: text('orang', 'persons'),
  toddlerFamilies: text('keluarga', 'families'),
  adolescentFamilies: text('keluarga', 'families'),
  elderlyFamilies: text('keluarga', 'families'),
};
const total = (field: Total): Rule => ({
  name: fieldName(field),
  type: 'COUNT',
  unit: TOTAL_UNITS[field],
  monthly: true,
  read: ({ facts }) => facts.report?.[field] ?? null,
  people: ({ facts }) => [{ size: facts.report?.[field] ?? null, within: null }],
});

const groupOf = (kind: GroupKind, { facts: { report } }: RecordFacts): People => ({
  size: report?.participants[kind] ?? null,
  within: report && couldTakePart(kind, report),
});
const participants = (kind: GroupKind): Rule => ({
  name: fieldName(`participants.${kind}`),
  type: 'COUNT',
  unit: text('peserta', 'participants'),
  monthly: true,
  read: ({ facts }) => facts.report?.participants[kind] ?? null,
  people: (facts) => [groupOf(kind, facts)],
});

/** The latest year of a list of yearly rows. */
const ofLatestYear = <Row extends { year: number }>(rows: readonly Row[]): Row[] => {
  const latest = Math.max(...rows.map(({ year }) => year));
  return rows.filter(({ year }) => year === latest);
};
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);

export const RECORD_VALUES = {
  'pokja.exists': yesNo('workingGroupExists'),
  'pokja.decree': {
    name: PROFILE_RULES.workingGroupDecree.name,
    type: 'TEXT',
    read: ({ profile: { workingGroupDecree: decree } }) => decree && PROFILE_RULES.workingGroupDecree.show(decree, SHIPPED_LISTS),
  },
  'pokja.members': {
    name: PROFILE_RULES.workingGroupMembers.name,
    type: 'COUNT',
    unit: text('orang', 'persons'),
    read: ({ profile }) => profile.workingGroupMembers,
  },
  'pokja.trained': {
    name: PROFILE_RULES.trainedMembers.name,
    type: 'COUNT',
    unit: text('orang', 'persons'),
    read: ({ profile }) => profile.trainedMembers,
  },
  'profile.fieldOfficer': yesNo('fieldOfficer'),
  'profile.villageRegulation': chosen(text('Peraturan desa/kelurahan', 'Village regulation'), 'regulationLevels', ['DESA_KELURAHAN']),
  'profile.villageFund': chosen(text('Dukungan Dana Desa', 'Village funds'), 'fundingSources', ['DANA_DESA']),
  'profile.fundingSources': measured(
    text('Banyaknya sumber dana', 'Number of funding sources'),
    text('sumber', 'sources'),
    'fundingSources',
  ),
  'profile.funding': {
    name: text('Jumlah dana tahun terakhir', 'Funding in the latest year'),
    type: 'COUNT',
    unit: RUPIAH,
    read: ({ profile: { fundingAmounts } }) => fundingAmounts && sum(ofLatestYear(fundingAmounts).map(({ amount }) => amount)),
  },
  'profile.secretariat': yesNo('secretariat'),
  'profile.dataHouse': yesNo('dataHouse'),
  'profile.dataHouseClass': {
    name: PROFILE_RULES.dataHouseClass.name,
    type: 'TEXT',
    read: ({ profile: { dataHouseClass } }) => (dataHouseClass ? nameOf(DATA_HOUSE_CLASSES, dataHouseClass) : null),
  },
  'profile.dataUses': measured(
    text('Banyaknya jenis data yang dipakai', 'Number of kinds of data in use'),
    text('jenis', 'kinds'),
    'dataUses',
  ),
  'profile.mechanisms': measured(
    text('Banyaknya mekanisme yang berjalan', 'Number of working mechanisms'),
    text('mekanisme', 'mechanisms'),
    'mechanisms',
  ),
  'profile.meetings': chosen(text('Rapat rutin', 'Regular meetings'), 'mechanisms', ['RAPAT_PERENCANAAN', 'RAPAT_KOORDINASI']),
  'profile.outreach': chosen(text('Sosialisasi rutin', 'Regular outreach'), 'mechanisms', ['SOSIALISASI']),
  'profile.monitoring': chosen(text('Monitoring dan evaluasi rutin', 'Regular monitoring'), 'mechanisms', ['MONEV']),
  'profile.bkb': yesNo('bkb'),
  'profile.bkr': yesNo('bkr'),
  'profile.bkl': yesNo('bkl'),
  'profile.uppka': yesNo('uppka'),
  'profile.pikR': yesNo('pikR'),
  'report.persons': total('persons'),
  'report.families': total('families'),
  'report.fertileCouples': total('fertileCouples'),
  'report.adolescents': total('adolescents'),
  'report.toddlerFamilies': total('toddlerFamilies'),
  'report.adolescentFamilies': total('adolescentFamilies'),
  'report.elderlyFamilies': total('elderlyFamilies'),
  'report.participants.BKB': participants('BKB'),
  'report.participants.BKR': participants('BKR'),
  'report.participants.BKL': participants('BKL'),
  'report.participants.UPPKA': participants('UPPKA'),
  'report.participants.PIK_R': participants('PIK_R'),
  'report.participation': {
    ...measured(text('Partisipasi kelompok kegiatan', 'Participation in activity groups'), PERCENT, 'participation'),
    monthly: true,
    people: (facts) => GROUP_KINDS.map((kind) => groupOf(kind, facts)),
  },
  'activities.agencies': measured(text('Instansi yang terlibat', 'Agencies involved'), text('instansi', 'agencies'), 'agencies'),
  'plan.items': {
    name: text('Kegiatan dalam RKM tahun terakhir', 'Activities in the latest work plan'),
    type: 'COUNT',
    unit: text('kegiatan', 'activities'),
    read: ({ plan }) => (plan.length === 0 ? null : ofLatestYear(plan).length),
  },
  'plan.budget': {
    name: text('Anggaran dalam RKM tahun terakhir', 'Budget in the latest work plan'),
    type: 'COUNT',
    unit: RUPIAH,
    read: ({ plan }) => (plan.length === 0 ? null : sum(ofLatestYear(plan).map(({ budget }) => budget ?? 0))),
  },
} satisfies Record<string, Rule>;
export type RecordValueKey = keyof typeof RECORD_VALUES;
// Object.keys forgets the keys' type.
export const RECORD_VALUE_KEYS = Object.keys(RECORD_VALUES) as RecordValueKey[];

export const isRecordValueKey = (key: string): key is RecordValueKey => Object.hasOwn(RECORD_VALUES, key);

const ruleOf = (key: RecordValueKey): Rule => RECORD_VALUES[key];
export const recordValueName = (key: RecordValueKey): BilingualText => ruleOf(key).name;

/** Whether a value counts people, so that a few of them would be hidden. */
export const isAboutPeople = (key: RecordValueKey): boolean => ruleOf(key).people !== undefined;

export type ReadValue = {
  value: RecordValue;
  /** Month of the report it stands in, YYYY-MM-DD; null when it is of no month. */
  period: string | null;
  /** It is about so few people that nobody outside the kampung's own offices may see it; `value` is null then. */
  hidden: boolean;
};

/**
 * One value of the records. `exact` is for those who may read the report itself; everybody else,
 * also a partner agency, gets no number about a few people.
 */
export function readRecordValue(key: RecordValueKey, facts: RecordFacts, exact: boolean): ReadValue {
  const { read, people, monthly } = ruleOf(key);
  const hidden = !exact && (people?.(facts) ?? []).some(({ size, within }) => isFew(size, within));
  return { value: hidden ? null : read(facts), period: monthly ? facts.period : null, hidden };
}

const isFew = (size: number | null, within: number | null): boolean =>
  showCount(within === null ? { size } : { size, within }).state === 'SUPPRESSED';
