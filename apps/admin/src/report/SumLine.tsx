import { Trans } from '@lingui/react/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import { liveSum } from '@simpul/domain/report-checks.ts';
import { fieldName, type ReportField, type ReportValues, type Total } from '@simpul/domain/report.ts';
import { useLanguage } from '../language/use-language.ts';

/** The sum as it grows, beside the number it must come to. */
export function SumLine({ values, fields, whole }: { values: ReportValues; fields: readonly ReportField[]; whole: Total }) {
  const language = useLanguage();
  const sum = liveSum(values, fields);
  const target = values[whole];
  if (sum === null || Number.isNaN(sum)) return null;
  const total = formatNumber(sum, language);
  const name = fieldName(whole)[language];
  return (
    <p className="sum-line" role="status">
      {target === null || Number.isNaN(target) ? (
        <Trans>Jumlah {total}</Trans>
      ) : (
        <Trans>
          Jumlah {total} dari {name} {formatNumber(target, language)}
        </Trans>
      )}
      {target !== null && sum < target && <strong>{<Trans>kurang {formatNumber(target - sum, language)}</Trans>}</strong>}
      {target !== null && sum > target && <strong>{<Trans>lebih {formatNumber(sum - target, language)}</Trans>}</strong>}
      {sum === target && <strong>{<Trans>cocok</Trans>}</strong>}
    </p>
  );
}
