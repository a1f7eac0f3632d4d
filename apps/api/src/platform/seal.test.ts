import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const env = { SECRET_KEY: 'a key of thirty-two characters or more' };

test('what was sealed opens with the same key for the same owner, and never looks the same twice', () => {
  const sealed = seal(env, 'ani', 'rahasia');
  expect(unseal(env, 'ani', sealed)).toBe('rahasia');
  expect(sealed).not.toBe(seal(env, 'ani', 'rahasia'));
  expect(sealed).not.toContain('rahasia');
});

test('another owner, another key or a changed text opens nothing', () => {
  const sealed = seal(env, 'ani', 'rahasia');
  expect(() => unseal(env, 'budi', sealed)).toThrow();
  expect(() => unseal({ SECRET_KEY: 'another key of thirty-two characters' }, 'ani', sealed)).toThrow();
  expect(() => unseal(env, 'ani', `${sealed.slice(0, -2)}${sealed.endsWith('A') ? 'B' : 'A'}A`)).toThrow();
});
