import { localeOf } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { gapOf } from '../text/bounds.ts';
import { measureReader, sameIndicator } from '../text/sameness.ts';
import { summaryOf } from '../text/summary.ts';
import type { Ledger, Report, Series, Timeline, TimelinePoint } from '../types.ts';
import { clusterSlots, pick, type Cluster } from './clusters.ts';
import { actualOf, entryFinder, hitRatesOf, streaksOf } from './judgements.ts';
import { presenceReader, type PresenceReader } from './presence.ts';
import { datedReports, slotsOf, type DatedReport, type Slot } from './slots.ts';

/** What the series are made from, looked up by year. */
interface Sources {
  readonly locale: Locale;
  readonly reports: ReadonlyMap<number, DatedReport>;
  readonly presence: ReadonlyMap<number, PresenceReader>;
  readonly results: ReadonlyMap<Slot, Slot>;
  readonly ranks: readonly Slot[];
  readonly entryOf: ReturnType<typeof entryFinder>;
}

/**
 * Follows every indicator through the reports of one government: for each year its target, the result that the next report gives,
 * the next target, and the outcome that the ledger of the same reports found. Takes reports in any order; those without a
 * year, and second ones of a year, are left out. Indicators with a target come first, in the order in which the last report that has
 * them states them.
 */
export function timelineOf(reports: readonly Report[], ledger: Ledger | null = null): Timeline {
  const dated = datedReports(reports);
  const last = dated.at(-1);
  if (!last) return { type: 'timeline', reports: [], series: [], hitRates: [] };
  const locale = localeOf(last.locale);
  const { words } = locale.comparisons;
  const read = measureReader(words);
  const slots = dated.flatMap((report) => slotsOf(report, read));
  const { clusters, results } = clusterSlots(slots, words);
  const sources: Sources = {
    locale,
    results,
    reports: new Map(dated.map((report) => [report.year, report])),
    presence: new Map(dated.map((report) => [report.year, presenceReader(report, locale)])),
    ranks: slots.filter(({ side }) => side === 'rank'),
    entryOf: entryFinder(ledger),
  };
  const followed = clusters.filter(isWorthASeries).toSorted(byImportance);
  return {
    type: 'timeline',
    reports: dated.map(summaryOf),
    series: followed.map((cluster) => seriesOf(cluster, sources)),
    hitRates: hitRatesOf(ledger),
  };
}

/** An indicator that was promised, or a known one that is reported in several years. */
function isWorthASeries(cluster: Cluster): boolean {
  const years = new Set(cluster.map(({ year }) => year));
  return cluster.some(({ side, metric }) => side === 'target' || (metric.canonical !== null && years.size > 1));
}

function byImportance(a: Cluster, b: Cluster): number {
  const main = (cluster: Cluster): number => Number(cluster.some(({ side, bonus }) => side === 'target' && bonus > 0));
  const promised = (cluster: Cluster): number => Number(cluster.some(({ side }) => side === 'target'));
  const newest = (cluster: Cluster): Slot | undefined =>
    cluster.toSorted(
      (x, y) => Number(y.side === 'target') - Number(x.side === 'target') || y.year - x.year || x.start - y.start,
    )[0];
  const [x, y] = [newest(a), newest(b)];
  return (
    main(b) - main(a) ||
    promised(b) - promised(a) ||
    (y?.year ?? 0) - (x?.year ?? 0) ||
    (x?.start ?? 0) - (y?.start ?? 0)
  );
}

function seriesOf(cluster: Cluster, sources: Sources): Series {
  const years = [...new Set(cluster.map(({ year }) => year))].sort((a, b) => a - b);
  const name = cluster.toSorted(
    (a, b) => Number(b.side === 'target') - Number(a.side === 'target') || b.year - a.year,
  )[0]?.metric;
  const span = years.length === 0 ? [] : range(years[0] ?? 0, years.at(-1) ?? 0);
  const points = span
    .map((year) => pointOf(cluster, year, sources))
    .filter(({ target, actual, targetPresence }) => target ?? actual ?? targetPresence !== 'no_report');
  return {
    indicator: name?.indicator ?? '',
    canonical: cluster.find(({ metric }) => metric.canonical !== null)?.metric.canonical ?? null,
    scope: name?.scope ?? '',
    unit: name?.unit ?? '',
    kind: name?.kind ?? 'level',
    points,
    streaks: streaksOf(points),
  };
}

function pointOf(cluster: Cluster, year: number, sources: Sources): TimelinePoint {
  const { locale, reports, presence, results, ranks, entryOf } = sources;
  const canonical = cluster.find(({ metric }) => metric.canonical !== null)?.metric.canonical ?? null;
  const promise = pick(cluster, 'target', year);
  const target = promise?.metric ?? null;
  const result = (promise && results.get(promise)) ?? pick(cluster, 'actual', year);
  const entry = target && entryOf(target, year);
  const actual = (entry && actualOf(entry, reports.get(year + 1))) ?? result?.metric ?? null;
  const comparable = target !== null && actual?.unit === target.unit && actual.kind === target.kind;
  const place = cluster[0]?.measure;
  return {
    year,
    target,
    targetPresence: target ? 'stated' : (presence.get(year)?.target(canonical) ?? 'no_report'),
    actual,
    actualPresence: actual ? 'stated' : (presence.get(year + 1)?.actual(canonical) ?? 'no_report'),
    rank:
      ranks.find((slot) => slot.year === year && place !== undefined && sameIndicator(slot.measure, place))?.metric ??
      null,
    nextTarget: pick(cluster, 'target', year + 1)?.metric ?? null,
    outcome: entry?.outcome ?? null,
    entry: entry?.id ?? null,
    gap: comparable ? gapOf(target, actual) : null,
    gapUnit: comparable ? (target.unit === '%' ? locale.comparisons.pointsUnit : target.unit) : '',
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
