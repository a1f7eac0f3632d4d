import { Plural, Trans } from '@lingui/react/macro';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { ProgrammeCardPartsFragment } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

/** A thematic programme in a list. */
export function ProgrammeCard({ programme }: { programme: ProgrammeCardPartsFragment }) {
  const language = useLanguage();
  return (
    <li className="card">
      <h3>
        <LinkTo to={`/program/${programme.slug}`}>{programme.name[language]}</LinkTo>
      </h3>
      <p>{programme.purpose[language]}</p>
      {programme.withdrawnOn && (
        <p className="word-ended">
          <Trans>Ditarik: tidak menerima kampung baru</Trans>
        </p>
      )}
      <p className="card-foot">
        <strong>
          <Plural value={programme.kampungCount} _0="belum ada kampung terhubung" one="# kampung terhubung" other="# kampung terhubung" />
        </strong>
        {programme.integrations.some((integration) => integration.sampleData) && <SampleMark language={language} />}
        <span className="meta">{programme.agencyName[language]}</span>
      </p>
    </li>
  );
}
