import { expect, test } from 'vitest';
import { rubricChanges } from './rubric-changes.ts';
import { rubricOf, valuesOfRubric, type RubricValues } from './rubric-values.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from './rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from './rubrics/kkb-proposal-1.ts';

test.each([KKB_2021, KKB_2021_STRICT, KKB_PROPOSAL_1])('$code comes back from its form as it was', (rubric) => {
  expect(rubricOf(valuesOfRubric(rubric), rubric)).toEqual(rubric);
  // What the API hands over has names of types among its fields.
  const sent = JSON.parse(JSON.stringify(valuesOfRubric(rubric)).replaceAll('{"id":', '{"__typename":"Text","id":')) as RubricValues;
  expect(rubricOf(sent, rubric)).toEqual(rubric);
});

test('what differs between two rubrics is told in words, by the codes of its parts', () => {
  const before = valuesOfRubric(KKB_2021);
  expect(rubricChanges(before, before)).toEqual([]);
  const after = structuredClone(before);
  const [input] = after.indices;
  const [, funds] = input?.indicators ?? [];
  if (!input || !funds) throw new Error('KKB-2021 has an index with indicators');
  input.passSum = 14;
  funds.bands = funds.bands.slice(0, 2).concat([
    { score: 3, min: 2, max: 3, label: null },
    { score: 4, min: 4, max: null, label: null },
  ]);
  after.validTo = '2026-12-31';
  after.flags.unproven = 'UNKNOWN';
  expect(rubricChanges(before, after).map(({ name, before: was, after: is }) => [name.en, was?.en, is?.en])).toEqual([
    ['Valid to', 'open', '2026-12-31'],
    ['A "yes" needs proof', 'needs no proof', 'without proof it counts as unknown'],
    ['INPUT: pass mark', '15', '14'],
    ['I2: bands and scores', '0 → 1; 1 funding source → 2; 2–4 → 3; 5 or more → 4', '0 → 1; 1 funding source → 2; 2–3 → 3; 4 or more → 4'],
  ]);
  input.indicators = [];
  const gone = rubricChanges(before, after).find(({ field }) => field === 'INPUT.I3.name');
  expect([gone?.before?.id, gone?.after]).toEqual(['Kelompok kegiatan (poktan)', null]);
});
