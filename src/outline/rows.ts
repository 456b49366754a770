import type { TableWords } from '../locales/locale.ts';
import { passageOf, slicePassage } from '../text/passage.ts';
import type { Passage, Piece } from '../types.ts';
import { columnsOf, headOf, type Columns } from './columns.ts';

const NUMBER = /\d[\d.,]*(?: ?[-~\u{2014}\u{2013}\u{2015}]+ ?\d[\d.,]*)?/u;
const EMPTY = /^[-\u{2014}\u{2013}\u{2015}/ ]*$/u;
const LATIN = /[\p{Script=Latin}\d]/u;
/** Most characters before a cell's number that can say its bound. */
const LONGEST_BOUND = 8;

/** Words that a reader adds at a place of the source. */
const implied = (text: string, start: number): Passage => passageOf(text, [{ at: 0, start, implied: true }]);

const startOf = ({ pieces }: Passage): number => pieces[0]?.start ?? 0;

function endOf({ text, pieces }: Passage): number {
  const last = pieces.at(-1);
  return last ? last.start + text.length - last.at : 0;
}

/** One passage of several; Latin words are kept apart by a blank. */
function joined(parts: readonly Passage[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  const add = (part: Passage): void => {
    pieces.push(...part.pieces.map((piece) => ({ ...piece, at: piece.at + text.length })));
    text += part.text;
  };
  for (const part of parts.filter((one) => one.text !== '')) {
    if (LATIN.test(text.slice(-1)) && LATIN.test(part.text.charAt(0))) add(implied(' ', startOf(part)));
    add(part);
  }
  return passageOf(text, pieces);
}

/** A cell's value with the unit that a head gives for its number, where it has none of its own. */
function withUnit(value: Passage, unit: string, { afterNumber }: TableWords): Passage {
  const { folded } = value;
  const number = NUMBER.exec(folded);
  const end = number ? number.index + number[0].length : 0;
  if (!number || number.index > LONGEST_BOUND || !afterNumber.test(folded.slice(end).trim())) return value;
  const before = slicePassage(value, 0, end);
  return joined([before, implied(unit, endOf(before)), slicePassage(value, end)]);
}

/**
 * What a person reads in a row: for each cell the head of its column, what the row names, and its value with its unit, as in
 * `2024 target: output 320 million, 2025 target: output 350 million`. What stands in heads is implied at the cell.
 */
function rowPassage(cells: readonly Passage[], columns: Columns, tables: TableWords): Passage {
  const name = cells[columns.name] ?? passageOf('', []);
  const row = headOf(name.text, tables);
  const named = row.unit === '' ? name : slicePassage(name, 0, name.folded.lastIndexOf('('));
  const unitOfRow = (cells[columns.unit]?.folded ?? '').trim() || row.unit;
  // Rows can be years, and columns what is measured.
  const isTime = row.measure === '' && row.lead !== '';
  const parts: Passage[] = [];
  let isNamed = false;
  cells.forEach((value, index) => {
    const head = columns.heads[index];
    const isOther = index === columns.name || index === columns.unit || columns.order.includes(index);
    if (!head || isOther || EMPTY.test(value.folded)) return;
    const isFigure = isTime || head.lead !== '' || /\d/u.test(value.text);
    const follows = isTime || tables.attribute.test(head.measure);
    const names = !isNamed && index > columns.name;
    const at = names ? startOf(name) : startOf(value);
    const lead = `${isTime ? row.lead : ''}${head.lead}${follows ? '' : head.measure}`;
    if (parts.length > 0) parts.push(implied(', ', at));
    if (lead !== '') parts.push(implied(`${lead}: `, at));
    if (names && !isTime) parts.push(named);
    else if (isFigure && !isTime) parts.push(implied(named.text, at));
    if (follows) parts.push(implied(head.measure, startOf(value)));
    parts.push(withUnit(value, head.unit || (follows && !isTime ? '' : unitOfRow), tables));
    isNamed ||= names;
  });
  return parts.length === 0 ? named : joined(parts);
}

/** The rows of a table as a person reads them, each with its place; the rows of heads stand in the others. */
export function rowPassages(table: readonly (readonly Passage[])[], tables: TableWords): readonly Passage[] {
  const columns = columnsOf(
    table.map((cells) => cells.map(({ text }) => text)),
    tables,
  );
  let above = '';
  return table.slice(columns.rows).map((cells) => {
    if (columns.rows === 0) return joined(cells.flatMap((cell) => [cell, implied(' ', endOf(cell))]).slice(0, -1));
    // A name over several rows stands in the first of them.
    const own = cells[columns.name]?.text ?? '';
    if (own !== '') above = own;
    const first = implied(above, startOf(cells.find(({ text }) => text !== '') ?? implied('', 0)));
    return rowPassage(
      cells.map((cell, index) => (index === columns.name && cell.text === '' ? first : cell)),
      columns,
      tables,
    );
  });
}
