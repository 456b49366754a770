import type { Result } from '../../types.ts';
import type { Context, Format } from '../format.ts';
import { toolsFor } from '../views/common.ts';
import { chartPage } from './charts.ts';
import { diffPage } from './diff/diff.ts';
import { ledgerPage } from './ledger/ledger.ts';
import { writePage, type Page } from './page.ts';
import { plainPage } from './plain.ts';
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
    case 'diff':
      return diffPage(result, tools);
    case 'outlook':
    case 'timeline':
      return chartPage(result, tools);
    default:
      return plainPage(result, tools);
  }
}
