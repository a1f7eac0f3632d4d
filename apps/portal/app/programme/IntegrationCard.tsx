import { Trans } from '@lingui/react/macro';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { IntegrationPartsFragment } from '../gql/graphql.ts';
import { formatMonth } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { LinkTo } from '../language/LinkTo.tsx';

/** One bond between a kampung and a programme: state, depth, and the five bonds that prove it. */
export function IntegrationCard({ integration, title, to }: { integration: IntegrationPartsFragment; title: string; to: string }) {
  const language = useLanguage();
  return (
    <li className="card integration">
      <h3>
        <LinkTo to={to}>{title}</LinkTo>
      </h3>
      <p className="meta">
        {integration.agencyName[language]} · <Trans>sejak {formatMonth(integration.since, language)}</Trans>
        {integration.sampleData && (
          <>
            {' '}
            <SampleMark language={language} />
          </>
        )}
      </p>
      <IntegrationGlyph integration={integration} language={language} depth />
      <ul className="bond-list">
        {integration.bonds.map((bond) => (
          <li key={bond.kind}>
            <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
              {[1, 2, 3].map((step) => (
                <rect
                  key={step}
                  className={step <= bond.status ? 'score-on' : 'score-off'}
                  x={(step - 1) * 12 + 1}
                  y="1"
                  width="9"
                  height="8"
                  rx="2"
                />
              ))}
            </svg>
            <span>{bond.name[language]}</span> <span className="meta">{bond.statusName[language]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
