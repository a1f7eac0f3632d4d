import { formatDay } from './format.ts';
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
  day !== null && day > today
    ? text(`${what.id} ${formatDay(day, 'id')} belum terjadi.`, `${what.en} ${formatDay(day, 'en')} lies in the future.`)
    : null;

/** Mobile numbers; family and citizen numbers (KK, NIK: 16 digits); staff numbers (NIP: 18). Amounts, codes and days are none. */
const PERSONAL_NUMBERS = [
  /(?<!\d)(?:\+?62[\s.-]?\(?|0)8\d{1,3}\)?(?:[\s.‐-―-]?\d{2,5}){2,4}(?!\d)/,
  /(?<!\d)\d{6}[\s.-]?\d{6}[\s.-]?\d{4}(?!\d)/,
  /(?<!\d)\d{8}[\s.-]?\d{6}[\s.-]?\d[\s.-]?\d{3}(?!\d)/,
];

/** Words that others read carry no number of a person (UU 27/2022). Null when they carry none. */
export function personalNumberIn(words: string): BilingualText | null {
  // Wide digits are digits, and what nobody sees parts none.
  const seen = words.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const found = PERSONAL_NUMBERS.map((pattern) => pattern.exec(seen)?.[0]).find((number) => number !== undefined);
  return found === undefined
    ? null
    : text(
        `Hapus nomor ${found}: tulisan ini dibaca orang lain, jadi tanpa nomor telepon, NIK, KK, atau NIP.`,
        `Take out the number ${found}: others read these words, so no phone, citizen, family or staff number.`,
      );
}
