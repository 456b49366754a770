/** The right readings of the example reports, as the tables of their README say. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const folder = resolve(import.meta.dirname, '../../examples/reports');

/** One row of a table, by column name; `title` is the heading over the table. */
export interface Reading {
  readonly title: string;
  readonly cells: Readonly<Record<string, string>>;
}

export const exampleText = (name: string): string => readFileSync(join(folder, name), 'utf8');

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function rowsOf(table: Table, title: string): Reading[] {
  const [head, ...rows] = table.children.map((row) => row.children.map(textOf));
  return rows.map((row) => ({
    title,
    cells: Object.fromEntries((head ?? []).map((name, column) => [name, row[column] ?? ''])),
  }));
}

/** All rows of the tables under the chapter of that name, its subheadings included. */
export function readings(chapter: string): Reading[] {
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(exampleText('README.md'));
  const found: Reading[] = [];
  let inside = '';
  let title = '';
  for (const node of tree.children) {
    if (node.type === 'heading') {
      title = textOf(node);
      if (node.depth <= 2) inside = title;
    }
    if (node.type === 'table' && inside === chapter) found.push(...rowsOf(node, title));
  }
  return found;
}

/** The answers that a cell accepts: `met or exceeded`; a dash for none. */
export const answers = (cell: string): readonly string[] =>
  cell.split(' or ').map((answer) => (answer === '-' ? '' : answer.trim()));

/** Every place where a quotation stands in a text, ends exclusive. */
export function placesOf(quotation: string, text: string): { readonly start: number; readonly end: number }[] {
  const found = [];
  for (let start = text.indexOf(quotation); start >= 0; start = text.indexOf(quotation, start + 1))
    found.push({ start, end: start + quotation.length });
  return found;
}
