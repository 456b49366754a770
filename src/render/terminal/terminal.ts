import type { Block, Cell } from '../document.ts';
import type { Format } from '../format.ts';
import { viewOf } from '../views/view.ts';
import { drawLine, drawTable } from './table.ts';
import { wrap } from './wrap.ts';

/** Wider lines are hard to read, whatever the window. */
const WIDEST = 160;

/** For the screen: tables that know how wide Chinese characters are, in colour where there is some. */
export const terminal: Format = {
  id: 'terminal',
  endings: [],
  render: (result, context) => {
    const columns = Math.min(context.columns, WIDEST);
    return `${viewOf(result, context)
      .map((block) => drawBlock(block, columns, context.color))
      .join('\n\n')}\n`;
  },
};

function drawBlock(block: Block, columns: number, color: boolean): string {
  switch (block.type) {
    case 'heading': {
      const line = block.line.map(({ text, mark }) => ({ text, mark: mark ?? ('strong' as const) }));
      return drawLines([line], '', '', columns, color);
    }
    case 'paragraph':
      return drawLines(block.lines, '', '', columns, color);
    case 'list':
      return block.items
        .map(({ depth, lines }) => {
          const indent = '  '.repeat(depth);
          return drawLines(lines, `${indent}\u{2022} `, `${indent}  `, columns, color);
        })
        .join('\n');
    case 'table':
      return drawTable(block, columns, color);
  }
}

function drawLines(lines: Cell, first: string, rest: string, columns: number, color: boolean): string {
  return lines
    .flatMap((line) => wrap(line, columns - rest.length, color))
    .map((line, index) => `${index === 0 ? first : rest}${drawLine(line, color)}`)
    .join('\n');
}
