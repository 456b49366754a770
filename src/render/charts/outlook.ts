import { scaleLinear } from 'd3-scale';
import type { Figure, Metric, Outlook, OutlookPair } from '../../types.ts';
import { figureText, numberText } from '../figures.ts';
import type { Context } from '../format.ts';
import { html, type Html } from '../html/markup.ts';
import { toolsFor } from '../views/common.ts';
import { pairTable } from '../views/outlook.ts';
import { capitalised, fitted, textWidth, WIDTH, type Chart } from './chart.ts';
import { moved, placed, resultMark, round, targetMark } from './marks.ts';

type Pair = OutlookPair & { readonly achieved: Metric; readonly committed: Metric };

/** A pair as places on a scale. */
interface Row {
  readonly name: string;
  /** Where not last year and this one are compared: which periods are. */
  readonly periods: string;
  readonly words: string;
  /** The words that the drawing has room for. */
  readonly short: string;
  readonly achieved: number;
  readonly target: ReturnType<typeof placed>;
}

const LEFT = 2;
const RIGHT = WIDTH - 16;
const TOP = 4;
const ROW = 50;
/** A rate that is this many times the middle one would press the others together; it gets a scale of its own. */
const FAR = 8;

/**
 * What was achieved beside what is promised: growth rates together on one scale, then for each unit a chart in which every row has its
 * own scale from zero. Pairs of which one side is missing, and ranks, are not drawn.
 */
export function outlookCharts(outlook: Outlook, context: Context): readonly Chart[] {
  const drawn = outlook.pairs.filter(isDrawn);
  const rates = drawn.filter(({ achieved }) => achieved.kind === 'growth' && achieved.unit === '%');
  const middle = rates.map(sizeOf).sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
  const together = rates.filter((pair) => sizeOf(pair) <= Math.max(FAR * middle, 20));
  const families = new Map<string, Pair[]>();
  for (const pair of drawn.filter((one) => !together.includes(one))) {
    const family = titleOf(pair, context);
    families.set(family, [...(families.get(family) ?? []), pair]);
  }
  const [first] = together;
  return [
    ...(first ? [chartOf(titleOf(first, context), together, 'shared', outlook, context)] : []),
    ...[...families].map(([title, pairs]) => chartOf(title, pairs, 'own', outlook, context)),
  ];
}

/** Ranks have no amount, and figures of two units or kinds no scale in common. */
function isDrawn(pair: OutlookPair): pair is Pair {
  const { achieved: a, committed: b } = pair;
  return a !== null && b !== null && a.kind === b.kind && a.unit === b.unit && a.kind !== 'rank';
}

function titleOf({ committed: { kind, unit } }: Pair, { messages: { kinds, phrases } }: Context): string {
  return `${capitalised(kinds[kind])}${unit && phrases.bracketed(unit)}`;
}

function sizeOf({ achieved, committed }: Pair): number {
  return Math.max(Math.abs(achieved.value), Math.abs(committed.value));
}

function rowOf({ achieved, committed }: Pair, { report }: Outlook, { messages: { numbers, phrases } }: Context): Row {
  const words = (one: Figure, other: Figure): string =>
    `${figureText(one, numbers)} \u{2192} ${figureText(other, numbers)}`;
  const whole = words(achieved, committed);
  const usual = achieved.period === String((report.year ?? 0) - 1) && committed.period === String(report.year);
  return {
    name: capitalised(committed.indicator),
    periods: usual ? '' : phrases.bracketed(`${achieved.period} \u{2192} ${committed.period}`),
    words: whole,
    // The title gives the unit too.
    short: textWidth(whole) > RIGHT ? words({ ...achieved, unit: '' }, { ...committed, unit: '' }) : whole,
    achieved: placed(achieved).low,
    target: placed(committed),
  };
}

function chartOf(
  title: string,
  pairs: readonly Pair[],
  scales: 'shared' | 'own',
  outlook: Outlook,
  context: Context,
): Chart {
  const rows = pairs.map((pair) => rowOf(pair, outlook, context));
  const bottom = TOP + rows.length * ROW;
  const shared = scales === 'shared' ? scaleOf(rows) : null;
  return {
    title,
    latest: '',
    summary: rows.map(({ name, periods, words }) => `${name}${periods}: ${words}`).join('; '),
    height: shared ? bottom + 22 : bottom,
    marks: html`${shared && axis(shared, bottom, context)}${rows.map((row, index) =>
      rowMarks(row, TOP + index * ROW, shared ?? scaleOf([row])),
    )}`,
    data: pairTable(pairs, outlook, toolsFor(context)),
  };
}

/** A scale that holds zero and all figures of the rows. */
function scaleOf(rows: readonly Row[]): Scale {
  const values = rows.flatMap(({ achieved, target }) => [achieved, target.low, target.high]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = (high - low || 1) * 0.05;
  return scaleLinear([low < 0 ? low - room : low, high + room], [LEFT, RIGHT]);
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function axis(scale: Scale, bottom: number, { messages: { numbers } }: Context): Html {
  return html`<g class="axis">${scale.ticks(5).map((tick) => {
    const x = round(scale(tick));
    return html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${x} ${TOP}V${bottom}"/><text x="${x}" y="${bottom + 15}" text-anchor="${x < 10 ? 'start' : 'middle'}">${numberText(Number(tick.toPrecision(12)), numbers)}</text>`;
  })}</g>`;
}

function rowMarks({ name, periods, short, achieved, target }: Row, top: number, scale: Scale): Html {
  const y = top + 38;
  const room = RIGHT - LEFT - textWidth(periods);
  return html`<g class="row"><text x="${LEFT}" y="${top + 12}"><tspan class="name">${fitted(name, room)}</tspan>${periods}</text><text x="${LEFT}" y="${top + 27}">${fitted(short, RIGHT)}</text><path class="track" d="M${LEFT} ${y}H${RIGHT}"/><path class="bar" d="M${round(scale(0))} ${y}H${round(scale(achieved))}"/>${moved(scale(achieved), y, resultMark())}${moved(scale(target.low), y, targetMark(target.bound, scale(target.high) - scale(target.low)))}</g>`;
}
