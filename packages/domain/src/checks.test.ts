import { expect, test } from 'vitest';
import { personalNumberIn } from './checks.ts';

test.each([
  ['Hubungi 081234567890.', '081234567890'],
  ['WA +62 812-3456-7890', '+62 812-3456-7890'],
  ['hp 62812 3456 789', '62812 3456 789'],
  ['HP (0812) 3456 7890', '0812) 3456 7890'],
  ['WA +62 (812) 3456–7890', '+62 (812) 3456–7890'],
  ['lebar ０８１２３４５６７８９０', '081234567890'],
  ['tersembunyi 0812\u200b3456\u200b7890', '081234567890'],
  ['NIK 6301032006900001', '6301032006900001'],
  ['NIK 630103-200690-0001', '630103-200690-0001'],
  ['NIP 19800101 200501 1 001', '19800101 200501 1 001'],
])('%s carries a number of a person', (words, number) => {
  expect(personalNumberIn(words)?.id).toContain(`Hapus nomor ${number}:`);
});

test.each([
  'Dana desa Rp 1.250.000.000 tahun 2026',
  'Kampung 63.01.03.2006 dan 63.01.03.2007',
  'SK nomor 188.45/0812/2026 tanggal 2026-11-25',
  'Tahun 2022, 2023, 2024, 2025 dan 2026',
  '12345 67890 jiwa; 08 November 2026; pukul 08.00-09.30',
  'Kantor (0512) 21234',
])('%s carries none', (words) => {
  expect(personalNumberIn(words)).toBeNull();
});
