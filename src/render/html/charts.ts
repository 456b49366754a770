import type { Outlook, Timeline } from '../../types.ts';
import { WIDTH } from '../charts/chart.ts';
import { chartsOf } from '../charts/charts.ts';
import type { Context } from '../format.ts';
import { viewOf } from '../views/view.ts';
import { writeBlocks } from './blocks.ts';
import { html } from './markup.ts';
import type { Page } from './page.ts';
import { titleOf } from './plain.ts';
import style from './style/charts.css?raw';

/** The view of an outlook or a timeline with its charts on top of its tables, which say the same to those who do not see them. */
export function chartPage(result: Outlook | Timeline, context: Context): Page {
  const blocks = viewOf(result, context);
  const first = blocks.findIndex(({ type }, index) => index > 0 && type !== 'paragraph');
  const charts = chartsOf(result, context);
  const tables = first < 0 ? [] : blocks.slice(first);
  return {
    title: titleOf(blocks, context),
    kind: result.type,
    styles: [style],
    scripts: [],
    content: html`<header>${writeBlocks(first < 0 ? blocks : blocks.slice(0, first))}</header>
${charts.length > 0 ? html`<p class="quiet">${context.messages.page.chartNote}</p>` : null}
<div class="charts">${charts.map(
      ({ title, summary, height, marks }) => html`<figure><figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${`${title}. ${summary}`}">${marks}</svg></figure>
`,
    )}</div>
${writeBlocks(tables)}`,
  };
}
