import { personalNumberIn } from './checks.ts';
import { formatDay, formatNumber } from './format.ts';
import { problemOfContact } from './integration-input.ts';
import { DATA_HOUSE_CLASSES, FACILITIES, GROUPS, nameOf, POKJA_SECTIONS, type Coded } from './lists.ts';
import type { ListCode, Lists } from './reference.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The profile of a kampung, field by field: what a field is called, what may stand in it and how it
 * reads. Form, API, merge screen, history and the difference before publishing all use this one table.
 * `null` always means "not filled in".
 */
export type Location = { latitude: number; longitude: number };
export type Decree = { number: string; issuer: string; issuedOn: string; validTo: string | null };
/** Whole rupiah. */
export type FundingAmount = { year: number; source: string; amount: number };
export type MechanismFrequency = { mechanism: string; frequency: string };

export type KampungProfile = {
  inauguratedOn: string | null;
  overview: BilingualText | null;
  potentials: BilingualText | null;
  challenges: BilingualText | null;
  location: Location | null;
  contact: string | null;
  legacyId: number | null;
  workingGroupExists: boolean | null;
  workingGroupSections: string | null;
  workingGroupMembers: number | null;
  trainedMembers: number | null;
  workingGroupTrained: boolean | null;
  workingGroupDecree: Decree | null;
  fieldOfficer: boolean | null;
  guides: string[] | null;
  localRegulation: boolean | null;
  regulationLevels: string[] | null;
  bkb: boolean | null;
  bkr: boolean | null;
  bkl: boolean | null;
  uppka: boolean | null;
  pikR: boolean | null;
  secretariat: boolean | null;
  dataHouse: boolean | null;
  dataHouseClass: string | null;
  fundingSources: string[] | null;
  fundingAmounts: FundingAmount[] | null;
  dataUses: string[] | null;
  mechanisms: string[] | null;
  mechanismFrequencies: MechanismFrequency[] | null;
};
export type ProfileField = keyof KampungProfile;
type Value<Field extends ProfileField> = NonNullable<KampungProfile[Field]>;

export type FieldKind =
  | 'TRI_STATE'
  | 'LONG_TEXT'
  | 'LINE'
  | 'COUNT'
  | 'DAY'
  | 'CODE'
  | 'CODES'
  | 'LOCATION'
  | 'DECREE'
  | 'FUNDING'
  | 'FREQUENCIES';

/** @param today day at the place of work, YYYY-MM-DD */
type Rule<Field extends ProfileField> = {
  name: BilingualText;
  /** How it is asked for in a form; `list` are the codes to choose from. */
  kind: FieldKind;
  list?: (lists: Lists) => readonly Coded[];
  check: (value: Value<Field>, today: string, choices: Lists) => BilingualText | null;
  show: (value: Value<Field>, lists: Lists) => BilingualText;
};

const TEXT_MAX = 5_000;
const FIRST_LAUNCH = '2016-01-01';
const MEMBERS_MAX = 500;
const AMOUNT_MAX = 1_000_000_000_000;
/** Indonesia with its seas, in degrees. */
const BOUNDS = { latitude: [-11.2, 6.2], longitude: [94.8, 141.2] } as const;

const fine = () => null;
const plain = (value: string): BilingualText => text(value, value);
const number = (value: number): BilingualText => text(formatNumber(value, 'id'), formatNumber(value, 'en'));
const day = (value: string): BilingualText => text(formatDay(value, 'id'), formatDay(value, 'en'));
const join = (parts: readonly BilingualText[], none = text('tidak ada', 'none')): BilingualText =>
  parts.length === 0 ? none : text(parts.map(({ id }) => id).join(', '), parts.map(({ en }) => en).join(', '));

const triState = (id: string, en: string) => ({
  name: text(id, en),
  kind: 'TRI_STATE' as const,
  check: fine,
  show: (value: boolean) => (value ? text('ada', 'yes') : text('tidak ada', 'no')),
});

