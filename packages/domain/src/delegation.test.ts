import { expect, test } from 'vitest';
import type { Actor, Role } from './access.ts';
import { callForSecondFactor, giverOf, problemOfPassword, rolesToGive } from './delegation.ts';

const actor = (role: Role, region: string): Actor => ({ userId: 'u', name: 'u', assignments: [{ role, region, programmes: null }] });
const regency = actor('OPD_KB', '63.01');
const gives = (from: Actor, role: Role, region: string, programmes: string[] | null = null): string => {
  const answer = giverOf(from, { role, region, programmes });
  return 'role' in answer ? 'YES' : answer.field;
};

test.each<[Role, string, string[] | null, string]>([
  ['POKJA_OPERATOR', '63.01.03.2006', null, 'YES'],
  ['PKB', '63.01.03', null, 'YES'],
  ['SKPD_PROGRAM', '63.01', ['DRPPA'], 'YES'],
  ['PEMBACA', '63.01', null, 'YES'],
  ['SKPD_PROGRAM', '63.01', null, 'programmes'],
  ['PKB', '63.01.03', ['DRPPA'], 'programmes'],
  ['OPD_KB', '63.01', null, 'role'],
  ['BKKBN_PROVINSI', '63', null, 'role'],
  ['SYS_ADMIN', 'ID', null, 'role'],
  ['POKJA_OPERATOR', '63.03.01.2001', null, 'role'],
  ['POKJA_OPERATOR', '63.01.03', null, 'region'],
  ['PEMBACA', '63', null, 'role'],
])('a regency gives %s in %s: %s', (role, region, programmes, answer) => {
  expect(gives(regency, role, region, programmes)).toBe(answer);
});

test('everybody gives only what lies below them', () => {
  expect(rolesToGive(actor('POKJA_OPERATOR', '63.01.03.2006'))).toEqual([]);
  expect(rolesToGive(actor('PKB', '63.01.03'))).toEqual([]);
  expect(rolesToGive(actor('PEMDES', '63.01.03.2006'))).toEqual(['POKJA_OPERATOR']);
  expect(rolesToGive(actor('KECAMATAN', '63.01.03'))).toEqual(['PEMDES', 'POKJA_OPERATOR']);
  expect(gives(actor('BKKBN_PROVINSI', '63'), 'OPD_KB', '63.01')).toBe('YES');
  expect(gives(actor('SYS_ADMIN', 'ID'), 'BKKBN_PUSAT', 'ID')).toBe('YES');
  expect(gives(actor('SYS_ADMIN', 'ID'), 'SYS_ADMIN', 'ID')).toBe('role');
  expect(rolesToGive(null)).toEqual([]);
});

test.each<[Role, string, boolean]>([
  ['SYS_ADMIN', 'ID', true],
  ['BKKBN_PROVINSI', '63', true],
  ['SKPD_PROGRAM', '63.01', true],
  ['PEMBACA', '63.01', true],
  ['PEMBACA', '63.01.03', false],
  ['PKB', '63.01.03', false],
  ['POKJA_OPERATOR', '63.01.03.2006', false],
])('%s in %s calls for a second factor: %s', (role, region, answer) => {
  expect(callForSecondFactor(actor(role, region).assignments)).toBe(answer);
});

test.each(['dragonfly2026', '!!p@ssw0rd!!2026', 'administrator'])('%s stands on a list, also with signs around it', (password) => {
  const list = new Set(['dragonfly', 'p@ssw0rd', 'administrator']);
  expect(problemOfPassword(password, 'a@simpul.test', (word) => list.has(word))?.id).toMatch(/mudah ditebak/);
});

test.each<[string, RegExp | null]>([
  ['sebelas huru', null],
  ['pendek', /12–128/],
  ['x'.repeat(129), /12–128/],
  ['Indonesia2026!', /mudah ditebak/],
  ['bismillah12345', /mudah ditebak/],
  ['abababababab', /mudah ditebak/],
  ['123456789012', /mudah ditebak/],
  ['908172635445', /mudah ditebak/],
  ['abcdefghijkl', /mudah ditebak/],
  ['pokja.bumijaya-1', /nama surel/],
  ['empat kuda makan bambu', null],
])('the password %j', (password, problem) => {
  const found = problemOfPassword(password, 'pokja.bumijaya@simpul.test');
  if (problem === null) expect(found).toBeNull();
  else expect(found?.id).toMatch(problem);
});
