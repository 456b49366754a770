import type { Metric, MetricMatch, Report } from '../types.ts';

/** Pairs the figures of two reports that measure the same. */
export function matchMetrics(before: Report, after: Report): readonly MetricMatch[] {
  const pair = (a: Metric | null, b: Metric | null): MetricMatch => ({ a, b, score: 0 });
  return [...before.metrics.map((metric) => pair(metric, null)), ...after.metrics.map((metric) => pair(null, metric))];
}
