import { Trans } from '@lingui/react/macro';
import type { MethodRubricsQuery } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

type Head = MethodRubricsQuery['rubrics'][number];

/** Every rule that was ever adopted, so that a former level can be checked against the rule it came from. */
export function OtherRubrics({ rubrics, shown }: { rubrics: readonly Head[]; shown: Pick<Head, 'code' | 'version'> }) {
  const language = useLanguage();
  const others = rubrics.filter(({ code, version }) => code !== shown.code || version !== shown.version);
  if (others.length === 0) return null;
  return (
    <>
      <h2 id="rubrik-lain">
        <Trans>Rubrik lain</Trans>
      </h2>
      <ul>
        {others.map(({ code, version, title, inForce, unofficial, status }) => (
          <li key={`${code} ${version}`}>
            <LinkTo to={inForce ? '/metodologi' : `/metodologi?rubrik=${code}&versi=${version}`}>
              {title[language]} ({code}, <Trans>versi {version}</Trans>)
            </LinkTo>{' '}
            <span className="meta">
              {inForce ? <Trans>berlaku</Trans> : status === 'RETIRED' ? <Trans>tidak dipakai lagi</Trans> : <Trans>tidak berlaku</Trans>}
              {unofficial && (
                <>
                  {' · '}
                  <Trans>bukan aturan resmi</Trans>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
