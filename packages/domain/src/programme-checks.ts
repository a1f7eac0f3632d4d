import { known, lengthOf, personalNumberIn, type Problem } from './checks.ts';
import { problemOfContact } from './integration-input.ts';
import { FAMILY_FUNCTIONS, INPRES_GROUPS, type Coded } from './lists.ts';
import { LEVELS } from './level.ts';
import { PROGRAMME_PARTS, TYPE_NAMES, type EligibilityRule, type ProgrammeIndicator } from './programme.ts';
import { PROGRAMME_FIELD_NAMES } from './programme-field-names.ts';
import { REGENCY_FIELD_NAMES, type ProgrammeValues, type RegencyValues } from './programme-values.ts';
import { isRecordValueKey, RECORD_VALUES, type ValueType } from './record-values.ts';
import type { Lists } from './reference.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { text, type BilingualText } from './text.ts';

/** What a change of a programme must respect besides its own rules. */
export type ProgrammeUse = {
  /** Levels that designations name, with how many do. */
  levels: ReadonlyMap<string, number>;
  /** Indicators with values that kampung have recorded: their kind of value, and how many values there are. */
  indicators: ReadonlyMap<string, { type: ValueType; count: number }>;
  /** Indicators that were ever restricted: they stay so. */
  restricted: ReadonlySet<string>;
};

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const LINES_MAX = 30;
const ROWS_MAX = 40;

