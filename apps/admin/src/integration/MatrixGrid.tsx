import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { IntegrationState } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { KampungName } from './KampungName.tsx';
import { placeAfter, type MatrixColumn, type MatrixGroup, type MatrixRow, type Place } from './matrix-view.ts';
import { MatrixCell } from './MatrixCell.tsx';

type Props = { groups: readonly MatrixGroup[]; columns: readonly MatrixColumn[]; state: IntegrationState | null };

/**
 * The matrix as an ARIA grid: one tab stop, arrows move between cells. Two thousand cells must not
 * be drawn again for each step, so the tab stop moves in the document and not in React's state.
 */
export const MatrixGrid = memo(function MatrixGrid({ groups, columns, state }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const grid = useRef<HTMLTableElement>(null);
  const size = { rows: 1 + groups.reduce((sum, { rows }) => sum + rows.length, 0), columns: 1 + columns.length };
  const at = ({ row, column }: Place) => grid.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);

  useEffect(() => {
    const first = at({ row: 1, column: 1 });
    if (first && !grid.current?.querySelector('[tabindex="0"]')) first.tabIndex = 0;
  });
  function handleFocus({ target }: FocusEvent<HTMLElement>) {
    for (const stop of grid.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) stop.tabIndex = -1;
    target.tabIndex = 0;
  }
  function handleKeyDown(event: KeyboardEvent) {
    const [row, column] = document.activeElement?.getAttribute('data-place')?.split(' ').map(Number) ?? [];
    if (row === undefined || column === undefined) return;
    const next = placeAfter(event.key, { row, column }, size, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    const cell = at(next);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  return (
    <div className="matrix-scroll" role="region" aria-label={t`Matriks integrasi, dapat digulir`}>
      <table
        className="matrix"
        role="grid"
        ref={grid}
        onFocus={handleFocus}
        onKeyDown={handleKeyDown}
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span data-place="0 0" tabIndex={-1}>
                <Trans>Kampung</Trans>
              </span>
            </th>
            {columns.map(({ programme, agencyName, total }, index) => (
              <th key={programme.code} role="columnheader" scope="col">
                <a href={`/admin/program/${programme.code}`} tabIndex={-1} data-place={`0 ${index + 1}`}>
                  {programme.shortName[language]}
                </a>
                <small>{agencyName[language]}</small>
                <span className="matrix-total">
                  <Trans>{total} terhubung</Trans>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ districtName, rows, firstRow }) => (
          <tbody key={districtName} role="rowgroup">
            <tr role="row" className="matrix-district">
              <th role="rowheader" scope="rowgroup" colSpan={size.columns}>
                <span>
                  {districtName} <small>{rows.length}</small>
                </span>
              </th>
            </tr>
            {rows.map((kampung, index) => (
              <Row key={kampung.kampungCode} kampung={kampung} columns={columns} row={firstRow + index} state={state} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
});

function Row({
  kampung,
  columns,
  row,
  state,
}: {
  kampung: MatrixRow;
  columns: readonly MatrixColumn[];
  row: number;
  state: IntegrationState | null;
}) {
  const language = useLanguage();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <KampungName kampung={kampung} place={`${row} 0`} />
        <LevelBadge level={kampung.level} language={language} />
      </th>
      {columns.map((column, index) => (
        <td key={column.programme.code} role="gridcell">
          <MatrixCell kampung={kampung} column={column} state={state} place={`${row} ${index + 1}`} />
        </td>
      ))}
    </tr>
  );
}
