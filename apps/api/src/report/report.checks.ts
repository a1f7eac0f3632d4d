import { brokenCounts, MAX_REASON } from '@simpul/domain/report-checks.ts';
import { isReportField, REPORT_FIELDS, valuesOf, type ReportField, type ReportValues } from '@simpul/domain/report.ts';
import { text } from '@simpul/domain/text.ts';
import { badInput, Refusal } from '../platform/errors.ts';
import type { ReportReasonInput, ReportValueInput } from './report.inputs.ts';

// What a draft must hold already: known fields with numbers that can be kept.

export function checkValues(given: readonly ReportValueInput[]): ReportValues {
  const fields = checkFields('values', given);
  const values = valuesOf(Object.fromEntries(given.map(({ value }, at) => [fields[at], value])));
  const broken = brokenCounts(values).map(({ fields: [field], message }) => ({ field: `values.${field}`, text: message }));
  const [first] = broken;
  if (first) throw new Refusal('BAD_USER_INPUT', first.text, first.field, broken);
  return values;
}

export function checkReasons(given: readonly ReportReasonInput[]): Partial<Record<ReportField, string>> {
  const fields = checkFields('reasons', given);
  const reasons: Partial<Record<ReportField, string>> = {};
  for (const [at, field] of fields.entries()) {
    const reason = given[at]?.reason.trim() ?? '';
    if (reason.length > MAX_REASON) {
      throw badInput(
        `reasons.${field}`,
        text(
          `Alasan paling panjang ${MAX_REASON} huruf; diisi ${reason.length}.`,
          `A reason may have ${MAX_REASON} characters at most; it has ${reason.length}.`,
        ),
      );
    }
    if (reason) reasons[field] = reason;
  }
  return reasons;
}

function checkFields(list: string, given: readonly { field: string }[]): ReportField[] {
  if (given.length > REPORT_FIELDS.length) {
    throw badInput(list, text(`Paling banyak ${REPORT_FIELDS.length} isian.`, `At most ${REPORT_FIELDS.length} entries.`));
  }
  const seen = new Set<string>();
  return given.map(({ field }) => {
    if (!isReportField(field)) throw badInput(list, text(`Isian ${field} tidak dikenal.`, `Unknown field ${field}.`));
    if (seen.has(field)) throw badInput(`${list}.${field}`, text(`Isian ${field} disebut dua kali.`, `The field ${field} is named twice.`));
    seen.add(field);
    return field;
  });
}
