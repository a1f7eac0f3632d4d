import { Trans, useLingui } from '@lingui/react/macro';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { numberText } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { comparisonWords } from './comparison.ts';
import { Value } from './Value.tsx';

/** The first four figures, large; each leads to its details. */
export function KeyFigures({ figures, label }: { figures: readonly FigurePartsFragment[]; label: string }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  return (
    <ul className="key-figures" aria-label={label}>
      {figures.slice(0, 4).map((figure) => {
        const regency = figure.comparisons.find((each) => each.region.kind === 'KABUPATEN' || each.region.kind === 'KOTA');
        const words = regency && typeof figure.value === 'number' ? comparisonWords(figure.value, regency.value) : null;
        return (
          <li key={figure.code}>
            <a href={`#${figure.code}`}>{figure.name[language]}</a>
            <b><Value state={figure.state} value={figure.value} unit={figure.unit[language]} /></b>
            {regency && words && (
              <span>
                <Trans>
                  {i18n._(words)} {regionName(regency.region, i18n)} ({numberText(regency.value, language)}
                  {figure.unit.id === '%' ? '%' : ''})
                </Trans>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
