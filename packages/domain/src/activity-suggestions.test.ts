import { expect, test } from 'vitest';
import { HINTED_CODES, suggestFromWords, type Suggestion } from './activity-suggestions.ts';
import { INPRES_ACTIVITIES } from './inpres.ts';
import { AGENCIES, FAMILY_FUNCTIONS } from './lists.ts';

const TODAY = '2026-11-25';
const told = (words: string): string[] => suggestFromWords(words, TODAY).map(({ field, value, word }) => `${field} ${value} «${word}»`);

test('each suggestion names the word that led to it, as it was written', () => {
  expect(told('Penyuluhan bahaya Narkoba oleh BNN di balai desa')).toEqual([
    'familyFunction PERLINDUNGAN «Narkoba»',
    'agencies BNNK «Narkoba»',
    'programmes DESA_BERSINAR «Narkoba»',
    'agencies PEMDES «balai desa»',
  ]);
  expect(told('Kader menimbang balita di posyandu')).toEqual([
    'familyFunction REPRODUKSI «menimbang»',
    'inpresActivity 27 «menimbang»',
    'agencies PUSKESMAS «menimbang»',
  ]);
  expect(told('Demo masak di dapur sehat')).toContain('inpresActivity 35 «dapur sehat»');
  expect(told('Pemuda membuat taman')).toContain('programmes KAMPUNG_PEMUDA «Pemuda»');
  expect(told('halo')).toEqual([]);
});

test.each(['Rapat hari Senin', 'Pertimbangan warga', 'Jalan padat', 'Berusaha lagi', 'Casing baru'])(
  '«%s»: a word inside another one suggests nothing',
  (words) => {
    expect(told(words)).toEqual([]);
  },
);

test.each<[string, string | undefined]>([
  ['Rapat tanggal 20 November 2026', '2026-11-20'],
  ['Rapat 3 januari', '2026-01-03'],
  ['Rapat 24 Desember', '2025-12-24'],
  ['Rapat 05/10/2026', '2026-10-05'],
  ['Rapat kemarin', '2026-11-24'],
  ['Rapat kemarin lusa', '2026-11-23'],
  ['Rapat 31 Februari 2026', undefined],
  ['Rapat 1 Desember 2026', undefined],
  ['Rapat 31/02/2026', undefined],
  ['24 balita hadir', undefined],
])('%s → %s', (words, day) => {
  expect(suggestFromWords(words, TODAY).find(({ field }) => field === 'heldOn')?.value).toBe(day);
});

test('every code exists', () => {
  const codes = (wanted: Suggestion['field']) => HINTED_CODES.filter(({ field }) => field === wanted).map(({ value }) => value);
  const known = (list: readonly { code: string }[]) => list.map(({ code }) => code);
  expect(known(AGENCIES)).toEqual(expect.arrayContaining(codes('agencies')));
  expect(known(FAMILY_FUNCTIONS).sort()).toEqual([...new Set(codes('familyFunction'))].sort());
  expect(known(INPRES_ACTIVITIES)).toEqual(expect.arrayContaining(codes('inpresActivity')));
});
