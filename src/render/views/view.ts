import type { Result } from '../../types.ts';
import { paragraph, type Block, type Document } from '../document.ts';
import type { Context } from '../format.ts';
import { toolsFor } from './common.ts';
import { viewDiff } from './diff.ts';
import { viewLedger } from './ledger.ts';
import { viewOutlook } from './outlook.ts';
import { viewPanel } from './panel.ts';
import { viewReport } from './report.ts';
import { viewTimeline } from './timeline.ts';

/** What a reader is shown of a result, in blocks that every format can write. */
export function viewOf(result: Result, context: Context): Document {
  const blocks = blocksOf(result, context).filter(holdsSomething);
  return blocks.length > 0 ? blocks : [paragraph(context.messages.phrases.nothing)];
}

function blocksOf(result: Result, context: Context): Document {
  const tools = toolsFor(context);
  switch (result.type) {
    case 'report':
      return viewReport(result, tools);
    case 'outlook':
      return viewOutlook(result, tools);
    case 'diff':
      return viewDiff(result, tools);
    case 'ledger':
      return viewLedger(result, tools);
    case 'timeline':
      return viewTimeline(result, tools);
    case 'panel':
      return viewPanel(result, tools);
  }
}

function holdsSomething(block: Block): boolean {
  switch (block.type) {
    case 'heading':
      return block.line.length > 0;
    case 'paragraph':
      return block.lines.length > 0;
    case 'list':
      return block.items.length > 0;
    case 'table':
      return block.rows.length > 0;
  }
}
