import type { Metric, Outlook, Timeline } from '../../types.ts';
import { figureText } from '../figures.ts';
import type { Context, Format } from '../format.ts';
import { reportName } from '../views/common.ts';
import { placed } from './marks.ts';

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

const shape = { field: 'bound', type: 'nominal' } as const;
const tooltip = ['indicator', 'side', 'year', 'label', 'quote', 'outcome'].map((field) => ({ field }));

/** Ends of ranges joined (of other figures the ends are the same), then a point for each figure; targets are shaped by their bounds. */
function layers(value: 'x' | 'y', other: object): readonly object[] {
  const along = { [value]: { field: 'value', type: 'quantitative', scale: { zero: false } } };
  return [
    {
      mark: { type: 'rule', strokeWidth: 6, opacity: 0.4 },
      encoding: { ...along, ...other, [`${value}2`]: { field: 'high' } },
    },
    {
      mark: { type: 'point', filled: true, size: 70 },
      encoding: { ...along, ...other, shape, color: { field: 'side', type: 'nominal' }, tooltip },
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
    facet: { row: { field: 'family', type: 'nominal', title: null } },
    resolve: { scale: { x: 'independent', y: 'independent' } },
    spec: { width: 480, layer: layers('x', { y: { field: 'indicator', type: 'nominal', title: null } }) },
  };
}

function timelineSpec({ series }: Timeline, context: Context): object {
  const { labels, kinds, phrases } = context.messages;
  const values = series.flatMap(({ indicator, scope, kind, unit, points }) =>
    kind === 'rank'
      ? []
      : points.flatMap(({ year, target, actual, outcome }) =>
          (
            [
              [labels.target, target],
              [labels.actual, actual],
            ] as const
          ).flatMap(([side, metric]) =>
            metric
              ? [
                  {
                    indicator: [indicator, scope, kinds[kind], unit].filter(Boolean).join(' \u{B7} '),
                    year,
                    side,
                    outcome,
                    ...figureOf(metric, context),
                  },
                ]
              : [],
          ),
        ),
  );
  return {
    title: phrases.timeline,
    data: { values },
    facet: { field: 'indicator', type: 'nominal', title: null },
    columns: 3,
    resolve: { scale: { y: 'independent' } },
    spec: { width: 240, height: 120, layer: layers('y', { x: { field: 'year', type: 'ordinal', title: null } }) },
  };
}
