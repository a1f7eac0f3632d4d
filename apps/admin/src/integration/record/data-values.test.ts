import { expect, test } from 'vitest';
import { typedOf, valueOf } from './data-values.ts';

const nothing = { number: null, yes: null, words: null };

test('a value reads back as it was typed, also zero and no', () => {
  for (const [type, typed] of [
    ['COUNT', '0'],
    ['PERCENT', '12.5'],
    ['YES_NO', 'NO'],
    ['YES_NO', 'YES'],
    ['TEXT', 'Paripurna'],
  ] as const) {
    expect(typedOf({ ...nothing, ...valueOf(type, typed) })).toBe(typed);
  }
});

test('an empty control takes the value away', () => {
  expect(valueOf('COUNT', ' ')).toBeNull();
  expect(typedOf(null)).toBe('');
});
