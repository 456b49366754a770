import { scaleLinear, scalePoint } from 'd3-scale';
import type { Presence, Series, Timeline, TimelinePoint } from '../../types.ts';
import { figureText, numberText } from '../figures.ts';
import type { Context } from '../format.ts';
import { html, joined, type Html } from '../html/markup.ts';
import { fitted, WIDTH, type Chart } from './chart.ts';
import { placed, round, targetMark } from './marks.ts';

const LEFT = 64;
const RIGHT = WIDTH - 20;
const TOP = 32;
const BOTTOM = 142;
/** Below the scale: years in which nothing was found stand here, since they have no value. */
const NOTHING = BOTTOM + 14;
const YEARS = BOTTOM + 32;

/** Each indicator's targets and results by year, one small chart an indicator; those that are stated once are not drawn. */
export function timelineCharts({ series }: Timeline, context: Context): readonly Chart[] {
  const drawn = series.filter(
    ({ kind, points }) => kind !== 'rank' && points.filter(({ target, actual }) => target ?? actual).length > 1,
  );
  return drawn.map((one) => chartOf(one, context));
}

function chartOf({ indicator, scope, kind, unit, points }: Series, context: Context): Chart {
  const { numbers, kinds, labels, phrases } = context.messages;
  const values = points.flatMap(({ target, actual }) =>
    [target, actual].flatMap((metric) => (metric ? [placed(metric).low, placed(metric).high] : [])),
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.15;
  const scale = scaleLinear([low - room, high + room], [BOTTOM - 4, TOP]);
  const across = scalePoint(
    points.map(({ year }) => year),
    [LEFT + 14, RIGHT - 8],
  );
  const at = (year: number): number => round(across(year) ?? LEFT);
  const y = (value: number): number => round(scale(value));
  const name = [indicator, scope].filter(Boolean).join(' \u{B7} ');
  const words = points.flatMap(({ year, target, actual }) => {
    const said = [
      target ? `${labels.target} ${figureText(target, numbers)}` : '',
      actual ? `${labels.actual} ${figureText(actual, numbers)}` : '',
    ].filter(Boolean);
    return said.length > 0 ? [`${phrases.yearOf(year)}: ${said.join(', ')}`] : [];
  });
  return {
    title: `${name} (${[kinds[kind], unit].filter(Boolean).join(', ')})`,
    summary: words.join('; '),
    height: YEARS + 8,
    marks: html`${legend(labels.target, labels.actual)}<g class="axis">${scale
      .ticks(3)
      .map(
        (tick) =>
          html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${LEFT} ${y(tick)}H${RIGHT}"/><text x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${fitted(numberText(Number(tick.toPrecision(12)), numbers), LEFT - 8)}</text>`,
      )}${points.map(({ year }, index) =>
      index % Math.ceil(points.length / 6) === 0 || index === points.length - 1
        ? html`<text x="${at(year)}" y="${YEARS}" text-anchor="middle">${year}</text>`
        : html``,
    )}</g>${line(points, at, y)}${points.map((point) => marksOf(point, at(point.year), y))}`,
  };
}

function legend(target: string, actual: string): Html {
  return html`<g class="legend"><g transform="translate(${LEFT + 8} 12) rotate(-90)">${targetMark('eq', 0)}</g><text x="${LEFT + 22}" y="16">${target}</text><circle class="result" cx="${WIDTH / 2 + 8}" cy="12" r="4"/><text x="${WIDTH / 2 + 18}" y="16">${actual}</text></g>`;
}

/** Joins results of years next to each other; a year without one breaks the line. */
function line(points: readonly TimelinePoint[], at: (year: number) => number, y: (value: number) => number): Html {
  const steps = points.map(({ year, actual }, index) => {
    if (!actual) return '';
    const before = points[index - 1];
    const joins = before?.actual && before.year === year - 1;
    return `${joins ? 'L' : 'M'}${at(year)} ${y(placed(actual).low)}`;
  });
  return html`<path class="line" d="${steps.join('')}"/>`;
}

/** What was read for and not found; a report that was not given says nothing. */
const silent: ReadonlySet<Presence> = new Set(['absent', 'not_found', 'in_words']);

function marksOf(
  { target, actual, actualPresence, outcome }: TimelinePoint,
  x: number,
  y: (value: number) => number,
): Html {
  const parts: Html[] = [];
  if (target) {
    const { low, high, bound } = placed(target);
    parts.push(html`<g transform="translate(${x} ${y(low)}) rotate(-90)">${targetMark(bound, y(low) - y(high))}</g>`);
  }
  if (actual) {
    const height = y(placed(actual).low);
    parts.push(
      outcome === 'missed'
        ? html`<path class="result missed" d="M${x - 5} ${height - 5}h10v10h-10Z"/>`
        : html`<circle class="result" cx="${x}" cy="${height}" r="4"/>`,
    );
  } else if (target && silent.has(actualPresence)) {
    parts.push(html`<path class="nothing" d="M${x - 3} ${NOTHING - 3}l6 6m0 -6l-6 6"/>`);
  }
  return joined(parts);
}
