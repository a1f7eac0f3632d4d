import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ProgrammesDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';

/** The catalogue of thematic programmes. */
export function ProgrammeListPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const asked = useQuery(ProgrammesDocument);
  return (
    <Page
      title={t`Program tematik`}
      lead={
        <p className="lead">
          <Trans>Katalog program yang dapat disatukan dengan Kampung KB.</Trans>
        </p>
      }
    >
      <Answer of={asked}>
        {({ programmes }) => (
          <ul className="cards">
            {programmes.map(({ code, name, purpose, agencyName, kampungCount, withdrawnOn }) => (
              <li key={code} className="card">
                <h2>
                  <Link to={`/program/${code}`}>{name[language]}</Link>
                </h2>
                <p>{purpose[language]}</p>
                {withdrawnOn && (
                  <p>
                    <span className="word is-open">
                      <Trans>Ditarik: tidak menerima kampung baru</Trans>
                    </span>
                  </p>
                )}
                <p className="meta card-foot">
                  {agencyName[language]} · <Plural value={kampungCount} _0="belum ada kampung publik" other="# kampung publik" />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Page>
  );
}
