import type { Cell, Line, Table } from '../document.ts';
import { clean } from '../clean.ts';
import { signsOf, styled } from './style.ts';
import { textWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** Blanks between two columns. */
const GAP = 2;
/** Narrower columns cannot be read; the table is then shown row by row. */
const NARROWEST = 10;

/** Draws a table in at most `columns` columns; where that is too little, each row as a list of labels and values. */
export function drawTable(table: Table, columns: number, color: boolean): string {
  const widths = fit(naturalWidths(table, color), columns - GAP * (table.columns.length - 1));
  return widths ? drawGrid(table, widths, color) : drawRecords(table, columns, color);
}

/** A line with its marks as the terminal shows it. */
export function drawLine(line: Line, color: boolean): string {
  return line.map(({ text, mark }) => styled(text, mark, color)).join('');
}

const lineWidth = (line: Line, color: boolean): number =>
  line.reduce((sum, { text, mark }) => sum + textWidth(clean(text)) + signsOf(mark, color).join('').length, 0);

function naturalWidths({ columns, rows }: Table, color: boolean): readonly number[] {
  return columns.map(({ label }, index) =>
    rows.reduce(
      (width, row) => (row[index] ?? []).reduce((widest, line) => Math.max(widest, lineWidth(line, color)), width),
      textWidth(label),
    ),
  );
}

/** Widths that fit into the room: narrow columns as they are, the others share what is left; null where that is too little. */
function fit(natural: readonly number[], room: number): readonly number[] | null {
  let widths = natural.map(() => 0);
  let open = natural.map((_, index) => index);
  let left = room;
  for (;;) {
    const share = Math.floor(left / Math.max(open.length, 1));
    const narrow = open.filter((index) => (natural[index] ?? 0) <= share);
    if (narrow.length === 0) {
      if (open.length > 0 && share < NARROWEST) return null;
      widths = widths.map((width, index) => (open.includes(index) ? share : width));
      return widths;
    }
    widths = widths.map((width, index) => (narrow.includes(index) ? (natural[index] ?? 0) : width));
    left -= narrow.reduce((sum, index) => sum + (natural[index] ?? 0), 0);
    open = open.filter((index) => !narrow.includes(index));
    if (open.length === 0) return widths;
  }
}

function drawGrid({ columns, rows }: Table, widths: readonly number[], color: boolean): string {
  const rule = (sign: string): string => styled(widths.map((width) => sign.repeat(width)).join('  '), 'quiet', color);
  const labels = columns.map(({ label }): Cell => [[{ text: label, mark: 'strong' }]]);
  const drawRow = (cells: readonly Cell[]): readonly string[] => {
    const wrapped = cells.map((cell, index) => cell.flatMap((line) => wrap(line, widths[index] ?? 1, color)));
    const height = Math.max(...wrapped.map((lines) => lines.length), 1);
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, index) => {
          const line = lines[row] ?? [];
          const blank = ' '.repeat(Math.max((widths[index] ?? 0) - drawnWidth(line), 0));
          const drawn = drawLine(line, color);
          return columns[index]?.align === 'right' ? blank + drawn : drawn + blank;
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const drawn = rows.map(drawRow);
  const parted = drawn.some((lines) => lines.length > 1);
  return [
    ...drawRow(labels),
    rule('\u{2500}'),
    ...drawn.flatMap((lines, index) => (parted && index > 0 ? [rule('\u{254C}'), ...lines] : lines)),
  ].join('\n');
}

const drawnWidth = (line: Line): number => line.reduce((sum, { text }) => sum + textWidth(text), 0);

function drawRecords({ columns, rows }: Table, width: number, color: boolean): string {
  const indent = 2;
  return rows
    .map((row) =>
      row
        .flatMap((cell, index) => {
          if (cell.length === 0) return [];
          const label = styled(columns[index]?.label ?? '', 'strong', color);
          const lines = cell.flatMap((line) => wrap(line, width - indent, color));
          return [label, ...lines.map((line) => ' '.repeat(indent) + drawLine(line, color))];
        })
        .join('\n'),
    )
    .join(`\n${styled('\u{254C}'.repeat(width), 'quiet', color)}\n`);
}
