import type { Result } from '../../types.ts';
import type { Context, Format } from '../format.ts';
import { toolsFor } from '../views/common.ts';
import { viewOf } from '../views/view.ts';
import { writeBlocks } from './blocks.ts';
import { ledgerPage } from './ledger/ledger.ts';
import { writePage, type Page } from './page.ts';
import type { PageTools } from './quotes.ts';
import { sourcesOf } from './sources.ts';

/** One page in one file, to be opened from disk, mailed, printed and kept. */
export const html: Format = {
  id: 'html',
  endings: ['.html', '.htm'],
  render: (result, context) => writePage(pageOf(result, context), context.messages),
};

function pageOf(result: Result, context: Context): Page {
  const tools: PageTools = { ...toolsFor(context), sources: sourcesOf(context.reports) };
  switch (result.type) {
    case 'ledger':
      return ledgerPage(result, tools);
    default:
      return plainPage(result, context);
  }
}

/** A view as it is, for what needs no page of its own. */
function plainPage(result: Result, context: Context): Page {
  const blocks = viewOf(result, context);
  const [first] = blocks;
  const title =
    first?.type === 'heading' ? first.line.map(({ text }) => text).join('') : context.messages.phrases.report;
  return { title, kind: result.type, content: writeBlocks(blocks), styles: [], scripts: [] };
}
