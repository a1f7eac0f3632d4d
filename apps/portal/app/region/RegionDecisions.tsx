import { Plural, Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { RegionPageQuery } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

/** The published decisions on levels of a region. */
export function RegionDecisions({ documents }: { documents: RegionPageQuery['decisionDocuments'] }) {
  const language = useLanguage();
  if (documents.length === 0) return null;
  return (
    <>
      <h2 id="penetapan">
        <Trans>Penetapan tingkat</Trans>
      </h2>
      <ul>
        {documents.map(({ id, regencyName, periodTitle, edition, kampungCount, publishedAt, sampleData }) => (
          <li key={id}>
            <LinkTo to={`/keputusan/${id}`}>
              {regencyName}, {periodTitle}, <Trans>dokumen ke-{edition}</Trans>
            </LinkTo>
            : <Plural value={kampungCount} one="# kampung" other="# kampung" />,{' '}
            <Trans>terbit {formatInstant(publishedAt, language)}</Trans> {sampleData && <SampleMark language={language} />}
          </li>
        ))}
      </ul>
    </>
  );
}
