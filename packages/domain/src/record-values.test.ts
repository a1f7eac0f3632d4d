import { expect, test } from 'vitest';
import { EMPTY_RECORDS, NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import type { FamilyReport, KampungFacts } from './kampung-facts.ts';
import type { KampungProfile } from './kampung-profile.ts';
import { readRecordValue, RECORD_VALUE_KEYS, recordValueName, type RecordFacts, type RecordValueKey } from './record-values.ts';

const ofReport = (over: Partial<FamilyReport>): RecordFacts => ({
  ...EMPTY_RECORDS,
  period: '2026-10-01',
  facts: { ...NOTHING_FILLED_IN, report: { ...reportOf(100), ...over } },
});
const ofProfile = (over: Partial<KampungProfile>, facts: Partial<KampungFacts> = {}): RecordFacts => ({
  ...EMPTY_RECORDS,
  profile: { ...EMPTY_RECORDS.profile, ...over },
  facts: { ...NOTHING_FILLED_IN, ...facts },
});
const exactly = (key: RecordValueKey, facts: RecordFacts) => readRecordValue(key, facts, true).value;

test('what is not filled in has no value, and every value has a name', () => {
  const known = RECORD_VALUE_KEYS.filter((key) => exactly(key, EMPTY_RECORDS) !== null);
  // That no activity names an agency is known.
  expect(known).toEqual(['activities.agencies']);
  for (const key of RECORD_VALUE_KEYS) expect(recordValueName(key).en).not.toBe('');
});

test('no value tells of methods, of reasons for none or of pregnancies', () => {
  expect(RECORD_VALUE_KEYS.filter((key) => /method|nonUse|preval|longActing|unmet/i.test(key))).toEqual([]);
});

test('a count of a report belongs to its month', () => {
  expect(readRecordValue('report.adolescents', ofReport({ adolescents: 251 }), true)).toEqual({
    value: 251,
    period: '2026-10-01',
    hidden: false,
  });
  expect(readRecordValue('profile.dataHouse', ofProfile({ dataHouse: true }), true)).toEqual({ value: true, period: null, hidden: false });
});

test('a choice of a list is yes, no, or not filled in', () => {
  expect(exactly('profile.villageFund', ofProfile({ fundingSources: ['APBN', 'DANA_DESA'] }))).toBe(true);
  expect(exactly('profile.villageFund', ofProfile({ fundingSources: [] }))).toBe(false);
  expect(exactly('profile.villageFund', ofProfile({ fundingSources: null }))).toBe(null);
});

test('a few people are hidden from everybody but those who may read the report', () => {
  const few = ofReport({ participants: { BKB: 3, BKR: 20, BKL: 20, UPPKA: 20, PIK_R: 20 } });
  expect(readRecordValue('report.participants.BKB', few, false)).toEqual({ value: null, period: '2026-10-01', hidden: true });
  expect(readRecordValue('report.participants.BKB', few, true).value).toBe(3);
  expect(readRecordValue('report.participants.BKR', few, false).value).toBe(20);
  // The mean of five would give the hidden one away.
  expect(readRecordValue('report.participation', few, false).hidden).toBe(true);
});

test('a group that leaves a few of its whole out is hidden too', () => {
  const allButTwo = ofReport({ adolescents: 100, participants: { BKB: 20, BKR: 20, BKL: 20, UPPKA: 20, PIK_R: 98 } });
  expect(readRecordValue('report.participants.PIK_R', allButTwo, false).hidden).toBe(true);
});

test('plan and funding are those of the latest year', () => {
  const plan = [
    { year: 2025, budget: 9 },
    { year: 2026, budget: 4 },
    { year: 2026, budget: null },
  ];
  expect(exactly('plan.items', { ...EMPTY_RECORDS, plan })).toBe(2);
  expect(exactly('plan.budget', { ...EMPTY_RECORDS, plan })).toBe(4);
  const fundingAmounts = [
    { year: 2024, source: 'APBN', amount: 1 },
    { year: 2025, source: 'APBN', amount: 2 },
    { year: 2025, source: 'CSR', amount: 3 },
  ];
  expect(exactly('profile.funding', ofProfile({ fundingAmounts }))).toBe(5);
});

test('a decree is told with number, issuer and day', () => {
  const workingGroupDecree = { number: '12/2026', issuer: 'Kepala Desa', issuedOn: '2026-02-01', validTo: null };
  expect(exactly('pokja.decree', ofProfile({ workingGroupDecree }))).toEqual({
    id: '12/2026, Kepala Desa, 1 Februari 2026',
    en: '12/2026, Kepala Desa, 1 February 2026',
  });
});
