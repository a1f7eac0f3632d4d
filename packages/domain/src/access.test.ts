import { expect, test } from 'vitest';
import { may, rolesAt, scopesOf, type Actor } from './access.ts';

const actor = (...assignments: Actor['assignments']): Actor => ({ userId: 'u', name: 'u', assignments });
const opdKb = actor({ role: 'OPD_KB', region: '63.01', programmes: null });
const bnnk = actor({ role: 'SKPD_PROGRAM', region: '63.01', programmes: ['DESA_BERSINAR'] });
const pokja = actor({ role: 'POKJA_OPERATOR', region: '63.01.03.2006', programmes: null });

test('nobody may do anything without an assignment', () => {
  expect(may(null, 'kampung.read', { region: '63.01' })).toBe(false);
  expect(may(actor(), 'kampung.read', { region: '63.01' })).toBe(false);
});

test('a regency agency acts inside its regency and nowhere else', () => {
  expect(may(opdKb, 'kampung.publish', { region: '63.01.03.2006' })).toBe(true);
  expect(may(opdKb, 'kampung.publish', { region: '63.02.01.2001' })).toBe(false);
  expect(may(opdKb, 'kampung.read', { region: '63' })).toBe(false);
});

test('a code that only starts alike is another region', () => {
  const province = actor({ role: 'BKKBN_PROVINSI', region: '63.0', programmes: null });
  expect(may(province, 'kampung.read', { region: '63.01.03.2006' })).toBe(false);
});

test('a partner agency sees its own programmes only, and no kampung record', () => {
  expect(may(bnnk, 'integration.read', { region: '63.01.03.2006', programme: 'DESA_BERSINAR' })).toBe(true);
  expect(may(bnnk, 'integration.read', { region: '63.01.03.2006', programme: 'DRPPA' })).toBe(false);
  expect(may(bnnk, 'integration.read', { region: '63.01.03.2006' })).toBe(false);
  expect(may(bnnk, 'kampung.read', { region: '63.01.03.2006' })).toBe(false);
});

test('a Pokja operator reads and proposes for its own kampung but never publishes', () => {
  expect(may(pokja, 'integration.propose', { region: '63.01.03.2006', programme: 'DRPPA' })).toBe(true);
  expect(may(pokja, 'integration.propose', { region: '63.01.03.2007', programme: 'DRPPA' })).toBe(false);
  expect(may(pokja, 'kampung.publish', { region: '63.01.03.2006' })).toBe(false);
});

test('the nation covers everything', () => {
  const national = actor({ role: 'BKKBN_PUSAT', region: 'ID', programmes: null });
  expect(may(national, 'kampung.read', { region: '63.01.03.2006' })).toBe(true);
  expect(rolesAt(national, { region: '11' })).toEqual(['BKKBN_PUSAT']);
});

test('lists are bounded by the assignments that give the right', () => {
  expect(scopesOf(bnnk, 'kampung.read')).toEqual([]);
  expect(scopesOf(bnnk, 'integration.read')).toHaveLength(1);
});
