import { useLingui } from '@lingui/react/macro';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { placeAfter, type Place } from './grid-place.ts';
import type { MatrixFilters, MatrixGroup, MatrixView, ShownRow } from './matrix-view.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixHeading } from './MatrixHeading.tsx';
import { GridRow } from './MatrixRow.tsx';
import type { Gaps } from './MatrixCell.tsx';

type Item = { key: string; group: MatrixGroup } | { key: string; row: ShownRow; at: number };

const GROUP_HEIGHT = 37;
const ROW_HEIGHT = 80;

/**
 * The matrix as an ARIA grid: one tab stop, arrows move between cells. Only the rows near the
 * window stand in the document, and always the one that has the tab stop. The tab stop moves in the
 * document and not in React's state: a step must not draw hundreds of cells again.
 */
export const MatrixGrid = memo(function MatrixGrid({ view, filters, gaps }: { view: MatrixView; filters: MatrixFilters; gaps: Gaps }) {
  const { t } = useLingui();
  const { columns, groups, count } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const sought = useRef<Place | null>(null);
  const items = useMemo(() => itemsOf(groups), [groups]);
  const itemOfRow = useMemo(() => items.flatMap((item, index) => ('row' in item ? [index] : [])), [items]);
  // The row of the tab stop, counted from 1; 0 is the heading.
  const [activeRow, setActiveRow] = useState(1);
  const kept = itemOfRow[Math.min(activeRow, count) - 1];
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ('row' in (items[index] ?? {}) ? ROW_HEIGHT : GROUP_HEIGHT),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
    scrollPaddingStart: 130,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return kept === undefined || near.includes(kept) ? near : [...near, kept].sort((a, b) => a - b);
    },
  });

  const at = ({ row, column }: Place) => grid.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
  function focus(place: Place): boolean {
    const cell = at(place);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return cell !== null && cell !== undefined;
  }
  useEffect(() => {
    // A cell that was out of the window when a key led there.
    if (sought.current && focus(sought.current)) sought.current = null;
    if (grid.current?.querySelector('[tabindex="0"]')) return;
    const first = at({ row: Math.min(activeRow, count), column: 1 }) ?? at({ row: 0, column: 0 });
    if (first) first.tabIndex = 0;
  });
  function handleFocus({ target }: FocusEvent<HTMLElement>) {
    for (const stop of grid.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) stop.tabIndex = -1;
    target.tabIndex = 0;
    setActiveRow(placeOf(target)?.row ?? 1);
  }
  function handleKeyDown(event: KeyboardEvent) {
    const place = placeOf(document.activeElement);
    const next = place && placeAfter(event.key, place, { rows: 1 + count, columns: 1 + columns.length }, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    if (focus(next)) return;
    sought.current = next;
    setActiveRow(next.row);
    virtualizer.scrollToIndex(itemOfRow[next.row - 1] ?? 0);
  }

  let end = 0;
  const rows = virtualizer.getVirtualItems().flatMap(({ index, start, end: ownEnd, key }) => {
    const item = items[index];
    if (!item) return [];
    const space = start - end;
    end = ownEnd;
    const place = { 'data-index': index, 'aria-rowindex': index + 2, ref: virtualizer.measureElement };
    return [
      space > 0 && <Space key={`before ${String(key)}`} height={space} />,
      'row' in item ? (
        <GridRow key={key} {...place} at={item.at} kampung={item.row} columns={columns} filters={filters} gaps={gaps} />
      ) : (
        <tr key={key} role="row" className="matrix-group" {...place}>
          <th role="rowheader" scope="rowgroup" colSpan={1 + columns.length}>
            <span>
              <MatrixHeading heading={item.group.heading} /> <small>{item.group.rows.length}</small>
            </span>
          </th>
        </tr>
      ),
    ];
  });
  return (
    <div className="matrix-scroll" role="region" aria-label={t`Matriks integrasi, dapat digulir`} ref={scroller}>
      <table
        className="matrix"
        role="grid"
        ref={grid}
        onFocus={handleFocus}
        onKeyDown={handleKeyDown}
        aria-label={t`Kampung × program`}
        aria-rowcount={1 + items.length}
        aria-colcount={1 + columns.length}
        style={{ minWidth: `${15 + 8.25 * columns.length}rem` }}
      >
        <MatrixHead columns={columns} count={count} />
        <tbody role="rowgroup">
          {rows}
          <Space height={virtualizer.getTotalSize() - end} />
        </tbody>
      </table>
    </div>
  );
});

/** Stands for rows that are out of the window. */
function Space({ height }: { height: number }) {
  return (
    <tr aria-hidden="true" className="matrix-space">
      <td style={{ height }} />
    </tr>
  );
}

function itemsOf(groups: readonly MatrixGroup[]): Item[] {
  let at = 0;
  return groups.flatMap((group): Item[] => [
    { key: `group ${group.key}`, group },
    ...group.rows.map((row): Item => ({ key: row.kampungCode, row, at: (at += 1) })),
  ]);
}

function placeOf(element: Element | null): Place | null {
  const [row, column] = element?.getAttribute('data-place')?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
