import { expect, test } from 'vitest';
import type { ProgrammeValues } from '@simpul/domain/programme-values.ts';
import { mergeOnto, movedUp, plainValues } from './edit.ts';

const values = (over: Partial<ProgrammeValues>): ProgrammeValues =>
  plainValues({ nationalOwner: 'A', regencyOwner: 'B', contact: null, sources: [], ...over });

test('what was typed stands on top of what somebody else saved, and what both changed is named', () => {
  const base = values({});
  const mine = values({ nationalOwner: 'mine', contact: 'Bidang X' });
  const theirs = values({ nationalOwner: 'theirs', regencyOwner: 'theirs' });
  const merged = mergeOnto(base, mine, theirs);
  expect(merged.values).toMatchObject({ nationalOwner: 'mine', regencyOwner: 'theirs', contact: 'Bidang X' });
  expect(merged.clashes).toEqual(['nationalOwner']);
});

test('the same change on both sides is no clash', () => {
  expect(mergeOnto(values({}), values({ contact: 'X' }), values({ contact: 'X' })).clashes).toEqual([]);
});

test('marks of the client do not go back to the API', () => {
  expect(plainValues({ name: { __typename: 'ProgrammeText', id: 'a', en: 'b' } })).toEqual({ name: { id: 'a', en: 'b' } });
});

test('a row moves up by one, the first one stays', () => {
  expect(movedUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
  expect(movedUp(['a', 'b'], 0)).toEqual(['a', 'b']);
});
