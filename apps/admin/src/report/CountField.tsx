import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { formatNumber } from '@simpul/domain/format.ts';
import { problemOfFieldReason, type Finding } from '@simpul/domain/report-checks.ts';
import { fieldName, type ReportField } from '@simpul/domain/report.ts';
import { shortMonth } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { ReportForm } from './use-report-form.ts';

export const idOf = (field: ReportField): string => `field-${field.replaceAll('.', '-')}`;

/** One number: its box, the number before it, what the checks say, and the reason they ask for. */
export function CountField({ form, field, label, showAll }: { form: ReportForm; field: ReportField; label?: string; showAll: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { typed, values, earlier, touched, findings, reasons } = form;
  const before = earlier?.values[field] ?? null;
  const isSuggested = before !== null && values[field] === before && !touched.has(field);
  const own = findings.filter((finding) => finding.fields[0] === field && (showAll || isSeen(finding, touched)));
  const hard = own.find(({ kind }) => kind === 'HARD');
  const soft = own.filter(({ kind }) => kind === 'SOFT');
  return (
    <div className="count-field">
      <TextInput
        id={idOf(field)}
        label={label ?? fieldName(field)[language]}
        aria-label={label && fieldName(field)[language]}
        description={before !== null && earlier && <Before {...{ before, period: earlier.period, isSuggested }} />}
        error={hard?.message[language]}
        inputMode="numeric"
        autoComplete="off"
        maxLength={13}
        value={typed[field] ?? ''}
        onChange={(event) => form.change(field, event.currentTarget.value)}
        onBlur={() => form.touch(field)}
      />
      {soft.length > 0 && (
        <div className="count-reason">
          {soft.map(({ code, message }) => (
            <p key={code}>{message[language]}</p>
          ))}
          <TextInput
            id={`${idOf(field)}-reason`}
            label={t`Alasan: ${fieldName(field)[language]}`}
            maxLength={300}
            value={reasons[field] ?? ''}
            error={showAll && problemOfFieldReason(reasons[field] ?? '')?.[language]}
            onChange={(event) => form.explain(field, event.currentTarget.value)}
          />
        </div>
      )}
    </div>
  );
}

/** While somebody types, only what their own boxes cause; sums that are not finished yet are shown as sums. */
const isSeen = ({ code, fields }: Finding, touched: ReadonlySet<ReportField>): boolean =>
  touched.has(fields[0]) && !['COUPLES_SUM', 'AGES_SUM', 'AGES_INCOMPLETE'].includes(code);

function Before({ before, period, isSuggested }: { before: number; period: string; isSuggested: boolean }) {
  const language = useLanguage();
  const month = shortMonth(period, language);
  if (isSuggested) {
    return (
      <span className="count-suggested">
        <Trans>dari {month}, periksa</Trans>
      </span>
    );
  }
  return (
    <Trans>
      {month}: {formatNumber(before, language)}
    </Trans>
  );
}
