import type { MetricPair, ReportDiff } from '../../types.ts';
import { cell, heading, line, marked, table, type Block, type Mark } from '../document.ts';
import { amountText, gapText } from '../figures.ts';
import { metricCell, type Tools } from './common.ts';

const figureOrder: readonly MetricPair['relation'][] = ['lowered', 'raised', 'removed', 'added', 'not_comparable'];
const figureMarks: Readonly<Record<MetricPair['relation'], Mark>> = {
  lowered: 'strong',
  raised: 'strong',
  held: 'quiet',
  added: 'quiet',
  removed: 'quiet',
  not_comparable: 'quiet',
};

/** The figures that changed, those that fell first. */
export function figureTable(
  metrics: readonly MetricPair[],
  { before, after }: ReportDiff,
  tools: Tools,
): readonly Block[] {
  const { labels, metricRelations, numbers, stances } = tools.messages;
  const sorted = [...metrics].sort((x, y) => figureOrder.indexOf(x.relation) - figureOrder.indexOf(y.relation));
  return table(
    [labels.indicator, labels.before, labels.after, labels.change],
    sorted.map(({ a, b, relation, delta, percent, note }) => {
      const metric = b ?? a;
      const rate = metric?.unit === '%' || percent === null ? '' : ` (${percentText(percent)})`;
      const unit = !metric || metric.kind === 'rank' ? '' : metric.unit === '%' ? numbers.points : metric.unit;
      return [
        cell(
          line(marked('strong', metric?.indicator ?? '')),
          line(marked('quiet', metric ? stances[metric.stance] : '')),
        ),
        metricCell(a, before, tools),
        metricCell(b, after, tools),
        cell(
          line(marked(figureMarks[relation], metricRelations[relation])),
          delta === null || delta === 0 ? '' : `${gapText(delta, unit, numbers)}${rate}`,
          note,
        ),
      ];
    }),
  );
}

/** Last year's figures for which the new report gives or implies another value. */
export function restatements({ restated, before, after }: ReportDiff, tools: Tools): readonly Block[] {
  const { labels, flags, numbers } = tools.messages;
  if (restated.length === 0) return [];
  return [
    heading(2, flags.baseline_restated),
    ...table(
      [labels.indicator, labels.before, labels.after, labels.restated],
      restated.map(({ a, b, base, delta, percent }) => [
        cell(line(marked('strong', b.indicator))),
        metricCell(a, before, tools),
        metricCell(b, after, tools),
        cell(
          amountText(base, a.unit, numbers),
          `${gapText(delta, a.unit === '%' ? numbers.points : a.unit, numbers)}${percent === null || a.unit === '%' ? '' : ` (${percentText(percent)})`}`,
        ),
      ]),
    ),
  ];
}

function percentText(percent: number): string {
  // What is not nothing must not look so.
  const digits = Math.abs(percent) < 0.05 ? percent.toPrecision(1) : percent.toFixed(1);
  return `${percent > 0 ? '+' : percent < 0 ? '\u{2212}' : ''}${Math.abs(Number(digits))}%`;
}