const longText = (id: string, en: string) => ({
  name: text(id, en),
  kind: 'LONG_TEXT' as const,
  check: (value: BilingualText) => {
    const length = Math.max(value.id.length, value.en.length);
    return length <= TEXT_MAX
      ? (personalNumberIn(value.id) ?? personalNumberIn(value.en))
      : text(
          `${id} paling panjang ${formatNumber(TEXT_MAX, 'id')} huruf; diisi ${formatNumber(length, 'id')}.`,
          `${en} may have ${formatNumber(TEXT_MAX, 'en')} characters at most; it has ${formatNumber(length, 'en')}.`,
        );
  },
  show: (value: BilingualText) => value,
});

const count = (id: string, en: string, max: number) => ({
  name: text(id, en),
  kind: 'COUNT' as const,
  check: (value: number) =>
    Number.isInteger(value) && value >= 0 && value <= max
      ? null
      : text(
          `${id} harus bilangan bulat 0 sampai ${formatNumber(max, 'id')}; diisi ${value}.`,
          `${en} must be a whole number from 0 to ${formatNumber(max, 'en')}; got ${value}.`,
        ),
  show: number,
});

const code = (id: string, en: string, list: readonly Coded[]) => ({
  name: text(id, en),
  kind: 'CODE' as const,
  list: () => list,
  check: (value: string) => unknownCode(text(id, en), [value], list),
  show: (value: string) => nameOf(list, value),
});

const codes = (id: string, en: string, list: ListCode) => ({
  name: text(id, en),
  kind: 'CODES' as const,
  list: (lists: Lists) => lists[list],
  check: (value: readonly string[], _: string, choices: Lists) =>
    unknownCode(text(id, en), value, choices[list]) ?? repeated(text(id, en), value),
  show: (value: readonly string[], lists: Lists) => join(value.map((each) => nameOf(lists[list], each))),
});

function unknownCode(name: BilingualText, values: readonly string[], list: readonly Coded[]): BilingualText | null {
  const unknown = values.find((value) => !list.some((item) => item.code === value));
  return unknown === undefined
    ? null
    : text(`${name.id}: kode ${unknown} tidak dikenal atau sudah berakhir.`, `${name.en}: code ${unknown} is unknown or has ended.`);
}

function repeated(name: BilingualText, values: readonly string[]): BilingualText | null {
  const twice = values.find((value, at) => values.indexOf(value) !== at);
  return twice === undefined ? null : text(`${name.id}: ${twice} disebut dua kali.`, `${name.en}: ${twice} is named twice.`);
}

const groupName = (kind: string) => nameOf(GROUPS, kind);
const facilityName = (kind: string) => nameOf(FACILITIES, kind);
const named = ({ id, en }: BilingualText) => triState(id, en);

