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

/** How a whole divides over the levels: one bar, and the table with the same numbers. */
export function StackedBar({ parts, caption, of }: { parts: readonly StackedPart[]; caption: string; of: number }) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  let start = 0;
  return (
    <div className="stacked-bar">
      <svg viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        {parts.map((part) => {
          const x = start;
          const width = total === 0 ? 0 : (996 * part.value) / total;
          start += width;
          return width === 0 ? null : (
            <rect
              key={part.key}
              className={`fill-level-${part.ordinal}`}
              x={(x + 2).toFixed(1)}
              y="2"
              width={width.toFixed(1)}
              height="36"
            />
          );
        })}
      </svg>
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
