import { expect, test } from 'vitest';
import { lapsesOf, type LapseFacts } from './integration-lapse.ts';

const TODAY = '2026-11-20';
const kinds = (over: Partial<LapseFacts>) =>
  lapsesOf({ state: 'BERJALAN', decreeValidTo: null, lastActivityOn: '2026-10-01', startedOn: '2026-01-01', ...over }, TODAY).map(
    ({ kind }) => kind,
  );

test('a running integration with a lasting decree and work asks for nothing', () => {
  expect(kinds({})).toEqual([]);
});

test('a decree that has ended, or ends within 90 days, is named', () => {
  expect(kinds({ decreeValidTo: '2026-11-19' })).toEqual(['DECREE_ENDED']);
  expect(kinds({ decreeValidTo: TODAY })).toEqual(['DECREE_ENDS']);
  expect(kinds({ decreeValidTo: '2027-02-18' })).toEqual([]);
});

test('twelve months without a joint activity are named, counted from the start when there was none', () => {
  expect(kinds({ lastActivityOn: '2025-11-20' })).toEqual(['NO_ACTIVITY']);
  expect(kinds({ lastActivityOn: '2025-11-21' })).toEqual([]);
  expect(kinds({ lastActivityOn: null, startedOn: '2025-01-01' })).toEqual(['NO_ACTIVITY']);
});

test('what has not begun or is over asks for no review', () => {
  expect(kinds({ state: 'DISEPAKATI', lastActivityOn: null, startedOn: null, decreeValidTo: '2020-01-01' })).toEqual([]);
  expect(kinds({ state: 'DIHENTIKAN', decreeValidTo: '2020-01-01', lastActivityOn: '2020-01-01' })).toEqual([]);
});