/** Everything that is wrong, each with its field such as `levels.2.name.id`. */
export function problemsOfProgramme(values: ProgrammeValues, use: ProgrammeUse, { AGENCIES, SECTIONS }: Lists): Problem<string>[] {
  const { found, add } = collector();
  const names = PROGRAMME_FIELD_NAMES;
  both('name', values.name, 3, 150, names.name);
  both('shortName', values.shortName, 2, 60, names.shortName);
  both('purpose', values.purpose, 20, 800, names.purpose);
  both('sourceNote', values.sourceNote, 5, 500, names.sourceNote);
  add('nationalOwner', words(values.nationalOwner, 3, 150, names.nationalOwner));
  add('regencyOwner', words(values.regencyOwner, 3, 150, names.regencyOwner));
  add('contact', values.contact === null ? null : problemOfContact(values.contact));
  add('agencyCode', known(values.agencyCode, AGENCIES, names.agencyCode));
  add('pokjaSection', values.pokjaSection === null ? null : known(values.pokjaSection, SECTIONS, names.pokjaSection));
  for (const field of ['legalBasis', 'requiredEvidence', 'neverPublic'] as const) lines(field, values[field], 300);
  lines('sources', values.sources, 500);
  values.sources.forEach((address, at) =>
    add(`sources.${at}`, /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address) ? null : notAddress(address)),
  );
  codes('familyFunctions', values.familyFunctions, FAMILY_FUNCTIONS);
  if (values.familyFunctions.length === 0)
    add('familyFunctions', text('Pilih sedikitnya satu fungsi keluarga.', 'Choose at least one family function.'));
  codes('inpresGroups', values.inpresGroups, INPRES_GROUPS);
  codes('supports', values.supports, RUBRIC_INDICATORS);
  codes('unverified', values.unverified, asCoded(PROGRAMME_PARTS));
  checkLevels();
  checkIndicators();
  checkEligibility();
  return found;

  function both(field: string, value: BilingualText, min: number, max: number, what: BilingualText) {
    add(`${field}.id`, words(value.id, min, max, what));
    add(`${field}.en`, words(value.en, min, max, text(`${what.id} (Inggris)`, `${what.en} (English)`)));
  }
  function lines(field: 'legalBasis' | 'requiredEvidence' | 'neverPublic' | 'sources', list: readonly string[], max: number) {
    if (list.length > LINES_MAX) add(field, tooMany(names[field], LINES_MAX, list.length));
    list.forEach((line, at) => add(`${field}.${at}`, words(line, 3, max, names[field])));
  }
  function codes(field: 'familyFunctions' | 'inpresGroups' | 'supports' | 'unverified', list: readonly string[], all: readonly Coded[]) {
    for (const code of list) add(field, known(code, all, names[field]));
    add(field, twice(list, names[field]));
  }

  function checkLevels() {
    const { levels, polarity } = values;
    add(
      'levels',
      twice(
        levels.map(({ code }) => code),
        names.levels,
      ),
    );
    if (levels.length > ROWS_MAX) add('levels', tooMany(names.levels, ROWS_MAX, levels.length));
    levels.forEach((level, at) => {
      add(`levels.${at}.code`, codeProblem(level.code));
      both(`levels.${at}.name`, level.name, 2, 100, text('Nama tingkat', 'The name of the level'));
    });
    for (const [code, count] of use.levels) {
      if (!levels.some((level) => level.code === code))
        add(
          'levels',
          text(
            `Tingkat ${code} dipakai ${count} penetapan, jadi tidak dapat dihapus.`,
            `Level ${code} is used by ${count} designations, so it cannot be removed.`,
          ),
        );
    }
    if ((polarity === null) !== (levels.length === 0))
      add(
        'polarity',
        polarity === null
          ? text(
              'Ada tingkat: pilih apakah menyatakan prestasi atau kerawanan.',
              'There are levels: choose whether they rank merit or risk.',
            )
          : text('Tanpa tingkat tidak ada prestasi atau kerawanan.', 'Without levels there is neither merit nor risk.'),
      );
  }

  function checkIndicators() {
    const { indicators } = values;
    add(
      'indicators',
      twice(
        indicators.map(({ code }) => code),
        names.indicators,
      ),
    );
    if (indicators.length > ROWS_MAX) add('indicators', tooMany(names.indicators, ROWS_MAX, indicators.length));
    for (const [code, { count }] of use.indicators) {
      if (!indicators.some((row) => row.code === code))
        add(
          'indicators',
          text(
            `Indikator ${code} sudah berisi ${count} nilai dari kampung, jadi tidak dapat dihapus.`,
            `Indicator ${code} holds ${count} values of kampung already, so it cannot be removed.`,
          ),
        );
    }
    indicators.forEach((row, at) => {
      const held = use.indicators.get(row.code);
      if (held && held.type !== row.type)
        add(
          `indicators.${at}.type`,
          text(
            `Jenis nilai ${row.code} tidak dapat diubah dari ${TYPE_NAMES[held.type].id}: sudah ada ${held.count} nilai.`,
            `The kind of value of ${row.code} cannot change from ${TYPE_NAMES[held.type].en}: there are ${held.count} values.`,
          ),
        );
      const field = `indicators.${at}`;
      add(`${field}.code`, codeProblem(row.code));
      both(`${field}.label`, row.label, 3, 200, text('Nama indikator', 'The label of the indicator'));
      if (row.unit !== null) both(`${field}.unit`, row.unit, 1, 40, text('Satuan', 'The unit'));
      for (const problem of codesOf(row)) add(field, problem);
      if (!row.restricted && use.restricted.has(row.code))
        add(
          `${field}.restricted`,
          text(
            `Indikator ${row.code} pernah tertutup (kasus narkoba, kekerasan, atau perkawinan anak): tidak dapat dibuka untuk publik.`,
            `Indicator ${row.code} was restricted (cases of drugs, violence or child marriage): it can never be made public.`,
          ),
        );
    });
  }

  function checkEligibility() {
    const { rules, words: inWords } = values.eligibility;
    if (rules.length > ROWS_MAX) add('eligibility.rules', tooMany(names.eligibility, ROWS_MAX, rules.length));
    rules.forEach((rule, at) => add(`eligibility.rules.${at}`, ruleProblem(rule)));
    if (inWords !== null) both('eligibility.words', inWords, 3, 600, names.eligibility);
  }
}

/** What is wrong with what a regency adds. */
export function problemsOfRegency(values: RegencyValues, { SECTIONS }: Lists): Problem<string>[] {
  const { found, add } = collector();
  const { regencyOwner, contact, eligibilityWords, pokjaSection } = values;
  add('regencyOwner', regencyOwner === null ? null : words(regencyOwner, 3, 150, REGENCY_FIELD_NAMES.regencyOwner));
  add('contact', contact === null ? null : problemOfContact(contact));
  add('eligibilityWords', eligibilityWords === null ? null : words(eligibilityWords, 3, 600, REGENCY_FIELD_NAMES.eligibilityWords));
  add('pokjaSection', pokjaSection === null ? null : known(pokjaSection, SECTIONS, REGENCY_FIELD_NAMES.pokjaSection));
  return found;
}

