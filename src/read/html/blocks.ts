import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Table } from 'mdast';
import { foldWidth } from '../../text/width.ts';
import type { FilePlace } from '../../types.ts';
import type { Found, FoundTable } from '../compose.ts';

/** A run of text with its place in the HTML; a break is a run of one line feed. */
interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly origin?: FilePlace;
}

const SENTENCE_END = /[\u{3002}!?;:"\u{201D}]$/u;
const RUNNING = /[,;\u{3002}]/u;

/** Where a node begins in the HTML. */
function originOf({ position }: Nodes): { readonly origin?: FilePlace } {
  return position ? { origin: { line: position.start.line, column: position.start.column } } : {};
}

function piecesOf(nodes: readonly PhrasingContent[], bold = false): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, bold, ...originOf(node) }];
    if (node.type === 'break') return [{ text: '\n', bold }];
    return 'children' in node ? piecesOf(node.children, bold || node.type === 'strong') : [];
  });
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Lines of a paragraph, where `<br>` breaks them; one that stops inside a sentence goes on with the next. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const joined: Piece[][] = [];
  lines.forEach((line, index) => {
    const before = textOf(lines[index - 1] ?? []).trim();
    const next = textOf(line);
    const open = RUNNING.test(foldWidth(before)) && !SENTENCE_END.test(foldWidth(before));
    const last = joined.at(-1);
    if (last && open && next.trim() !== '' && !/^\s/u.test(next)) {
      const latin = /[\p{Script=Latin}\d,.]$/u.test(before) && /^\p{Script=Latin}/u.test(next);
      last.push(...(latin ? [{ text: ' ', bold: false }] : []), ...line);
    } else joined.push([...line]);
  });
  return joined.filter((line) => textOf(line).trim() !== '');
}

function tableOf({ children }: Table): FoundTable {
  const rows = children.map((row) => ({
    cells: row.children.map((cell) => textOf(piecesOf(cell.children)).replace(/\s+/gu, ' ').trim()),
    ...originOf(row),
  }));
  return { kind: 'table', rows };
}

/** The text of a line that is nothing but links, or nearly so, belongs to a menu. */
function isMenu(nodes: readonly PhrasingContent[]): boolean {
  const all = textOf(piecesOf(nodes)).trim().length;
  const linked = nodes
    .filter(({ type }) => type === 'link')
    .reduce((sum, node) => sum + textOf(piecesOf([node])).trim().length, 0);
  return all < 200 && linked * 2 > all;
}

function collect(node: Nodes, found: Found[]): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      if (isMenu(node.children)) return;
      const level = node.type === 'heading' ? node.depth : 0;
      for (const line of linesOf(piecesOf(node.children))) {
        const origin = line.find((piece) => piece.text.trim() !== '')?.origin;
        found.push({ kind: node.type, level, runs: line, ...(origin ? { origin } : {}) });
      }
      return;
    }
    case 'code':
      for (const text of node.value.split('\n'))
        found.push({ kind: 'paragraph', level: 0, runs: [{ text, bold: false }] });
      return;
    case 'table':
      found.push(tableOf(node));
      return;
    case 'footnoteDefinition':
      return;
    default:
      if ('children' in node) for (const child of node.children) collect(child, found);
  }
}

/** The blocks of an element in reading order: headings, paragraphs, rows of tables; lines of links alone are left out. */
export function blocksOf(element: Element): readonly Found[] {
  const found: Found[] = [];
  // As a block, since words that stand directly in an inline element would make no paragraph.
  collect(toMdast({ ...element, tagName: 'div' }), found);
  return found;
}
