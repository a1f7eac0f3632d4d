import { toCsv } from '@simpul/domain/csv.ts';

/** Hands rows over to the browser as a file of the reader's own. */
export function saveCsv(name: string, rows: Parameters<typeof toCsv>[0]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
