import type { HitRate, Metric, Series, Timeline, TimelinePoint } from '../../types.ts';
import {
  cell,
  heading,
  line,
  marked,
  paragraph,
  quoted,
  table,
  type Block,
  type Cell,
  type Document,
  type Run,
  type Table,
} from '../document.ts';
import { figureText } from '../figures.ts';
import { metricCell, reportName, type Tools } from './common.ts';
import { outcomeMarks } from './outcome.ts';

/**
 * Many reports of one government: one row an indicator, one column a year, each cell with target, result and outcome; then how many
 * promises were kept. Indicators of a single year are counted only.
 */
export function viewTimeline({ reports, series, hitRates }: Timeline, tools: Tools): Document {
  const { phrases, labels, kinds } = tools.messages;
  const followed = series.filter(spansYears);
  const years = [...new Set(followed.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = followed.map(({ indicator, scope, kind, points, streaks }) => [
    cell(
      line(marked('strong', indicator)),
      line(marked('quiet', [kinds[kind], scope].filter(Boolean).join(' \u{B7} '))),
      ...streaks.map((streak) => line(marked(streak.verdict === 'missed' ? 'bad' : 'quiet', phrases.streak(streak)))),
    ),
    ...years.map((year) => points.filter((point) => point.year === year).flatMap((point) => pointCell(point, tools))),
  ]);
  const regions = [...new Set(reports.map(({ region }) => region).filter(Boolean))].join(phrases.separator);
  return [
    heading(1, `${regions}${regions && phrases.colon}${phrases.timeline}`),
    paragraph(
      reports.map((report) => `${reportName(report, tools)} (${phrases.yearOf(report.year)})`).join(phrases.separator),
    ),
    ...keptOf(hitRates, tools),
    ...table([labels.indicator, ...years.map(String)], rows),
    ...(followed.length < series.length ? [paragraph(phrases.seenOnce(series.length - followed.length))] : []),
    ...hitRateBlocks(hitRates, tools),
  ];
}

/** How many promises of all years were kept, where some could be judged; the groups by strength hold each promise once. */
function keptOf(hitRates: readonly HitRate[], { messages }: Tools): readonly Block[] {
  const byStrength = hitRates.filter(({ by }) => by === 'strength');
  const sum = (of: 'kept' | 'judged' | 'total'): number => byStrength.reduce((all, rate) => all + rate[of], 0);
  if (sum('judged') === 0) return [];
  return [paragraph(messages.phrases.timelineKept({ kept: sum('kept'), judged: sum('judged'), total: sum('total') }))];
}

/** Stated in two years or more, or in one year with both target and result. */
function spansYears({ points }: Series): boolean {
  return points.filter(({ target, actual }) => target ?? actual).length > 1 || points.some((p) => p.target && p.actual);
}

/** A target stands in the report of its year, its result in the report of the year after. */
function pointCell({ year, target, actual, outcome }: TimelinePoint, { messages }: Tools): Cell {
  const { labels, phrases, numbers, outcomes } = messages;
  const figure = (metric: Metric, of: number): Run => quoted(null, figureText(metric, numbers), metric, { year: of });
  return cell(
    target ? line(`${labels.target}${phrases.colon}`, figure(target, year)) : '',
    actual ? line(`${labels.actual}${phrases.colon}`, figure(actual, year + 1)) : '',
    outcome ? line(marked(outcomeMarks[outcome], outcomes[outcome])) : '',
  );
}

/** One indicator: a row a year, each figure with its quote. */
export function pointTable({ points }: Series, tools: Tools): readonly Table[] {
  const { labels, outcomes } = tools.messages;
  return table(
    [labels.year, labels.target, labels.actual, labels.outcome],
    points
      .filter(({ target, actual }) => target ?? actual)
      .map(({ year, target, actual, outcome }) => [
        cell(String(year)),
        metricCell(target, { year }, tools),
        metricCell(actual, { year: year + 1 }, tools),
        cell(outcome ? line(marked(outcomeMarks[outcome], outcomes[outcome])) : ''),
      ]),
  );
}

/** By strength, then by section; groups with fewer than two judged promises tell nothing. */
function hitRateBlocks(hitRates: readonly HitRate[], { messages }: Tools): readonly Block[] {
  const { labels, phrases, strengths } = messages;
  const tables = (['strength', 'section'] as const).flatMap((by) => {
    const rows = hitRates
      .filter((rate) => rate.by === by && rate.judged > 1)
      .map(({ key, kept, judged, total }) => [
        cell(key in strengths ? strengths[key as keyof typeof strengths] : key),
        ...[`${Math.round((100 * kept) / judged)}%`, String(kept), String(judged), String(total)].map((text) =>
          cell(text),
        ),
      ]);
    const name = by === 'strength' ? labels.strength : labels.section;
    return table([name], rows, [labels.rate, labels.kept, labels.judged, labels.total]);
  });
  return tables.length === 0 ? [] : [heading(2, phrases.hitRates), ...tables];
}