/** In the order of the form. */
export const PROFILE_RULES: { [Field in ProfileField]: Rule<Field> } = {
  overview: longText('Gambaran umum', 'Overview'),
  potentials: longText('Potensi', 'Potentials'),
  challenges: longText('Tantangan', 'Challenges'),
  inauguratedOn: { name: text('Tanggal pencanangan', 'Launch date'), kind: 'DAY', check: checkLaunch, show: day },
  location: {
    name: text('Titik lokasi kantor', 'Location of the office'),
    kind: 'LOCATION',
    check: checkLocation,
    show: ({ latitude, longitude }) => plain(`${latitude}, ${longitude}`),
  },
  contact: { name: text('Kontak (jabatan)', 'Contact (office)'), kind: 'LINE', check: problemOfContact, show: plain },
  legacyId: count('Nomor di portal lama', 'Number on the former portal', 10_000_000),
  workingGroupExists: triState('Pokja', 'Working group (Pokja)'),
  workingGroupSections: code('Susunan seksi Pokja', 'Sections of the working group', POKJA_SECTIONS),
  workingGroupMembers: count('Anggota Pokja', 'Members of the working group', MEMBERS_MAX),
  trainedMembers: count('Anggota terlatih', 'Trained members', MEMBERS_MAX),
  workingGroupTrained: triState('Pokja terlatih', 'Working group trained'),
  workingGroupDecree: { name: text('SK Pokja', 'Decree of the working group'), kind: 'DECREE', check: checkDecree, show: showDecree },
  fieldOfficer: triState('PKB/PLKB pendamping', 'Field officer (PKB/PLKB)'),
  guides: codes('Pengarah bila tanpa PKB/PLKB', 'Who guides without a field officer', 'GUIDES'),
  localRegulation: triState('Peraturan pemerintah daerah', 'Local regulation'),
  regulationLevels: codes('Tingkat peraturan', 'Levels of regulations', 'REGULATION_LEVELS'),
  bkb: named(groupName('BKB')),
  bkr: named(groupName('BKR')),
  bkl: named(groupName('BKL')),
  uppka: named(groupName('UPPKA')),
  pikR: named(groupName('PIK_R')),
  secretariat: named(facilityName('SEKRETARIAT')),
  dataHouse: named(facilityName('RUMAH_DATAKU')),
  dataHouseClass: code('Kelas Rumah DataKu', 'Class of the data house', DATA_HOUSE_CLASSES),
  fundingSources: codes('Sumber dana', 'Sources of funding', 'FUNDING_SOURCES'),
  fundingAmounts: { name: text('Jumlah dana per tahun', 'Funding per year'), kind: 'FUNDING', check: checkFunding, show: showFunding },
  dataUses: codes('Penggunaan data', 'Uses of data', 'DATA_USES'),
  mechanisms: codes('Mekanisme yang berjalan', 'Working mechanisms', 'MECHANISMS'),
  mechanismFrequencies: {
    name: text('Frekuensi mekanisme', 'Frequency of the mechanisms'),
    kind: 'FREQUENCIES',
    check: checkFrequencies,
    show: (value, { MECHANISMS, FREQUENCIES }) =>
      join(value.map(({ mechanism, frequency }) => pair(nameOf(MECHANISMS, mechanism), nameOf(FREQUENCIES, frequency)))),
  },
};
// The keys of the table above.
export const PROFILE_FIELDS = Object.keys(PROFILE_RULES) as ProfileField[];

const pair = (first: BilingualText, second: BilingualText): BilingualText =>
  text(`${first.id}: ${second.id.toLowerCase()}`, `${first.en}: ${second.en.toLowerCase()}`);

function checkLaunch(value: string, today: string): BilingualText | null {
  if (value < FIRST_LAUNCH)
    return text(
      `Tanggal pencanangan ${value} terlalu awal: Kampung KB dimulai tahun 2016.`,
      `The launch date ${value} is too early: Kampung KB began in 2016.`,
    );
  return value > today
    ? text(`Tanggal pencanangan ${formatDay(value, 'id')} belum terjadi.`, `The launch date ${formatDay(value, 'en')} lies in the future.`)
    : null;
}

function checkLocation(value: Location): BilingualText | null {
  for (const key of ['latitude', 'longitude'] as const) {
    const [min, max] = BOUNDS[key];
    if (!(value[key] >= min && value[key] <= max)) {
      const id = key === 'latitude' ? 'Lintang' : 'Bujur';
      return text(
        `${id} harus ${min} sampai ${max} derajat (wilayah Indonesia); diisi ${value[key]}.`,
        `The ${key} must be ${min} to ${max} degrees (Indonesia); got ${value[key]}.`,
      );
    }
  }
  return null;
}

function checkDecree({ number: no, issuer, issuedOn, validTo }: Decree, today: string): BilingualText | null {
  for (const [value, id, en] of [
    [no, 'Nomor SK', 'The number of the decree'],
    [issuer, 'Penerbit SK', 'The issuer of the decree'],
  ] as const) {
    const length = value.trim().length;
    if (length < 3 || length > 120)
      return text(`${id} harus 3–120 huruf; diisi ${length}.`, `${en} must have 3–120 characters; it has ${length}.`);
  }
  if (issuedOn === '') return text('Isi tanggal terbit SK.', 'Enter the day the decree was issued.');
  if (issuedOn > today)
    return text(
      `Tanggal SK (${formatDay(issuedOn, 'id')}) belum terjadi.`,
      `The date of the decree (${formatDay(issuedOn, 'en')}) lies in the future.`,
    );
  return validTo !== null && validTo < issuedOn
    ? text(`SK berakhir (${validTo}) sebelum terbit (${issuedOn}).`, `The decree ends (${validTo}) before it was issued (${issuedOn}).`)
    : null;
}

