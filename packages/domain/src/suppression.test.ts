import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIDDEN, MISSING, showCount, showShare } from './suppression.ts';

test('missing, zero and hidden are three different things', () => {
  expect(showCount({ size: null })).toBe(MISSING);
  expect(showCount({ size: 0 })).toMatchObject({ state: 'KNOWN', value: 0 });
  expect(showCount({ size: 3 })).toBe(HIDDEN);
  expect(showShare({ size: null, within: 100 })).toBe(MISSING);
  expect(showShare({ size: 0, within: 100 })).toMatchObject({ state: 'KNOWN', value: 0 });
  expect(showShare({ size: 3, within: 100 })).toBe(HIDDEN);
});

test('the complement of a small group is hidden too', () => {
  expect(showShare({ size: 97, within: 100 })).toBe(HIDDEN);
  expect(showShare({ size: 95, within: 100 })).toMatchObject({ value: 95 });
  expect(showCount({ size: 97, within: 100 })).toBe(HIDDEN);
});

test('a number that would reveal a small group elsewhere is hidden', () => {
  expect(showShare({ size: 20, within: 100, reveals: [2] })).toBe(HIDDEN);
  expect(showShare({ size: 20, within: 100, reveals: [0, 5] })).toMatchObject({ value: 20 });
});

test('a share is exact from 30 people on, in steps of five from 20, and hidden below', () => {
  expect(showShare({ size: 7, within: 30 })).toEqual({ state: 'KNOWN', value: 23, numerator: 7, denominator: 30 });
  expect(showShare({ size: 7, within: 29 })).toEqual({ state: 'KNOWN', value: 25, numerator: null, denominator: null });
  expect(showShare({ size: 12, within: 25 })).toMatchObject({ value: 50 });
  expect(showShare({ size: 7, within: 19 })).toBe(HIDDEN);
});

const anySize = fc.option(fc.nat(60), { nil: null });

test('nothing that is shown is, or leaves, a group of one to four', () => {
  fc.assert(
    fc.property(anySize, anySize, (size, within) => {
      for (const shown of [showCount({ size, within }), showShare({ size, within })]) {
        if (shown.state !== 'KNOWN') expect(shown).toEqual({ state: shown.state, value: null, numerator: null, denominator: null });
        else for (const group of [size, (within ?? size ?? 0) - (size ?? 0)]) expect(group === null || group < 1 || group > 4).toBe(true);
      }
    }),
  );
});
