import { describe, expect, test } from 'vitest';
import { blockingOf, findingsOf, problemOfFieldReason, type FindingCode } from './report-checks.ts';
import { AGE_FIELDS, flatten, isReportField, REPORT_FIELDS, unflatten, valuesOf, type ReportField, type ReportValues } from './report.ts';

/** A kampung of 1,629 people whose numbers hold every rule. */
const SOUND = valuesOf({
  persons: 1629,
  families: 492,
  fertileCouples: 292,
  adolescents: 251,
  toddlerFamilies: 106,
  adolescentFamilies: 160,
  elderlyFamilies: 92,
  insured: 1390,
  'participants.BKB': 60,
  'participants.BKR': 70,
  'participants.BKL': 50,
  'participants.UPPKA': 160,
  'participants.PIK_R': 120,
  'methods.IUD': 30,
  'methods.MOW': 12,
  'methods.MOP': 2,
  'methods.KONDOM': 10,
  'methods.IMPLAN': 50,
  'methods.SUNTIK': 90,
  'methods.PIL': 20,
  'nonUse.HAMIL': 20,
  'nonUse.IAS': 41,
  'nonUse.IAT': 8,
  'nonUse.TIAL': 9,
});
/** 31 bands of 50 and a last one with the rest of the 1,629. */
const AGES = Object.fromEntries(AGE_FIELDS.map((field, at) => [field, at === 31 ? 79 : 50]));

type Given = Partial<Record<ReportField, number | null>>;
const findings = (over: Given = {}, earlier: ReportValues | null = null) =>
  findingsOf({ ...SOUND, ...over }, '2026-10-01', earlier && { period: '2026-09-01', values: earlier });
const seen = (over: Given, earlier: ReportValues | null = null) =>
  findings(over, earlier).map(({ kind, code, fields }) => `${kind} ${code} ${fields[0]}`);

test('a sound report has nothing to find, with ages and without', () => {
  expect(findings()).toEqual([]);
  expect(findings(AGES)).toEqual([]);
});

describe('hard rules', () => {
  const cases: [string, Given, `${FindingCode} ${ReportField}`[]][] = [
    ['a negative number', { adolescents: -1 }, ['NOT_A_COUNT adolescents']],
    ['half a person', { insured: 12.5 }, ['NOT_A_COUNT insured']],
    ['more than can be kept', { persons: 8_848_452_391 }, ['NOT_A_COUNT persons']],
    ['not a number', { persons: Number.NaN }, ['NOT_A_COUNT persons']],
    ['no population', { persons: null }, ['REQUIRED persons']],
    ['no families', { families: null }, ['REQUIRED families']],
    ['60,000 people are one kampung', { persons: 60_000, families: 20_000 }, []],
    ['60,001 are not', { persons: 60_001, families: 20_000 }, ['TOO_MANY_PERSONS persons']],
    ['couples at 105 % of the families', { families: 280, fertileCouples: 294, 'nonUse.IAS': 43 }, []],
    ['one couple more', { families: 280, fertileCouples: 295, 'nonUse.IAS': 44 }, ['TOO_MANY_COUPLES fertileCouples']],
    ['as many toddler families as families', { toddlerFamilies: 492 }, []],
    ['more toddler families than families', { toddlerFamilies: 493 }, ['PART_EXCEEDS_WHOLE toddlerFamilies']],
    ['more adolescents than people', { adolescents: 1630 }, ['PART_EXCEEDS_WHOLE adolescents']],
    ['more insured than people', { insured: 1630 }, ['PART_EXCEEDS_WHOLE insured']],
    ['a group as large as its families', { 'participants.BKB': 106 }, []],
    ['a group larger than its families', { 'participants.BKB': 107 }, ['PART_EXCEEDS_WHOLE participants.BKB']],
    ['a youth group larger than the youth', { 'participants.PIK_R': 252 }, ['PART_EXCEEDS_WHOLE participants.PIK_R']],
    ['a group whose families are unknown', { toddlerFamilies: null, 'participants.BKB': 400 }, []],
    ['one person missing in the ages', { ...AGES, 'ages.0-4.L': 49 }, ['AGES_SUM persons']],
    ['one age left open', { ...AGES, 'ages.5-9.P': null }, ['AGES_INCOMPLETE ages.5-9.P']],
    ['one couple too few', { 'nonUse.IAS': 40 }, ['COUPLES_SUM fertileCouples']],
    ['one couple too many', { 'methods.IUD': 31 }, ['COUPLES_SUM fertileCouples']],
    ['couples below the sum while one method is open', { 'methods.IUD': null }, []],
    ['couples above the sum while one method is open', { 'methods.IUD': null, 'methods.PIL': 51 }, ['COUPLES_SUM fertileCouples']],
    ['methods without couples', { fertileCouples: null }, []],
  ];
  test.each(cases)('%s', (_, over, codes) => {
    expect(seen(over).filter((finding) => finding.startsWith('HARD'))).toEqual(codes.map((code) => `HARD ${code}`));
  });
});