function showDecree({ number: no, issuer, issuedOn, validTo }: Decree): BilingualText {
  const until = validTo ? text(`, berlaku sampai ${day(validTo).id}`, `, valid to ${day(validTo).en}`) : text('', '');
  return text(`${no}, ${issuer}, ${day(issuedOn).id}${until.id}`, `${no}, ${issuer}, ${day(issuedOn).en}${until.en}`);
}

function checkFunding(value: readonly FundingAmount[], today: string, { FUNDING_SOURCES }: Lists): BilingualText | null {
  const lastYear = Number(today.slice(0, 4)) + 1;
  const name = PROFILE_RULES.fundingAmounts.name;
  for (const { year, source, amount } of value) {
    const unknown = unknownCode(name, [source], FUNDING_SOURCES);
    if (unknown) return unknown;
    if (!Number.isInteger(year) || year < 2016 || year > lastYear)
      return text(
        `Tahun dana harus 2016 sampai ${lastYear}; diisi ${year}.`,
        `The year of funding must be 2016 to ${lastYear}; got ${year}.`,
      );
    if (!Number.isInteger(amount) || amount < 0 || amount > AMOUNT_MAX)
      return text(
        `Jumlah dana harus rupiah bulat 0 sampai ${formatNumber(AMOUNT_MAX, 'id')}; diisi ${amount}.`,
        `An amount must be whole rupiah from 0 to ${formatNumber(AMOUNT_MAX, 'en')}; got ${amount}.`,
      );
  }
  return repeated(
    name,
    value.map(({ year, source }) => `${year} ${source}`),
  );
}

function showFunding(value: readonly FundingAmount[], { FUNDING_SOURCES }: Lists): BilingualText {
  return join(
    value.map(({ year, source, amount }) => {
      const { id, en } = nameOf(FUNDING_SOURCES, source);
      return text(`${id} ${year}: Rp${formatNumber(amount, 'id')}`, `${en} ${year}: Rp${formatNumber(amount, 'en')}`);
    }),
  );
}

function checkFrequencies(value: readonly MechanismFrequency[], _: string, { MECHANISMS, FREQUENCIES }: Lists): BilingualText | null {
  const { name } = PROFILE_RULES.mechanismFrequencies;
  const mechanisms = value.map(({ mechanism }) => mechanism);
  const frequencies = value.map(({ frequency }) => frequency);
  return unknownCode(name, mechanisms, MECHANISMS) ?? unknownCode(name, frequencies, FREQUENCIES) ?? repeated(name, mechanisms);
}

/** What a value reads like; a value that is not filled in has its own words. */
export function showValue<Field extends ProfileField>(field: Field, value: KampungProfile[Field], lists: Lists): BilingualText {
  // The value belongs to the field: the rule of the same key reads it.
  return value === null ? text('belum diisi', 'not filled in') : PROFILE_RULES[field].show(value as Value<Field>, lists);
}

/** What the public reads of the profile beside what a page shows in its own way. Contacts are offices, never numbers. */
const PUBLIC_FACTS: readonly ProfileField[] = [
  'contact',
  'workingGroupExists',
  'workingGroupSections',
  'workingGroupMembers',
  'trainedMembers',
  'workingGroupDecree',
  'fieldOfficer',
  'guides',
  'localRegulation',
  'regulationLevels',
  'dataHouseClass',
  'fundingAmounts',
  'mechanismFrequencies',
];

/** `value` is null while it is not filled in. */
export type ProfileFact = { code: ProfileField; name: BilingualText; value: BilingualText | null };

export const publicFacts = (profile: KampungProfile, lists: Lists): ProfileFact[] =>
  PUBLIC_FACTS.map((field) => ({
    code: field,
    name: PROFILE_RULES[field].name,
    value: profile[field] === null ? null : showValue(field, profile[field], lists),
  }));
