import { Trans } from '@lingui/react/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import type { EstimatePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Index = Pick<EstimatePartsFragment['indices'][number], 'passed' | 'sum' | 'maxSum' | 'passSum' | 'mean' | 'passAt'>;

/** An index against its pass mark, in a word and its sums. */
export function IndexLine({ index }: { index: Index }) {
  const language = useLanguage();
  return (
    <p className="index-line">
      <span className={index.passed ? 'word is-current' : 'word is-open'}>
        {index.passed ? <Trans>Lulus</Trans> : <Trans>Belum lulus</Trans>}
      </span>
      <span>
        <Trans>
          jumlah {index.sum} dari {index.maxSum}; lulus mulai {index.passSum} (rata-rata {formatNumber(index.mean ?? 0, language, 2)}, batas{' '}
          {formatNumber(index.passAt, language, 2)})
        </Trans>
      </span>
    </p>
  );
}
