import type { Report, ReportSummary } from '../types.ts';

/** What a result keeps of a report that it was made from: its metadata and name. */
export function summaryOf(report: Report): ReportSummary {
  const { name, title, region, year, reviewedPeriod, plannedPeriod, date, speaker, occasion, locale } = report;
  return { name, title, region, year, reviewedPeriod, plannedPeriod, date, speaker, occasion, locale };
}
