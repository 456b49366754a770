import { clean } from './clean.ts';
import type { Block, Cell, Line, Run, Table } from './document.ts';
import type { Format } from './format.ts';
import { viewOf } from './views/view.ts';

/** CommonMark with GFM tables, readable as plain text. */
export const markdown: Format = {
  id: 'md',
  endings: ['.md', '.markdown'],
  render: (result, context) => `${viewOf(result, context).map(writeBlock).join('\n\n')}\n`,
};

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${writeLine(block.line)}`;
    case 'paragraph':
      return block.lines.map((line) => guardStart(writeLine(line))).join('\\\n');
    case 'list':
      return block.items
        .map(({ depth, lines }) => {
          const indent = '  '.repeat(depth);
          return lines
            .map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${guardStart(writeLine(line))}`)
            .join('\\\n');
        })
        .join('\n');
    case 'table':
      return writeTable(block);
  }
}

function writeTable({ columns, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ label }) => escapeText(label))),
    row(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((cells) => row(cells.map(writeCell))),
  ].join('\n');
}

const writeCell = (cell: Cell): string => cell.map(writeLine).join('<br>');

const writeLine = (line: Line): string => line.map(writeRun).join('').trim();

/** Marks beside Chinese punctuation are not read as emphasis; there the text goes without. */
const SAFE_INSIDE = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

function writeRun({ text, mark }: Run): string {
  const written = escapeText(text);
  switch (mark) {
    case 'insert':
      return `<ins>${written}</ins>`;
    case 'delete':
      return `<del>${written}</del>`;
    case 'strong':
    case 'bad':
      return SAFE_INSIDE.test(text) ? `**${written}**` : written;
    default:
      return written;
  }
}

const MARKUP = /[\\`*_[\]~|]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Where an address that readers of GFM make a link of would break if something stood there; entities do not stop them all. */
const ADDRESS = /(?<=:)\/\/|(?<=www)\.|(?<=\S)@|(?<=mailto|xmpp):/giu;

/** Text of a report as text: nothing in it is markup, a link or an address. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(MARKUP, '\\$&')
    .replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character)
    .replace(ADDRESS, '<!-- -->$&');
}

/** Keeps the first characters of a line from beginning a heading, a list or a rule. */
function guardStart(text: string): string {
  return text.replace(/^[#+=-]/u, '\\$&').replace(/^(\d{1,9})(?=[.)])/u, '$1\\');
}
