import { expect, test } from 'vitest';
import { gapsOf, isDraft, PAPER_KINDS, sectionFor, type PaperFacts } from './papers.ts';
import { SHIPPED_LISTS } from './reference.ts';

const facts = (over: Partial<PaperFacts> = {}): PaperFacts => ({
  familyContact: 'Bidang Pengendalian Penduduk',
  agencyContact: 'Seksi Pencegahan',
  workingGroupExists: true,
  workingGroupSections: 'EMPAT_SEKSI',
  hasDecree: true,
  hasMinutes: true,
  isLawChecked: true,
  taskCount: 3,
  budgetCount: 1,
  activityCount: 2,
  visitCount: 1,
  ...over,
});

test('minutes are a draft until both owners have signed, the addendum until it is decreed', () => {
  expect(isDraft('BERITA_ACARA', 'DIKAJI')).toBe(true);
  expect(isDraft('BERITA_ACARA', 'DISEPAKATI')).toBe(false);
  expect(isDraft('ADDENDUM_SK', 'DISEPAKATI')).toBe(true);
  expect(isDraft('ADDENDUM_SK', 'DITETAPKAN')).toBe(false);
  for (const kind of PAPER_KINDS) expect(isDraft(kind, 'DITOLAK')).toBe(true);
});

test('a thematic team joins the section that the catalogue names; else that of its function in an old group, of its aim in a new one', () => {
  const of = { own: null, functions: ['PERLINDUNGAN', 'AGAMA'], inpresGroups: ['P2', 'P5'] };
  expect(sectionFor('EMPAT_SEKSI', { ...of, own: 'S4' }, SHIPPED_LISTS)).toBe('S4');
  expect(sectionFor('DELAPAN_SEKSI', { ...of, own: 'S4' }, SHIPPED_LISTS), 'an old group has no such section').toBe('PERLINDUNGAN');
  expect(sectionFor('EMPAT_SEKSI', of, SHIPPED_LISTS)).toBe('S2');
  expect(sectionFor(null, { ...of, inpresGroups: ['P8'] }, SHIPPED_LISTS)).toBe('S4');
  expect(sectionFor('EMPAT_SEKSI', { ...of, inpresGroups: [] }, SHIPPED_LISTS)).toBeNull();
});

test('a complete record leaves nothing open; each gap is named with the place where it is filled', () => {
  for (const kind of PAPER_KINDS) expect(gapsOf(kind, facts())).toEqual([]);
  expect(gapsOf('BERITA_ACARA', facts({ agencyContact: null, workingGroupExists: false })).map(({ place }) => place)).toEqual([
    'STEP',
    'PROFILE',
  ]);
  expect(
    gapsOf('ADDENDUM_SK', facts({ hasDecree: false, workingGroupSections: null, hasMinutes: false })).map(({ text }) => text.id),
  ).toEqual([
    'SK Pokja yang diubah belum tercatat di profil.',
    'Pembagian seksi Pokja belum dipilih; dipakai empat seksi menurut Inpres 3/2022.',
    'Berita acara kesepakatan belum tercatat.',
  ]);
  for (const kind of ['BERITA_ACARA', 'ADDENDUM_SK'] as const) {
    expect(gapsOf(kind, facts({ isLawChecked: false })).map(({ place }) => place)).toEqual(['PROGRAMME']);
  }
  const empty = facts({ taskCount: 0, budgetCount: 0, activityCount: 0, visitCount: 0 });
  expect(gapsOf('RENCANA_KERJA', empty).map(({ place }) => place)).toEqual(['TASK', 'BUDGET', 'ACTIVITY', 'VISIT']);
});
