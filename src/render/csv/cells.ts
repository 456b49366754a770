/** A cell: what the text does not give is empty. */
export type CsvValue = string | number | boolean | null | undefined;

/** One row: column name → cell. */
export type CsvRow = Readonly<Record<string, CsvValue>>;

/** Beginnings that make a spreadsheet take a cell for a formula, their full-width twins included (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
const QUOTED = /[",\r\n]/u;

/** A cell by RFC 4180; text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A table by RFC 4180: a line of column names, then one line a row. */
export function csvTable(columns: readonly string[], rows: readonly CsvRow[]): string {
  const line = (cells: readonly CsvValue[]): string => `${cells.map(csvCell).join(',')}\r\n`;
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('');
}
