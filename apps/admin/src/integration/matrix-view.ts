import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { levelOf, type Level } from '@simpul/domain/level.ts';
import type { IntegrationMatrixQuery, IntegrationState } from '../gql/graphql.ts';

export type Matrix = IntegrationMatrixQuery['integrationMatrix'];
export type MatrixRow = Matrix['rows'][number];
export type MatrixCell = MatrixRow['cells'][number];

export const ORDERS = ['KECAMATAN', 'TINGKAT', 'CELAH'] as const;
export type MatrixOrder = (typeof ORDERS)[number];

/** What the address asks the matrix to show. */
export type MatrixFilters = {
  levels: readonly string[];
  programme: string | null;
  agency: string | null;
  state: IntegrationState | null;
  /** Only bonds that have gone silent. */
  silent: boolean;
  order: MatrixOrder;
};

export type ShownColumn = Matrix['columns'][number] & {
  /** Integrations of the shown kampung that have not ended. */
  total: number;
};
export type ShownRow = MatrixRow & {
  level: Level;
  districtName: string;
  /** Shown programmes it has an open integration with, and how deep these are together. */
  bound: number;
  depth: number;
};
export type MatrixHeading =
  | { kind: 'DISTRICT'; name: string; regencyName: string | null }
  | { kind: 'LEVEL'; level: Level }
  | { kind: 'GAP'; missing: number };
export type MatrixGroup = { key: string; heading: MatrixHeading; rows: ShownRow[] };
export type MatrixView = { columns: ShownColumn[]; groups: MatrixGroup[]; count: number };

export const isOpen = ({ state }: { state: IntegrationState }): boolean => !CLOSED_STATES.includes(state);

/** Whether a cell is what the filters look for; the others beside it fade. */
export const isSought = (cell: MatrixCell, { state, silent }: Pick<MatrixFilters, 'state' | 'silent'>): boolean =>
  (state === null || cell.state === state) && (!silent || cell.silent);

/** The part of the matrix that the filters leave, in groups, with the totals of exactly what is shown. */
export function viewOf(matrix: Matrix, filters: MatrixFilters): MatrixView {
  const columns = matrix.columns.filter(
    ({ programme, agencyCode }) =>
      (filters.programme === null || programme.code === filters.programme) && (filters.agency === null || agencyCode === filters.agency),
  );
  const codes = new Set(columns.map(({ programme }) => programme.code));
  const districts = new Map(matrix.districts.map((district) => [district.code, district]));
  const isAcrossRegencies = new Set(matrix.districts.map(({ regencyName }) => regencyName)).size > 1;
  const mustFind = filters.state !== null || filters.silent;
  const rows = matrix.rows.flatMap((row): ShownRow[] => {
    if (filters.levels.length > 0 && !filters.levels.includes(row.levelCode)) return [];
    const cells = row.cells.filter(({ programmeCode }) => codes.has(programmeCode));
    if (mustFind && !cells.some((cell) => isSought(cell, filters))) return [];
    const open = cells.filter(isOpen);
    return [
      {
        ...row,
        cells,
        level: levelOf(row.levelCode),
        districtName: districts.get(districtOf(row))?.name ?? '',
        bound: open.length,
        depth: open.reduce((sum, { depth }) => sum + depth, 0),
      },
    ];
  });
  const totals = Map.groupBy(
    rows.flatMap(({ cells }) => cells.filter(isOpen)),
    ({ programmeCode }) => programmeCode,
  );
  const headingOf = (row: ShownRow): MatrixHeading => {
    switch (filters.order) {
      case 'KECAMATAN': {
        const { name = '', regencyName = '' } = districts.get(districtOf(row)) ?? {};
        return { kind: 'DISTRICT', name, regencyName: isAcrossRegencies ? regencyName : null };
      }
      case 'TINGKAT':
        return { kind: 'LEVEL', level: row.level };
      case 'CELAH':
        return { kind: 'GAP', missing: columns.length - row.bound };
    }
  };
  const groups = Map.groupBy(inOrder(rows, filters.order), (row) => keyOf(row, filters.order));
  return {
    columns: columns.map((column) => ({ ...column, total: totals.get(column.programme.code)?.length ?? 0 })),
    groups: [...groups].flatMap(([key, inGroup]) => {
      const [first] = inGroup;
      return first ? [{ key, heading: headingOf(first), rows: inGroup }] : [];
    }),
    count: rows.length,
  };
}

const districtOf = ({ kampungCode }: MatrixRow): string => kampungCode.slice(0, kampungCode.lastIndexOf('.'));

function keyOf(row: ShownRow, order: MatrixOrder): string {
  if (order === 'KECAMATAN') return districtOf(row);
  return order === 'TINGKAT' ? row.levelCode : String(row.bound);
}

/**
 * By district the API has sorted already. By level: the lowest first. By gap: who could still join
 * the most of the shown programmes first, and of those who could join equally many the one whose
 * bonds are the least deep.
 */
function inOrder(rows: readonly ShownRow[], order: MatrixOrder): readonly ShownRow[] {
  if (order === 'TINGKAT') return rows.toSorted((a, b) => a.level.ordinal - b.level.ordinal);
  if (order === 'CELAH') return rows.toSorted((a, b) => a.bound - b.bound || a.depth - b.depth);
  return rows;
}

/** The groups with their first rows, so many in all, and how many each has. */
export function firstRows(groups: readonly MatrixGroup[], limit: number): (MatrixGroup & { total: number })[] {
  const before = (at: number) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);
  return groups
    .map((group, at) => ({ ...group, total: group.rows.length, rows: group.rows.slice(0, Math.max(0, limit - before(at))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** One empty cell that somebody wants to propose. */
export type Gap = { id: string; kampungCode: string; programmeCode: string; name: string };
export const gapId = (kampungCode: string, programmeCode: string): string => `${kampungCode} ${programmeCode}`;

export const cellOf = (row: ShownRow, { programme }: ShownColumn): MatrixCell | undefined =>
  row.cells.find(({ programmeCode }) => programmeCode === programme.code);

/** Whether a bond may be proposed where there is none yet. */
export const isGap = (row: ShownRow, column: ShownColumn): boolean =>
  row.viewerCanPropose && column.viewerCanPropose && cellOf(row, column) === undefined;
