import { expect, test } from 'vitest';
import { ROLES } from '@simpul/domain/access.ts';
import { HINTED_CODES } from '@simpul/domain/activity-suggestions.ts';
import { problemOfContact } from '@simpul/domain/integration-input.ts';
import { FAMILY_FUNCTIONS, INPRES_GROUPS, SECTIONS } from '@simpul/domain/lists.ts';
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
  expect(codes(SECTIONS)).toContain(programme.pokjaSection);
});

test.each(PROGRAMMES.flatMap(({ code, indicators: rows }) => rows.map((row) => [`${code} ${row.code}`, row] as const)))(
  'indicator %s uses known codes',
  (_, row) => {
    expect(codes(FAMILY_FUNCTIONS)).toEqual(expect.arrayContaining(row.familyFunctions));
    expect(codes(INPRES_GROUPS)).toEqual(expect.arrayContaining(row.inpresGroups));
    expect(indicators).toEqual(expect.arrayContaining(row.rubricIndicators));
    expect(row.label.en).not.toBe(row.label.id);
  },
);

test('the codes of indicators are unique in their programme', () => {
  for (const { indicators: rows } of PROGRAMMES) expect(new Set(codes(rows)).size).toBe(rows.length);
});

test('whatever counts cases of drugs, violence or child marriage is restricted', () => {
  const named = PROGRAMMES.flatMap(({ indicators: rows }) => rows).filter(({ label }) =>
    /kasus|perkara|kekerasan|perkawinan|pengguna|pengedar/i.test(label.id),
  );
  expect(named.length).toBeGreaterThanOrEqual(9);
  expect(named.filter(({ restricted }) => !restricted)).toEqual([]);
});

test('a contact is an office, never a number; what nobody has checked is marked', () => {
  for (const { contact, unverified, eligibility } of PROGRAMMES) {
    expect(problemOfContact(contact)).toBe(null);
    // No guideline was found that lays down who may join: the rules are a first proposal.
    if (eligibility.rules.length > 0) expect(unverified).toContain('ELIGIBILITY');
  }
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
