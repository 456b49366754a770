import type { Block, Cell, Line, List, Run, Table } from '../document.ts';
import { html, joined, own, type Html } from './markup.ts';
import { linkTo, type PageTools } from './quotes.ts';

/** Blocks of a view as markup, for pages and parts of pages that need no structure of their own. */
export function writeBlocks(blocks: readonly Block[], tools: PageTools): Html {
  return joined(
    blocks.map((block) => writeBlock(block, tools)),
    '\n',
  );
}

function writeBlock(block: Block, tools: PageTools): Html {
  switch (block.type) {
    case 'heading':
      return html`<h${block.depth}>${writeLine(block.line, tools)}</h${block.depth}>`;
    case 'paragraph':
      return html`<p>${writeLines(block.lines, tools)}</p>`;
    case 'list':
      return writeList(block.items, tools);
    case 'table':
      return writeTable(block, tools);
  }
}

/** Lines below each other. */
function writeLines(lines: Cell, tools: PageTools): Html {
  return joined(
    lines.map((line) => writeLine(line, tools)),
    '<br>',
  );
}

const writeLine = (line: Line, tools: PageTools): Html => joined(line.map((run) => writeRun(run, tools)));

function writeRun({ text, mark, place }: Run, tools: PageTools): Html {
  const words = place ? linkTo(place, html`${text}`, tools) : html`${text}`;
  switch (mark) {
    case null:
      return words;
    case 'insert':
      return html`<ins>${words}</ins>`;
    case 'delete':
      return html`<del>${words}</del>`;
    case 'strong':
      return html`<strong>${words}</strong>`;
    default:
      return html`<span class="${mark}">${words}</span>`;
  }
}

/** Items with depths as lists inside each other; a depth that is skipped counts as one step. */
function writeList(items: List['items'], tools: PageTools): Html {
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
    parts.push(html`<li>${writeLines(lines, tools)}`);
  }
  return joined([...parts, ...open.map(() => own('</li></ul>'))]);
}

const RIGHT = own(' class="right"');

/** A table that scrolls sideways where the screen is too narrow, which the keyboard can do too. */
export function writeTable({ columns, rows }: Table, tools: PageTools): Html {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${tools.messages.page.table}">
    <table>
      <thead>
        <tr>
          ${columns.map(({ label, align }) => html`<th scope="col"${align === 'right' && RIGHT}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, index) => html`<td${columns[index]?.align === 'right' && RIGHT}>${writeLines(cell, tools)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
