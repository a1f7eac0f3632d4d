import { expect, test } from 'vitest';
import { EMPTY_RECORDS, NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import { meetsRule, ruleText, type EligibilityRule } from './programme.ts';

const NONE = { level: null, regionKind: null, value: null, min: null };
const rule = (kind: EligibilityRule['kind'], over: Partial<EligibilityRule>): EligibilityRule => ({ ...NONE, kind, ...over });
const DESA = '63.01.03.2006';
const KELURAHAN = '63.01.03.1001';
const at = (code: string, levelOrdinal: number, records = EMPTY_RECORDS) => ({ code, levelOrdinal, records });

test('a level is met from its place upwards', () => {
  const berkembang = rule('MIN_LEVEL', { level: 'BERKEMBANG' });
  expect([1, 2, 4].map((ordinal) => meetsRule(berkembang, at(DESA, ordinal)))).toEqual([false, true, true]);
  expect(ruleText(berkembang)).toEqual({ id: 'Tingkat Kampung KB setidaknya Berkembang', en: 'Kampung KB level Developing or higher' });
});

test('the kind of village is read from its code', () => {
  const desa = rule('REGION_KIND', { regionKind: 'DESA' });
  expect(meetsRule(desa, at(DESA, 1))).toBe(true);
  expect(meetsRule(desa, at(KELURAHAN, 1))).toBe(false);
});

test('what the records do not say is neither met nor missed', () => {
  const dataHouse = rule('HAS', { value: 'profile.dataHouse' });
  const withHouse = (answer: boolean | null) => ({ ...EMPTY_RECORDS, profile: { ...EMPTY_RECORDS.profile, dataHouse: answer } });
  expect([true, false, null].map((answer) => meetsRule(dataHouse, at(DESA, 1, withHouse(answer))))).toEqual([true, false, null]);
  const people = rule('AT_LEAST', { value: 'report.persons', min: 500 });
  const counted = (persons: number) => ({ ...EMPTY_RECORDS, facts: { ...NOTHING_FILLED_IN, report: { ...reportOf(0), persons } } });
  expect(meetsRule(people, at(DESA, 1))).toBe(null);
  expect([499, 500].map((persons) => meetsRule(people, at(DESA, 1, counted(persons))))).toEqual([false, true]);
  expect(ruleText(people).en).toBe('Population (persons): at least 500');
});
