import type { Band, Rubric, RubricIndex, RubricIndicator } from '../rubric.ts';
import { text } from '../text.ts';
import { KKB_2021 } from './kkb-2021.ts';

const PROFILE = text('Profil kampung', 'Kampung profile');
const WORKING_GROUP = text('Pokja & RKM', 'Working group and work plan');
const ACTIVITIES = text('Catatan kegiatan', 'Activity records');
const REPORT = text('Laporan kependudukan dan KB', 'Population and family-planning report');
const INTEGRATIONS = text('Catatan integrasi', 'Records of integrations');
/** What nothing in our records holds stays missing: it scores lowest, and the level is said to be open. */
const ELSEWHERE = text('Data dinas yang belum disimpan Simpul', 'Agency data that Simpul does not hold yet');
const PERCENT = text('%', '%');

/** Bands of a score each, from 0 up; each begins at a mark and ends before the next. */
const bandsFrom = (...marks: readonly [score: number, min: number][]): Band[] =>
  marks.map(([score, min], at) => {
    const next = marks[at + 1];
    return next ? { score, min, max: next[1] - 1 } : { score, min };
  });

/** A band for each value from 0 up, with its words. */
const bandPerValue = (...values: readonly [score: number, id: string, en: string][]): Band[] =>
  values.map(([score, id, en], value) => ({
    score,
    min: value,
    ...(value < values.length - 1 && { max: value }),
    label: text(id, en),
  }));

const QUARTERS = bandsFrom([0, 0], [1, 25], [2, 50], [3, 75], [4, 100]);

type Row = Omit<RubricIndicator, 'direction'> & Partial<Pick<RubricIndicator, 'direction'>>;
const more = (row: Row): RubricIndicator => ({ direction: 'MORE_IS_BETTER', ...row });

const management: RubricIndicator[] = [
  more({
    code: 'K01',
    name: text('SK Pokja berlaku', 'Working-group decree in force'),
    measure: [
      { value: 2, when: ['decreeInForce'] },
      { value: 1, when: ['decreeExists'] },
      { value: 0, when: [] },
    ],
    unit: text('SK', 'decree'),
    source: PROFILE,
    bands: bandPerValue(
      [0, 'belum ada SK Pokja', 'no decree'],
      [1, 'SK Pokja sudah lewat masa berlakunya', 'a decree that has expired'],
      [4, 'SK Pokja berlaku', 'a decree in force'],
    ),
  }),
  more({
    code: 'K02',
    name: text('Struktur Pokja lengkap', 'Complete structure of the working group'),
    measure: 'structureParts',
    unit: text('bagian struktur terisi', 'parts of the structure filled'),
    source: WORKING_GROUP,
    bands: bandsFrom([0, 0], [1, 1], [2, 3], [3, 4], [4, 6]),
  }),
  more({
    code: 'K03',
    name: text('Anggota Pokja terlatih', 'Trained members of the working group'),
    measure: 'trainedShare',
    unit: PERCENT,
    source: PROFILE,
    bands: bandsFrom([0, 0], [1, 10], [2, 25], [3, 50], [4, 75]),
  }),
  more({
    code: 'K04',
    name: text('RKM tahun berjalan selaras RKPDes', 'Work plan of this year, aligned with the village plan'),
    measure: [
      { value: 3, when: ['planListed', 'planDocumented', 'planInVillagePlan'] },
      { value: 2, when: ['planListed', 'planDocumented'] },
      { value: 1, when: ['planListed'] },
      { value: 0, when: [] },
    ],
    unit: text('RKM', 'work plan'),
    source: WORKING_GROUP,
    bands: bandPerValue(
      [0, 'belum ada RKM tahun ini', 'no work plan this year'],
      [1, 'RKM tersusun', 'a work plan is written'],
      [3, 'RKM dengan dokumennya', 'a work plan with its document'],
      [4, 'RKM masuk RKPDes', 'a work plan that the village plan took in'],
    ),
  }),
  more({
    code: 'K05',
    name: text('Sumber dana dan realisasi', 'Funding sources and spending'),
    measure: [
      { value: 4, when: ['fundingOfTwoKinds', 'fundsMostlySpent'] },
      { value: 3, when: ['fundingOfTwoKinds', 'fundsHalfSpent'] },
      { value: 2, when: ['fundingOfTwoKinds'] },
      { value: 1, when: ['fundingExists'] },
      { value: 0, when: [] },
    ],
    unit: text('dana', 'funding'),
    source: INTEGRATIONS,
    bands: bandPerValue(
      [0, 'belum ada sumber dana', 'no funding source'],
      [1, '1 sumber dana', '1 funding source'],
      [2, '2 sumber dana atau lebih', '2 funding sources or more'],
      [3, '2 sumber dana atau lebih, realisasi 50% ke atas', '2 funding sources or more, half of it spent'],
      [4, '2 sumber dana atau lebih, realisasi 80% ke atas', '2 funding sources or more, 80% of it spent'],
    ),
  }),
  more({
    code: 'K06',
    name: text('Poktan aktif (bertemu tiap bulan)', 'Active groups (meeting every month)'),
    measure: 'activeGroups',
    unit: text('poktan aktif', 'active groups'),
    source: ELSEWHERE,
    bands: bandsFrom([0, 0], [1, 1], [2, 2], [3, 3], [4, 4]),
  }),
  more({
    code: 'K07',
    name: text('Kelas Rumah DataKu', 'Class of the data house'),
    measure: 'dataHouseClass',
    unit: text('Rumah DataKu', 'data house'),
    source: PROFILE,
    bands: bandPerValue(
      [0, 'belum ada Rumah DataKu', 'no data house'],
      [1, 'Rumah DataKu sederhana', 'a simple data house'],
      [3, 'Rumah DataKu lengkap', 'a complete data house'],
      [4, 'Rumah DataKu paripurna', 'an excellent data house'],
    ),
  }),
  more({
    code: 'K08',
    name: text('PKB/PLKB pendamping dan regulasi', 'Field officer and regulation'),
    measure: 'officerAndRegulation',
    unit: text('dukungan', 'kinds of support'),
    source: PROFILE,
    bands: bandsFrom([0, 0], [2, 1], [4, 2]),
  }),
];

