import { useLingui } from '@lingui/react/macro';
import { formatPercent } from '@simpul/domain/format.ts';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { comparisonWords } from './comparison.ts';

/** "Sedikit lebih tinggi dari Kecamatan Takisung (66%), hampir sama dengan Kabupaten Tanah Laut (68%)." */
export function ComparisonSentence({ comparisons, value }: { comparisons: FigurePartsFragment['comparisons']; value: number }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const list = new Intl.ListFormat(language);
  // Places with the same value are named together, as regency and province are while one regency publishes.
  const parts = [...Map.groupBy(comparisons, (each) => each.value)].flatMap(([other, places]) => {
    const words = comparisonWords(value, other);
    const names = list.format(places.map(({ region }) => regionName(region, i18n)));
    return words === null ? [] : [`${i18n._(words)} ${names} (${formatPercent(other, language)})`];
  });
  if (parts.length === 0) return null;
  const sentence = parts.join(', ');
  return <p>{sentence.charAt(0).toUpperCase() + sentence.slice(1)}.</p>;
}
