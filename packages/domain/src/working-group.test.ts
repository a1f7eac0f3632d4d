import { expect, test } from 'vitest';
import { SHIPPED_LISTS } from './reference.ts';
import { inOrder, problemsOfMember, problemsOfPlanItem, sectionsOf, type MemberValues, type PlanItemValues } from './working-group.ts';

const TODAY = '2026-11-25';
const MEMBER: MemberValues = {
  name: 'Contoh Anggota',
  position: 'ANGGOTA',
  section: 'S1',
  trainedOn: null,
  phone: null,
  mayBeShown: false,
};
const ITEM: PlanItemValues = {
  year: 2027,
  title: 'Kelas ibu hamil',
  familyFunction: 'REPRODUKSI',
  month: 3,
  owner: 'Bidan desa',
  source: null,
  budget: null,
  state: 'DIRENCANAKAN',
};

test.each<[Partial<MemberValues>, string[]]>([
  [{}, []],
  [{ name: ' a ' }, ['name']],
  [{ position: 'RAJA' }, ['position']],
  [{ section: 'AGAMA' }, ['section']],
  [{ trainedOn: '2026-11-26' }, ['trainedOn']],
  [{ trainedOn: TODAY }, []],
  [{ phone: '0812-0000-0000' }, []],
  [{ phone: 'di kantor' }, ['phone']],
  [{ name: '', position: '' }, ['name', 'position']],
])('a member with %j', (over, fields) => {
  expect(problemsOfMember({ ...MEMBER, ...over }, 'EMPAT_SEKSI', TODAY, SHIPPED_LISTS).map(({ field }) => field)).toEqual(fields);
});

test('sections follow the kind of working group', () => {
  expect(sectionsOf('EMPAT_SEKSI', SHIPPED_LISTS)).toHaveLength(5);
  expect(sectionsOf('DELAPAN_SEKSI', SHIPPED_LISTS)).toHaveLength(9);
  expect(problemsOfMember({ ...MEMBER, section: 'AGAMA' }, 'DELAPAN_SEKSI', TODAY, SHIPPED_LISTS)).toEqual([]);
  expect(problemsOfMember({ ...MEMBER, section: 'AGAMA' }, null, TODAY, SHIPPED_LISTS)).toEqual([]);
});

test.each<[Partial<PlanItemValues>, string[]]>([
  [{}, []],
  [{ year: 2015 }, ['year']],
  [{ year: 2029 }, ['year']],
  [{ title: 'Rapa' }, ['title']],
  [{ month: 13 }, ['month']],
  [{ owner: 'Pak RT 0812 3456 7890' }, ['owner']],
  [{ source: 'ARISAN' }, ['source']],
  [{ budget: -1 }, ['budget']],
  [{ budget: 0, source: 'SWADAYA' }, []],
  [{ state: 'LUPA' }, ['state']],
])('an item of the work plan with %j', (over, fields) => {
  expect(problemsOfPlanItem({ ...ITEM, ...over }, TODAY, SHIPPED_LISTS).map(({ field }) => field)).toEqual(fields);
});

test('the head comes first, then the core, then the sections; those of one position by name', () => {
  const members = [
    { name: 'Citra', position: 'ANGGOTA', section: 'S1' },
    { name: 'Adi', position: 'BENDAHARA', section: 'INTI' },
    { name: 'Budi', position: 'ANGGOTA', section: 'S1' },
    { name: 'Dewi', position: 'KOORDINATOR', section: 'S1' },
    { name: 'Eka', position: 'KETUA', section: 'INTI' },
  ];
  expect(inOrder(members, SHIPPED_LISTS).map(({ name }) => name)).toEqual(['Eka', 'Adi', 'Dewi', 'Budi', 'Citra']);
});
