import type { Outlook, Timeline } from '../../types.ts';
import type { Context, Format } from '../format.ts';
import { html, own, type Html } from '../html/markup.ts';
import colours from '../html/style/colours.css?raw';
import style from '../html/style/charts.css?raw';
import { fitted, textWidth, WIDTH, type Chart } from './chart.ts';
import { chartsOf } from './charts.ts';
import { keyOf } from './key.ts';
import { moved } from './marks.ts';

const GAP = 32;
const TITLE = 26;
const LATEST = 18;
const LINE = 24;
const COLUMNS = 3;

/** The charts of an outlook or a timeline as one picture that follows the reader's light or dark setting. */
export const svg: Format = {
  id: 'svg',
  endings: ['.svg'],
  results: ['outlook', 'timeline'],
  render: (result, context) =>
    result.type === 'outlook' || result.type === 'timeline' ? picture(result, context) : '',
};

function picture(result: Outlook | Timeline, context: Context): string {
  const charts = chartsOf(result, context);
  const columns = Math.min(Math.max(charts.length, 1), COLUMNS);
  const width = GAP + columns * (WIDTH + GAP);
  const key = drawKey(result, context, width);
  const ends = Array.from({ length: columns }, () => key.bottom);
  const drawn = charts.map((chart) => {
    const column = ends.indexOf(Math.min(...ends));
    const top = ends[column] ?? 0;
    ends[column] = top + TITLE + (chart.latest ? LATEST : 0) + chart.height + GAP;
    return moved(GAP + column * (WIDTH + GAP), top, drawChart(chart));
  });
  const body =
    drawn.length > 0
      ? [key.drawing, ...drawn]
      : [html`<text class="title" x="${GAP}" y="${GAP}">${context.messages.phrases.nothing}</text>`];
  const height = Math.max(...ends, 2 * GAP);
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${own(colours)}${own(style)}</style><rect class="ground" width="${width}" height="${height}"/>
${body}</svg>`.html
  }\n`;
}

function drawChart({ title, latest, summary, marks }: Chart): Html {
  const top = TITLE + (latest ? LATEST : 0);
  return html`<title>${title}</title><desc>${summary}</desc><text class="title" y="14">${fitted(title, WIDTH)}</text><text class="latest" y="32">${fitted(latest, WIDTH)}</text>${moved(0, top, marks)}
`;
}

/** The signs and their meanings in lines over the whole width. */
function drawKey(
  result: Outlook | Timeline,
  context: Context,
  width: number,
): { readonly drawing: Html; readonly bottom: number } {
  let x = GAP;
  let y = GAP;
  const signs = keyOf(result, context).map(({ mark, meaning }) => {
    const needed = 30 + textWidth(meaning) + 20;
    if (x > GAP && x + needed > width - GAP) [x, y] = [GAP, y + LINE];
    const drawing = moved(x, y, html`${moved(12, -4, mark)}<text x="30">${meaning}</text>`);
    x += needed;
    return drawing;
  });
  return { drawing: html`<g class="legend">${signs}</g>`, bottom: y + GAP };
}
