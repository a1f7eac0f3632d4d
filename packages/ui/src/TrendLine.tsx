export type TrendPoint = { key: string; label: string; value: number | null; valueText: string };

const WIDTH = 320;
const HEIGHT = 84;
const SIDE = 8;

/** One number over time. A missing period breaks the line and is marked; it is never drawn as zero. */
export function TrendLine({
  points,
  caption,
  tableLabel,
  smallestSpan = 0,
}: {
  points: readonly TrendPoint[];
  caption: string;
  tableLabel: string;
  /** The least that the height of the picture stands for, in the unit of the values. */
  smallestSpan?: number;
}) {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (index: number) => SIDE + (index * (WIDTH - 2 * SIDE)) / Math.max(1, points.length - 1);
  // The scale never shrinks below a tenth of the value, so that a change of a few does not look like a leap.
  const span = Math.max(high - low, 0.1 * high, smallestSpan, 1e-9);
  const middle = (high + low) / 2;
  const y = (value: number) => 42 - (38 * (value - middle)) / span;
  const radius = points.length > 6 ? 2.5 : 4;
  const last = points.findLastIndex((point) => point.value !== null);

  return (
    <div className="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={caption}>
        <line className="trend-base" x1="0" x2={WIDTH} y1="66" y2="66" />
        <path className="trend-line" d={linePath(points, x, y)} />
        {points.map((point, index) =>
          point.value === null ? (
            <line key={point.key} className="trend-missing" x1={x(index)} x2={x(index)} y1="20" y2="66" />
          ) : (
            <g key={point.key}>
              <circle
                className={index === last ? 'trend-point is-last' : 'trend-point'}
                cx={x(index).toFixed(1)}
                cy={y(point.value).toFixed(1)}
                r={radius}
              />
              {(index === 0 || index === last) && (
                <text
                  className="trend-value"
                  x={index === 0 ? 0 : WIDTH}
                  y={(y(point.value) - 9).toFixed(1)}
                  textAnchor={index === 0 ? 'start' : 'end'}
                >
                  {point.valueText}
                </text>
              )}
            </g>
          ),
        )}
        {points.map((point, index) =>
          index === 0 || index === points.length - 1 ? (
            <text key={point.key} x={index === 0 ? 0 : WIDTH} y="82" textAnchor={index === 0 ? 'start' : 'end'}>
              {point.label}
            </text>
          ) : null,
        )}
      </svg>
      <details>
        <summary>{tableLabel}</summary>
        <table className="chart-table">
          <caption>{caption}</caption>
          <tbody>
            {points.map((point) => (
              <tr key={point.key}>
                <th scope="row">{point.label}</th>
                <td className="number">{point.valueText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Consecutive known points are joined; a gap starts a new stroke. */
function linePath(points: readonly TrendPoint[], x: (index: number) => number, y: (value: number) => number): string {
  return points
    .map((point, index) => {
      if (point.value === null) return '';
      const joined = index > 0 && points[index - 1]?.value !== null;
      return `${joined ? 'L' : 'M'}${x(index).toFixed(1)} ${y(point.value).toFixed(1)}`;
    })
    .join('');
}
