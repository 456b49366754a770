import type { Outlook, Timeline } from '../../types.ts';
import { WIDTH, type Chart } from '../charts/chart.ts';
import { chartsOf } from '../charts/charts.ts';
import { keyOf } from '../charts/key.ts';
import { moved } from '../charts/marks.ts';
import { outlookLede, outlookOrder } from '../views/outlook.ts';
import { viewOf } from '../views/view.ts';
import { writeBlocks, writeTable } from './blocks.ts';
import texts from './client/texts.js?raw';
import { html, type Html } from './markup.ts';
import type { Page } from './page.ts';
import { titleOf } from './plain.ts';
import type { PageTools } from './quotes.ts';
import { writeSources } from './sources.ts';
import { writeStrip, type Share } from './strip.ts';
import style from './style/charts.css?raw';

const SIGNS = { lowered: '\u{25BC}', raised: '\u{25B2}', held: '=', new: '+', not_continued: '\u{25CB}' } as const;

/** The view of an outlook or a timeline with its charts above its tables; each chart has its own table below it too. */
export function chartPage(result: Outlook | Timeline, tools: PageTools): Page {
  const blocks = viewOf(result, tools.context);
  const first = blocks.findIndex(({ type }, index) => index > 0 && type !== 'paragraph');
  const charts = chartsOf(result, tools.context);
  const tables = first < 0 ? [] : blocks.slice(first);
  return {
    title: titleOf(blocks, tools),
    kind: result.type,
    styles: [style],
    scripts: [texts],
    content: html`<header>${
      result.type === 'outlook'
        ? html`${writeBlocks(blocks.slice(0, 1), tools)}<p class="lede">${outlookLede(result, tools)}</p>${writeStrip(shares(result, tools))}`
        : writeBlocks(first < 0 ? blocks : blocks.slice(0, first), tools)
    }</header>
${charts.length > 0 && writeKey(result, tools)}
<div class="charts">${charts.map((chart) => writeChart(chart, tools))}</div>
${writeBlocks(tables, tools)} ${writeSources(tools)}`,
  };
}

/** How many targets went up or down; what stands on one side only is told in words, it would fill the strip. */
function shares({ pairs }: Outlook, { messages: { outlookRelations } }: PageTools): readonly Share[] {
  return outlookOrder.map((kind) => ({
    kind,
    name: outlookRelations[kind],
    sign: SIGNS[kind],
    count: pairs.filter(({ relation }) => relation === kind).length,
    drawn: kind !== 'new' && kind !== 'not_continued',
  }));
}

function writeKey(result: Outlook | Timeline, { context }: PageTools): Html {
  return html`<ul class="key">${keyOf(result, context).map(
    ({ mark, meaning }) =>
      html`<li><svg class="chart" viewBox="0 0 36 20" aria-hidden="true">${moved(18, 10, mark)}</svg>${meaning}</li>`,
  )}</ul>`;
}

function writeChart({ title, latest, summary, height, marks, data }: Chart, tools: PageTools): Html {
  return html`<figure><figcaption>${title}${latest && html`<span class="quiet">${latest}</span>`}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${`${title}. ${summary}`}">${marks}</svg>
<details class="data"><summary>${tools.messages.page.chartData}</summary>${data.map((table) => writeTable(table, tools))}</details></figure>
`;
}
