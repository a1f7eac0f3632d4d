import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import type { TargetPlanQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { formatRupiah } from './effort-words.ts';

type Point = TargetPlanQuery['targetPlan']['curve'][number];
const [WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 240, 8, 40];

/** What one, two, three … kampung take at least, as a line and as a table. */
export function CostCurve({ curve, lacking }: { curve: readonly Point[]; lacking: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const last = curve.at(-1);
  if (!last) return null;
  const x = (count: number): number => LEFT + ((WIDTH - LEFT - 12) * count) / last.count;
  const y = (rupiah: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 14) * rupiah) / Math.max(1, last.rupiah);
  const goal = curve.find(({ count }) => count === lacking);
  const points = [{ count: 0, rupiah: 0 }, ...curve].map(({ count, rupiah }) => `${x(count)},${y(rupiah)}`).join(' ');
  return (
    <figure className="cost-figure">
      <figcaption>
        <h3>
          <Trans>Kurva biaya</Trans>
        </h3>
      </figcaption>
      <svg
        className="cost-curve"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t`Rupiah menurut jumlah kampung yang diangkat, sampai ${last.count} kampung seharga ${formatRupiah(last.rupiah, language)}. Angkanya ada di tabel di bawah.`}
      >
        <line x1={LEFT} x2={LEFT} y1="8" y2={HEIGHT - BOTTOM} />
        <line x1={LEFT} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        <polyline points={points} />
        <text x={LEFT + 8} y={y(last.rupiah) + 10}>
          {formatRupiah(last.rupiah, language)}
        </text>
        <text x={x(last.count)} y={HEIGHT - 10} textAnchor="end">
          {t`${last.count} kampung`}
        </text>
        {goal && (
          <>
            <circle cx={x(goal.count)} cy={y(goal.rupiah)} r="5" />
            <text x={x(goal.count) + 8} y={y(goal.rupiah) - 28}>
              {t`${goal.count} kampung: ${formatRupiah(goal.rupiah, language)}`}
            </text>
          </>
        )}
      </svg>
      <details>
        <summary>
          <Trans>Angkanya sebagai tabel</Trans>
        </summary>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Kampung</Trans>
              </th>
              <th scope="col">
                <Trans>Hari kerja</Trans>
              </th>
              <th scope="col">
                <Trans>Rupiah</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.map(({ count, days, rupiah }) => (
              <tr key={count}>
                <th scope="row">{count}</th>
                <td>{formatNumber(days, language, 1)}</td>
                <td>{formatRupiah(rupiah, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
