import { expect, test } from 'vitest';
import { foldSearch, searchText } from './search-text.ts';
import { slugOf } from './slug.ts';

test('case, accents, hyphens and common short forms do not matter', () => {
  expect(foldSearch('  SEI   Riam ')).toBe('sungai riam');
  expect(foldSearch('Bati-Bati')).toBe('bati bati');
  expect(foldSearch('Tg. Dewa')).toBe('tanjung dewa');
  expect(searchText(['Sungai Riam', 'Pelaihari'])).toBe('sungai riam pelaihari');
});

test('a slug is made of letters, digits and single hyphens', () => {
  expect(slugOf('Simpang Empat (Sungai Baru)')).toBe('simpang-empat-sungai-baru');
  expect(slugOf('Désa  — Ké-2')).toBe('desa-ke-2');
});
