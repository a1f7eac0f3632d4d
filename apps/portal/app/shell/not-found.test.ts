import { expect, test } from 'vitest';
import { wordsOf } from './not-found.server.ts';

test('the words of a wrong address are what the reader probably looked for', () => {
  expect(wordsOf('/kampung/63.01.03.9999/bumi-jaya')).toBe('bumi jaya');
  expect(wordsOf('/kampung/tirta_jaya')).toBe('tirta jaya');
  expect(wordsOf('/profile/12')).toBe('profile');
  expect(wordsOf('/%E0%A4%A')).toBe('');
  expect(wordsOf('/')).toBe('');
});
