import { expect, test } from 'vitest';
import { zoneOf } from './time-zone.ts';

test('each province keeps its zone, and all that lies in it', () => {
  const zones = (...regions: string[]) => [...new Set(regions.map(zoneOf))];
  expect(zones('ID', '11', '31.74', '36', '61', '62.71.01.1001')).toEqual(['WIB']);
  expect(zones('51', '53', '63.01.03.2006', '64', '65', '71', '76')).toEqual(['WITA']);
  expect(zones('81', '82', '91', '97')).toEqual(['WIT']);
});
