import type { Metric, Outlook, Timeline } from '../../types.ts';
import { figureText } from '../figures.ts';
import type { Context, Format } from '../format.ts';
import { reportName } from '../views/common.ts';
import { placed } from './marks.ts';
import { isFollowed } from './timeline.ts';

/** The charts as a Vega-Lite specification with its data in it, for those who want to draw them otherwise. */
export const vegaLite: Format = {
  id: 'vega-lite',
  endings: ['.vl.json'],
  results: ['outlook', 'timeline'],
  render: (result, context) =>
    result.type === 'outlook' || result.type === 'timeline'
      ? `${JSON.stringify({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', ...specification(result, context) }, null, 2)}\n`
      : '',
};

function specification(result: Outlook | Timeline, context: Context): object {
  return result.type === 'outlook' ? outlookSpec(result, context) : timelineSpec(result, context);
}

/** A figure as fields of a row; what goes down is negative. */
function figureOf(metric: Metric, { messages }: Context): object {
  const { low, high, bound } = placed(metric);
  return { value: low, high, bound, label: figureText(metric, messages.numbers), quote: metric.quote };
}

const shape = { field: 'bound', type: 'nominal', title: null } as const;
const color = { field: 'side', type: 'nominal', title: null } as const;
const tooltip = ['indicator', 'side', 'year', 'label', 'quote', 'outcome'].map((field) => ({ field }));
/** Rows and charts in the order of the report. */
const asGiven = { type: 'nominal', title: null, sort: null } as const;

/** Large numbers with the words of the language, as an expression of Vega. */
function amounts({ messages: { numbers } }: Context): string {
  const number = (by: string): string => `format(datum.value${by}, ',~r')`;
  return numbers.magnitudes.reduceRight(
    (rest, [power, name]) =>
      `abs(datum.value) >= 1e${power} ? ${number(` / 1e${power}`)} + '${numbers.space}${name}' : ${rest}`,
    number(''),
  );
}

/** Ends of ranges joined (of other figures the ends are the same), then a point for each figure; targets are shaped by their bounds. */
function layers(value: 'x' | 'y', other: object, context: Context): readonly object[] {
  const scale = { zero: false, nice: false, padding: 12 };
  const axis = { labelExpr: amounts(context), tickCount: 4, labelOverlap: true };
  const along = { [value]: { field: 'value', type: 'quantitative', title: null, scale, axis } };
  return [
    {
      mark: { type: 'rule', strokeWidth: 6, opacity: 0.4 },
      encoding: { ...along, ...other, [`${value}2`]: { field: 'high' } },
    },
    {
      mark: { type: 'point', filled: true, size: 70 },
      encoding: { ...along, ...other, shape, color, tooltip },
    },
  ];
}

function outlookSpec({ report, pairs }: Outlook, context: Context): object {
  const { labels, kinds, phrases } = context.messages;
  const values = pairs.flatMap(({ achieved, committed }) =>
    (
      [
        [labels.achieved, achieved],
        [labels.committed, committed],
      ] as const
    ).flatMap(([side, metric]) =>
      achieved && committed && metric && metric.kind !== 'rank'
        ? [
            {
              indicator: committed.indicator,
              family: `${kinds[metric.kind]} ${metric.unit}`,
              side,
              ...figureOf(metric, context),
            },
          ]
        : [],
    ),
  );
  return {
    title: reportName(report, context),
    description: phrases.outlook,
    data: { values },
    facet: { field: 'family', ...asGiven },
    columns: 1,
    resolve: { scale: { x: 'independent', y: 'independent' } },
    spec: { width: 480, layer: layers('x', { y: { field: 'indicator', ...asGiven } }, context) },
  };
}

function timelineSpec({ series }: Timeline, context: Context): object {
  const { labels, kinds, phrases } = context.messages;
  const values = series.filter(isFollowed).flatMap(({ indicator, scope, kind, unit, points }) => {
    const name = [indicator, scope, kinds[kind], unit].filter(Boolean).join(' \u{B7} ');
    return points.flatMap(({ year, target, actual, outcome }) =>
      (
        [
          [labels.target, target],
          [labels.actual, actual],
        ] as const
      ).flatMap(([side, metric]) =>
        metric ? [{ indicator: name, year, side, outcome, ...figureOf(metric, context) }] : [],
      ),
    );
  });
  return {
    title: phrases.timeline,
    data: { values },
    facet: { field: 'indicator', ...asGiven },
    columns: 3,
    resolve: { scale: { y: 'independent' } },
    spec: {
      width: 240,
      height: 120,
      layer: layers('y', { x: { field: 'year', type: 'ordinal', title: null } }, context),
    },
  };
}
