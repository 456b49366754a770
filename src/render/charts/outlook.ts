import { scaleLinear } from 'd3-scale';
import type { Metric, Outlook, OutlookPair } from '../../types.ts';
import { figureText, numberText } from '../figures.ts';
import type { Context } from '../format.ts';
import { html, type Html } from '../html/markup.ts';
import { fitted, WIDTH, type Chart } from './chart.ts';
import { placed, round, targetMark } from './marks.ts';

/** A pair with both sides, as places on a scale. */
interface Row {
  readonly name: string;
  readonly words: string;
  readonly achieved: number;
  readonly target: ReturnType<typeof placed>;
}

const LEFT = 12;
const RIGHT = WIDTH - 16;
const ROW = 54;
const LEGEND = 26;
/** A rate that is this many times the middle one would press the others together; it gets a scale of its own. */
const FAR = 8;

/**
 * What was achieved beside what is promised: growth rates together on one scale, then for each unit a chart in which every row has its
 * own scale from zero. Pairs of which one side is missing, and ranks, are not drawn.
 */
export function outlookCharts({ pairs }: Outlook, context: Context): readonly Chart[] {
  const both = pairs.filter((pair): pair is OutlookPair & Both => pair.achieved !== null && pair.committed !== null);
  const drawn = both.filter(({ achieved, committed }) => alike(achieved, committed));
  const rates = drawn.filter(({ achieved }) => achieved.kind === 'growth' && achieved.unit === '%');
  const middle = sizeOf(rates).sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
  const together = rates.filter((pair) => (sizeOf([pair])[0] ?? 0) <= Math.max(FAR * middle, 20));
  const rest = drawn.filter((pair) => !together.includes(pair));
  const families = [...new Set(rest.map(familyOf))];
  const { kinds } = context.messages;
  return [
    ...(together.length > 0
      ? [
          chartOf(
            `${kinds.growth} (%)`,
            together.map((pair) => rowOf(pair, context)),
            'shared',
            context,
          ),
        ]
      : []),
    ...families.map((family) => {
      const members = rest.filter((pair) => familyOf(pair) === family);
      const { kind = 'level', unit = '' } = members[0]?.committed ?? {};
      const title = `${kinds[kind]}${unit && ` (${unit})`}`;
      return chartOf(
        title,
        members.map((pair) => rowOf(pair, context)),
        'own',
        context,
      );
    }),
  ];
}

interface Both {
  readonly achieved: Metric;
  readonly committed: Metric;
}

/** Ranks have no amount, and figures of two units or kinds no scale in common. */
function alike(a: Metric, b: Metric): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.kind !== 'rank';
}

const familyOf = ({ committed }: Both): string => `${committed.kind} ${committed.unit}`;

function sizeOf(pairs: readonly Both[]): number[] {
  return pairs.map(({ achieved, committed }) => Math.max(Math.abs(achieved.value), Math.abs(committed.value)));
}

function rowOf({ achieved, committed }: Both, { messages: { numbers } }: Context): Row {
  return {
    name: committed.indicator,
    words: `${figureText(achieved, numbers)} \u{2192} ${figureText(committed, numbers)}`,
    achieved: placed(achieved).low,
    target: placed(committed),
  };
}

function chartOf(title: string, rows: readonly Row[], scales: 'shared' | 'own', context: Context): Chart {
  const domain = (of: readonly Row[]): [number, number] => {
    const values = of.flatMap(({ achieved, target }) => [achieved, target.low, target.high]);
    return [Math.min(0, ...values), Math.max(0, ...values)];
  };
  const bottom = LEGEND + rows.length * ROW;
  const scaleOf = (of: readonly Row[]) => {
    const [low, high] = domain(of);
    const room = (high - low || 1) * 0.05;
    return scaleLinear([low < 0 ? low - room : low, high + room], [LEFT, RIGHT]);
  };
  const shared = scaleOf(rows);
  const { labels, numbers } = context.messages;
  return {
    title,
    summary: rows.map(({ name, words }) => `${name}: ${words}`).join('; '),
    height: scales === 'shared' ? bottom + 22 : bottom,
    marks: html`${legend(labels.achieved, labels.committed)}${scales === 'shared' ? axis(shared, bottom, numbers) : null}${rows.map(
      (row, index) => rowMarks(row, LEGEND + index * ROW, scales === 'shared' ? shared : scaleOf([row])),
    )}`,
  };
}

/** Names the two signs; those of bounds are named by the words beside them. */
function legend(achieved: string, committed: string): Html {
  return html`<g class="legend"><circle class="result" cx="18" cy="12" r="5"/><text x="28" y="16">${achieved}</text><g transform="translate(${WIDTH / 2} 12)">${targetMark('eq', 0)}</g><text x="${WIDTH / 2 + 10}" y="16">${committed}</text></g>`;
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function axis(scale: Scale, bottom: number, numbers: Context['messages']['numbers']): Html {
  return html`<g class="axis">${scale
    .ticks(5)
    .map(
      (tick) =>
        html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${round(scale(tick))} ${LEGEND}V${bottom}"/><text x="${round(scale(tick))}" y="${bottom + 15}" text-anchor="middle">${numberText(Number(tick.toPrecision(12)), numbers)}</text>`,
    )}</g>`;
}

function rowMarks({ name, words, achieved, target }: Row, top: number, scale: Scale): Html {
  const y = top + 42;
  const start = round(scale(target.low));
  return html`<g class="row"><text class="name" x="${LEFT}" y="${top + 13}">${fitted(name, 330)}</text><text class="words" x="${LEFT}" y="${top + 29}">${fitted(words, 330)}</text><path class="track" d="M${LEFT} ${y}H${RIGHT}"/><path class="bar" d="M${round(scale(0))} ${y}H${round(scale(achieved))}"/><circle class="result" cx="${round(scale(achieved))}" cy="${y}" r="5"/><g transform="translate(${start} ${y})">${targetMark(target.bound, scale(target.high) - scale(target.low))}</g></g>`;
}
