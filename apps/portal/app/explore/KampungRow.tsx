import { Trans } from '@lingui/react/macro';
import { formatMonth } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { KampungItemPartsFragment } from '../gql/graphql.ts';
import { Count } from '../kampung/Value.tsx';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

/** A result of a search: name and place, level, size, programmes, and how old the data are. */
export function KampungRow({ kampung }: { kampung: KampungItemPartsFragment }) {
  const language = useLanguage();
  return (
    <li className="card result">
      <div>
        <h3>
          <LinkTo to={`/kampung/${kampung.code}/${kampung.slug}`}>{kampung.name}</LinkTo>
        </h3>
        <p className="meta">
          {kampung.districtName}, {kampung.regencyName}
        </p>
      </div>
      <p className="result-level">
        <LevelBadge level={kampung.level} language={language} />
      </p>
      <p className="result-numbers">
        {kampung.dataPeriod ? (
          <>
            <span>
              <Count value={kampung.persons} /> <Trans>jiwa</Trans>
            </span>
            <span>
              <Count value={kampung.families} /> <Trans>keluarga</Trans>
            </span>
            <span className="meta">
              <Trans>data {formatMonth(kampung.dataPeriod, language)}</Trans>
            </span>
          </>
        ) : (
          <span className="value-missing">
            <Trans>belum ada laporan data</Trans>
          </span>
        )}
        {kampung.sampleData && <SampleMark language={language} />}
      </p>
      {kampung.programmes.length > 0 && (
        <p className="result-programmes">
          {kampung.programmes.map((programme) => (
            <span className="chip" key={programme.code}>
              {programme.shortName[language]}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
