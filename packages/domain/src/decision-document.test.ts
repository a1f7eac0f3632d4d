import { expect, test } from 'vitest';
import { movesOf } from './decision-document.ts';
import { levelOf } from './level.ts';

const entry = (before: string | null, after: string) => ({ levelBefore: before === null ? null : levelOf(before), level: levelOf(after) });

test('a document says how many kampung rose, fell, stayed and were decided for the first time', () => {
  const entries = [
    entry('DASAR', 'PARIPURNA'),
    entry('DASAR', 'BERKEMBANG'),
    entry('MANDIRI', 'DASAR'),
    entry('DASAR', 'DASAR'),
    entry(null, 'MANDIRI'),
  ];
  expect(movesOf(entries)).toEqual({ up: 2, down: 1, same: 1, first: 1 });
  expect(movesOf([])).toEqual({ up: 0, down: 0, same: 0, first: 0 });
});