const process: RubricIndicator[] = [
  more({
    code: 'R01',
    name: text('Laporan bulanan tepat waktu, 12 bulan', 'Monthly reports on time, 12 months'),
    measure: 'punctualMonths',
    unit: text('bulan tepat waktu', 'months on time'),
    source: REPORT,
    bands: bandsFrom([0, 0], [1, 1], [2, 4], [3, 8], [4, 12]),
  }),
  more({
    code: 'R02',
    name: text('Kelengkapan dan kewajaran data', 'Complete and plausible data'),
    measure: 'soundCounts',
    unit: PERCENT,
    source: REPORT,
    bands: QUARTERS,
  }),
  more({
    code: 'R03',
    name: text('Data dipakai dalam rencana', 'Data used in the plan'),
    measure: 'dataUses',
    unit: text('jenis data', 'kinds of data'),
    source: PROFILE,
    bands: bandsFrom([1, 0], [2, 1], [3, 2], [4, 4]),
  }),
  more({
    code: 'R04',
    name: text('Mekanisme operasional terlaksana', 'Working mechanisms carried out'),
    measure: 'regularMechanisms',
    unit: text('mekanisme dengan jadwal', 'mechanisms with a schedule'),
    source: PROFILE,
    bands: bandsFrom([1, 0], [2, 1], [3, 3], [4, 5]),
  }),
  more({
    code: 'R05',
    name: text('Lintas sektor aktif, 12 bulan', 'Active sectors, 12 months'),
    measure: 'agencies',
    unit: text('instansi', 'agencies'),
    source: ACTIVITIES,
    bands: bandsFrom([1, 0], [2, 1], [3, 4], [4, 7]),
  }),
  more({
    code: 'R06',
    name: text('Integrasi kampung tematik (yang terdalam)', 'Integration of thematic programmes (the deepest)'),
    measure: 'integrationDepth',
    unit: text('poin kedalaman', 'points of depth'),
    source: INTEGRATIONS,
    bands: bandsFrom([0, 0], [1, 4], [2, 8], [3, 10], [4, 12]),
  }),
  more({
    code: 'R07',
    name: text('Delapan fungsi keluarga tergarap, 12 bulan', 'The eight family functions, 12 months'),
    measure: 'familyFunctions',
    unit: text('fungsi keluarga', 'family functions'),
    source: ACTIVITIES,
    bands: bandsFrom([0, 0], [1, 1], [2, 3], [3, 5], [4, 8]),
  }),
];

/** The four outputs of the official rule under the codes of the proposal, with their bands and scores. */
const official: RubricIndicator[] = KKB_2021.indices
  .filter(({ code }) => code === 'OUTPUT')
  .flatMap(({ indicators }) => indicators)
  .map((indicator, at) => ({ ...indicator, code: `H0${at + 1}` }));

