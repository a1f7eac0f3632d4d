import { expect, test } from 'vitest';
import { exceptionsOf, unprovenOf, unseen, type ExceptionFacts } from './assessment-exceptions.ts';

const QUIET: ExceptionFacts = {
  claimed: { I1: 4, I2: 1 },
  lowest: { I1: 1, I2: 1 },
  verdicts: [{ indicator: 'I1', score: 4 }],
  proven: ['I1'],
  openRemarks: 0,
  submittedOn: '2026-12-15',
  submitBy: '2026-12-15',
  ordinalBefore: 2,
  ordinalNow: 2,
};

test.each<[string, Partial<ExceptionFacts>, string[]]>([
  ['nothing stands out of a quiet one, sent on the last day', {}, []],
  ['nor of one that nobody has sent', { claimed: null, submittedOn: null, ordinalNow: null, verdicts: [] }, []],
  ['the level falls', { ordinalNow: 1 }, ['LEVEL_FALLS']],
  ['a first level cannot fall', { ordinalNow: 1, ordinalBefore: null }, []],
  ['a score differs', { verdicts: [{ indicator: 'I1', score: 3 }] }, ['SCORES_DIFFER']],
  ['a remark is open', { openRemarks: 1 }, ['REMARKS_OPEN']],
  ['a claimed score has no document', { proven: [] }, ['WITHOUT_EVIDENCE']],
  ['unless it was taken back to the lowest', { proven: [], verdicts: [{ indicator: 'I1', score: 1 }] }, ['SCORES_DIFFER']],
  ['a score that was raised needs one too', { verdicts: [{ indicator: 'I2', score: 2 }] }, ['SCORES_DIFFER', 'WITHOUT_EVIDENCE']],
  ['it came a day late', { submittedOn: '2026-12-16' }, ['LATE']],
])('%s', (_, facts, expected) => {
  expect(exceptionsOf({ ...QUIET, ...facts })).toEqual(expected);
});

test('the unproven are named, and what was not seen is told', () => {
  expect(unprovenOf({ ...QUIET, proven: [] })).toEqual(['I1']);
  expect(unseen(['LATE', 'LEVEL_FALLS'], ['LATE'])).toEqual(['LEVEL_FALLS']);
});
