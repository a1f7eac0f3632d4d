import { proofFor } from './indicator-proof.ts';
import type { ProfileField } from './kampung-profile.ts';
import type { RubricIndicator } from './rubric.ts';

/** What the dates of values are taken from. */
export type DateSource = {
  /** Field → the day on which somebody last entered it or said that it still holds, YYYY-MM-DD. */
  confirmedOn: Readonly<Partial<Record<ProfileField, string>>>;
  reportPeriod: string | null;
  lastActivityOn: string | null;
};

type Measured = Pick<RubricIndicator, 'measure'>;

/** The part of a record that a value is kept in. */
export const VALUE_PLACES = ['PROFILE', 'REPORT', 'ACTIVITIES'] as const;
export type ValuePlace = (typeof VALUE_PLACES)[number];

export function placeOf(rule: Measured): ValuePlace {
  const { from } = proofFor(rule);
  return typeof from === 'string' ? from : 'PROFILE';
}

/** The fields of the profile that an indicator reads; none for what it reads elsewhere. */
export function fieldsOf(rule: Measured): readonly ProfileField[] {
  const { from } = proofFor(rule);
  return typeof from === 'string' ? [] : from;
}

/** The day or month that an indicator's value stands for: of several fields the oldest that is dated; null where nobody knows. */
export function valueDateOf(rule: Measured, { confirmedOn, reportPeriod, lastActivityOn }: DateSource): string | null {
  const { from } = proofFor(rule);
  if (from === 'REPORT') return reportPeriod;
  if (from === 'ACTIVITIES') return lastActivityOn;
  return from.flatMap((field) => confirmedOn[field] ?? []).sort()[0] ?? null;
}
