import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { IntegrationSuggestionsDocument } from '../gql/graphql.ts';
import { Answer } from '../shell/Answer.tsx';
import { SuggestionList } from './SuggestionList.tsx';

/** As many programmes as fit on a screen; the others move less. */
const SHOWN = 5;

/** On the record of a kampung: which programme would move most there. */
export function KampungSuggestions({ code }: { code: string }) {
  const asked = useQuery(IntegrationSuggestionsDocument, { variables: { region: code, each: SHOWN, limit: 1 } });
  return (
    <section className="card" aria-labelledby="suggestions">
      <h2 id="suggestions">
        <Trans>Saran integrasi</Trans>
      </h2>
      <p className="meta">
        <Trans>Dihitung dengan aturan tingkat yang berlaku, bila satu program lagi terintegrasi.</Trans>
      </p>
      <Answer of={asked}>
        {({ integrationSuggestions: { nodes } }) =>
          nodes.length === 0 ? (
            <p>
              <Trans>Tidak ada program lain yang akan menggeser skor.</Trans>
            </p>
          ) : (
            nodes.map((kampung) => <SuggestionList key={kampung.kampungCode} kampung={kampung} />)
          )
        }
      </Answer>
    </section>
  );
}
