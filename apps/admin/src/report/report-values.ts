import { isReportField, REPORT_FIELDS, valuesOf, type ReportField, type ReportValues } from '@simpul/domain/report.ts';

/** What stands in the boxes, letter by letter; a box that is left out is empty. */
export type Typed = Partial<Record<ReportField, string>>;
export type Reasons = Partial<Record<ReportField, string>>;

type Given = readonly { field: string; value: number }[];

export const valuesOfAnswer = (given: Given): ReportValues =>
  valuesOf(Object.fromEntries(given.filter(({ field }) => isReportField(field)).map(({ field, value }) => [field, value])));

export const typedOf = (given: Given): Typed => Object.fromEntries(given.map(({ field, value }) => [field, String(value)]));

export const reasonsOf = (given: readonly { field: string; reason: string }[]): Reasons =>
  Object.fromEntries(given.map(({ field, reason }) => [field, reason]));

/** A whole number, also with dots between the thousands. Anything else is no number: it is never made into one. */
export function countOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  return /^\d{1,3}(\.\d{3})+$/.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN;
}

export const valuesOfTyped = (typed: Typed): ReportValues =>
  valuesOf(Object.fromEntries(REPORT_FIELDS.map((field) => [field, countOf(typed[field] ?? '')])));
