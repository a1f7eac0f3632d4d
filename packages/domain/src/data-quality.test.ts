import { expect, test } from 'vitest';
import { ASPECT_RULES, DAILY_MINUTES, FADING, FADING_RULES, PROFILE_VALUES, QUALITY_ASPECTS, REPORT_VALUES } from './data-quality-rules.ts';
import { CONFIRMABLE, qualityTasks } from './data-quality-tasks.ts';
import { qualityOf, type QualityRecord } from './data-quality.ts';
import { recordOf } from './facts.testing.ts';
import { PROFILE_FIELDS, type KampungProfile } from './kampung-profile.ts';
import { SHIPPED_LISTS } from './reference.ts';
import { valuesOf, type ReportValues } from './report.ts';

const TODAY = '2026-11-28';
const EMPTY_PROFILE = recordOf(PROFILE_FIELDS, () => null) as KampungProfile;

const NOTHING: QualityRecord = {
  profile: EMPTY_PROFILE,
  confirmedOn: {},
  proven: [],
  verified: [],
  report: null,
  earlier: null,
  rhythm: 'MONTHLY',
  lastActivityOn: null,
  lists: SHIPPED_LISTS,
};

const FULL_PROFILE: KampungProfile = {
  ...EMPTY_PROFILE,
  inauguratedOn: '2018-05-04',
  overview: { id: 'Desa di pesisir.', en: '' },
  location: { latitude: -3.8, longitude: 114.7 },
  contact: 'Sekretariat Pokja',
  workingGroupExists: true,
  workingGroupMembers: 12,
  workingGroupTrained: true,
  trainedMembers: 6,
  workingGroupDecree: { number: '1/2026', issuer: 'Kepala desa', issuedOn: '2026-01-05', validTo: null },
  fieldOfficer: true,
  localRegulation: true,
  bkb: true,
  bkr: true,
  bkl: true,
  uppka: true,
  pikR: true,
  secretariat: true,
  dataHouse: true,
  fundingSources: ['DANA_DESA'],
  dataUses: ['PENDATAAN_KELUARGA'],
  mechanisms: ['MONEV'],
};

