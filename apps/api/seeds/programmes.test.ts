import { expect, test } from 'vitest';
import { ROLES } from '@simpul/domain/access.ts';
import { HINTED_CODES } from '@simpul/domain/activity-suggestions.ts';
import { FAMILY_FUNCTIONS, INPRES_GROUPS } from '@simpul/domain/lists.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { DEMO_ACCOUNTS } from './accounts.ts';
import { AGENCIES_OF_TANAH_LAUT } from './agencies.ts';
import { PROGRAMMES } from './programmes.ts';

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const indicators = codes(KKB_2021.indices.flatMap((index) => index.indicators));

test('there are seventeen programmes with their own code and address', () => {
  expect(new Set(codes(PROGRAMMES)).size).toBe(17);
  expect(new Set(PROGRAMMES.map(({ slug }) => slug)).size).toBe(17);
});

test.each(PROGRAMMES.map((programme) => [programme.code, programme] as const))('%s uses known codes and is complete', (_, programme) => {
  expect(codes(AGENCIES_OF_TANAH_LAUT)).toContain(programme.agencyCode);
  expect(codes(FAMILY_FUNCTIONS)).toEqual(expect.arrayContaining(programme.familyFunctions));
  expect(codes(INPRES_GROUPS)).toEqual(expect.arrayContaining(programme.inpresGroups));
  expect(indicators).toEqual(expect.arrayContaining(programme.supports));
  expect(programme.supports).toContain('P3');
  expect(programme.levels.map(({ ordinal }) => ordinal)).toEqual(programme.levels.map((_level, index) => index + 1));
  expect(programme.polarity === null).toBe(programme.levels.length === 0);
  for (const list of [programme.legalBasis, programme.indicators, programme.familyFunctions, programme.requiredEvidence])
    expect(list).not.toEqual([]);
});

test('each programme is suggested by some words of an activity', () => {
  const hinted = HINTED_CODES.filter(({ field }) => field === 'programmes').map(({ value }) => value);
  expect([...new Set(hinted)].sort()).toEqual(codes(PROGRAMMES).sort());
});

test('the levels of Kampung Bersinar rank danger, never merit', () => {
  expect(PROGRAMMES.filter(({ polarity }) => polarity === 'RISK').map(({ code }) => code)).toEqual(['DESA_BERSINAR']);
});

test('there is a demonstration account for every role, with known programmes', () => {
  expect(new Set(DEMO_ACCOUNTS.map(({ role }) => role))).toEqual(new Set(ROLES));
  expect(new Set(DEMO_ACCOUNTS.map(({ email }) => email)).size).toBe(DEMO_ACCOUNTS.length);
  for (const { email, programmes } of DEMO_ACCOUNTS) {
    expect(email).toMatch(/@simpul\.test$/);
    expect(codes(PROGRAMMES)).toEqual(expect.arrayContaining([...(programmes ?? [])]));
  }
});
