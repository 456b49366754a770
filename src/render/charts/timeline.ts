import { scaleLinear, scalePoint } from 'd3-scale';
import type { Presence, Series, Timeline, TimelinePoint } from '../../types.ts';
import { figureText, numberText } from '../figures.ts';
import type { Context } from '../format.ts';
import { html, joined, type Html } from '../html/markup.ts';
import { toolsFor } from '../views/common.ts';
import { pointTable } from '../views/timeline.ts';
import { capitalised, fitted, WIDTH, type Chart } from './chart.ts';
import { missedMark, moved, nothingMark, placed, resultMark, round, targetMark } from './marks.ts';

const LEFT = 80;
const RIGHT = WIDTH - 20;
const TOP = 14;
const BOTTOM = 112;
/** Below the scale: years in which nothing was found stand here, since they have no value. */
const NOTHING = BOTTOM + 14;
const YEARS = BOTTOM + 32;
/** Years that are named below a chart. */
const NAMED = 6;

type Across = (year: number) => number;
type Up = (value: number) => number;

/** Stated for two years or more, as an amount. */
export function isFollowed({ kind, points }: Series): boolean {
  return kind !== 'rank' && points.filter(({ target, actual }) => target ?? actual).length > 1;
}

/**
 * Each indicator's targets and results by year, one small chart an indicator, all over the same years so that they can be compared;
 * those that are stated once are not drawn.
 */
export function timelineCharts({ series }: Timeline, context: Context): readonly Chart[] {
  const drawn = series.filter(isFollowed);
  const years = drawn.flatMap(({ points }) => points.map(({ year }) => year));
  const first = Math.min(...years);
  const all = Array.from(
    { length: drawn.length > 0 ? Math.max(...years) - first + 1 : 0 },
    (_, index) => first + index,
  );
  return drawn.map((one) => chartOf(one, all, context));
}

function chartOf(one: Series, years: readonly number[], context: Context): Chart {
  const { indicator, scope, kind, unit, points } = one;
  const { kinds, phrases } = context.messages;
  const figures = points.flatMap(({ target, actual }) => [target, actual].flatMap((metric) => metric ?? []));
  const values = figures.map(placed).flatMap(({ low, high }) => [low, high]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.15;
  const scale = scaleLinear([low - room, high + room], [BOTTOM - 4, TOP]);
  const place = scalePoint(years, [LEFT + 14, RIGHT - 8]);
  const across: Across = (year) => round(place(year) ?? LEFT);
  const up: Up = (value) => round(scale(value));
  const name = [indicator, scope].filter(Boolean).join(' \u{B7} ');
  return {
    title: `${capitalised(name)}${phrases.bracketed([kinds[kind], unit].filter(Boolean).join(', '))}`,
    latest: latest(points, context),
    summary: points.flatMap((point) => wordsOf(point, context)).join('; '),
    height: YEARS + 8,
    marks: html`${axes(scale.ticks(3), years, across, up, context)}${line(points, across, up)}${points.map((point) =>
      marksOf(point, across(point.year), up),
    )}`,
    data: pointTable(one, toolsFor(context)),
  };
}

function wordsOf({ year, target, actual }: TimelinePoint, { messages }: Context): readonly string[] {
  const { numbers, labels, phrases } = messages;
  const said = [
    target ? `${labels.target} ${figureText(target, numbers)}` : '',
    actual ? `${labels.actual} ${figureText(actual, numbers)}` : '',
  ].filter(Boolean);
  return said.length > 0 ? [`${phrases.yearOf(year)}: ${said.join(', ')}`] : [];
}

/** The newest result and the newest target. */
function latest(points: readonly TimelinePoint[], { messages: { phrases, page, numbers } }: Context): string {
  const told = (
    [
      ['actual', page.signs.result],
      ['target', page.signs.bar],
    ] as const
  ).flatMap(([side, name]) => {
    const point = points.filter((one) => one[side] !== null).at(-1);
    const metric = point?.[side];
    return point && metric ? [`${phrases.yearOf(point.year)} ${name} ${figureText(metric, numbers)}`] : [];
  });
  return told.join(phrases.listSeparator);
}

function axes(
  ticks: readonly number[],
  years: readonly number[],
  across: Across,
  up: Up,
  { messages: { numbers } }: Context,
): Html {
  const step = Math.ceil(years.length / NAMED);
  return html`<g class="axis">${ticks.map(
    (tick) =>
      html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${LEFT} ${up(tick)}H${RIGHT}"/><text x="${LEFT - 6}" y="${up(tick) + 4}" text-anchor="end">${fitted(numberText(Number(tick.toPrecision(12)), numbers), LEFT - 6)}</text>`,
  )}${years
    .filter((_, index) => (years.length - 1 - index) % step === 0)
    .map((year) => html`<text x="${across(year)}" y="${YEARS}" text-anchor="middle">${year}</text>`)}</g>`;
}

/** Joins results of years next to each other; a year without one breaks the line. */
function line(points: readonly TimelinePoint[], across: Across, up: Up): Html {
  const steps = points.map(({ year, actual }, index) => {
    if (!actual) return '';
    const before = points[index - 1];
    const joins = before?.actual && before.year === year - 1;
    return `${joins ? 'L' : 'M'}${across(year)} ${up(placed(actual).low)}`;
  });
  return html`<path class="line" d="${steps.join('')}"/>`;
}

/** What was read for and not found; a report that was not given says nothing. */
const silent: ReadonlySet<Presence> = new Set(['absent', 'not_found', 'in_words']);

function marksOf({ target, actual, actualPresence, outcome }: TimelinePoint, x: number, up: Up): Html {
  const parts: Html[] = [];
  if (target) {
    const { low, high, bound } = placed(target);
    parts.push(
      html`<g transform="translate(${x} ${up(low)}) rotate(-90)">${targetMark(bound, up(low) - up(high))}</g>`,
    );
  }
  if (actual) parts.push(moved(x, up(placed(actual).low), outcome === 'missed' ? missedMark() : resultMark()));
  else if (target && silent.has(actualPresence)) parts.push(moved(x, NOTHING, nothingMark()));
  return joined(parts);
}
