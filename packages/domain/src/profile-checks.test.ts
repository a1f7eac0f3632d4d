import { expect, test } from 'vitest';
import { PROFILE_FIELDS, publicFacts, showValue, type KampungProfile, type ProfileField } from './kampung-profile.ts';
import { SHIPPED_LISTS } from './reference.ts';
import { problemOfValue, problemsOfProfile, sameValue } from './profile-checks.ts';

const TODAY = '2026-11-25';
const NOTHING = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, null])) as unknown as KampungProfile;

test('nothing filled in is never wrong, and says so in words', () => {
  expect(problemsOfProfile(NOTHING, PROFILE_FIELDS, TODAY, SHIPPED_LISTS)).toEqual([]);
  for (const field of PROFILE_FIELDS) expect(showValue(field, null, SHIPPED_LISTS).id).toBe('belum diisi');
});

const CASES: [ProfileField, unknown, RegExp | null][] = [
  ['inauguratedOn', '2016-01-01', null],
  ['inauguratedOn', '2015-12-31', /2016/],
  ['inauguratedOn', '2026-11-26', /belum terjadi/],
  ['location', { latitude: -3.8, longitude: 114.7 }, null],
  ['location', { latitude: 114.7, longitude: -3.8 }, /Lintang.*114.7/],
  ['location', { latitude: -3.8, longitude: Number.NaN }, /Bujur/],
  ['contact', 'Sekretariat Pokja', null],
  ['contact', '0812 3456 7890', /nomor telepon/],
  ['workingGroupMembers', 11, null],
  ['workingGroupMembers', 1_111_124, /1111124/],
  ['workingGroupMembers', -1, /bilangan bulat/],
  ['workingGroupSections', 'EMPAT_SEKSI', null],
  ['workingGroupSections', 'LIMA', /LIMA/],
  ['dataUses', ['POTENSI_DESA'], null],
  ['dataUses', ['POTENSI_DESA', 'POTENSI_DESA'], /dua kali/],
  ['fundingAmounts', [{ year: 2026, source: 'APBD', amount: 5_000_000 }], null],
  ['fundingAmounts', [{ year: 2026, source: 'APBD', amount: 0.5 }], /rupiah bulat/],
  ['fundingAmounts', [{ year: 2028, source: 'APBD', amount: 1 }], /2016 sampai 2027/],
  ['workingGroupDecree', { number: '140/12/2024', issuer: 'Kepala Desa', issuedOn: '2024-02-01', validTo: null }, null],
  ['workingGroupDecree', { number: '140/12/2024', issuer: 'Kepala Desa', issuedOn: '2024-02-01', validTo: '2023-01-01' }, /sebelum terbit/],
  ['mechanismFrequencies', [{ mechanism: 'MONEV', frequency: 'TRIWULAN' }], null],
  ['mechanismFrequencies', [{ mechanism: 'MONEV', frequency: 'KADANG' }], /KADANG/],
  ['overview', { id: 'a'.repeat(5001), en: '' }, /5\.000.*5\.001/],
];

test.each(CASES)('%s %j', (field, value, problem) => {
  // A table of cases cannot name the type of each value.
  const found = problemOfValue(field, value as never, TODAY, SHIPPED_LISTS);
  if (problem === null) expect(found).toBeNull();
  else expect(found?.id).toMatch(problem);
});

test('values that contradict each other are found when either of them changes', () => {
  const group = { ...NOTHING, workingGroupMembers: 10, trainedMembers: 11 };
  expect(problemsOfProfile(group, ['workingGroupMembers'], TODAY, SHIPPED_LISTS).map(({ field }) => field)).toEqual(['trainedMembers']);
  expect(problemsOfProfile(group, ['contact'], TODAY, SHIPPED_LISTS)).toEqual([]);
  const money = { ...NOTHING, fundingSources: ['APBD'], fundingAmounts: [{ year: 2026, source: 'CSR', amount: 1 }] };
  expect(problemsOfProfile(money, ['fundingSources'], TODAY, SHIPPED_LISTS)[0]?.field).toBe('fundingAmounts');
  const none = { ...NOTHING, workingGroupExists: false, workingGroupMembers: 3 };
  expect(problemsOfProfile(none, ['workingGroupExists'], TODAY, SHIPPED_LISTS)[0]?.problem.id).toMatch(/diisi 3/);
});

test('the order of codes and of keys does not make two values differ, zero and nothing do', () => {
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(sameValue({ latitude: 1, longitude: 2 }, { longitude: 2, latitude: 1 })).toBe(true);
  expect(sameValue(null, 0)).toBe(false);
  expect(sameValue([], null)).toBe(false);
  expect(sameValue(false, null)).toBe(false);
});

test('public facts are words, and what is not filled in stays apart from none', () => {
  const facts = publicFacts({ ...NOTHING, guides: [], trainedMembers: 0, legacyId: 12 }, SHIPPED_LISTS);
  const valueOf = (code: string) => facts.find((fact) => fact.code === code)?.value;
  expect(valueOf('guides')?.id).toBe('tidak ada');
  expect(valueOf('trainedMembers')?.id).toBe('0');
  expect(valueOf('contact')).toBeNull();
  expect(facts.some(({ code }) => code === 'legacyId')).toBe(false);
});
