import type { HitRate, Series, Timeline, TimelinePoint } from '../../types.ts';
import { cell, heading, line, marked, paragraph, table, type Block, type Cell, type Document } from '../document.ts';
import { figureText } from '../figures.ts';
import type { Tools } from './common.ts';
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
      reports.map(({ title, name, year }) => `${title || name} (${phrases.yearOf(year)})`).join(phrases.separator),
    ),
    ...table([labels.indicator, ...years.map(String)], rows),
    ...(followed.length < series.length ? [paragraph(phrases.seenOnce(series.length - followed.length))] : []),
    ...hitRateBlocks(hitRates, tools),
  ];
}

/** Stated in two years or more, or in one year with both target and result. */
function spansYears({ points }: Series): boolean {
  return points.filter(({ target, actual }) => target ?? actual).length > 1 || points.some((p) => p.target && p.actual);
}

function pointCell({ target, actual, outcome }: TimelinePoint, { messages }: Tools): Cell {
  const { labels, phrases, numbers, outcomes } = messages;
  return cell(
    target ? `${labels.target}${phrases.colon}${figureText(target, numbers)}` : '',
    actual ? `${labels.actual}${phrases.colon}${figureText(actual, numbers)}` : '',
    outcome ? line(marked(outcomeMarks[outcome], outcomes[outcome])) : '',
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
        cell(String(kept)),
        cell(String(judged)),
        cell(String(total)),
      ]);
    return table(
      [by === 'strength' ? labels.strength : labels.section, labels.kept, labels.judged, labels.total],
      rows,
    );
  });
  return tables.length === 0 ? [] : [heading(2, phrases.hitRates), ...tables];
}
