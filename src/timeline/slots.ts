import { yearsOf } from '../text/periods.ts';
import { targetsSaidAgain } from '../text/said-again.ts';
import type { Measure, Measured } from '../text/sameness.ts';
import type { Metric, Report } from '../types.ts';

/** A report whose year is known. */
export type DatedReport = Report & { readonly year: number };

/** What a figure is in its year. */
export type Side = 'target' | 'actual' | 'rank';

/** A figure that a report states for one year. */
export interface Slot {
  readonly side: Side;
  /** The year that the figure is about. */
  readonly year: number;
  readonly metric: Metric;
  readonly measure: Measure;
  /** More than nothing where the figure stands in the section that announces such figures. */
  readonly bonus: number;
  /** Place in its report. */
  readonly start: number;
}

/** The reports whose year is known, one a year (the first given), in the order of the years. */
export function datedReports(reports: readonly Report[]): readonly DatedReport[] {
  const byYear = new Map<number, DatedReport>();
  for (const report of reports) {
    const { year } = report;
    if (year !== null && !byYear.has(year)) byYear.set(year, { ...report, year });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/**
 * The figures of a report for its planned year and for the year under review; those of several years, of other years and
 * the background are left out. A figure without a period is taken for the year that its stance says.
 */
export function slotsOf(report: DatedReport, read: (figure: Measured) => Measure): readonly Slot[] {
  const roles = new Map(report.sections.map(({ id, role }) => [id, role]));
  const roleOf = new Map(report.statements.map(({ id, section }) => [id, roles.get(section)]));
  const saidAgain = targetsSaidAgain(report);
  return report.metrics.flatMap((metric): Slot[] => {
    const { stance, kind, period, start, statement } = metric;
    if (stance === 'context') return [];
    const side: Side = stance === 'committed' ? 'target' : kind === 'rank' ? 'rank' : 'actual';
    if (side === 'target' && kind === 'rank') return [];
    const year = side === 'target' ? report.year : report.year - 1;
    const [from, to] = yearsOf(period) ?? [year, year];
    if (from !== year || to !== year) return [];
    const role = roleOf.get(statement);
    if (saidAgain.has(metric.id)) return [];
    const bonus = role === (side === 'target' ? 'targets' : 'review') ? 0.01 : 0;
    return [{ side, year, metric, measure: read(metric), bonus, start }];
  });
}
