import type { Metric, Report, Statement } from '../../types.ts';
import { cell, line, list, marked, quoted, type Block, type Cell, type Line } from '../document.ts';
import { figureText } from '../figures.ts';
import type { Tools } from './common.ts';

/** How much of the sentence is shown before a figure and behind it. */
const BEFORE = 60;
const BEHIND = 24;

/** Each figure with the words around it and, field by field, the id of the rule that decided it, as it stands in the source code. */
export function explainedMetrics(report: Report, tools: Tools): readonly Block[] {
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  return [list(...report.metrics.map((metric) => explained(metric, statements.get(metric.statement), report, tools)))];
}

function explained(metric: Metric, statement: Statement | undefined, report: Report, tools: Tools): Cell {
  const { phrases, stances, numbers } = tools.messages;
  const about = [metric.scope, metric.canonical].filter(Boolean).join(phrases.separator);
  const place = tools.placeOf(report, metric.start);
  return cell(
    line(
      marked('quiet', `${place} `),
      marked('strong', metric.indicator),
      marked('quiet', about && ` (${about})`),
      phrases.colon,
      [figureText(metric, numbers), stances[metric.stance], metric.period].filter(Boolean).join(phrases.separator),
    ),
    statement ? inContext(metric, statement, report) : '',
    line(
      ...Object.entries(metric.rules).flatMap(([field, rule], index) => [
        marked('quiet', `${index === 0 ? '' : ' · '}${field} `),
        valueOf(metric, field),
        marked('quiet', ` \u{2190} ${rule}`),
      ]),
      marked('quiet', metric.cues.length > 0 ? ` · cues ${metric.cues.join(phrases.separator)}` : ''),
    ),
  );
}

/** The figure among the words of its sentence. */
function inContext(metric: Metric, { start, end }: Statement, report: Report): Line {
  const from = Math.max(start, metric.start - BEFORE);
  const to = Math.min(end, metric.end + BEHIND);
  const words = (a: number, b: number): string => report.source.slice(a, b).replace(/\s+/gu, ' ');
  return line(
    `${from > start ? '\u{2026}' : ''}${words(from, metric.start)}`,
    quoted('strong', metric.quote, metric, report),
    `${words(metric.end, to)}${to < end ? '\u{2026}' : ''}`,
  );
}

function valueOf(metric: Metric, field: string): string {
  const value = Object.entries(metric).find(([name]) => name === field)?.[1] as string | number | null | undefined;
  return String(value ?? '');
}
