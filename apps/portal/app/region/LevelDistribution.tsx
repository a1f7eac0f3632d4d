import { StackedBar } from '@simpul/ui/StackedBar.tsx';
import type { LevelPartsFragment } from '../gql/graphql.ts';
import { formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { pathIn } from '../language/language.ts';
import { useLanguage } from '../language/use-language.ts';

/** How the kampung of a region divide over the levels; every level leads to its list. */
export function LevelDistribution({
  counts,
  caption,
  region,
}: {
  counts: readonly { count: number; level: LevelPartsFragment }[];
  caption: string;
  region?: string;
}) {
  const language = useLanguage();
  const total = counts.reduce((sum, each) => sum + each.count, 0);
  return (
    <StackedBar
      caption={caption}
      of={counts[0]?.level.of ?? counts.length}
      parts={counts.map(({ count, level }) => ({
        key: level.code,
        label: level.name[language],
        value: count,
        valueText: formatNumber(count, language),
        shareText: total === 0 ? '–' : formatPercent(100 * (count / total), language),
        ordinal: level.ordinal,
        href: region === undefined ? undefined : pathIn(language, `/jelajahi?wilayah=${region}&tingkat=${level.code}`),
      }))}
    />
  );
}