const VALUES: ReportValues = valuesOf({
  persons: 1629,
  families: 492,
  fertileCouples: 292,
  adolescents: 251,
  toddlerFamilies: 106,
  adolescentFamilies: 160,
  elderlyFamilies: 92,
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

const EXCELLENT: QualityRecord = {
  ...NOTHING,
  profile: FULL_PROFILE,
  confirmedOn: recordOf(PROFILE_FIELDS, () => '2026-10-01'),
  proven: PROFILE_FIELDS,
  verified: PROFILE_FIELDS,
  report: { period: '2026-10-01', values: VALUES, reasons: {}, firstSentOn: '2026-11-05', accepted: true },
  lastActivityOn: '2026-11-10',
};
const valueOf = (record: QualityRecord, code: string) => qualityOf(record, TODAY).values.find((value) => value.code === code);
const tasksOf = (record: QualityRecord) => qualityTasks(qualityOf(record, TODAY), record, TODAY);

test('nothing filled in is 0, everything right is 100, and then nothing is left to do', () => {
  expect(qualityOf(NOTHING, TODAY)).toMatchObject({ score: 0 });
  const best = qualityOf(EXCELLENT, TODAY);
  expect(best.score).toBe(100);
  expect(best.aspects).toEqual(QUALITY_ASPECTS.map((code) => ({ code, points: 100 })));
  expect(best.values.flatMap(({ reasons }) => reasons)).toEqual([]);
  expect(tasksOf(EXCELLENT)).toEqual([]);
});

test('a value that grows old fades evenly, by its kind, and says since when', () => {
  const at = (day: string) => valueOf({ ...EXCELLENT, confirmedOn: { ...EXCELLENT.confirmedOn, secretariat: day } }, 'secretariat');
  expect(at('2025-11-29')).toMatchObject({ score: 100, goodUntil: '2026-11-29', reasons: [] });
  expect(at('2025-11-28')).toMatchObject({ points: { FRESH: 100 }, reasons: [{ id: 'Kedaluwarsa sejak 28 November 2026.' }] });
  expect(at('2025-05-28')?.points.FRESH).toBe(50);
  expect(at('2024-11-28')?.points.FRESH).toBe(0);
  const others = recordOf(PROFILE_FIELDS, (field) => (field === 'secretariat' ? undefined : '2026-10-01'));
  expect(valueOf({ ...EXCELLENT, confirmedOn: others }, 'secretariat')).toMatchObject({ points: { FRESH: 50 }, goodUntil: null });
  expect(valueOf({ ...EXCELLENT, confirmedOn: {} }, 'inauguratedOn'), 'a day that never changes').toMatchObject({ score: 100 });
});

test('a report loses for what is late, open, odd without a reason, or not accepted', () => {
  const report = EXCELLENT.report;
  if (!report) throw new Error('There is one');
  const people = (over: Partial<typeof report>) => valueOf({ ...EXCELLENT, report: { ...report, ...over } }, 'REPORT_PEOPLE');
  expect(people({ firstSentOn: '2026-11-11' })?.points.ON_TIME).toBe(0);
  expect(people({ firstSentOn: null })?.points.ON_TIME, 'nobody knows of an import').toBeUndefined();
  expect(people({ accepted: false })?.points.VERIFIED).toBe(0);
  expect(people({ values: { ...VALUES, adolescents: null, elderlyFamilies: null, toddlerFamilies: null } })?.points.COMPLETE).toBe(50);
  expect(people({ values: { ...VALUES, persons: 5000 } })?.points.CONSISTENT, 'ten to a family').toBe(50);
  expect(people({ values: { ...VALUES, persons: 5000 }, reasons: { persons: 'Banyak pendatang di kebun.' } })?.points.CONSISTENT).toBe(100);
  expect(people({ values: { ...VALUES, families: 2000 } })?.points.CONSISTENT, 'more families than people').toBe(0);
  expect(valueOf({ ...EXCELLENT, report: { ...report, period: '2026-05-01' }, rhythm: 'HALF_YEARLY' }, 'REPORT_UNMET')?.points.FRESH).toBe(
    100,
  );
});

test('what contradicts another value, and what nothing proves, is told with the way to mend it', () => {
  const record = {
    ...EXCELLENT,
    profile: { ...FULL_PROFILE, trainedMembers: 20 },
    proven: PROFILE_FIELDS.filter((field) => field !== 'dataHouse'),
  };
  expect(valueOf(record, 'trainedMembers')?.points.CONSISTENT).toBe(0);
  expect(tasksOf(record).map(({ kind, place, values }) => [kind, place, values])).toEqual([
    ['MEND', 'PROFILE', ['trainedMembers']],
    ['PROVE', 'DOCUMENTS', ['dataHouse']],
  ]);
  const none = { ...record, profile: { ...record.profile, dataHouse: false } };
  expect(valueOf(none, 'dataHouse')?.points.PROVEN, 'a no needs no proof').toBeUndefined();
});

test('a working group that does not exist is not asked for its members', () => {
  const codes = qualityOf({ ...NOTHING, profile: { ...EMPTY_PROFILE, workingGroupExists: false } }, TODAY).values.map(({ code }) => code);
  expect(codes).toContain('workingGroupExists');
  expect(codes).not.toContain('workingGroupMembers');
});

test('the list of five minutes: unmet need is filled in, and values that are about to fade are confirmed', () => {
  const report = EXCELLENT.report;
  if (!report) throw new Error('There is one');
  const open = { 'nonUse.HAMIL': null, 'nonUse.IAS': null, 'nonUse.IAT': null, 'nonUse.TIAL': null };
  const record: QualityRecord = {
    ...EXCELLENT,
    report: { ...report, values: { ...VALUES, ...open } },
    confirmedOn: { ...EXCELLENT.confirmedOn, bkb: '2025-12-20', secretariat: '2025-12-15' },
  };
  const tasks = tasksOf(record);
  expect(tasks.map(({ text, daily }) => [text.id, daily])).toEqual([
    ['Isi unmet need dan alasan tidak ber-KB (4 angka)', true],
    ['Pastikan 2 nilai masih benar: Sekretariat Kampung KB, Bina Keluarga Balita (BKB); kedaluwarsa 15 Desember 2026', true],
  ]);
  expect(tasks[1]).toMatchObject({ kind: 'CONFIRM', dueOn: '2026-12-15', values: ['secretariat', 'bkb'] });
});

test('tasks come by what they give per minute; the daily list fits its minutes, and has at least one', () => {
  for (const record of [NOTHING, { ...NOTHING, profile: FULL_PROFILE }, { ...EXCELLENT, confirmedOn: {}, proven: [] }]) {
    const tasks = tasksOf(record);
    const rates = tasks.map(({ gain, minutes }) => gain / minutes);
    expect(rates).toEqual(rates.toSorted((one, other) => other - one));
    const daily = tasks.filter((task) => task.daily);
    expect(daily.length).toBeGreaterThan(0);
    expect(daily.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(Math.max(DAILY_MINUTES, daily[0]?.minutes ?? 0));
    expect(tasks.every(({ gain, text }) => gain > 0 && text.id !== '' && text.en !== '')).toBe(true);
  }
  expect(tasksOf(NOTHING).find(({ kind }) => kind === 'REPORT')).toMatchObject({
    dueOn: '2026-11-10',
    text: { id: 'Kirim laporan Oktober 2026' },
  });
});

test('doing everything that is to be filled in and confirmed leads to the points that were promised', () => {
  const before = qualityOf({ ...EXCELLENT, profile: { ...FULL_PROFILE, dataUses: null } }, TODAY);
  const record = {
    ...EXCELLENT,
    profile: { ...FULL_PROFILE, dataUses: null },
    verified: PROFILE_FIELDS.filter((field) => field !== 'dataUses'),
  };
  const [task] = tasksOf(record);
  const after = qualityOf({ ...record, profile: FULL_PROFILE, proven: PROFILE_FIELDS.filter((field) => field !== 'dataUses') }, TODAY);
  expect(Math.abs(after.score - before.score - (task?.gain ?? 0))).toBeLessThanOrEqual(1);
});

test('the rules are whole: every aspect and kind has its sentence, nothing is listed twice, what fades ends', () => {
  for (const { weight, sentence } of Object.values(ASPECT_RULES))
    expect(weight > 0 && sentence.id.endsWith('.') && sentence.en.endsWith('.')).toBe(true);
  expect(QUALITY_ASPECTS.reduce((sum, aspect) => sum + ASPECT_RULES[aspect].weight, 0)).toBe(100);
  for (const kind of FADING) {
    const { goodMonths, goneMonths, sentence } = FADING_RULES[kind];
    expect(goodMonths === null ? goneMonths : (goneMonths ?? 0) > goodMonths).toBe(goodMonths === null ? null : true);
    expect(sentence.id.endsWith('.') && sentence.en.endsWith('.')).toBe(true);
  }
  const fields = PROFILE_VALUES.map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
  expect(CONFIRMABLE).not.toContain('inauguratedOn');
  const numbers = REPORT_VALUES.flatMap((rule) => rule.fields);
  expect(new Set(numbers).size).toBe(numbers.length);
});
