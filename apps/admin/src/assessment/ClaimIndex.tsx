import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatNumber } from '@simpul/domain/format.ts';
import type { AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import type { ClaimedIndex } from './assessment-record.ts';

/**
 * An index of the claim against its pass mark, with its indicators.
 * @param beside what stands beside each indicator besides the claim, for whoever judges it
 */
export function ClaimIndex({
  index,
  record,
  beside,
}: {
  index: ClaimedIndex;
  record: AssessmentRecordPartsFragment;
  beside?: (code: string) => ReactNode;
}) {
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby={`index-${index.code}`}>
      <h2 id={`index-${index.code}`}>{index.name[language]}</h2>
      <p className="index-line">
        <span className={index.passed ? 'word is-current' : 'word is-open'}>
          {index.passed ? <Trans>Lulus</Trans> : <Trans>Belum lulus</Trans>}
        </span>
        <span>
          <Trans>
            jumlah {index.sum} dari {index.maxSum}; lulus mulai {index.passSum} (rata-rata {formatNumber(index.mean ?? 0, language, 2)},
            batas {formatNumber(index.passAt, language, 2)})
          </Trans>
        </span>
      </p>
      <ol className="claim-indicators">
        {index.indicators.map((indicator) => (
          <IndicatorRow key={indicator.code} indicator={indicator} record={record} beside={beside} />
        ))}
      </ol>
    </section>
  );
}
