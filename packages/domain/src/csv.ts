/** What a spreadsheet would take for a formula; such a cell gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV after RFC 4180, with a mark that lets spreadsheets read it as UTF-8. */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
