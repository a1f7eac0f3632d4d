import { expect, test } from 'vitest';
import { COUNTED_STATUSES } from '@simpul/domain/report-state.ts';
import { makeDemonstration } from './kampung.ts';
import { withStates } from './report-states.ts';

const demonstration = makeDemonstration().map(({ code, reports }) => ({ reports, stated: withStates(code, reports) }));

test('what counts is what the levels were drawn from', () => {
  for (const { reports, stated } of demonstration) {
    const counted = stated.filter(({ status }) => COUNTED_STATUSES.includes(status));
    expect(counted.map(({ period, persons }) => [period, persons])).toEqual(reports.map(({ period, persons }) => [period, persons]));
  }
});

test('every status is shown, and each month of a kampung stands once', () => {
  const all = demonstration.flatMap(({ stated }) => stated);
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['DRAF', 'TERKIRIM', 'DIKEMBALIKAN', 'DITERIMA']));
  for (const { stated } of demonstration) expect(new Set(stated.map(({ period }) => period)).size).toBe(stated.length);
});
