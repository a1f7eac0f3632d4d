import { Trans } from '@lingui/react/macro';
import type { ValueState } from '../gql/graphql.ts';
import { formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';

type ValueProps = { state: ValueState; value: number | null | undefined; unit?: string };

/** One number. Not filled in, hidden because small, and zero are three different things and look it. */
export function Value({ state, value, unit = '' }: ValueProps) {
  const language = useLanguage();
  if (state === 'SUPPRESSED') {
    return (
      <span className="value-hidden">
        <Trans>disembunyikan (angka kecil)</Trans>
      </span>
    );
  }
  if (state === 'MISSING' || value === null || value === undefined) {
    return (
      <span className="value-missing">
        <Trans>belum diisi</Trans>
      </span>
    );
  }
  if (unit === '%') return formatPercent(value, language);
  return (
    <>
      {formatNumber(value, language)}
      {unit !== '' && <small> {unit}</small>}
    </>
  );
}

/** A count that is either known or not filled in. */
export function Count({ value }: { value: number | null | undefined }) {
  return <Value state={value === null || value === undefined ? 'MISSING' : 'KNOWN'} value={value} />;
}
