import { useLingui } from '@lingui/react/macro';
import { createColumnHelper, rowSortingFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import type { ReactNode } from 'react';

const features = tableFeatures({ rowSortingFeature });
export type Column<Row extends object> = ColumnDef<typeof features, Row, unknown>;

/** One column. `sort` is its name in the API's order; without it the column cannot be sorted. */
export function columnOf<Row extends object>(spec: {
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  sort?: string;
}): Column<Row> {
  const { id, label, cell, sort } = spec;
  return createColumnHelper<typeof features, Row>().accessor((row): unknown => row, {
    id: sort ?? id,
    header: label,
    cell: ({ row }) => cell(row.original),
    enableSorting: sort !== undefined,
  });
}

/**
 * A table whose rows the API sorts. On a phone each row is a card: every cell carries its heading,
 * and the roles are spelled out because `display` takes a table's own away.
 */
export function DataTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
  order,
  onOrder,
  selection,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  /** Column and direction, e.g. NAME_ASC. */
  order?: string;
  onOrder?: (order: string) => void;
  /** Rows can be chosen; `nameOf` says which one a box is for. */
  selection?: { chosen: ReadonlyMap<string, Row>; toggle: (rows: readonly Row[], isChosen: boolean) => void; nameOf: (row: Row) => string };
}) {
  const { t } = useLingui();
  const [sorted, isDescending] = [order?.replace(/_(ASC|DESC)$/, ''), order?.endsWith('_DESC') ?? false];
  const table = useTable({ features, columns, data: rows, manualSorting: true, getRowId: (row) => row.id });
  return (
    <table className="data is-cards" role="table">
      <caption className="hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection && (
            <th role="columnheader" scope="col" className="select-cell">
              <input
                type="checkbox"
                aria-label={t`Pilih semua di halaman ini`}
                checked={rows.length > 0 && rows.every(({ id }) => selection.chosen.has(id))}
                onChange={({ currentTarget }) => selection.toggle(rows, currentTarget.checked)}
              />
            </th>
          )}
          {table.getFlatHeaders().map(({ column }) => {
            const { id } = column;
            const label = String(column.columnDef.header);
            if (!onOrder || !column.getCanSort()) {
              return (
                <th key={id} role="columnheader" scope="col">
                  {label}
                </th>
              );
            }
            const isSorted = sorted === id;
            return (
              <th key={id} role="columnheader" scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}>
                <button type="button" className="sort" onClick={() => onOrder(`${id}_${isSorted && !isDescending ? 'DESC' : 'ASC'}`)}>
                  {label}
                  <span aria-hidden="true">{isSorted ? (isDescending ? '▼' : '▲') : '↕'}</span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} role="row">
            {selection && (
              <td role="cell" className="select-cell">
                <input
                  type="checkbox"
                  aria-label={t`Pilih ${selection.nameOf(row.original)}`}
                  checked={selection.chosen.has(row.id)}
                  onChange={({ currentTarget }) => selection.toggle([row.original], currentTarget.checked)}
                />
              </td>
            )}
            {row.getAllCells().map((cell, index) => (
              <td key={cell.id} role={index === 0 ? 'rowheader' : 'cell'} data-label={String(cell.column.columnDef.header)}>
                <div>
                  <table.FlexRender cell={cell} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
