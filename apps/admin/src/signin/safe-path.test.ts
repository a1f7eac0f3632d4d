import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test('a page of the app is where one wanted to go, with its filters', () => {
  expect(safePath('/kampung?tingkat=DASAR')).toBe('/kampung?tingkat=DASAR');
});

test.each([null, '', 'kampung', '//evil.example', '/\\evil.example', 'https://evil.example'])('%s leads to the tasks', (asked) => {
  expect(safePath(asked)).toBe('/');
});
