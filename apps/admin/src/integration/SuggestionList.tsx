import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { IntegrationSuggestionsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

export type SuggestedKampung = IntegrationSuggestionsQuery['integrationSuggestions']['nodes'][number];
type Suggestion = SuggestedKampung['suggestions'][number];

/** The programmes for one kampung, the best first: what each would move, and the way to propose it. */
export function SuggestionList({ kampung: { kampungCode, kampungName, suggestions } }: { kampung: SuggestedKampung }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ol className="suggestion-list">
      {suggestions.map((suggestion) => {
        const { programme, viewerCanPropose, gains } = suggestion;
        return (
          <li key={programme.code}>
            <div className="suggestion-head">
              <Link to={`/program/${programme.code}`}>{programme.shortName[language]}</Link> <Worth suggestion={suggestion} />
            </div>
            <ul>
              {gains.map(({ indicatorCode, from, to, sure, reason }) => (
                <li key={indicatorCode} className={sure && to > from ? undefined : 'meta'}>
                  {sentence(reason[language])}
                </li>
              ))}
            </ul>
            {viewerCanPropose && (
              <Link
                to={`/integrasi/usul?kampung=${kampungCode}&program=${programme.code}`}
                aria-label={t`Usulkan ${programme.shortName[language]} di ${kampungName}`}
              >
                <Trans>Usulkan</Trans>
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What it is worth in a few words. */
function Worth({ suggestion: { gain, changesLevel, level } }: { suggestion: Suggestion }) {
  const language = useLanguage();
  return (
    <span className="meta">
      {gain > 0 ? <Plural value={gain} other="+# skor" /> : <Trans>skor tetap, kecuali pesertanya bertambah</Trans>}
      {changesLevel && (
        <>
          {' · '}
          <Trans>tingkatnya menjadi</Trans> <LevelBadge level={level} language={language} />
        </>
      )}
    </span>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
