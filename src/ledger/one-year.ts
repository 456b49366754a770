import type { Locale } from '../locales/locale.ts';
import { findPeriods, inCalendarYears, lengthOf } from '../text/periods.ts';
import { foldWidth } from '../text/width.ts';
import type { Metric, Report } from '../types.ts';

/** A time named this early in a sentence opens a part of the review. */
const OPENING = 12;
/** How far before a figure the word for an average stands. */
const REACH = 12;

/**
 * The figures of a report whose review tells of one year and of several. A growth rate in the part about the one year is
 * that year's, unless words say otherwise; one that is an average of several years is never one year's.
 */
export function oneYearPeriods(
  { metrics, statements, sections, source, year, reviewedPeriod }: Report,
  locale: Locale,
): Metric[] {
  const last = String((year ?? 0) - 1);
  const mixed = lengthOf(reviewedPeriod) > 1;
  const roles = new Map(sections.map(({ id, role }) => [id, role]));
  const ofOneYear = new Set<string>();
  let inOneYear = false;
  for (const { id, section, text } of mixed ? statements : []) {
    const named = findPeriods(foldWidth(text), inCalendarYears(year), locale.periods);
    const opening = named.find(({ start, local }) => start <= OPENING && !local);
    if (opening) inOneYear = opening.period === last;
    if (roles.get(section) !== 'review') inOneYear = false;
    else if (inOneYear && named.every(({ period }) => lengthOf(period) <= 1)) ofOneYear.add(id);
  }
  const averages = locale.comparisons.words.marks.average;
  return metrics.map((metric) => {
    if (metric.kind !== 'growth' || metric.stance !== 'achieved') return metric;
    const words = foldWidth(source.slice(Math.max(0, metric.start - REACH), metric.start));
    if (averages.some((average) => words.includes(average)))
      return lengthOf(metric.period) > 1 ? metric : { ...metric, period: severalYears(reviewedPeriod, year) };
    return ofOneYear.has(metric.statement) && lengthOf(metric.period) > 1 ? { ...metric, period: last } : metric;
  });
}

/** The years under review, or the five that are usual where the report does not say. */
function severalYears(reviewedPeriod: string, year: number | null): string {
  if (lengthOf(reviewedPeriod) > 1 || year === null) return reviewedPeriod;
  return `${year - 5}-${year - 1}`;
}
