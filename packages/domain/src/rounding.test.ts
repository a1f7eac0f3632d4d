import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfEven, twoDecimals } from './rounding.ts';

test('a half goes to the even neighbour: 0.5 is 0, 1.5 is 2, 12.5 is 12, 13.5 is 14', () => {
  expect([1, 3, 25, 27].map((halves) => roundHalfEven(halves, 2))).toEqual([0, 2, 12, 14]);
  expect(roundHalfEven(100 * 1, 200)).toBe(0);
  expect(roundHalfEven(100 * 145, 1000)).toBe(14);
});

const anyNumerator = fc.bigInt({ min: 0n, max: 10n ** 12n });
const anyDenominator = fc.bigInt({ min: 1n, max: 10n ** 10n });

test('rounding half to even agrees with exact whole-number arithmetic', () => {
  fc.assert(
    fc.property(anyNumerator, anyDenominator, (n, d) => {
      const up = (2n * n + d) / (2n * d);
      const isHalf = (2n * n + d) % (2n * d) === 0n;
      expect(roundHalfEven(Number(n), Number(d))).toBe(Number(isHalf && up % 2n === 1n ? up - 1n : up));
    }),
  );
});

test('every half up to 1000 is rounded as the even rule says', () => {
  for (let n = 1; n < 2000; n += 2) expect(roundHalfEven(n, 2) % 2).toBe(0);
});

test('means have two decimals, a half goes up: 11 of 3 is 3.67, 1 of 8 is 0.13', () => {
  expect(twoDecimals(11, 3)).toBe(3.67);
  expect(twoDecimals(17, 5)).toBe(3.4);
  expect(twoDecimals(1, 8)).toBe(0.13);
  expect(twoDecimals(201, 200)).toBe(1.01);
});
