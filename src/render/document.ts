import type { Quote } from '../types.ts';

/**
 * What a view shows, before it is known how: blocks of plain text with a few meanings marked.
 * Views build it, formats write it, so that what a report says is escaped in one place for each format.
 */

/** Which report a quote is from. */
export interface Origin {
  readonly year: number | null;
  readonly name?: string;
}

/** Where the text of a run was read, for formats that can lead there. */
export interface Place {
  readonly quote: Quote;
  readonly origin: Origin;
}

/** What a stretch of text means to a reader. */
export type Mark = 'strong' | 'quiet' | 'insert' | 'delete' | 'good' | 'bad' | 'doubt';

export interface Run {
  readonly text: string;
  readonly mark: Mark | null;
  readonly place?: Place;
}

/** One line, or running text that the format may wrap. */
export type Line = readonly Run[];

/** Lines below each other. */
export type Cell = readonly Line[];

export interface Heading {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4;
  readonly line: Line;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly lines: Cell;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly { readonly depth: number; readonly lines: Cell }[];
}

export interface Table {
  readonly type: 'table';
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Heading | Paragraph | List | Table;

/** A view of a result. */
export type Document = readonly Block[];

/** A run of text with a mark. */
export function marked(mark: Mark | null, text: string): Run {
  return { text, mark };
}

/** A run of text that was read from a place in a report. */
export function quoted(mark: Mark | null, text: string, quote: Quote, origin: Origin): Run {
  return { text, mark, place: { quote, origin } };
}

/** A line of strings and runs; empty ones are left out. */
export function line(...parts: readonly (string | Run)[]): Line {
  return parts
    .map((part) => (typeof part === 'string' ? { text: part, mark: null } : part))
    .filter(({ text }) => text !== '');
}

/** A cell of lines; empty ones are left out. */
export function cell(...lines: readonly (string | Line)[]): Cell {
  return lines.map((part) => (typeof part === 'string' ? line(part) : part)).filter((part) => part.length > 0);
}

export function heading(depth: Heading['depth'], ...parts: readonly (string | Run)[]): Heading {
  return { type: 'heading', depth, line: line(...parts) };
}

export function paragraph(...lines: readonly (string | Line)[]): Paragraph {
  return { type: 'paragraph', lines: cell(...lines) };
}

/** A list; empty items are left out. */
export function list(...items: readonly Cell[]): List {
  return { type: 'list', items: items.filter((lines) => lines.length > 0).map((lines) => ({ depth: 0, lines })) };
}

/** A table, its last columns for `numbers`; no block at all where there is no row. */
export function table(
  labels: readonly string[],
  rows: readonly (readonly Cell[])[],
  numbers: readonly string[] = [],
): readonly Table[] {
  if (rows.length === 0) return [];
  const columns = [
    ...labels.map((label) => ({ label, align: 'left' as const })),
    ...numbers.map((label) => ({ label, align: 'right' as const })),
  ];
  return [{ type: 'table', columns, rows }];
}
