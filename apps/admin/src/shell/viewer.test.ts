import { expect, test } from 'vitest';
import { regionName } from './region-name.ts';
import { widestRegion, type Viewer } from './viewer.ts';

const makeViewer = (...regions: Viewer['assignments'][number]['region'][]): Viewer => ({
  id: '1',
  name: 'OPD KB',
  email: 'opdkb@simpul.test',
  canSeeKampungRecords: true,
  canProposeIntegrations: true,
  canManagePeople: true,
  canReadTrail: true,
  owesSecondFactor: false,
  canChangeRegions: true,
  keepsListsOf: [],
  sampleData: true,
  assignments: regions.map((region) => ({ role: 'OPD_KB', roleName: { id: '', en: '' }, region, programmes: [] })),
});

test('lists are filtered below the widest region of all roles', () => {
  const village = { code: '63.01.03.2006', name: 'Bumi Jaya', kind: 'DESA' } as const;
  const regency = { code: '63.01', name: 'Tanah Laut', kind: 'KABUPATEN' } as const;
  expect(widestRegion(makeViewer(village, regency))?.code).toBe('63.01');
  expect(widestRegion(makeViewer())).toBeNull();
});

test('the nation is wider than any code is short', () => {
  const province = { code: '63', name: 'Kalimantan Selatan', kind: 'PROVINSI' } as const;
  expect(widestRegion(makeViewer(province, { code: 'ID', name: 'Indonesia', kind: 'NATION' }))?.code).toBe('ID');
});

test('a region is called by its kind in both languages', () => {
  const regency = { name: 'Tanah Laut', kind: 'KABUPATEN' } as const;
  expect(regionName(regency, 'id')).toBe('Kabupaten Tanah Laut');
  expect(regionName(regency, 'en')).toBe('Tanah Laut regency');
  expect(regionName({ name: 'Indonesia', kind: 'NATION' }, 'id')).toBe('Indonesia');
});
