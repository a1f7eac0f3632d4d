import type { Coded } from './lists.ts';
import { text, type BilingualText } from './text.ts';

/** What is wrong with one field of a form, in words. Browser and API use the same checks. */
export type Problem<Field> = { field: Field; problem: BilingualText };
export type Checks<Values> = readonly {
  [Field in keyof Values]: { field: Field; check: (value: Values[Field]) => BilingualText | null };
}[keyof Values][];

/** One sentence per field that is wrong, in the order of the checks. */
export function problemsIn<Values>(values: Values, checks: Checks<Values>): Problem<keyof Values>[] {
  return checks.flatMap(({ field, check }) => {
    const problem = check(values[field]);
    return problem ? [{ field, problem }] : [];
  });
}

export function lengthOf(value: string, min: number, max: number, what: BilingualText): BilingualText | null {
  const { length } = value.trim();
  return length >= min && length <= max
    ? null
    : text(`${what.id} harus ${min}–${max} huruf; diisi ${length}.`, `${what.en} must have ${min}–${max} characters; it has ${length}.`);
}

export const whole = (value: number, min: number, max: number, what: BilingualText): BilingualText | null =>
  Number.isInteger(value) && value >= min && value <= max
    ? null
    : text(
        `${what.id} harus bilangan bulat ${min} sampai ${max}; diisi ${value}.`,
        `${what.en} must be a whole number from ${min} to ${max}; got ${value}.`,
      );

export const known = (code: string, list: readonly Coded[], what: BilingualText): BilingualText | null =>
  list.some((item) => item.code === code)
    ? null
    : text(
        `${what.id}: pilih dari daftar; ${code || 'kosong'} tidak dikenal.`,
        `${what.en}: choose from the list; ${code || 'nothing'} is not on it.`,
      );

/** @param today day at the place of work, YYYY-MM-DD */
export const notAfter = (day: string | null, today: string, what: BilingualText): BilingualText | null =>
  day !== null && day > today ? text(`${what.id} ${day} belum terjadi.`, `${what.en} ${day} lies in the future.`) : null;
