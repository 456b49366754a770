import type { Nodes, Parents, Table, Text } from 'mdast';
import type { Locale } from '../locales/locale.ts';
import { passageOf } from '../text/passage.ts';
import type { Passage, Piece, Source } from '../types.ts';
import { rowPassages } from './rows.ts';

/** A block of a document, flat and in the order of reading. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'row';
  /** 1 to 6 for a marked heading, else 0. */
  readonly level: number;
  readonly passage: Passage;
  /** How many characters at the passage's start are bold. */
  readonly bold: number;
}

const WIDE_CHARACTERS = String.raw`\u{2E80}-\u{9FFF}\u{FF00}-\u{FFEF}\u{201C}\u{201D}\u{2014}`;
const WIDE = new RegExp(`[${WIDE_CHARACTERS}]`, 'u');

/** A passage that grows piece by piece. */
interface Draft {
  text: string;
  pieces: Piece[];
  bold: number;
}

/** Adds what stands at `start` of the source; pieces that follow each other without a gap are one. */
function add(draft: Draft, text: string, start: number): void {
  if (text === '') return;
  const last = draft.pieces.at(-1);
  if (!last || last.start + draft.text.length - last.at !== start) {
    draft.pieces.push({ at: draft.text.length, start });
  }
  draft.text += text;
}

/** Adds text that stands at `start`, a single blank for several. */
function addRun(draft: Draft, text: string, start: number): void {
  let from = 0;
  for (const { 0: blanks, index } of text.matchAll(/\s{2,}/gu)) {
    add(draft, text.slice(from, index + 1), start + from);
    from = index + blanks.length;
  }
  add(draft, text.slice(from), start + from);
}

/** Adds the lines of a text node; a break becomes a blank, and between wide characters nothing. */
function addText(draft: Draft, node: Text, source: string): void {
  let offset = node.position?.start.offset ?? 0;
  const limit = node.position?.end.offset ?? source.length;
  for (const [index, line] of node.value.split(/\r?\n|\r/u).entries()) {
    if (index > 0) addBreak(draft, source, offset, line);
    for (const [run] of line.matchAll(/[^\\&]+|[\\&]/gu)) {
      const found = source.indexOf(run, offset);
      const start = found < 0 || found + run.length > limit ? offset : found;
      addRun(draft, run, start);
      offset = start + run.length;
    }
  }
}

/** Characters between which a line break stands for nothing: wide ones, a wide one and a digit, PM and 2.5. */
const meets = (previous: string, next: string): boolean =>
  (WIDE.test(previous) && (WIDE.test(next) || /\d/u.test(next))) ||
  (/\d/u.test(previous) && WIDE.test(next)) ||
  (/[A-Z]/u.test(previous) && /\d/u.test(next));

const LONGEST_NUMBER = 24;
const NUMBER_END = new RegExp(`[${WIDE_CHARACTERS}][\\d.]+$`, 'u');
const NUMBER_START = new RegExp(`^(?:\\d[\\d.]*|\\.\\d+)[%${WIDE_CHARACTERS}]`, 'u');

/** True where a break falls into a number, which no language without blanks between words avoids: 收入4779⏎1元. */
const tearsNumber = (text: string, next: string): boolean =>
  NUMBER_END.test(text.slice(-LONGEST_NUMBER)) && NUMBER_START.test(next.slice(0, LONGEST_NUMBER));

/** Adds the blank that a line break stands for, unless what meets there needs none. */
function addBreak(draft: Draft, source: string, offset: number, next: string): void {
  const previous = draft.text.at(-1) ?? '';
  if (previous === '' || /\s/u.test(previous) || meets(previous, next.charAt(0)) || tearsNumber(draft.text, next))
    return;
  const at = source.slice(offset).search(/\s/u);
  add(draft, ' ', at < 0 ? offset : offset + at);
}

function addPhrasing(draft: Draft, node: Nodes, source: string): void {
  if (node.type === 'text') {
    const previous = draft.pieces.at(-1);
    const end = previous ? previous.start + draft.text.length - previous.at : 0;
    const start = node.position?.start.offset ?? 0;
    if (previous && /[\n\r]/u.test(source.slice(end, start))) addBreak(draft, source, end, node.value);
    addText(draft, node, source);
  } else if (node.type === 'inlineCode') {
    add(draft, node.value, source.indexOf(node.value, node.position?.start.offset ?? 0));
  } else if ('children' in node) {
    const leads = node.type === 'strong' && draft.text.trim() === '';
    for (const child of node.children) addPhrasing(draft, child, source);
    if (leads) draft.bold = draft.text.length;
  }
}

function readPassage(node: Parents, source: string): { readonly passage: Passage; readonly bold: number } {
  const draft: Draft = { text: '', pieces: [], bold: 0 };
  for (const child of node.children) addPhrasing(draft, child, source);
  return { passage: passageOf(draft.text, draft.pieces), bold: draft.bold };
}

/** The rows of a table that say something. */
function rowsOf(table: Table, source: string, { tables }: Locale): readonly Block[] {
  const cells = table.children.map((row) => row.children.map((cell) => readPassage(cell, source).passage));
  return rowPassages(cells, tables)
    .filter(({ text }) => text.trim() !== '')
    .map((passage) => ({ kind: 'row', level: 0, bold: 0, passage }));
}

function collect(node: Nodes, source: string, locale: Locale, blocks: Block[]): void {
  if (node.type === 'heading' || node.type === 'paragraph') {
    const level = node.type === 'heading' ? node.depth : 0;
    const { passage, bold } = readPassage(node, source);
    if (passage.text.trim() !== '') blocks.push({ kind: node.type, level, passage, bold });
  } else if (node.type === 'table') {
    blocks.push(...rowsOf(node, source, locale));
  } else if ('children' in node) {
    for (const child of node.children) collect(child, source, locale, blocks);
  }
}

/** The blocks of a source in reading order: headings, paragraphs (those of lists and quotes too), rows of tables. */
export function blocksOf({ tree, text }: Source, locale: Locale): readonly Block[] {
  const blocks: Block[] = [];
  collect(tree, text, locale, blocks);
  return blocks;
}
