import { expect, test } from 'vitest';
import { formatRupiah } from './effort-words.ts';

test('money is read at a glance: whole rupiah, then millions, then billions', () => {
  expect(formatRupiah(250_000, 'id')).toBe('Rp250.000');
  expect(formatRupiah(34_100_000, 'id')).toBe('Rp34,1 juta');
  expect(formatRupiah(1_394_600_000, 'id')).toBe('Rp1,39 miliar');
  expect(formatRupiah(1_394_600_000, 'en')).toBe('Rp1.39 billion');
});
