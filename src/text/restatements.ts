import type { Metric, Report, Restatement } from '../types.ts';
import { tidy } from './bounds.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { isFiscalYear, reportedYearsOf, yearBefore } from './periods.ts';
import { compareMeasures, measureKeys, measureReader, type Measure } from './sameness.ts';

type Told = Pick<Report, 'metrics' | 'year' | 'reviewedPeriod'>;

interface Figure {
  readonly metric: Metric;
  readonly measure: Measure;
}

/**
 * Finds figures of the earlier report that the later one gives otherwise: outright, with another value for the same
 * period, or by what it says has been added since (a level and the change that led to it).
 */
export function findRestatements(before: Told, after: Told, words: ComparisonWords): readonly Restatement[] {
  const read = measureReader(words);
  const prepare = (metric: Metric): Figure => ({ metric, measure: read(metric) });
  const table = new Map<string, Figure[]>();
  for (const metric of before.metrics) {
    if (metric.stance === 'committed' || !isOneYear(metric)) continue;
    const figure = prepare(metric);
    for (const key of measureKeys(figure.measure, words)) table.set(key, [...(table.get(key) ?? []), figure]);
  }
  const told = ({ measure, metric: { period, unit } }: Figure): readonly Metric[] => {
    const near = new Set(measureKeys(measure, words).flatMap((key) => table.get(key) ?? []));
    return [...near]
      .filter(
        (figure) =>
          figure.metric.period === period &&
          figure.metric.unit === unit &&
          compareMeasures(figure.measure, measure, words).same === 'exact',
      )
      .map(({ metric }) => metric);
  };
  return [...outright(after), ...implied(after, read)].flatMap(({ metric, base, slack }) => {
    const all = told(prepare({ ...metric, value: base.value, high: null, period: base.period }));
    const [a] = all;
    // A report that itself gives both figures is not restated by one of them.
    const holds = all.some(({ value, step }) => Math.abs(value - base.value) <= step / 2 + slack);
    if (a?.high !== null || holds) return [];
    const delta = tidy(base.value - a.value);
    return [
      {
        a,
        b: metric,
        base: base.value,
        delta,
        percent: a.value === 0 ? null : tidy((100 * delta) / Math.abs(a.value)),
      },
    ];
  });
}

interface Base {
  readonly metric: Metric;
  readonly base: { readonly value: number; readonly period: string };
  /** How far rounding alone may have moved the base. */
  readonly slack: number;
}

/** What the later report itself says of years before the one that it reviews. */
function outright({ metrics, year, reviewedPeriod }: Told): readonly Base[] {
  const reviewed = isFiscalYear(reviewedPeriod) ? yearIn(reviewedPeriod) : year === null ? null : year - 1;
  return metrics
    .filter(
      (metric) => metric.stance !== 'committed' && metric.high === null && metric.bound === 'eq' && isOneYear(metric),
    )
    .filter(({ period }) => reviewed !== null && (yearIn(period) ?? reviewed) < reviewed)
    .map((metric) => ({ metric, base: metric, slack: metric.step / 2 }));
}

/** Level − change, where one statement gives both for one indicator: the figure of the year before. */
function implied({ metrics }: Told, read: (metric: Metric) => Measure): readonly Base[] {
  const levels = new Map<string, Metric>();
  const bases: Base[] = [];
  for (const metric of metrics) {
    const key = `${metric.statement}|${metric.canonical ?? metric.indicator}|${metric.unit}|${metric.period}`;
    if (metric.kind === 'level') levels.set(key, metric);
    const level = levels.get(key);
    if (metric.kind !== 'delta' || !level || !isOneYear(level)) continue;
    // What came anew, and what it was net of what went, do not give the year before.
    if (read(level).name.marks.has('flow')) continue;
    if ([metric, level].some(({ high, bound }) => high !== null || bound !== 'eq')) continue;
    const value = tidy(level.value - (metric.direction === 'down' ? -metric.value : metric.value));
    const slack = (level.step + metric.step) / 2;
    bases.push({ metric: level, base: { value, period: yearBefore(level.period) }, slack });
  }
  return bases;
}

/** The one year that a period counts for; null where it counts for several or none. */
function yearIn(period: string): number | null {
  const years = reportedYearsOf(period);
  return years !== null && years[0] === years[1] ? years[0] : null;
}

const isOneYear = ({ period }: Metric): boolean => yearIn(period) !== null;
