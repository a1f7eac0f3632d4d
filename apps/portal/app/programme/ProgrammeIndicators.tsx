import { Trans, useLingui } from '@lingui/react/macro';
import { DIRECTION_NAMES, TYPE_NAMES } from '@simpul/domain/programme.ts';
import type { ProgrammePageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Indicator = NonNullable<ProgrammePageQuery['programme']>['indicators'][number];

/** What a programme measures, and where a Kampung KB has it already: what is known need not be asked twice. */
export function ProgrammeIndicators({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (indicators.length === 0) return null;
  return (
    <details>
      <summary>
        <Trans>Yang diukur</Trans> ({indicators.length})
      </summary>
      <div className="scroll" role="region" aria-label={t`Yang diukur`} tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Indikator</Trans>
              </th>
              <th scope="col">
                <Trans>Nilai</Trans>
              </th>
              <th scope="col">
                <Trans>Sudah ada di data Kampung KB</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <tr key={indicator.code}>
                <th scope="row">
                  {indicator.label[language]}
                  {indicator.restricted && (
                    <div className="meta">
                      <Trans>Nilainya tidak pernah ditampilkan.</Trans>
                    </div>
                  )}
                </th>
                <td>
                  {indicator.unit && indicator.type !== 'PERCENT' ? indicator.unit[language] : TYPE_NAMES[indicator.type][language]}
                  {indicator.direction === 'DOWN' && <div className="meta">{DIRECTION_NAMES[indicator.direction][language]}</div>}
                </td>
                <td>
                  {indicator.sources.length === 0
                    ? '–'
                    : indicator.sources.map(({ value, kindName, valueName }) => (
                        <div key={value}>
                          {valueName[language]} <span className="meta">({kindName[language]})</span>
                        </div>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
