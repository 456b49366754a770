import type { TableWords } from '../locales/locale.ts';
import { foldWidth } from '../text/width.ts';

/** What the head of a column or row says. */
export interface Head {
  /** When, and whether it was reached or is to be. */
  readonly lead: string;
  /** What is measured. */
  readonly measure: string;
  readonly unit: string;
}

/** What the columns of a table hold. */
export interface Columns {
  /** How many rows hold the heads; 0 for a table without any. */
  readonly rows: number;
  readonly heads: readonly Head[];
  /** Index of the column that names what each row measures. */
  readonly name: number;
  /** Index of the column that holds units; -1 where none does. */
  readonly unit: number;
  /** Indexes of the columns that number the rows. */
  readonly order: readonly number[];
}

const BARE = /^[-+]?[\d.,]+(?:[-~\u{2014}\u{2013}\u{2015}]+[\d.,]+)?$/u;
const UNIT = /\(([^()\d]{1,12})\)$/u;

/** Takes the words of a head apart; a unit stands in brackets at its end. */
export function headOf(words: string, { lead, plain }: TableWords): Head {
  const folded = foldWidth(words).trim();
  const unit = UNIT.exec(folded)?.[1]?.trim() ?? '';
  const named = unit === '' ? folded : folded.slice(0, folded.lastIndexOf('(')).trimEnd();
  const opening = lead.exec(named)?.[0] ?? '';
  const measure = named.slice(opening.length).trim();
  return { lead: opening.trim(), measure: plain.test(measure) ? '' : measure, unit };
}

/** The words of the heads, column by column: a second row goes on where it names nothing itself and holds no number. */
function headWords([first = [], second]: readonly (readonly string[])[]): {
  readonly rows: number;
  readonly words: readonly string[];
} {
  const goesOn =
    second !== undefined &&
    (second[0] ?? '') === '' &&
    second.some((word) => word !== '') &&
    !second.some((word) => BARE.test(word));
  if (!goesOn) return { rows: 1, words: first };
  // A head over several columns stands in the first of them.
  let above = '';
  const words = first.map((word, index) => {
    const below = second[index] ?? '';
    if (word !== '' || below === '') above = word;
    return above + below;
  });
  return { rows: 2, words };
}

/** Reads the heads of a table from the words of its cells, row by row. */
export function columnsOf(table: readonly (readonly string[])[], tables: TableWords): Columns {
  const { rows, words } = headWords(table.slice(0, 2).map((cells) => cells.map((cell) => foldWidth(cell).trim())));
  if (table.length <= rows || words.length < 2 || words.some((word) => BARE.test(word))) {
    return { rows: 0, heads: [], name: -1, unit: -1, order: [] };
  }
  const order = words.flatMap((word, index) => (tables.orderColumn.test(word) ? [index] : []));
  const named = words.findIndex((word) => tables.nameColumn.test(word));
  return {
    rows,
    heads: words.map((word) => headOf(word, tables)),
    name: named < 0 ? words.findIndex((_, index) => !order.includes(index)) : named,
    unit: words.findIndex((word) => tables.unitColumn.test(word)),
    order,
  };
}
