import { expect, test } from 'vitest';
import { readRegions } from './regions.ts';
import { villagesOfTanahLaut } from './tanah-laut.ts';

const regions = readRegions();
const nameOf = (code: string) => regions.find((region) => region.code === code);

test('Indonesia has 38 provinces, 514 regencies and cities and 83,763 villages, each inside a known region', () => {
  const count = (...kinds: string[]) => regions.filter(({ kind }) => kinds.includes(kind)).length;
  expect(count('PROVINSI')).toBe(38);
  expect(count('KABUPATEN', 'KOTA')).toBe(514);
  expect(count('KECAMATAN')).toBe(7277);
  expect(count('DESA', 'KELURAHAN')).toBe(83_763);
  const codes = new Set(regions.map(({ code }) => code));
  expect(codes.size).toBe(regions.length);
  expect(regions.filter(({ parentCode, kind }) => kind !== 'NATION' && !codes.has(parentCode ?? ''))).toEqual([]);
});

test.each([
  ['31', 'DKI Jakarta', 'PROVINSI'],
  ['34', 'DI Yogyakarta', 'PROVINSI'],
  ['11', 'Aceh', 'PROVINSI'],
  ['63.01', 'Tanah Laut', 'KABUPATEN'],
  ['63.02', 'Kotabaru', 'KABUPATEN'],
  ['63.71', 'Banjarmasin', 'KOTA'],
  ['31.71', 'Jakarta Pusat', 'KOTA'],
  ['13.07', 'Lima Puluh Kota', 'KABUPATEN'],
  ['63.01.01.2011', 'Telaga Langsat', 'DESA'],
  ['63.01.03.1001', 'Sarang Halang', 'KELURAHAN'],
  ['35.13.15.2017', "Soka'an", 'DESA'],
])('%s is %s, a %s', (code, name, kind) => {
  expect(nameOf(code)).toMatchObject({ name, kind });
});

test('Tanah Laut has 130 desa and 5 kelurahan in 11 districts', () => {
  const villages = villagesOfTanahLaut(regions);
  expect(villages.filter(({ kind }) => kind === 'DESA')).toHaveLength(130);
  expect(villages.filter(({ kind }) => kind === 'KELURAHAN')).toHaveLength(5);
  expect(new Set(villages.map(({ districtName }) => districtName)).size).toBe(11);
});
