import type { PhrasingContent, Root, RootContent, TableCell, TableRow, Text } from 'mdast';
import type { FilePlace, Source, SourceBlock } from '../types.ts';
import { isTorn, writtenLine } from './lines.ts';

declare module 'mdast' {
  interface Data {
    /** Where the block begins in the file that the text was extracted from. */
    origin?: FilePlace;
  }
}

/** A stretch of a block's text that looks the same. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

interface Block {
  readonly origin?: FilePlace;
}

/** A heading or paragraph found in a document whose own text is no plain text. */
export interface FoundText extends Block {
  readonly kind: 'heading' | 'paragraph';
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly runs: readonly Run[];
}

/** A table found there, row by row. */
export interface FoundTable {
  readonly kind: 'table';
  readonly rows: readonly (Block & { readonly cells: readonly string[] })[];
}

export type Found = FoundText | FoundTable;

type Position = NonNullable<Text['position']>;

const BETWEEN_CELLS = ' | ';

/** Without blanks at both ends, a single blank in place of several, and runs that look the same joined. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const tidied: { text: string; bold: boolean }[] = [];
  let blank = true;
  for (const { text, bold } of runs) {
    let inner = text.replace(/\s+/gu, (blanks) => (/[^ \t\r\n\f]/u.exec(blanks)?.[0] ?? ' ').slice(0, 1));
    if (blank) inner = inner.trimStart();
    if (inner === '') continue;
    blank = /\s$/u.test(inner);
    const last = tidied.at(-1);
    if (last?.bold === bold) last.text += inner;
    else tidied.push({ text: inner, bold });
  }
  const last = tidied.at(-1);
  if (last) last.text = last.text.trimEnd();
  return tidied.filter(({ text }) => text !== '');
}

const textOf = ({ runs }: FoundText): string => runs.map(({ text }) => text).join('');

/** The text and the tree while blocks are added to them. */
interface Draft {
  readonly lines: string[];
  readonly children: RootContent[];
  /** Offset at which the next line begins. */
  offset: number;
}

/** Adds a line and gives the place of a stretch of it. */
function addLine(draft: Draft, line: string): (from: number, to: number) => Position {
  const { offset } = draft;
  const number = draft.lines.push(line);
  draft.offset += line.length + 1;
  const point = (column: number): Position['start'] => ({ line: number, column: column + 1, offset: offset + column });
  return (from, to) => ({ start: point(from), end: point(to) });
}

const dataOf = ({ origin }: Block): { data?: { origin: FilePlace } } => (origin ? { data: { origin } } : {});

/** Adds a heading or paragraph; one that goes on with the paragraph before it becomes a further line of that. */
function addText(draft: Draft, block: FoundText, goesOn: boolean): void {
  const line = textOf(block);
  const place = addLine(draft, line);
  let column = 0;
  const children = block.runs.map(({ text, bold }): PhrasingContent => {
    const position = place(column, column + text.length);
    column += text.length;
    const node: Text = { type: 'text', value: text, position };
    return bold ? { type: 'strong', children: [node], position } : node;
  });
  const position = place(0, line.length);
  const before = draft.children.at(-1);
  if (goesOn && before?.type === 'paragraph' && before.position) {
    before.children.push(...children);
    before.position = { start: before.position.start, end: position.end };
    return;
  }
  const node = { children, position, ...dataOf(block) };
  const [depth] = ([1, 2, 3, 4, 5, 6] as const).filter((one) => one >= block.level);
  draft.children.push(
    block.kind === 'heading' ? { type: 'heading', depth: depth ?? 6, ...node } : { type: 'paragraph', ...node },
  );
}

/** Adds a table, a row a line, the cells apart as in Markdown. */
function addTable(draft: Draft, { rows }: FoundTable): void {
  const children = rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map((row): TableRow => {
      const line = row.cells.join(BETWEEN_CELLS);
      const place = addLine(draft, line);
      let column = 0;
      const cells = row.cells.map((value): TableCell => {
        const position = place(column, column + value.length);
        column += value.length + BETWEEN_CELLS.length;
        return { type: 'tableCell', children: value === '' ? [] : [{ type: 'text', value, position }], position };
      });
      return { type: 'tableRow', children: cells, position: place(0, line.length), ...dataOf(row) };
    });
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  if (start && end) draft.children.push({ type: 'table', children, position: { start, end } });
}

/** Writes blocks one a line and builds the tree over them, every node of which knows its place in that text. */
export function compose(found: readonly Found[]): { readonly text: string; readonly tree: Root } {
  const draft: Draft = { lines: [], children: [], offset: 0 };
  const blocks = found
    .map((block) => (block.kind === 'table' ? block : { ...block, runs: tidy(block.runs) }))
    .filter((block) => block.kind === 'table' || block.runs.length > 0);
  const words = blocks.map((block) => writtenLine(block.kind === 'paragraph' ? textOf(block) : ''));
  blocks.forEach((block, index) => {
    if (block.kind === 'table') addTable(draft, block);
    else addText(draft, block, isTorn(words, index));
  });
  const { lines, children } = draft;
  const text = lines.join('\n');
  const end = { line: Math.max(lines.length, 1), column: (lines.at(-1) ?? '').length + 1, offset: text.length };
  return {
    text,
    tree: { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } },
  };
}

/** Where each block of a composed source begins in its file; nothing is known of that for Word. */
export function placedBlocks({ tree, format }: Source): readonly SourceBlock[] {
  if (format === 'docx') return [];
  const nodes = tree.children.flatMap((node) => (node.type === 'table' ? node.children : [node]));
  return nodes.flatMap(({ data, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return data?.origin && start !== undefined && end !== undefined ? [{ start, end, ...data.origin }] : [];
  });
}
