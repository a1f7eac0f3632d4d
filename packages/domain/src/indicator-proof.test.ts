import { expect, test } from 'vitest';
import { DOCUMENT_KINDS } from './document.ts';
import { proofFor } from './indicator-proof.ts';
import { MEASURES, type MeasureName } from './measures.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

test('every indicator of the rule in force has a hint of its own, of kinds that documents can have', () => {
  const proofs = KKB_2021.indices.flatMap(({ indicators }) => indicators.map(proofFor));
  for (const { kinds, from } of proofs) {
    expect(from).not.toEqual([]);
    expect(DOCUMENT_KINDS.map(({ code }) => code)).toEqual(expect.arrayContaining([...kinds]));
  }
});

test('a measure that no line knows takes any document that shows the value', () => {
  const unknown = 'somethingNew' as MeasureName;
  expect(Object.keys(MEASURES)).not.toContain(unknown);
  expect(proofFor({ measure: unknown })).toMatchObject({ from: [], hint: { en: 'A document or photo that shows the value.' } });
});
