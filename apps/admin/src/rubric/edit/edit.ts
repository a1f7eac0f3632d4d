import type { RubricProblem } from '@simpul/domain/indicator-checks.ts';
import type { IndexValues, IndicatorValues, RubricValues } from '@simpul/domain/rubric-values.ts';
import type { Language } from '@simpul/domain/text.ts';

/** What parts of the form get: the values, how to change them, and what is wrong where. */
export type PartProps = {
  values: RubricValues;
  change: (part: Partial<RubricValues>) => void;
  /** By path such as `indices.0.passSum`. */
  errorOf: (field: string) => string | undefined;
  /** Whether anything below a path is wrong. */
  isWrongIn: (field: string) => boolean;
};

/** The first sentence at each place. */
export function errorsByField(problems: readonly RubricProblem[], language: Language): ReadonlyMap<string, string> {
  const byField = new Map<string, string>();
  for (const { field, problem } of problems) if (!byField.has(field)) byField.set(field, problem[language]);
  return byField;
}

/** Numbers that are not filled in: such values cannot be sent. */
export function hasEmptyNumber({ indices }: RubricValues): boolean {
  return indices.some(
    ({ passSum, weight, indicators }) =>
      [passSum, weight].some((value) => value !== null && Number.isNaN(value)) ||
      indicators.some(({ bands }) => bands.some(({ score, min, max }) => [score, min, max ?? 0].some(Number.isNaN))),
  );
}

/** A kept draft as it was typed: JSON has no NaN and writes null for a number that is not filled in. */
export const readDraft = (data: string): RubricValues | null => {
  try {
    const values = JSON.parse(data) as RubricValues;
    const band = (each: IndicatorValues['bands'][number]) => ({ ...each, score: each.score ?? Number.NaN, min: each.min ?? Number.NaN });
    return {
      ...values,
      indices: values.indices.map((index): IndexValues => ({
        ...index,
        passSum: index.passSum ?? Number.NaN,
        indicators: index.indicators.map((indicator) => ({ ...indicator, bands: indicator.bands.map(band) })),
      })),
    };
  } catch {
    return null;
  }
};
