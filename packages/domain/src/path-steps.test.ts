import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultEfforts } from './effort.ts';
import { anyFactsWithGaps, NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { cheapestPaths, pathModel, together } from './path.ts';
import { stepsOf, type PathStep } from './path-steps.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const EFFORTS = defaultEfforts(KKB_2021);
const PROGRAMMES = [
  { code: 'PROKLIM', agencyCode: 'DLHK', supports: ['P3', 'I2'], rules: [] },
  { code: 'DESA_BERSINAR', agencyCode: 'BNNK', supports: ['P3'], rules: [] },
  { code: 'DRPPA', agencyCode: 'DPPPA', supports: ['P3'], rules: [] },
  { code: 'DESTANA', agencyCode: 'BPBD', supports: ['P3'], rules: [] },
];

/** The step that raises one indicator from where it stands to a score. */
function step(facts: KampungFacts, indicatorCode: string, to: number, bound: string[] = []): PathStep {
  const model = pathModel(facts, KKB_2021, EFFORTS);
  const from = model.indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === indicatorCode)?.score ?? 0;
  const move = { indicatorCode, from, to, fill: false, effort: { days: 1, rupiah: 1, months: 1 } };
  const [found] = stepsOf({ moves: [move] }, model, { facts, rubric: KKB_2021, programmes: PROGRAMMES, bound });
  if (!found) throw new Error('No step');
  return found;
}

const facts: KampungFacts = {
  ...NOTHING_FILLED_IN,
  workingGroupExists: true,
  workingGroupMembers: 9,
  workingGroupTrained: false,
  fundingSources: ['DANA_DESA'],
  groups: { BKB: true, BKR: false, BKL: true, UPPKA: true, PIK_R: false },
  secretariat: true,
  dataHouse: false,
  fieldOfficer: true,
  localRegulation: false,
  dataUses: ['POTENSI_DESA'],
  mechanisms: ['MONEV'],
  agencies: ['BPBD', 'DINKES'],
};

test.each([
  ['I1', 4, 'Latih Pokja.', false],
  ['I2', 3, 'Tambah 1 sumber dana (belum: APBN, APBD, Hibah masyarakat, CSR perusahaan, Swadaya).', true],
  ['I3', 4, 'Bentuk 2 kelompok kegiatan (belum: Bina Keluarga Remaja (BKR), Pusat Informasi dan Konseling Remaja (PIK-R)).', false],
  ['I4', 3, 'Buka Rumah DataKu.', false],
  ['I5', 3, 'Tetapkan regulasi daerah.', true],
  [
    'P2',
    3,
    'Jalankan 2 mekanisme operasional (belum: Rapat perencanaan, Rapat koordinasi dengan dinas, Sosialisasi kegiatan, Penyusunan laporan).',
    false,
  ],
  ['P3', 3, 'Libatkan 2 instansi lagi dalam kegiatan.', false],
] as const)('%s to %d in words', (code, to, what, paperOnly) => {
  expect(step(facts, code, to)).toMatchObject({ what: { id: what }, paperOnly });
});

test('a working group that is founded on paper alone is called so', () => {
  expect(step({ ...facts, workingGroupExists: false, workingGroupMembers: 0 }, 'I1', 2)).toMatchObject({
    what: { id: 'Bentuk Pokja dengan SK.' },
    paperOnly: true,
  });
});

test('programmes that run here stand first; one whose agency takes part already adds nothing', () => {
  expect(step(facts, 'P3', 3, ['DESA_BERSINAR']).programmes).toEqual([
    { code: 'DESA_BERSINAR', bound: true },
    { code: 'PROKLIM', bound: false },
    { code: 'DRPPA', bound: false },
  ]);
});

test('how much: the value today, the one that is needed, and for couples how many that are', () => {
  expect(step(facts, 'P3', 3).amount?.id).toBe('dari 2 ke 4 instansi atau lebih');
  const report = {
    ...reportOf(0),
    fertileCouples: 400,
    methods: { ...reportOf(0).methods, IUD: 20, PIL: 140 },
    nonUse: { HAMIL: 0, IAS: 0, IAT: 40, TIAL: 40 },
  };
  // 43 of 400 more: 203 are 50.75 %, which is 51; 202 are 50.5 %, which rounds to the even 50.
  expect(step({ ...facts, report }, 'O2', 4).amount?.id).toBe('dari 40% ke 51% atau lebih (kira-kira 43 peserta KB lagi)');
  expect(step({ ...facts, report }, 'O3', 4).amount?.id).toBe('dari 12% ke 25% atau lebih (kira-kira 20 peserta beralih ke MKJP)');
  expect(step({ ...facts, report }, 'O4', 2).amount?.id).toBe('dari 20% ke 12% atau kurang (kira-kira 30 pasangan terlayani)');
});

test('the steps of a path take what the path takes, and what is missing is a step of its own with an open result', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts: any }) => {
      const model = pathModel(any, KKB_2021, EFFORTS);
      for (const path of cheapestPaths(model)) {
        const steps = stepsOf(path, model, { facts: any, rubric: KKB_2021, programmes: PROGRAMMES, bound: [] });
        const { days, rupiah } = together(steps);
        expect([days, rupiah]).toEqual([path.effort.days, path.effort.rupiah]);
        expect(steps.filter(({ kind }) => kind === 'FILL').map(({ indicatorCode }) => indicatorCode)).toEqual(
          path.moves.filter(({ fill }) => fill).map(({ indicatorCode }) => indicatorCode),
        );
        for (const { kind, what, from, to } of steps) {
          expect(what.id && what.en).toBeTruthy();
          if (kind === 'FILL') expect(what.id).toContain(`skor ${from} sampai ${to}`);
        }
      }
    }),
  );
});
