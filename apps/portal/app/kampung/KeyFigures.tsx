import { useLingui } from '@lingui/react/macro';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { formatPercent } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { comparisonWords } from './comparison.ts';
import { Value } from './Value.tsx';

const KEY_FIGURES = ['PERSONS', 'FAMILIES', 'CPR', 'UNMET_NEED'];

/** The numbers people come for, large; each leads to its details. */
export function KeyFigures({ figures, label }: { figures: readonly FigurePartsFragment[]; label: string }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  return (
    <ul className="key-figures" aria-label={label}>
      {KEY_FIGURES.flatMap((code) => figures.filter((figure) => figure.code === code)).map((figure) => {
        // Counts are not compared in words: a large village is not a better one.
        const regency =
          figure.unit.id !== '%'
            ? undefined
            : figure.comparisons.find((each) => each.region.kind === 'KABUPATEN' || each.region.kind === 'KOTA');
        const words = regency && typeof figure.value === 'number' ? comparisonWords(figure.value, regency.value) : null;
        return (
          <li key={figure.code}>
            <a href={`#${figure.code}`}>{figure.name[language]}</a>
            <b>
              <Value state={figure.state} value={figure.value} unit={figure.unit[language]} />
            </b>
            {regency && words && (
              <span>{`${i18n._(words)} ${regionName(regency.region, i18n)} (${formatPercent(regency.value, language)})`}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
