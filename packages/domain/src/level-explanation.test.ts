import { expect, test } from 'vitest';
import { factsOf, NOTHING_FILLED_IN } from './facts.testing.ts';
import { fieldsOf, valueDateOf } from './value-dates.ts';
import { byDistance, indicatorCitation } from './level-explanation.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const at = { value: 1, score: 2, maxScore: 4, missing: false, distanceToNext: 1 };

test('what is nearest to its next score comes first, then what is missing, then what is hidden, last what is at its best', () => {
  const indicators = [
    { ...at, code: 'best', score: 4, distanceToNext: null },
    { ...at, code: 'hidden', value: null, score: null, distanceToNext: null },
    { ...at, code: 'missing', value: null, score: 1, missing: true, distanceToNext: null },
    { ...at, code: 'far', value: 10, distanceToNext: 30 },
    { ...at, code: 'near', value: 38, distanceToNext: 3 },
  ];
  const placed = byDistance([{ indicators: indicators.slice(0, 2) }, { indicators: indicators.slice(2) }]);
  expect(placed.map(({ indicator, number }) => [indicator.code, number])).toEqual([
    ['near', 5],
    ['far', 4],
    ['missing', 3],
    ['hidden', 2],
    ['best', 1],
  ]);
});

test('over every worked case nothing is lost, and the numbers are those of the rule', () => {
  for (const example of WORKED_CASES) {
    const placed = byDistance(assess(factsOf(example), KKB_2021).indices);
    const numbers = placed.map(({ number }) => number).sort((one, other) => one - other);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(placed.find(({ indicator }) => indicator.code === 'O4')?.number).toBe(12);
  }
  expect(byDistance(assess(NOTHING_FILLED_IN, KKB_2021).indices)[0]?.indicator.code, 'the only one that is known').toBe('P3');
  expect(indicatorCitation(KKB_2021, 12, 'O4').id).toBe('KKB-2021 versi 1, indikator 12 (O4)');
});

test('a value is as old as the oldest field it is made of and that is dated', () => {
  const rule = (code: string) => {
    const found = KKB_2021.indices.flatMap(({ indicators }) => indicators).find((indicator) => indicator.code === code);
    if (!found) throw new Error(code);
    return found;
  };
  const dates = {
    confirmedOn: {
      workingGroupExists: '2026-03-01',
      workingGroupMembers: '2026-01-05',
      workingGroupTrained: '2026-02-01',
      secretariat: '2026-01-01',
    },
    reportPeriod: '2026-10-01',
    lastActivityOn: '2026-11-02',
  };
  expect(fieldsOf(rule('I1'))).toEqual(['workingGroupExists', 'workingGroupMembers', 'workingGroupTrained']);
  expect(valueDateOf(rule('I1'), dates)).toBe('2026-01-05');
  expect(valueDateOf(rule('I4'), dates), 'the data house is undated').toBe('2026-01-01');
  expect(valueDateOf(rule('P1'), dates)).toBeNull();
  expect(valueDateOf(rule('O4'), dates)).toBe('2026-10-01');
  expect(valueDateOf(rule('P3'), dates)).toBe('2026-11-02');
});
