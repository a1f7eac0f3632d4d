export type Place = { row: number; column: number };

/** Where a key leads in a grid whose first row and column are its headings; null when the key is not ours. */
export function placeAfter(
  key: string,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
  wholeGrid: boolean,
): Place | null {
  const within = (value: number, end: number) => Math.max(0, Math.min(end - 1, value));
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: within(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: within(column + 1, columns) };
    case 'PageUp':
      return { row: within(row - 10, rows), column };
    case 'PageDown':
      return { row: within(row + 10, rows), column };
    case 'Home':
      return { row: wholeGrid ? 0 : row, column: 0 };
    case 'End':
      return { row: wholeGrid ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
