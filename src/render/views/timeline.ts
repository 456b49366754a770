import type { Outcome, Timeline, TimelinePoint } from '../../types.ts';
import { cell, heading, line, marked, paragraph, table, type Cell, type Document } from '../document.ts';
import { figureText } from '../figures.ts';
import type { Tools } from './common.ts';
import { outcomeMarks } from './outcome.ts';

/** Many reports of one government: one row an indicator, one column a year, each cell with target, result and outcome. */
export function viewTimeline({ reports, series }: Timeline, tools: Tools): Document {
  const { phrases, labels, kinds } = tools.messages;
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = series.map(({ indicator, scope, kind, points }) => [
    cell(
      line(marked('strong', indicator)),
      line(marked('quiet', [kinds[kind], scope].filter(Boolean).join(' \u{B7} '))),
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
  ];
}

function pointCell({ target, actual, outcome }: TimelinePoint, { messages }: Tools): Cell {
  const { labels, phrases, numbers, outcomes } = messages;
  const verdict = (known: Outcome): string => outcomes[known];
  return cell(
    target ? `${labels.target}${phrases.colon}${figureText(target, numbers)}` : '',
    actual ? `${labels.actual}${phrases.colon}${figureText(actual, numbers)}` : '',
    outcome ? line(marked(outcomeMarks[outcome], verdict(outcome))) : '',
  );
}
