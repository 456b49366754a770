import type { Commitment, Metric, Report } from '../../types.ts';
import {
  cell,
  heading,
  line,
  list,
  marked,
  paragraph,
  table,
  type Block,
  type Cell,
  type Document,
} from '../document.ts';
import { figureText } from '../figures.ts';
import { labelled, placesNote, quoteLine, reportName, type Tools } from './common.ts';
import { explainedMetrics } from './explained.ts';

/** One report: what it says of itself, its outline, its figures and promises, and what could not be read. */
export function viewReport(report: Report, tools: Tools): Document {
  const { phrases, labels } = tools.messages;
  const { sections, statements, metrics, commitments } = report;
  return [
    heading(1, reportName(report, tools)),
    list(...metadataItems(report, tools)),
    paragraph(
      phrases.reportSummary({
        sections: sections.length,
        statements: statements.length,
        metrics: metrics.length,
        commitments: commitments.length,
      }),
    ),
    ...outline(report, tools),
    ...(metrics.length > 0 ? [heading(2, phrases.metrics)] : []),
    ...(tools.context.explain ? explainedMetrics(report, tools) : metricTable(report, tools)),
    ...(commitments.length > 0 ? [heading(2, phrases.commitments)] : []),
    ...table(
      [labels.indicator, labels.target, labels.strength, labels.quote],
      commitments.map((commitment) => commitmentRow(commitment, report, tools)),
    ),
    ...warnings(report, tools),
    placesNote(tools),
  ];
}

function metadataItems(report: Report, tools: Tools): readonly Cell[] {
  const { labels } = tools.messages;
  return [
    labelled(labels.region, report.region, tools),
    labelled(labels.year, report.year === null ? '' : String(report.year), tools),
    labelled(labels.reviewed, report.reviewedPeriod, tools),
    labelled(labels.planned, report.plannedPeriod, tools),
    labelled(labels.date, report.date, tools),
    labelled(labels.speaker, report.speaker, tools),
    labelled(labels.occasion, report.occasion, tools),
  ];
}

function outline({ sections, year, name }: Report, { messages, placeOf }: Tools): readonly Block[] {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const items = sections.map((section) => ({
    depth: ancestorCount(section.id, parents),
    lines: cell(
      line(
        section.heading || messages.roles[section.role],
        marked(
          'quiet',
          ` (${[section.heading && messages.roles[section.role], section.period, placeOf({ year, name }, section.start)].filter(Boolean).join(', ')})`,
        ),
      ),
    ),
  }));
  return items.length === 0 ? [] : [heading(2, messages.phrases.outline), { type: 'list', items }];
}

function ancestorCount(id: string, parents: ReadonlyMap<string, string | null>): number {
  let count = 0;
  for (let at = parents.get(id); typeof at === 'string' && count < parents.size; at = parents.get(at)) count++;
  return count;
}

function metricTable(report: Report, tools: Tools): readonly Block[] {
  const { labels } = tools.messages;
  return table(
    [labels.indicator, labels.figure, labels.stance, labels.period, labels.quote],
    report.metrics.map((metric) => metricRow(metric, report, tools)),
  );
}

function metricRow(metric: Metric, report: Report, tools: Tools): readonly Cell[] {
  const { messages } = tools;
  return [
    cell(
      line(metric.indicator, marked('quiet', metric.scope && ` (${metric.scope})`)),
      line(marked('quiet', metric.canonical ?? '')),
    ),
    cell(figureText(metric, messages.numbers)),
    cell(messages.stances[metric.stance]),
    cell(metric.period),
    cell(quoteLine(metric, report, tools, 'no year')),
  ];
}

function commitmentRow(commitment: Commitment, report: Report, tools: Tools): readonly Cell[] {
  const { numbers, strengths } = tools.messages;
  const { target, comparator } = commitment;
  return [
    cell(commitment.indicator),
    cell(
      target ? figureText(target, numbers) : '',
      comparator
        ? `${comparator.bound === 'eq' ? '' : numbers.bounds[comparator.bound === 'range' ? 'eq' : comparator.bound]}${comparator.reference}`
        : '',
      commitment.deadline,
    ),
    cell(strengths[commitment.strength]),
    cell(quoteLine(commitment, report, tools, 'no year')),
  ];
}

function warnings({ warnings: found, year, name }: Report, { messages, placeOf }: Tools): readonly Block[] {
  if (found.length === 0) return [];
  const items = found.map(({ rule, message, start }) =>
    cell(line(`${rule}${messages.phrases.colon}${message}`, marked('quiet', ` (${placeOf({ year, name }, start)})`))),
  );
  return [heading(2, messages.phrases.warnings), list(...items)];
}
