import { Trans, useLingui } from '@lingui/react/macro';
import { LevelStrip } from '@simpul/ui/StackedBar.tsx';
import { formatNumber } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

type Row = {
  code: string;
  name: string;
  kampungCount: number;
  levelCounts: readonly { count: number; level: { ordinal: number } }[];
};

/** The parts of a region, one under the other: how many kampung each has and how they divide over the levels. */
export function RegionRows({ regions, levelNames }: { regions: readonly Row[]; levelNames: readonly string[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <div className="scroll region-rows" role="region" aria-label={t`Tabel wilayah`} tabIndex={0}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Wilayah</Trans>
            </th>
            <th scope="col" className="number">
              <Trans>Kampung</Trans>
            </th>
            <th scope="col" className="strip-cell">
              <Trans>Sebaran tingkat</Trans>
            </th>
            {levelNames.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr key={region.code}>
              <th scope="row">
                <LinkTo to={`/wilayah/${region.code}`}>{region.name}</LinkTo>
              </th>
              <td className="number">{formatNumber(region.kampungCount, language)}</td>
              <td className="strip-cell">
                <LevelStrip
                  height={18}
                  parts={region.levelCounts.map(({ count, level }) => ({
                    key: String(level.ordinal),
                    ordinal: level.ordinal,
                    value: count,
                  }))}
                />
              </td>
              {region.levelCounts.map(({ count, level }) => (
                <td key={level.ordinal} className="number">
                  {formatNumber(count, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
