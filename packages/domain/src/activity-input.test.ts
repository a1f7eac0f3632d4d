import { expect, test } from 'vitest';
import { problemsOfActivity, suggestFromWords, titleOf, type ActivityValues } from './activity-input.ts';
import { AGENCIES, FAMILY_FUNCTIONS } from './lists.ts';
import { SHIPPED_LISTS } from './reference.ts';

const ACTIVITY: ActivityValues = {
  title: '',
  heldOn: '2026-11-20',
  place: 'Balai desa',
  description: 'Kader menimbang balita di posyandu.',
  familyFunction: 'REPRODUKSI',
  agencies: ['PUSKESMAS'],
  programmes: [],
  photos: [{ key: 'k', alt: '' }],
};

test.each<[Partial<ActivityValues>, string[]]>([
  [{}, []],
  [{ photos: [] }, ['photos']],
  [{ photos: Array.from({ length: 11 }, () => ({ key: 'k', alt: '' })) }, ['photos']],
  [{ place: '  ' }, ['place']],
  [{ description: 'Rapat' }, ['description']],
  [{ heldOn: '2026-11-26' }, ['heldOn']],
  [{ heldOn: '2015-01-01' }, ['heldOn']],
  [{ heldOn: '' }, ['heldOn']],
  [{ familyFunction: 'LAINNYA' }, ['familyFunction']],
  [{ agencies: ['NASA'] }, ['agencies']],
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

test('words suggest codes that exist', () => {
  const { familyFunction, agencies } = suggestFromWords('Penyuluhan bahaya narkoba oleh BNN di balai desa');
  expect(familyFunction).toBe('PERLINDUNGAN');
  expect(agencies).toEqual(['BNNK', 'PEMDES']);
  expect(suggestFromWords('halo')).toEqual({ familyFunction: null, agencies: [] });
  const all = suggestFromWords(
    'pengajian posyandu kontrasepsi narkoba kekerasan bencana usaha sampah sekolah remaja seni lansia dinas kesehatan',
  );
  expect(all.agencies.every((code) => AGENCIES.some((agency) => agency.code === code))).toBe(true);
  expect(FAMILY_FUNCTIONS.some(({ code }) => code === all.familyFunction)).toBe(true);
});
