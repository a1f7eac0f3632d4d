import { Plural, Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { Picture } from '../activity/Picture.tsx';
import type { KampungCardPartsFragment } from '../gql/graphql.ts';
import { formatInstant, formatNumber } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

/** A kampung in a list: name, place, level, size, and why it is worth a look. */
export function KampungCard({ kampung, showDate = false }: { kampung: KampungCardPartsFragment; showDate?: boolean }) {
  const language = useLanguage();
  const published = formatInstant(kampung.publishedAt, language);
  return (
    <li className="card">
      {kampung.cover && <Picture photo={kampung.cover} small />}
      <LevelBadge level={kampung.level} language={language} />
      <h3>
        <LinkTo to={`/kampung/${kampung.code}/${kampung.slug}`}>{kampung.name}</LinkTo>
      </h3>
      <p className="meta">
        <Trans>Kecamatan {kampung.districtName}</Trans>
        {kampung.persons !== null && kampung.persons !== undefined && (
          <>
            {' · '}
            <Trans>{formatNumber(kampung.persons, language)} jiwa</Trans>
          </>
        )}
      </p>
      <p className="card-foot">
        {showDate ? (
          <span className="meta">
            <Trans>Diperbarui {published}</Trans>
          </span>
        ) : (
          <span className="meta">
            <Plural value={kampung.programmes.length} _0="Belum terhubung program" one="# program tematik" other="# program tematik" />
          </span>
        )}
        {kampung.sampleData && <SampleMark language={language} />}
      </p>
    </li>
  );
}