const asCoded = (list: readonly string[]): Coded[] => list.map((code) => ({ code, name: text(code, code) }));
const RUBRIC_INDICATORS: readonly Coded[] = KKB_2021.indices.flatMap(({ indicators }) => indicators);

function collector() {
  const found: Problem<string>[] = [];
  const add = (field: string, problem: BilingualText | null) => {
    if (problem) found.push({ field, problem });
  };
  return { found, add };
}

/** Everything here is public: no number of a person. */
const words = (value: string, min: number, max: number, what: BilingualText) => lengthOf(value, min, max, what) ?? personalNumberIn(value);

const codeProblem = (code: string): BilingualText | null =>
  CODE.test(code)
    ? null
    : text(
        `Kode «${code}» harus huruf besar, angka, atau garis bawah, 2–40 tanda, diawali huruf.`,
        `Code "${code}" must be capitals, digits or underscores, 2–40 characters, beginning with a letter.`,
      );

const tooMany = (what: BilingualText, max: number, count: number): BilingualText =>
  text(`${what.id}: paling banyak ${max}; ada ${count}.`, `${what.en}: ${max} at most; there are ${count}.`);

function twice(list: readonly string[], what: BilingualText): BilingualText | null {
  const again = list.find((code, at) => list.indexOf(code) !== at);
  return again === undefined ? null : text(`${what.id}: ${again} ada dua kali.`, `${what.en}: ${again} stands there twice.`);
}

const notAddress = (address: string): BilingualText =>
  text(`Sumber «${address}» bukan alamat web (https://…).`, `Source "${address}" is not a web address (https://…).`);

function codesOf(row: ProgrammeIndicator): BilingualText[] {
  const names = PROGRAMME_FIELD_NAMES;
  return [
    ...row.familyFunctions.map((code) => known(code, FAMILY_FUNCTIONS, names.familyFunctions)),
    ...row.inpresGroups.map((code) => known(code, INPRES_GROUPS, names.inpresGroups)),
    ...row.rubricIndicators.map((code) => known(code, RUBRIC_INDICATORS, names.supports)),
    ...row.sources.map(({ value }) => (isRecordValueKey(value) ? null : unknownValue(value))),
    twice(
      row.sources.map(({ value }) => value),
      text('Data yang sudah ada', 'Data that are there'),
    ),
  ].filter((problem) => problem !== null);
}

const unknownValue = (key: string): BilingualText =>
  text(`Nilai ${key || 'kosong'} tidak ada di data kampung.`, `The records have no value ${key || 'without a key'}.`);

function ruleProblem({ kind, level, regionKind, value, min }: EligibilityRule): BilingualText | null {
  switch (kind) {
    case 'MIN_LEVEL':
      return known(level ?? '', LEVELS, text('Tingkat Kampung KB', 'Level of Kampung KB'));
    case 'REGION_KIND':
      return known(regionKind ?? '', asCoded(['DESA', 'KELURAHAN']), text('Jenis wilayah', 'Kind of region'));
    case 'HAS':
    case 'AT_LEAST': {
      if (value === null || !isRecordValueKey(value)) return unknownValue(value ?? '');
      const wanted = kind === 'HAS' ? 'YES_NO' : 'COUNT';
      if (RECORD_VALUES[value].type !== wanted)
        return text(
          `Nilai ${value} tidak cocok untuk syarat ini: harus ${kind === 'HAS' ? 'ya atau tidak' : 'berupa jumlah'}.`,
          `Value ${value} does not fit this rule: it must be ${kind === 'HAS' ? 'yes or no' : 'a number'}.`,
        );
      if (kind === 'AT_LEAST' && !(min !== null && Number.isInteger(min) && min >= 1))
        return text(
          `Jumlah paling sedikit harus bilangan bulat 1 atau lebih; diisi ${min ?? 'kosong'}.`,
          `The least number must be a whole number of 1 or more; got ${min ?? 'nothing'}.`,
        );
      return null;
    }
  }
}
