import { expect, test } from 'vitest';
import { effectsOf, problemsOfRegionChange, type RegionChange } from './region-change.ts';

const TODAY = '2026-11-25';
const RENAME: RegionChange = {
  kind: 'RENAMED',
  from: ['63.01.03.2006'],
  to: [{ code: '63.01.03.2006', name: 'Bumi Makmur' }],
  onDate: '2026-01-02',
  legalBasis: 'Perda 4/2025',
};
const SPLIT: Partial<RegionChange> = { kind: 'SPLIT', to: [{ code: '63.01.03.2099', name: 'Bumi Baru' }] };
const MERGER: Partial<RegionChange> = {
  kind: 'MERGED',
  from: ['63.01.03.2006', '63.01.03.2008'],
  to: [{ code: '63.01.03.2009', name: '' }],
};

test.each<[Partial<RegionChange>, string[]]>([
  [{}, []],
  [{ to: [{ code: '63.01.03.1030', name: 'Bumi Makmur' }] }, []],
  [{ from: ['63.01.03'], to: [{ code: '63.01.03', name: 'Pelaihari Kota' }] }, []],
  [{ from: ['63.01.03'], to: [{ code: '63.01.12', name: 'Pelaihari Kota' }] }, ['to']],
  [{ from: ['63.01'], to: [{ code: '63.01', name: 'Tanah Laut' }] }, ['from', 'to']],
  [{ from: [] }, ['from', 'to']],
  [{ to: [{ code: '6301032006', name: 'x' }] }, ['to', 'to', 'to']],
  [{ to: [{ code: '63.02.01.2001', name: 'Bumi Makmur' }] }, ['to']],
  [{ onDate: '2026-11-26' }, ['onDate']],
  [{ onDate: '' }, ['onDate']],
  [{ legalBasis: ' ada ' }, ['legalBasis']],
  [SPLIT, []],
  [{ ...SPLIT, to: [] }, ['to']],
  [{ ...SPLIT, to: [{ code: '63.01.03.2006', name: 'Bumi Baru' }] }, ['to']],
  [MERGER, []],
  [{ ...MERGER, to: [{ code: '63.01.03.2006', name: '' }] }, ['to']],
  [{ ...MERGER, from: ['63.02.01.2001'] }, ['to']],
])('a change with %j', (over, fields) => {
  expect(problemsOfRegionChange({ ...RENAME, ...over }, TODAY).map(({ field }) => field)).toEqual(fields);
});

test.each<[string, RegionChange, string[], string[]]>([
  ['a new name', RENAME, [], ['STAYS']],
  ['a new code', { ...RENAME, to: [{ code: '63.01.03.1030', name: 'Bumi Jaya' }] }, [], ['MOVES']],
  ['a split', { ...RENAME, ...SPLIT }, ['63.01.03.2006'], ['STAYS']],
  ['a merger into a village with a kampung', { ...RENAME, ...MERGER }, ['63.01.03.2006', '63.01.03.2009'], ['CLOSES', 'CLOSES']],
  ['a merger into one without', { ...RENAME, ...MERGER }, ['63.01.03.2008'], ['CLOSES', 'MOVES']],
])('%s', (_, change, withKampung, effects) => {
  const has = (code: string) => withKampung.includes(code);
  expect(effectsOf(change, has).map(({ effect }) => effect)).toEqual(effects);
});
