import { expect, test } from 'vitest';
import { FAMILY_FUNCTIONS } from './lists.ts';
import { NO_RECORDS, recordedFacts, type RawRecords } from './recorded-facts.ts';

const read = (raw: Partial<RawRecords>) => recordedFacts({ ...NO_RECORDS, ...raw }, '2026-11-28');

test('a decree is in force to its last day, and for ever without one', () => {
  const decree = (validTo: string | null) =>
    read({ decree: { number: '1', issuer: 'Kepala Desa', issuedOn: '2024-01-01', validTo } }).decree;
  expect([decree(null), decree('2026-11-28'), decree('2026-11-27'), read({}).decree]).toEqual(['IN_FORCE', 'IN_FORCE', 'EXPIRED', null]);
});

test('the structure has six parts: steering, executive, and four sections or eight that count as four', () => {
  expect(read({}).structureParts).toBeNull();
  expect(read({ positions: ['KETUA', 'SEKRETARIS'], sections: ['INTI'] }).structureParts).toBe(1);
  expect(read({ positions: ['PENGARAH', 'BENDAHARA', 'ANGGOTA'], sections: ['INTI', 'S1', 'S2', 'S3', 'S4'] }).structureParts).toBe(6);
  const sections = FAMILY_FUNCTIONS.map(({ code }) => code);
  expect(read({ positions: ['PENGARAH', 'KETUA'], sections }).structureParts).toBe(6);
  expect(read({ positions: ['ANGGOTA'], sections: sections.slice(0, 3) }).structureParts).toBe(1);
});

test('the decree proves the working group, and names on the list prove its members', () => {
  expect(read({ proves: ['workingGroupDecree', 'bkb'] }).proven).toEqual(['bkb', 'workingGroupDecree', 'workingGroupExists']);
  expect(read({ positions: ['KETUA'] }).proven).toEqual(['workingGroupMembers']);
});

test('spending is known only when every line tells it, and a plan is documented only when there is one', () => {
  const lines = (...realised: (number | null)[]) =>
    read({ budgets: realised.map((each) => ({ planned: 100, realised: each })) }).realisedShare;
  expect([lines(), lines(80, 79), lines(80, null), lines(0)]).toEqual([null, 79, null, 0]);
  expect([read({ planDocuments: 1 }).plan, read({ planItems: 3 }).plan, read({ planItems: 3, planDocuments: 1 }).plan]).toEqual([
    'NONE',
    'LISTED',
    'DOCUMENTED',
  ]);
});
