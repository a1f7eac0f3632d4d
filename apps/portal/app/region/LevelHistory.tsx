import { Trans, useLingui } from '@lingui/react/macro';
import { LevelStrip } from '@simpul/ui/StackedBar.tsx';
import type { LevelPartsFragment } from '../gql/graphql.ts';
import { formatDay, formatNumber } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';

type Point = { asOf: string; total: number; source: string; counts: readonly { count: number; level: LevelPartsFragment }[] };

/** How the levels were distributed at earlier dates, as reported. */
export function LevelHistory({ points, isOpen = false }: { points: readonly Point[]; isOpen?: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const latest = points.at(-1);
  if (latest === undefined) return null;
  return (
    <details className="history" open={isOpen}>
      <summary>
        <Trans>Perjalanan sejak {points[0] && formatDay(points[0].asOf, language)}</Trans>
      </summary>
      <div className="scroll" role="region" aria-label={t`Riwayat tingkat`} tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Tanggal</Trans>
              </th>
              <th scope="col" className="strip-cell">
                <Trans>Sebaran</Trans>
              </th>
              {latest.counts.map(({ level }) => (
                <th key={level.code} scope="col" className="number">
                  {level.name[language]}
                </th>
              ))}
              <th scope="col" className="number">
                <Trans>Jumlah</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.asOf}>
                <th scope="row">{formatDay(point.asOf, language)}</th>
                <td className="strip-cell">
                  <LevelStrip
                    height={18}
                    parts={point.counts.map(({ count, level }) => ({ key: level.code, ordinal: level.ordinal, value: count }))}
                  />
                </td>
                {point.counts.map(({ count, level }) => (
                  <td key={level.code} className="number">
                    {formatNumber(count, language)}
                  </td>
                ))}
                <td className="number">{formatNumber(point.total, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="source">
        <Trans>Sumber: {[...new Set(points.map((point) => point.source))].join('; ')}</Trans>
      </p>
    </details>
  );
}
