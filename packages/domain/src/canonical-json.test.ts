import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('the order in which a value was put together does not show in its text', () => {
  expect(canonicalJson({ b: 1, a: { d: null, c: [true, 'é "x"\n'] } })).toBe('{"a":{"c":[true,"é \\"x\\"\\n"],"d":null},"b":1}');
  expect(canonicalJson({ a: { c: [true, 'é "x"\n'], d: null }, b: 1 })).toBe(canonicalJson({ b: 1, a: { d: null, c: [true, 'é "x"\n'] } }));
});

test('keys are ordered by code unit and lists keep their order', () => {
  expect(canonicalJson({ ä: 1, z: 2, Z: 3, 10: 4, 9: 5 })).toBe('{"10":4,"9":5,"Z":3,"z":2,"ä":1}');
  expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
  expect(canonicalJson(-0)).toBe('0');
});

test('its text read again is the same value', () => {
  const value = { list: [{ a: 1 }, []], none: null, text: '\u2028 \\ \u0000' };
  expect(JSON.parse(canonicalJson(value))).toEqual(value);
});

test.each([1.5, Number.NaN, Infinity, 2 ** 53, undefined, () => 1, 1n, { a: undefined }])('%s has no text', (value) => {
  expect(() => canonicalJson(value)).toThrow();
});
