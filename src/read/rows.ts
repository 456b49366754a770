import { foldWidth } from '../text/width.ts';

const BARE = /^[-+]?[\d.,]+(?:[-~\u{2014}\u{2013}\u{2015}]+[\d.,]+)?$/u;
const UNIT = /\(([^()]{1,12})\)$/u;
const EMPTY = /^[-\u{2014}\u{2013}\u{2015}/ ]*$/u;

/** Splits `name (unit)` into both; the unit is empty where none stands there. */
function unitOf(head: string): readonly [string, string] {
  const unit = UNIT.exec(foldWidth(head))?.[1] ?? '';
  return unit === '' ? [head, ''] : [head.slice(0, head.length - unit.length - 2).trim(), unit];
}

/** A row of a table as text, and which row it was. */
export interface ReadableRow {
  readonly text: string;
  readonly row: number;
}

/**
 * A table as one readable line a row: what the first cell names, with the words of its column before each further cell. A unit that stands
 * in the heading of a row or column, or in a column for units, is put behind the bare numbers that it is for. A table without a heading row,
 * or with one column, gives its cells as they are.
 */
export function readableRows(rows: readonly (readonly string[])[], unitColumn: RegExp): readonly ReadableRow[] {
  const filled = rows.map((cells, row) => ({ cells, row })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const heads = filled[0]?.cells ?? [];
  const named = filled.length > 1 && heads.length > 1 && heads.every((head) => !BARE.test(foldWidth(head)));
  if (!named) return filled.map(({ cells, row }) => ({ row, text: cells.filter((cell) => cell !== '').join(' ') }));
  const unitAt = heads.findIndex((head, index) => index > 0 && unitColumn.test(foldWidth(head)));
  return filled.slice(1).map(({ cells, row }) => ({ row, text: readableRow(heads, cells, unitAt) }));
}

function readableRow(heads: readonly string[], cells: readonly string[], unitAt: number): string {
  const [name, nameUnit] = unitOf(cells[0] ?? '');
  const pairs = cells.flatMap((cell, index) => {
    if (index === 0 || index === unitAt || EMPTY.test(cell)) return [];
    const [head, headUnit] = unitOf(heads[index] ?? '');
    const unit = (unitAt < 0 ? '' : (cells[unitAt] ?? '')) || nameUnit || headUnit;
    const value = BARE.test(foldWidth(cell)) ? `${cell}${unit}` : cell;
    return [`${head === '' ? '' : `${head}: `}${name}${value}`];
  });
  return pairs.length === 0 ? name : pairs.join('; ');
}
