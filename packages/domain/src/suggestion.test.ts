import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFactsWithGaps, NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { assess } from './rubric-engine.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { suggest, type SuggestedProgramme } from './suggestion.ts';

const CODE = '63.01.03.2006';
const programme = (code: string, over: Partial<SuggestedProgramme> = {}): SuggestedProgramme => ({
  code,
  agencyCode: 'DLH',
  supports: ['P3'],
  rules: [],
  ...over,
});
/** Everything filled in; no group has a member. */
const FACTS: KampungFacts = {
  ...NOTHING_FILLED_IN,
  workingGroupExists: true,
  workingGroupMembers: 12,
  workingGroupTrained: true,
  fundingSources: ['DANA_DESA'],
  groups: { BKB: true, BKR: true, BKL: true, UPPKA: true, PIK_R: true },
  secretariat: true,
  dataHouse: false,
  fieldOfficer: true,
  localRegulation: false,
  dataUses: ['PENDATAAN_KELUARGA'],
  mechanisms: ['RAPAT_PERENCANAAN', 'MONEV'],
  agencies: ['OPD_KB', 'DINKES', 'DISDIK'],
  report: reportOf(100),
};
const suggestFor = (facts: KampungFacts, ...programmes: SuggestedProgramme[]) => suggest({ code: CODE, facts }, programmes, KKB_2021);

test('an agency that is not there yet raises P3 when it fills the next band, and the sentence says so', () => {
  const [only] = suggestFor(FACTS, programme('PROKLIM'));
  expect(only?.gains).toEqual([
    {
      indicatorCode: 'P3',
      from: 2,
      to: 3,
      sure: true,
      reason: {
        id: 'menambah instansi ke-4: Keterlibatan lintas sektor (P3) naik dari 2 ke 3',
        en: 'adds agency number 4: Cross-sector involvement (P3) rises from 2 to 3',
      },
    },
  ]);
  expect(only).toMatchObject({ gain: 1, changesLevel: false });
});

test('an agency that works there already, or one that fills no band, moves nothing and is left out', () => {
  expect(suggestFor(FACTS, programme('DASHAT', { agencyCode: 'DINKES' }))).toEqual([]);
  expect(suggestFor({ ...FACTS, agencies: ['OPD_KB'] }, programme('PROKLIM'))).toEqual([]);
});

test('what moves more comes first; one that stays is told as such', () => {
  const ranked = suggestFor(
    FACTS,
    programme('PROKLIM'),
    programme('DRPPA', { agencyCode: 'DPPPA', supports: ['P3', 'I2', 'P1', 'I5'] }),
    programme('RUMAH_DATAKU', { agencyCode: 'OPD_KB', supports: ['P3', 'P1', 'I4'] }),
  );
  expect(ranked.map(({ programmeCode, gain }) => [programmeCode, gain])).toEqual([
    ['DRPPA', 4],
    ['RUMAH_DATAKU', 2],
    ['PROKLIM', 1],
  ]);
  expect(ranked[0]?.gains.map(({ reason }) => reason.id)).toEqual([
    'menambah sumber dana ke-2: Sumber dana (I2) naik dari 2 ke 3',
    'membawa regulasi daerah: PKB/PLKB pendamping dan regulasi daerah (I5) naik dari 2 ke 3',
    'menambah jenis data ke-2: Penggunaan data (P1) naik dari 2 ke 3',
    'menambah instansi ke-4: Keterlibatan lintas sektor (P3) naik dari 2 ke 3',
  ]);
  const stays = suggestFor({ ...FACTS, agencies: [] }, programme('X', { supports: ['P3', 'P1'] }), programme('Y'));
  expect(stays.map(({ programmeCode }) => programmeCode)).toEqual(['X', 'Y']);
  const funded = suggestFor({ ...FACTS, fundingSources: ['APBN', 'APBD'] }, programme('Z', { supports: ['P3', 'I2'] }));
  expect(funded[0]?.gains[0]?.reason.id).toMatch(/^menambah sumber dana ke-3: Sumber dana \(I2\) (tetap|naik)/);
});

test('a programme that lifts the level comes before one that moves more scores', () => {
  // The input index passes already; the process index is one score short of it.
  const facts = {
    ...FACTS,
    dataHouse: true,
    mechanisms: ['RAPAT_PERENCANAAN', 'MONEV', 'SOSIALISASI', 'RAPAT_KOORDINASI'],
    dataUses: ['POTENSI_DESA', 'DATA_SEKTORAL'],
  };
  const [first] = suggestFor(facts, programme('BANYAK', { agencyCode: 'DINKES', supports: ['I2', 'I5'] }), programme('PROKLIM'));
  const then = assess({ ...facts, agencies: [...facts.agencies, 'DLH'] }, KKB_2021).level;
  expect(first).toMatchObject({ programmeCode: 'PROKLIM', changesLevel: true, level: then });
});

test('people who join in are possible, never sure', () => {
  const report = reportOf(100);
  const facts = { ...FACTS, report: { ...report, participants: { BKB: 20, BKR: 20, BKL: 20, UPPKA: 20, PIK_R: 20 } } };
  const [pemuda] = suggestFor(facts, programme('KAMPUNG_PEMUDA', { agencyCode: 'DINKES', supports: ['O1'] }));
  expect(pemuda).toMatchObject({ gain: 0, changesLevel: false });
  expect(pemuda?.gains).toEqual([
    expect.objectContaining({
      indicatorCode: 'O1',
      from: 2,
      to: 3,
      sure: false,
      reason: expect.objectContaining({ id: expect.stringContaining('21–30') }),
    }),
  ]);
});

test('what is not filled in is promised nothing', () => {
  expect(suggestFor(NOTHING_FILLED_IN, programme('X', { supports: ['I2', 'P1', 'I5', 'I4', 'O1'] }))).toEqual([]);
});

test('a programme for another kind of village or a higher level is not suggested', () => {
  const rule = (over: object) => [{ kind: 'REGION_KIND' as const, level: null, regionKind: null, ...over }];
  expect(suggestFor(FACTS, programme('A', { rules: rule({ regionKind: 'KELURAHAN' }) }))).toEqual([]);
  expect(suggestFor(FACTS, programme('A', { rules: rule({ regionKind: 'DESA' }) }))).toHaveLength(1);
  expect(suggestFor(NOTHING_FILLED_IN, programme('A', { rules: rule({ kind: 'MIN_LEVEL', level: 'PARIPURNA' }) }))).toEqual([]);
});

test('no suggestion ever lowers a score or the level', () => {
  const programmes = [programme('A', { supports: ['P3', 'I2', 'P1', 'I5', 'I4', 'O1'] }), programme('B', { agencyCode: 'DPPPA' })];
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const now = assess(facts, KKB_2021).level;
      for (const { gains, level } of suggestFor(facts, ...programmes)) {
        expect(level.ordinal).toBeGreaterThanOrEqual(now.ordinal);
        for (const { from, to } of gains) expect(to).toBeGreaterThanOrEqual(from);
      }
    }),
  );
});
