import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { ReplaySumsDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';

/** Before a decision: how many kampung would rise and fall by it. */
export function ReplaySums({ id }: { id: string }) {
  const language = useLanguage();
  const asked = useQuery(ReplaySumsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <Answer of={asked}>
      {({ rubricReplay: { kampung, rises, falls, inForce, truncated } }) => {
        const [all, up, down] = [kampung, rises, falls].map((count) => formatNumber(count, language));
        return (
          <div className="notice" role="status">
            <p>
              <strong>
                <Trans>
                  {up} naik, {down} turun
                </Trans>
              </strong>{' '}
              <Trans>
                dari {all} kampung, dibanding {inForce.code} v{inForce.version} yang berlaku.
              </Trans>{' '}
              <Link to={`/rubrik/${id}/uji`}>
                <Trans>Lihat siapa</Trans>
              </Link>
            </p>
            {truncated && (
              <p>
                <Trans>Hanya 3.000 kampung pertama yang dihitung di sini; pada halaman uji dapat dihitung semuanya.</Trans>
              </p>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
