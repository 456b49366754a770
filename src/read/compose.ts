import type { BlockContent, PhrasingContent, Root, RootContent, Table, Text } from 'mdast';

/** Line and column, both from 1, at which a block begins in the file that it was extracted from. */
export interface Origin {
  readonly line: number;
  readonly column: number;
}

declare module 'mdast' {
  interface Data {
    /** Where the block begins in the file that the text was extracted from. */
    origin?: Origin;
  }
}

/** A stretch of a block's text that looks the same. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A block found in a document whose own text is no plain text; a row is one line of a table, already readable. */
export interface Found {
  readonly kind: 'heading' | 'paragraph' | 'row';
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly runs: readonly Run[];
  readonly origin?: Origin;
}

type Point = NonNullable<Text['position']>['start'];

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

/** Writes blocks one a line and builds the tree over them, every node of which knows its place in that text. */
export function compose(blocks: readonly Found[]): { readonly text: string; readonly tree: Root } {
  const lines: string[] = [];
  const children: RootContent[] = [];
  let offset = 0;
  for (const block of blocks) {
    const runs = tidy(block.runs);
    const line = runs.map(({ text }) => text).join('');
    if (line === '') continue;
    const start = offset;
    const point = (column: number): Point => ({ line: lines.length + 1, column: column + 1, offset: start + column });
    const content = inlines(runs, point);
    const position = { start: point(0), end: point(line.length) };
    const data = block.origin ? { data: { origin: block.origin } } : {};
    if (block.kind === 'row') addRow(children, content, { position, ...data });
    else if (block.kind === 'heading') {
      children.push({ type: 'heading', depth: depthOf(block.level), children: content, position, ...data });
    } else children.push({ type: 'paragraph', children: content, position, ...data });
    lines.push(line);
    offset += line.length + 1;
  }
  const text = lines.join('\n');
  const end: Point = { line: Math.max(lines.length, 1), column: (lines.at(-1) ?? '').length + 1, offset: text.length };
  return {
    text,
    tree: { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } },
  };
}

const depthOf = (level: number): 1 | 2 | 3 | 4 | 5 | 6 =>
  ([1, 2, 3, 4, 5] as const).find((depth) => depth >= level) ?? 6;

function inlines(runs: readonly Run[], point: (column: number) => Point): PhrasingContent[] {
  let column = 0;
  return runs.map(({ text, bold }) => {
    const position = { start: point(column), end: point(column + text.length) };
    column += text.length;
    const node: Text = { type: 'text', value: text, position };
    return bold ? { type: 'strong', children: [node], position } : node;
  });
}

/** Rows that follow each other are one table. */
function addRow(
  children: RootContent[],
  content: PhrasingContent[],
  place: Pick<BlockContent, 'position' | 'data'>,
): void {
  const row: Table['children'][number] = {
    type: 'tableRow',
    children: [{ type: 'tableCell', children: content, ...place }],
    ...place,
  };
  const last = children.at(-1);
  if (last?.type === 'table' && last.position && place.position) {
    last.children.push(row);
    last.position = { start: last.position.start, end: place.position.end };
  } else children.push({ type: 'table', children: [row], ...place });
}
