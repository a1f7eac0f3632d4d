import { expect, test } from 'vitest';
import {
  AGENCIES,
  DATA_USES,
  FACILITIES,
  FAMILY_FUNCTIONS,
  FUNDING_SOURCES,
  GROUPS,
  INPRES_GROUPS,
  MECHANISMS,
  nameOf,
  TARGET_GROUPS,
} from './lists.ts';

const LISTS = { AGENCIES, DATA_USES, FACILITIES, FAMILY_FUNCTIONS, FUNDING_SOURCES, GROUPS, INPRES_GROUPS, MECHANISMS, TARGET_GROUPS };

test.each(Object.entries(LISTS))('%s: every code once, every name in both languages', (_, list) => {
  expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
  expect(new Set(list.map(({ name }) => name.id)).size).toBe(list.length);
  for (const { code, name } of list) {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect([name.id, name.en]).not.toContain('');
  }
});

test('the lists the rule counts have the sizes it counts with', () => {
  expect([FUNDING_SOURCES, GROUPS, FACILITIES, DATA_USES, MECHANISMS].map((list) => list.length)).toEqual([6, 5, 2, 5, 5]);
  expect([FAMILY_FUNCTIONS.length, INPRES_GROUPS.length]).toEqual([8, 8]);
});

test('a code has a name, and a code of another list has none', () => {
  expect(nameOf(FUNDING_SOURCES, 'DANA_DESA').en).toBe('Village funds');
  expect(() => nameOf(FUNDING_SOURCES, 'BKB')).toThrow();
});
