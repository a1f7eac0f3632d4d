import { Plural, Trans } from '@lingui/react/macro';
import { formatDay, formatMonth } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { ExplainedPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { ComparisonSentence } from './ComparisonSentence.tsx';
import { Score } from './Score.tsx';

type Explained = ExplainedPartsFragment;

/** Progress first: what has its highest score, then every other indicator, the nearest to its next score first. */
export function WhyIndicators({ explanation }: { explanation: readonly Explained[] }) {
  const best = explanation.filter(({ indicator }) => indicator.score === indicator.maxScore);
  const others = explanation.filter(({ indicator }) => indicator.score !== indicator.maxScore);
  return (
    <>
      {best.length > 0 && (
        <section aria-labelledby="judul-kuat">
          <h2 id="judul-kuat">
            <Trans>Yang sudah kuat</Trans>
          </h2>
          <p>
            <Plural value={best.length} one="# indikator sudah di skor tertinggi." other="# indikator sudah di skor tertinggi." />
          </p>
          <ul className="indicators why-indicators">
            {best.map((each) => (
              <Row key={each.indicator.code} explained={each} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="judul-dekat">
          <h2 id="judul-dekat">
            <Trans>Yang masih bisa naik</Trans>
          </h2>
          <p>
            <Trans>Yang paling dekat ke skor berikutnya di atas; yang belum diisi menyusul.</Trans>
          </p>
          <ul className="indicators why-indicators">
            {others.map((each) => (
              <Row key={each.indicator.code} explained={each} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Row({ explained: { indicator, citation, asOf, proof, proofName, documents, levers, comparisons } }: { explained: Explained }) {
  const language = useLanguage();
  return (
    <li id={indicator.code}>
      <p className="indicator-name">
        <strong>
          <a className="permalink" href={`#${indicator.code}`}>
            {indicator.name[language]}
          </a>
        </strong>
        {indicator.score != null && <Score score={indicator.score} maxScore={indicator.maxScore} />}
      </p>
      <p className={indicator.missing ? 'indicator-reason is-missing' : 'indicator-reason'}>{indicator.reason[language]}</p>
      {levers.map((lever) => (
        <p key={lever.level.code} className="why-lever">
          <Trans>
            Langkah ini saja sudah mengubah tingkat menjadi <LevelBadge level={lever.level} language={language} />: {lever.step[language]}
          </Trans>
        </p>
      ))}
      {typeof indicator.value === 'number' && comparisons.length > 0 && (
        <ComparisonSentence comparisons={comparisons} value={indicator.value} />
      )}
      <p className="source">
        <span className={`proof is-${proof.toLowerCase()}`}>{proofName[language]}</span> {asOf && <DateWords day={asOf} />}{' '}
        <Trans>Sumber: {indicator.source[language]}.</Trans> {citation[language]}.
      </p>
      {documents.length > 0 && (
        <p className="source">
          <Trans>Bukti:</Trans>{' '}
          {documents.map(({ url, title }) => (
            <a key={url} href={url}>
              {title}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

/** A report stands for a month, anything else for a day. */
function DateWords({ day }: { day: string }) {
  const language = useLanguage();
  return day.endsWith('-01') ? <Trans>Per {formatMonth(day, language)}.</Trans> : <Trans>Per {formatDay(day, language)}.</Trans>;
}