describe('soft rules', () => {
  const cases: [string, Given, Given | null, `${FindingCode} ${ReportField}`[]][] = [
    ['two people a family', { persons: 984, insured: 900 }, null, []],
    ['fewer than two', { persons: 983, insured: 900 }, null, ['FAMILY_SIZE persons']],
    ['six people a family', { persons: 2952 }, null, []],
    ['more than six', { persons: 2953 }, null, ['FAMILY_SIZE persons']],
    ['a change of 20 %', { insured: 1200 }, { insured: 1000 }, []],
    ['a change of more', { insured: 1201 }, { insured: 1000 }, ['CHANGE insured']],
    ['a fall of more', { insured: 799 }, { insured: 1000 }, ['CHANGE insured']],
    ['five of a few', { 'participants.BKL': 8 }, { 'participants.BKL': 3 }, []],
    ['six of a few', { 'participants.BKL': 9 }, { 'participants.BKL': 3 }, ['CHANGE participants.BKL']],
    ['nothing to compare with', { insured: 1201 }, { insured: null, adolescents: 250 }, []],
    ['ages are compared as the population', { ...AGES }, { ...AGES, 'ages.0-4.L': 5 }, []],
    ['everything as before', {}, {}, ['UNCHANGED persons']],
    ['repeated digits', { insured: 1111 }, null, ['ODD_NUMBER insured']],
    ['a repeated year', { persons: 2_020_202_020 }, null, ['FAMILY_SIZE persons', 'ODD_NUMBER persons']],
    ['the year of the report', { persons: 2026 }, null, ['ODD_NUMBER persons']],
    ['a year long past', { persons: 1998 }, null, []],
    ['three equal digits', { adolescents: 222 }, null, []],
    ['a year that stood there before', { persons: 2026 }, { persons: 2026, insured: 1389 }, []],
  ];
  test.each(cases)('%s', (_, over, earlier, codes) => {
    const found = seen(over, earlier && { ...SOUND, ...earlier });
    expect(found.filter((finding) => finding.startsWith('SOFT'))).toEqual(codes.map((code) => `SOFT ${code}`));
  });
});

test('a finding names the field, the value and the rule in both languages', () => {
  const [finding] = findings({ 'participants.BKB': 107 });
  expect(finding?.message).toEqual({
    id: 'Peserta Bina Keluarga Balita (BKB) (107) tidak boleh lebih dari Keluarga dengan balita (106).',
    en: 'Participants: Families with under-fives (BKB) (107) may not exceed Families with a child under five (106).',
  });
  expect(finding?.fields).toEqual(['participants.BKB', 'toddlerFamilies']);
});

test('a reason lets a soft finding through, never a hard one', () => {
  const both = findings({ persons: 2953, insured: 3000 });
  expect(both.map(({ code }) => code)).toEqual(['PART_EXCEEDS_WHOLE', 'FAMILY_SIZE']);
  const reasons = { persons: 'Banyak pondok pesantren.', insured: 'Begitu datanya.' };
  expect(blockingOf(both, {})).toHaveLength(2);
  expect(blockingOf(both, reasons).map(({ code }) => code)).toEqual(['PART_EXCEEDS_WHOLE']);
  expect(blockingOf(findings({ persons: 2953 }), { persons: '  ya ' })).toHaveLength(1);
});

test('a reason is a sentence, not an essay', () => {
  expect(problemOfFieldReason('Ada pemekaran RT.')).toBeNull();
  expect(problemOfFieldReason('x'.repeat(301))?.id).toContain('301');
});

test('values keep their field on the way into the columns and back', () => {
  const numbered = valuesOf(Object.fromEntries(REPORT_FIELDS.map((field, at) => [field, at])));
  expect(flatten(unflatten(numbered))).toEqual(numbered);
  expect(unflatten(SOUND).ages).toBeNull();
  expect(isReportField('methods.IUD') && !isReportField('methods.TEH')).toBe(true);
});
