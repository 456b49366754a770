import type { Result } from '../../types.ts';
import type { Document } from '../document.ts';
import type { Context } from '../format.ts';
import { viewOf } from '../views/view.ts';
import { writeBlocks } from './blocks.ts';
import type { Page } from './page.ts';

/** A view as it is, for what needs no page of its own. */
export function plainPage(result: Result, context: Context): Page {
  const blocks = viewOf(result, context);
  return { title: titleOf(blocks, context), kind: result.type, content: writeBlocks(blocks), styles: [], scripts: [] };
}

/** The first heading of a view. */
export function titleOf([first]: Document, { messages }: Context): string {
  return first?.type === 'heading' ? first.line.map(({ text }) => text).join('') : messages.phrases.report;
}
