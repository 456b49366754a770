import type { Panel, Report } from '../../types.ts';
import type { Document } from '../document.ts';
import { viewOf } from '../views/view.ts';
import { writeBlocks } from './blocks.ts';
import texts from './client/texts.js?raw';
import { html } from './markup.ts';
import type { Page } from './page.ts';
import type { PageTools } from './quotes.ts';
import { writeSources } from './sources.ts';
import style from './style/plain.css?raw';

/** A view as it is, for what needs no page of its own; the quotes of a report lead to its text. */
export function plainPage(result: Report | Panel, tools: PageTools): Page {
  const blocks = viewOf(result, tools.context);
  const first = Math.max(
    1,
    blocks.findIndex((block) => block.type === 'table' || (block.type === 'heading' && block.depth > 1)),
  );
  const held = result.type === 'report';
  return {
    title: titleOf(blocks, tools),
    kind: result.type,
    content: html`<header>${writeBlocks(blocks.slice(0, first), tools)}</header>
      ${writeBlocks(blocks.slice(first), tools)} ${held && writeSources(tools)}`,
    styles: [style],
    scripts: held ? [texts] : [],
  };
}

/** The first heading of a view. */
export function titleOf([first]: Document, { messages }: PageTools): string {
  return first?.type === 'heading' ? first.line.map(({ text }) => text).join('') : messages.phrases.report;
}
