import { Trans } from '@lingui/react/macro';
import type { AssessmentPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Index = AssessmentPartsFragment['indices'][number];

/** One index: its sum against the pass mark. */
export function IndexPanel({ index }: { index: Index }) {
  const language = useLanguage();
  return (
    <section className={index.passed ? 'index is-passed' : 'index'}>
      <h3>{index.name[language]}</h3>
      <p className="index-verdict">
        <span className="verdict">{index.passed ? <Trans>Lulus</Trans> : <Trans>Belum lulus</Trans>}</span>{' '}
        {index.sum == null ? (
          <Trans>nilainya disembunyikan karena satu indikatornya menyangkut sedikit orang</Trans>
        ) : (
          <Trans>
            nilai <b>{index.sum}</b>, lulus mulai {index.passSum}, paling tinggi {index.maxSum}
          </Trans>
        )}
      </p>
      {index.sum != null && (
        <svg className="meter" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
          <rect className="fill-plain" y="5" width="1000" height="14" />
          <rect
            className={index.passed ? 'fill-main' : 'fill-other'}
            y="5"
            width={((1000 * index.sum) / index.maxSum).toFixed(1)}
            height="14"
          />
          <rect className="pass-mark" x={((1000 * index.passSum) / index.maxSum - 3).toFixed(1)} width="6" height="24" />
        </svg>
      )}
    </section>
  );
}
