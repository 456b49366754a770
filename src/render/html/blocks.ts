import type { Block, Cell, Line, List, Run, Table } from '../document.ts';
import { html, joined, own, type Html } from './markup.ts';

/** Blocks of a view as markup, for pages and parts of pages that need no structure of their own. */
export function writeBlocks(blocks: readonly Block[]): Html {
  return joined(blocks.map(writeBlock), '\n');
}

function writeBlock(block: Block): Html {
  switch (block.type) {
    case 'heading':
      return html`<h${block.depth}>${writeLine(block.line)}</h${block.depth}>`;
    case 'paragraph':
      return html`<p>${writeLines(block.lines)}</p>`;
    case 'list':
      return writeList(block.items);
    case 'table':
      return writeTable(block);
  }
}

/** Lines below each other. */
export function writeLines(lines: Cell): Html {
  return joined(lines.map(writeLine), '<br>');
}

const writeLine = (line: Line): Html => joined(line.map(writeRun));

function writeRun({ text, mark }: Run): Html {
  switch (mark) {
    case null:
      return html`${text}`;
    case 'insert':
      return html`<ins>${text}</ins>`;
    case 'delete':
      return html`<del>${text}</del>`;
    case 'strong':
      return html`<strong>${text}</strong>`;
    default:
      return html`<span class="${mark}">${text}</span>`;
  }
}

/** Items with depths as lists inside each other; a depth that is skipped counts as one step. */
function writeList(items: List['items']): Html {
  const open: number[] = [];
  const parts: Html[] = [];
  for (const { depth, lines } of items) {
    while (open.length > 0 && (open.at(-1) ?? 0) > depth) {
      open.pop();
      parts.push(own('</li></ul>'));
    }
    if (open.at(-1) === depth) parts.push(own('</li>'));
    else {
      open.push(depth);
      parts.push(own('<ul>'));
    }
    parts.push(html`<li>${writeLines(lines)}`);
  }
  return joined([...parts, ...open.map(() => own('</li></ul>'))]);
}

/** A table that scrolls sideways where the screen is too narrow, which the keyboard can do too. */
export function writeTable({ columns, rows }: Table): Html {
  return html`<div class="scroll" role="group" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${writeLines(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
