import type { Metric, Report } from '../types.ts';

/**
 * Ids of figures that read like results but only say a target again: where a report explains its targets, a loosely worded one is
 * repeated, perhaps in a sentence that speaks of last year.
 */
export function targetsSaidAgain({
  metrics,
  sections,
  statements,
}: Pick<Report, 'metrics' | 'sections' | 'statements'>): ReadonlySet<string> {
  const home = new Set(sections.filter(({ role }) => role === 'targets').map(({ id }) => id));
  const among = new Set(statements.filter(({ section }) => home.has(section)).map(({ id }) => id));
  const keyOf = ({ canonical, indicator, bound, kind, value }: Metric): string =>
    [canonical ?? indicator, bound, kind, value].join('|');
  const promised = new Set(metrics.filter(({ stance }) => stance === 'committed').map(keyOf));
  return new Set(
    metrics
      .filter(({ stance, statement }) => stance === 'achieved' && among.has(statement))
      .filter((metric) => metric.bound !== 'eq' && promised.has(keyOf(metric)))
      .map(({ id }) => id),
  );
}
