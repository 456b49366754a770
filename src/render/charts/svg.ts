import type { Format } from '../format.ts';
import { html, own } from '../html/markup.ts';
import colours from '../html/style/colours.css?raw';
import style from '../html/style/charts.css?raw';
import { fitted, WIDTH, type Chart } from './chart.ts';
import { chartsOf } from './charts.ts';

const GAP = 32;
const TITLE = 28;

/** The charts of an outlook or a timeline as one picture that follows the reader's light or dark setting. */
export const svg: Format = {
  id: 'svg',
  endings: ['.svg'],
  results: ['outlook', 'timeline'],
  render: (result, context) =>
    result.type === 'outlook' || result.type === 'timeline'
      ? picture(chartsOf(result, context), context.messages.phrases.nothing)
      : '',
};

function picture(charts: readonly Chart[], nothing: string): string {
  const columns = Math.min(Math.max(charts.length, 1), 3);
  const rows = Array.from({ length: Math.ceil(charts.length / columns) }, (_, row) =>
    charts.slice(row * columns, (row + 1) * columns),
  );
  let y = GAP;
  const places = rows.flatMap((row) => {
    const top = y;
    y += Math.max(...row.map(({ height }) => height)) + TITLE + GAP;
    return row.map((chart, column) => ({ chart, x: GAP + column * (WIDTH + GAP), top }));
  });
  const width = GAP + columns * (WIDTH + GAP);
  const height = Math.max(y, 2 * GAP);
  const drawn = places.map(
    ({
      chart,
      x,
      top,
    }) => html`<g transform="translate(${x} ${top})"><title>${chart.title}</title><desc>${chart.summary}</desc><text class="title" y="14">${fitted(chart.title, WIDTH)}</text><g transform="translate(0 ${TITLE})">${chart.marks}</g></g>
`,
  );
  const body = drawn.length > 0 ? drawn : [html`<text class="title" x="${GAP}" y="${GAP}">${nothing}</text>`];
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${own(colours)}${own(style)}</style><rect class="ground" width="${width}" height="${height}"/>
${body}</svg>`.html
  }\n`;
}