const results: RubricIndicator[] = [
  ...official,
  more({
    code: 'H05',
    name: text('Tren kebutuhan KB tidak terpenuhi, 12 bulan', 'Trend of the unmet need, 12 months'),
    measure: 'unmetNeedFall',
    unit: text('tren', 'trend'),
    source: REPORT,
    bands: bandPerValue(
      [0, 'naik', 'rising'],
      [2, 'tetap', 'unchanged'],
      [3, 'turun 1 poin', 'down by 1 point'],
      [4, 'turun 2 poin atau lebih', 'down by 2 points or more'],
    ),
  }),
  more({
    code: 'H06',
    name: text('Keluarga berisiko stunting didampingi', 'Families at risk of stunting that are assisted'),
    measure: 'notRecorded',
    unit: PERCENT,
    source: ELSEWHERE,
    bands: QUARTERS,
  }),
  more({
    code: 'H07',
    name: text('Anak 0–17 tahun berakta lahir', 'Children 0–17 with a birth certificate'),
    measure: 'notRecorded',
    unit: PERCENT,
    source: ELSEWHERE,
    bands: bandsFrom([0, 0], [1, 80], [2, 90], [3, 95], [4, 98]),
  }),
  {
    code: 'H08',
    name: text('Perkawinan di bawah 19 tahun', 'Marriages under 19'),
    measure: 'notRecorded',
    unit: text('kasus setahun', 'cases a year'),
    source: ELSEWHERE,
    direction: 'LESS_IS_BETTER',
    bands: bandsFrom([4, 0], [2, 1], [1, 3], [0, 6]),
  },
  more({
    code: 'H09',
    name: text('Indeks iBangga desa', 'Family development index of the village (iBangga)'),
    measure: 'notRecorded',
    unit: text('poin iBangga', 'points of iBangga'),
    source: ELSEWHERE,
    bands: bandsFrom([0, 0], [1, 40], [2, 55], [3, 63], [4, 71]),
  }),
];

/** 2.75 in hundredths, and the smallest sums that reach it: 22 of 8, 20 of 7, 25 of 9 indicators. */
const PASS_MEAN = 275;

const indices: RubricIndex[] = [
  {
    code: 'KELEMBAGAAN',
    name: text('Kelembagaan', 'Management'),
    passSum: 22,
    passMean: PASS_MEAN,
    weight: 30,
    indicators: management,
  },
  { code: 'PROSES', name: text('Proses', 'Process'), passSum: 20, passMean: PASS_MEAN, weight: 30, indicators: process },
  { code: 'HASIL', name: text('Hasil', 'Results'), passSum: 25, passMean: PASS_MEAN, weight: 40, indicators: results },
];

/** The rule of the levels as in KKB-2021, over the indices of the proposal. */
const renamed: Readonly<Record<string, string>> = { INPUT: 'KELEMBAGAAN', PROSES: 'PROSES', OUTPUT: 'HASIL' };

/**
 * A proposal of ours, to show that the rule is data. It is not official and its marks are placeholders.
 * What our records do not hold stays missing in it.
 */
export const KKB_PROPOSAL_1: Rubric = {
  code: 'KKB-PROPOSAL-1',
  version: 1,
  title: text('Usulan rubrik 1 (buatan Simpul, bukan aturan resmi)', 'Proposed rubric 1 (by Simpul, no official rule)'),
  legalSource: text(
    'Usulan Simpul untuk dibahas; tidak berdasar peraturan apa pun dan bukan aturan resmi. Batas skornya contoh. Indikator yang datanya belum disimpan Simpul dihitung paling rendah dan disebut belum diisi.',
    'A proposal by Simpul to talk about; it rests on no regulation and is no official rule. Its marks are examples. Indicators whose data Simpul does not hold yet score lowest and are called missing.',
  ),
  validFrom: '2026-01-01',
  validTo: null,
  status: 'PUBLISHED',
  unofficial: true,
  rounding: 'HALF_EVEN',
  missingPolicy: 'LOWEST_POSSIBLE',
  flags: { excludeOwnSector: true, requireCouples: true, recentActivities: true },
  indices,
  scheme: KKB_2021.scheme,
  levels: KKB_2021.levels.map((level) => ({
    ...level,
    patterns: level.patterns.map((pattern) => pattern.map((code) => renamed[code] ?? code)),
  })),
};
