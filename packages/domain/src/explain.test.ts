import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { anyFactsWithGaps, factsOf, NOTHING_FILLED_IN } from './facts.testing.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { text } from './text.ts';

const strong = WORKED_CASES.map(factsOf).find(({ report }) => report && report.persons !== 0) ?? NOTHING_FILLED_IN;
const explained = (code: string, over: Partial<KampungFacts>) => {
  const found = assess({ ...strong, ...over }, KKB_2021)
    .indices.flatMap(({ indicators }) => indicators)
    .find((indicator) => indicator.code === code);
  if (!found) throw new Error(`No indicator ${code}`);
  return found;
};

test('a reason names the value and what the next score needs', () => {
  expect(explained('I2', { fundingSources: ['APBN', 'CSR'] }).reason).toEqual(
    text('Ada 2 sumber dana; 5 atau lebih diperlukan untuk skor 4.', 'Funding sources: 2; score 4 needs 5 or more.'),
  );
  expect(explained('I2', { fundingSources: [] }).reason.id).toBe('Belum ada sumber dana; 1 sumber dana diperlukan untuk skor 2.');
  expect(explained('I1', { workingGroupTrained: false }).reason.id).toBe(
    'Pokja dengan anggota atau pelatihan; Pokja dengan anggota dan pelatihan diperlukan untuk skor 4.',
  );
  expect(explained('O2', {}).reason.id).toBe('73%; skor tertinggi (4).');
});

test('less is better for the unmet need', () => {
  const report = strong.report && { ...strong.report, nonUse: { HAMIL: 0, IAS: 0, IAT: 12, TIAL: 11 } };
  const { reason, band, nextBand } = explained('O4', { report });
  expect(reason).toEqual(text('8%; 6% atau kurang diperlukan untuk skor 4.', '8%; score 4 needs 6% or less.'));
  expect([band.id, nextBand?.id]).toEqual(['7–9%', '0–6%']);
});

test('a missing value is called missing, with what would settle it', () => {
  expect(explained('O1', { report: null }).reason).toEqual(
    text(
      'Belum diisi, sementara dihitung skor 1. Lengkapi laporan kependudukan dan KB untuk memastikannya.',
      'Not filled in, scored 1 for now. Complete the population and family-planning report to settle it.',
    ),
  );
  const groups = { BKB: true, BKR: true, BKL: true, UPPKA: null, PIK_R: null };
  expect(explained('I3', { groups }).reason.id).toBe(
    'Belum lengkap; sejauh ini ada 3 kelompok kegiatan, sementara dihitung skor 3. Lengkapi profil kampung untuk memastikannya.',
  );
});

test('a share that is not complete does not tell the part that is filled in', () => {
  const report = strong.report && { ...strong.report, nonUse: { HAMIL: 0, IAS: 0, IAT: null, TIAL: 3 } };
  expect(explained('O4', { report }).band).toEqual(text('belum lengkap', 'incomplete'));
});

test('the summary says which indices passed and how far missing values leave the level open', () => {
  expect(assess(strong, KKB_2021).summary.id).toBe('Paripurna: semua indeks mencapai batas lulus.');
  expect(assess({ ...strong, report: null }, KKB_2021).summary).toEqual(
    text(
      'Berkembang: indeks masukan dan proses mencapai batas lulus, indeks keluaran belum. 4 indikator belum lengkap datanya; setelah dilengkapi, tingkatnya bisa sampai Paripurna.',
      'Developing: the pass mark is reached in input and process, not yet in output. Data are incomplete for 4 of the indicators; once complete, the level can be up to Advanced.',
    ),
  );
  expect(assess(NOTHING_FILLED_IN, KKB_2021).summary.id).toContain('Dasar: belum ada indeks yang mencapai batas lulus.');
});

test('a lever names its goal, not the present value', () => {
  const report = strong.report && {
    ...strong.report,
    methods: { IUD: 10, MOW: 0, MOP: 0, KONDOM: 10, IMPLAN: 10, SUNTIK: 80, PIL: 20 },
    nonUse: { HAMIL: 0, IAS: 0, IAT: 20, TIAL: 20 },
  };
  const { level, levers } = assess({ ...strong, report }, KKB_2021);
  expect(level.code).toBe('BERKEMBANG');
  expect(levers.map(({ indicatorCode, level: reached, step }) => [indicatorCode, reached.code, step.id])).toEqual([
    ['O3', 'PARIPURNA', 'Capai 25% atau lebih.'],
    ['O4', 'PARIPURNA', 'Capai 6% atau kurang.'],
  ]);
});

/** Every text of an assessment. */
function textsOf({ summary, levers, indices }: Assessment) {
  const indicators = indices.flatMap((index) => index.indicators);
  return [
    summary,
    ...levers.map(({ step }) => step),
    ...indicators.flatMap(({ reason, band, nextBand, unit, source }) => [reason, band, nextBand ?? unit, unit, source]),
  ];
}

test('every text exists in both languages and holds no gap', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      for (const { id, en } of textsOf(assess(facts, KKB_2021))) {
        for (const words of [id, en]) expect(words).not.toMatch(/^$|undefined|null|NaN|Infinity|\s{2}/);
      }
    }),
  );
});
