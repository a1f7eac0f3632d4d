import type { Rubric } from '@simpul/domain/rubric.ts';
import { valueDateOf, type DateSource } from '@simpul/domain/value-dates.ts';
import type { KampungSource } from '../../kampung/kampung-source.ts';

/** What the dates of a kampung's values are taken from. */
export const dateSourceOf = ({ record, reports, activities }: KampungSource): DateSource => ({
  confirmedOn: record.confirmedOn,
  reportPeriod: reports[0]?.period ?? null,
  lastActivityOn: activities[0]?.heldOn ?? null,
});

/** By code of an indicator: the day or month its value stands for; null where nobody knows. */
export function valueDatesOf(source: KampungSource, rubric: Rubric): Record<string, string | null> {
  const dates = dateSourceOf(source);
  return Object.fromEntries(rubric.indices.flatMap(({ indicators }) => indicators.map((rule) => [rule.code, valueDateOf(rule, dates)])));
}
