import { stretchesOf, type Stretch } from './columns.ts';

/** A piece of text that a PDF draws at a place of a page; measures in points, from the lower left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
  /** 0 over the whole width, 1 the left column, 2 the right one. */
  readonly column: 0 | 1 | 2;
  readonly left: number;
  readonly right: number;
  /** Height of the line's middle above the lower edge. */
  readonly y: number;
  readonly height: number;
}

const WIDE = /[\u{2E80}-\u{9FFF}\u{FF00}-\u{FFEF}]$/u;

/** Blanks that a typesetter puts between wide characters and digits or Latin letters. */
const AUTOMATIC =
  /(?<=[\u{2E80}-\u{9FFF}\u{FF00}-\u{FFEF}]) (?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%)]) (?=[\u{2E80}-\u{9FFF}\u{FF00}-\u{FFEF}])/gu;

/** The lines of a page in the order of reading, column by column. */
export function linesOfPage(drawn: readonly Drawn[], page: number): readonly PageLine[] {
  return stretchesOf(drawn.filter(({ text }) => text.trim() !== '')).flatMap((stretch) => linesOf(stretch, page));
}

/** Joins what is drawn at one height to lines, from the top down; a gap between words becomes a blank. */
function linesOf({ column, drawn }: Stretch, page: number): readonly PageLine[] {
  const rows: Drawn[][] = [];
  for (const piece of drawn) {
    const row = rows.findLast(
      ([first]) => first && Math.abs(first.y - piece.y) < Math.max(first.height, piece.height) * 0.5,
    );
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  const lines = rows.map((row): PageLine => {
    const pieces = row.sort((a, b) => a.x - b.x);
    let text = '';
    let right = 0;
    for (const piece of pieces) {
      const gap = piece.x - right;
      const isWord = WIDE.test(text) === WIDE.test(piece.text.charAt(0)) || gap > piece.height;
      if (text !== '' && gap > piece.height * 0.2 && isWord && !text.endsWith(' ')) text += ' ';
      text += piece.text;
      right = piece.x + piece.width;
    }
    const heights = pieces.map(({ height }) => height);
    return {
      text: text.trim().replace(AUTOMATIC, ''),
      page,
      column,
      left: pieces[0]?.x ?? 0,
      right,
      y: pieces[0]?.y ?? 0,
      height: Math.max(...heights),
    };
  });
  return lines.sort((a, b) => b.y - a.y);
}
