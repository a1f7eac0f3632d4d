import { Plural } from '@lingui/react/macro';
import type { BilingualText } from '@simpul/domain/text.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

type Card = { slug: string; name: BilingualText; purpose: BilingualText; agencyName: BilingualText; kampungCount: number };

/** A thematic programme in a list. */
export function ProgrammeCard({ programme }: { programme: Card }) {
  const language = useLanguage();
  return (
    <li className="card">
      <h3>
        <LinkTo to={`/program/${programme.slug}`}>{programme.name[language]}</LinkTo>
      </h3>
      <p>{programme.purpose[language]}</p>
      <p className="card-foot">
        <strong>
          <Plural value={programme.kampungCount} _0="belum ada kampung terhubung" one="# kampung terhubung" other="# kampung terhubung" />
        </strong>
        <span className="meta">{programme.agencyName[language]}</span>
      </p>
    </li>
  );
}
