import { expect, test } from 'vitest';
import { pairsOf, problemOfCoverAlt, problemsOfActivity, titleOf, type ActivityValues } from './activity-input.ts';
import { INPRES_ACTIVITIES } from './inpres.ts';
import { INPRES_GROUPS } from './lists.ts';
import { SHIPPED_LISTS } from './reference.ts';

const PHOTO: ActivityValues['photos'][number] = { key: 'k', alt: '', caption: '', moment: 'DURING' };
const ACTIVITY: ActivityValues = {
  title: '',
  heldOn: '2026-11-20',
  place: 'Balai desa',
  description: 'Kader menimbang balita di posyandu.',
  familyFunction: 'REPRODUKSI',
  agencies: ['PUSKESMAS'],
  programmes: [],
  inpresActivity: null,
  participants: [],
  photos: [PHOTO],
};

test.each<[Partial<ActivityValues>, string[]]>([
  [{}, []],
  [{ photos: [] }, ['photos']],
  [{ photos: Array.from({ length: 11 }, () => PHOTO) }, ['photos']],
  [{ place: '  ' }, ['place']],
  [{ description: 'Rapat' }, ['description']],
  [{ description: 'Kader menimbang balita, hubungi 081234567890.' }, ['description']],
  [{ photos: [{ ...PHOTO, caption: 'Ibu Contoh, NIK 6301032006900001' }] }, ['photos']],
  [{ heldOn: '2026-11-26' }, ['heldOn']],
  [{ heldOn: '2015-01-01' }, ['heldOn']],
  [{ heldOn: '' }, ['heldOn']],
  [{ familyFunction: 'LAINNYA' }, ['familyFunction']],
  [{ agencies: ['NASA'] }, ['agencies']],
  [{ inpresActivity: '59' }, ['inpresActivity']],
  [{ photos: [{ ...PHOTO, moment: 'BEFORE' }] }, ['photos']],
  [
    {
      photos: [
        { ...PHOTO, moment: 'BEFORE' },
        { ...PHOTO, moment: 'AFTER' },
      ],
    },
    [],
  ],
  [{ photos: [{ ...PHOTO, caption: 'x'.repeat(201) }] }, ['photos']],
  [{ participants: [{ group: 'REMAJA', count: 12 }] }, []],
  [{ participants: [{ group: 'REMAJA', count: 1.5 }] }, ['participants']],
  [{ participants: [{ group: 'ORANG', count: 1 }] }, ['participants']],
  [
    {
      participants: [
        { group: 'REMAJA', count: 1 },
        { group: 'REMAJA', count: 2 },
      ],
    },
    ['participants'],
  ],
])('%j', (over, fields) => {
  expect(problemsOfActivity({ ...ACTIVITY, ...over }, '2026-11-25', SHIPPED_LISTS).map(({ field }) => field)).toEqual(fields);
});

test('a title is made of the first sentence, cut at a word', () => {
  expect(titleOf(ACTIVITY)).toBe('Kader menimbang balita di posyandu');
  expect(titleOf({ title: ' Posyandu ', description: 'x' })).toBe('Posyandu');
  const long = titleOf({ title: '', description: 'kata '.repeat(40) });
  expect(long.length).toBeLessThanOrEqual(80);
  expect(long.endsWith('kata…')).toBe(true);
});

test('photos of before and after stand in pairs, in their order', () => {
  const photo = (key: string, moment: 'BEFORE' | 'AFTER' | 'DURING') => ({ ...PHOTO, key, moment });
  const pairs = pairsOf([photo('a', 'AFTER'), photo('b', 'BEFORE'), photo('c', 'DURING'), photo('d', 'BEFORE')]);
  expect(pairs.map((pair) => pair.map(({ key }) => key))).toEqual([['b', 'a'], ['d']]);
});

test('the 58 activities of the Inpres stand in groups that exist', () => {
  expect(INPRES_ACTIVITIES.map(({ code }) => code)).toEqual(Array.from({ length: 58 }, (_, at) => String(at + 1)));
  expect(INPRES_ACTIVITIES.every(({ group }) => INPRES_GROUPS.some(({ code }) => code === group))).toBe(true);
});

test.each([
  ['', true],
  ['  a ', true],
  ['Kader menimbang', false],
  ['x'.repeat(201), true],
])('a cover is described in 3 to 200 characters: «%s»', (alt, isWrong) => {
  expect(problemOfCoverAlt(alt) !== null).toBe(isWrong);
});
