import { expect, test } from 'vitest';
import { foldSearch, searchText } from './search-text.ts';
import { slugOf } from './slug.ts';

test('case, accents, hyphens and short forms do not matter', () => {
  expect(foldSearch('  SEI   Riam ')).toBe('sungai riam');
  expect(foldSearch('S. Riam')).toBe('sungai riam');
  expect(foldSearch('Bati-Bati')).toBe('bati bati');
  expect(foldSearch('Ma. Asam-Asam')).toBe('muara asam asam');
  expect(foldSearch('Désa')).toBe('desa');
});

test('words for the kind of place are left out, unless nothing else is left', () => {
  expect(foldSearch('Desa Padang Kec. Bati-Bati')).toBe('padang bati bati');
  expect(foldSearch('Kampung KB Padang')).toBe('padang');
  expect(foldSearch('Kampung Baru')).toBe('kampung baru');
  expect(foldSearch('kec')).toBe('kec');
});

test('a half-typed last word stays as it is', () => {
  expect(foldSearch('ma')).toBe('ma');
  expect(foldSearch('sungai s')).toBe('sungai s');
});

test('signs of patterns and names of JavaScript are only letters', () => {
  expect(foldSearch('100%_\\')).toBe('100%_\\');
  expect(foldSearch('constructor x')).toBe('constructor x');
  expect(foldSearch('🏘️')).toBe('');
});

test('a place is found by its own name and the names around it', () => {
  expect(searchText(['Sungai Riam', 'Pelaihari', 'Tanah Laut'])).toBe('sungai riam pelaihari tanah laut');
});

test('a slug is made of letters, digits and single hyphens', () => {
  expect(slugOf('Simpang Empat (Sungai Baru)')).toBe('simpang-empat-sungai-baru');
  expect(slugOf('Désa  — Ké-2')).toBe('desa-ke-2');
});
