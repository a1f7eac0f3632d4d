import { LevelGlyph } from './LevelBadge.tsx';

export type StackedPart = {
  key: string;
  label: string;
  value: number;
  /** The count and its share, already formatted in the reader's language. */
  valueText: string;
  shareText: string;
  ordinal: number;
  /** When given, the label is a link to what was counted. */
  href?: string;
};

/** The bar alone, for rows of a table that already tells the numbers. */
export function LevelStrip({ parts, height = 40 }: { parts: readonly { key: string; ordinal: number; value: number }[]; height?: number }) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const width = (value: number) => (total === 0 ? 0 : (996 * value) / total);
  return (
    <svg className="level-strip" height={height} viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part, index) =>
        part.value === 0 ? null : (
          <rect
            key={part.key}
            className={`fill-level-${part.ordinal}`}
            x={(2 + width(parts.slice(0, index).reduce((sum, before) => sum + before.value, 0))).toFixed(1)}
            y="2"
            width={width(part.value).toFixed(1)}
            height={height - 4}
          />
        ),
      )}
    </svg>
  );
}

/** How a whole divides over the levels: one bar, and the table with the same numbers. */
export function StackedBar({ parts, caption, of }: { parts: readonly StackedPart[]; caption: string; of: number }) {
  return (
    <div className="stacked-bar">
      <LevelStrip parts={parts} />
      <table className="chart-table">
        <caption>{caption}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">
                <span className="level-badge">
                  <LevelGlyph ordinal={part.ordinal} of={of} height={16} />
                  {part.href === undefined ? part.label : <a href={part.href}>{part.label}</a>}
                </span>
              </th>
              <td className="number">{part.valueText}</td>
              <td className="share">{part.shareText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
