import { expect, test } from 'vitest';
import { isOwnObjection, lastDayToObject, problemOfObjection } from './objection.ts';

const OPEN = { publishedOn: '2027-01-31', isLatest: true, wasObjected: false };

test.each([
  ['on the day of publication', OPEN, '2027-01-31', true],
  ['on the fourteenth day after', OPEN, '2027-02-14', true],
  ['not on the fifteenth', OPEN, '2027-02-15', false],
  ['not before publication', { ...OPEN, publishedOn: null }, '2027-01-31', false],
  ['not against what a revision has replaced', { ...OPEN, isLatest: false }, '2027-02-01', false],
  ['not twice', { ...OPEN, wasObjected: true }, '2027-02-01', false],
])('a kampung objects %s', (_, decision, today, can) => {
  expect(problemOfObjection(decision, today) === null).toBe(can);
});

test('the last day counts across the end of a month', () => {
  expect(lastDayToObject('2027-01-31')).toBe('2027-02-14');
  expect(problemOfObjection(OPEN, '2027-03-01')?.id).toContain('14 Februari 2027');
});

test('nobody answers their own objection; one that came with demonstration data is nobody’s', () => {
  expect(isOwnObjection({ byId: 'a' }, 'a')).toBe(true);
  expect(isOwnObjection({ byId: 'b' }, 'a')).toBe(false);
  expect(isOwnObjection({ byId: null }, 'a')).toBe(false);
});
