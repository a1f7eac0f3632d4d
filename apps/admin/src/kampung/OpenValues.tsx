import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { Link, useParams } from 'react-router';
import { OpenValuesDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { TAB_OF_PLACE } from './tab-of-place.ts';

/** What is not filled in and decides about the level: which single value would settle it, and which values lead where. */
export function OpenValues() {
  const language = useLanguage();
  const { code = '' } = useParams();
  const { data } = useQuery(OpenValuesDocument, { variables: { code } });
  const openValues = data?.kampungRecord?.openValues ?? [];
  if (openValues.length === 0) return null;
  const telling = openValues.filter(({ outcomes }) => outcomes.length > 1);
  const others = openValues.filter(({ outcomes }) => outcomes.length < 2);
  return (
    <section className="card">
      <h2>
        <Trans>Yang belum diisi dan menentukan tingkat</Trans>
      </h2>
      {telling.map(({ indicatorCode, name, settles, outcomes, source, place }) => (
        <div key={indicatorCode}>
          <p>
            <strong>{indicatorCode}</strong> {name[language]}{' '}
            {settles ? (
              <span className="word is-current">
                <Trans>nilai ini saja sudah memastikan tingkat</Trans>
              </span>
            ) : (
              <span className="meta">
                <Trans>nilai ini saja belum memastikan tingkat</Trans>
              </span>
            )}
          </p>
          <ul className="levers">
            {outcomes.map(({ values, levels }) => (
              <li key={values.id}>
                <span>{values[language]}</span>
                <span>
                  {levels.map((level) => (
                    <LevelBadge key={level.code} level={level} language={language} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <p className="meta">
            <Link to={`/kampung/${code}/${TAB_OF_PLACE[place]}`}>
              <Trans>Isi di: {source[language]}</Trans>
            </Link>
          </p>
        </div>
      ))}
      {others.length > 0 && (
        <>
          <p>
            <Trans>Belum diisi, tetapi sendirian belum menentukan tingkat:</Trans>
          </p>
          <ul>
            {others.map(({ indicatorCode, name, place, source }) => (
              <li key={indicatorCode}>
                <strong>{indicatorCode}</strong> {name[language]}.{' '}
                <Link to={`/kampung/${code}/${TAB_OF_PLACE[place]}`}>
                  <Trans>Isi di: {source[language]}</Trans>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
