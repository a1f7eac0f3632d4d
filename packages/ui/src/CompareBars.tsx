export type CompareRow = { key: string; label: string; value: number | null; valueText: string; main?: boolean };

/** One number beside the same number of other places. The chart is a table: every bar stands next to its value. */
export function CompareBars({ rows, caption, max }: { rows: readonly CompareRow[]; caption: string; max?: number }) {
  const top = max ?? Math.max(1, ...rows.map((row) => row.value ?? 0));
  return (
    <table className="chart-table">
      <caption>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.main ? 'is-main' : undefined}>
            <th scope="row">{row.label}</th>
            <td className="chart-bar">
              {row.value !== null && (
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={row.main ? 'fill-main' : 'fill-other'}
                    width={Math.min(100, (100 * row.value) / top).toFixed(1)}
                    height="14"
                  />
                </svg>
              )}
            </td>
            <td className="number">{row.valueText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
