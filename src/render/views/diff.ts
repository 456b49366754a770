import type { MetricPair, ReportDiff, ReportSummary, StatementPair } from '../../types.ts';
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
  type Mark,
} from '../document.ts';
import { amountText, gapText } from '../figures.ts';
import { select } from '../only.ts';
import { countsText, metricCell, placesNote, type Tools } from './common.ts';
import { placeStatements, type SectionChanges } from './diff-sections.ts';

/** Below this share of unchanged text, marks hinder more than they help: the two sentences are shown whole. */
const MARKS_HELP = 0.4;

/** Two reports: what changed in numbers, then the figures, then the text section by section with unchanged text folded. */
export function viewDiff(diff: ReportDiff, tools: Tools): Document {
  const { phrases, labels, statementRelations, metricRelations, sectionRelations } = tools.messages;
  const { before, after } = diff;
  const shown = select(diff, tools.context.only);
  const counts = (label: string, text: string): Cell => (text ? cell(`${label}${phrases.colon}${text}`) : []);
  const figures = shown.metrics.filter(({ relation }) => relation !== 'held');
  return [
    heading(1, `${after.region}${after.region && phrases.colon}${phrases.diff}`),
    paragraph(
      line(`${labels.before}${phrases.colon}${titleOf(before, tools)}`),
      line(`${labels.after}${phrases.colon}${titleOf(after, tools)}`),
    ),
    list(
      ...[
        counts(
          labels.section,
          countsText(
            diff.sections.map(({ relation }) => relation),
            sectionRelations,
            tools,
          ),
        ),
        counts(
          phrases.statements,
          countsText(
            diff.statements.map(({ relation }) => relation),
            statementRelations,
            tools,
          ),
        ),
        counts(
          phrases.metrics,
          countsText(
            diff.metrics.map(({ relation }) => relation),
            metricRelations,
            tools,
          ),
        ),
      ].filter((item) => item.length > 0),
    ),
    ...(figures.length > 0 ? [heading(2, phrases.figures)] : []),
    ...figureTable(figures, diff, tools),
    ...restatements(diff, tools),
    ...placeStatements({ sections: diff.sections, statements: shown.statements }).flatMap((section) =>
      sectionBlocks(section, diff, tools),
    ),
    placesNote(tools),
  ];
}

function titleOf({ title, name, year }: ReportSummary, { messages: { phrases } }: Tools): string {
  return `${title || name || phrases.report} (${phrases.yearOf(year)})`;
}

const figureOrder: readonly MetricPair['relation'][] = ['lowered', 'raised', 'removed', 'added', 'not_comparable'];
const figureMarks: Readonly<Record<MetricPair['relation'], Mark>> = {
  lowered: 'bad',
  raised: 'good',
  held: 'quiet',
  added: 'doubt',
  removed: 'doubt',
  not_comparable: 'quiet',
};

function figureTable(metrics: readonly MetricPair[], { before, after }: ReportDiff, tools: Tools): readonly Block[] {
  const { labels, metricRelations, numbers, stances } = tools.messages;
  const sorted = [...metrics].sort((x, y) => figureOrder.indexOf(x.relation) - figureOrder.indexOf(y.relation));
  return table(
    [labels.indicator, labels.before, labels.after, labels.change],
    sorted.map(({ a, b, relation, delta, percent, note }) => {
      const metric = b ?? a;
      const rate = metric?.unit === '%' || percent === null ? '' : ` (${percentText(percent)})`;
      const unit = !metric || metric.kind === 'rank' ? '' : metric.unit === '%' ? numbers.points : metric.unit;
      return [
        cell(
          line(marked('strong', metric?.indicator ?? '')),
          line(marked('quiet', metric ? stances[metric.stance] : '')),
        ),
        metricCell(a, before, tools),
        metricCell(b, after, tools),
        cell(
          line(marked(figureMarks[relation], metricRelations[relation])),
          delta === null || delta === 0 ? '' : `${gapText(delta, unit, numbers)}${rate}`,
          note,
        ),
      ];
    }),
  );
}

/** Last year's figures for which the new report gives or implies another value. */
function restatements({ restated, before, after }: ReportDiff, tools: Tools): readonly Block[] {
  const { labels, flags, numbers } = tools.messages;
  if (restated.length === 0) return [];
  return [
    heading(2, flags.baseline_restated),
    ...table(
      [labels.indicator, labels.before, labels.after, labels.restated],
      restated.map(({ a, b, base, delta, percent }) => [
        cell(line(marked('strong', b.indicator))),
        metricCell(a, before, tools),
        metricCell(b, after, tools),
        cell(
          amountText(base, a.unit, numbers),
          `${gapText(delta, a.unit === '%' ? numbers.points : a.unit, numbers)}${percent === null || a.unit === '%' ? '' : ` (${percentText(percent)})`}`,
        ),
      ]),
    ),
  ];
}

function percentText(percent: number): string {
  return `${percent > 0 ? '+' : ''}${Number(percent.toFixed(1))}%`;
}

function sectionBlocks({ headings, rows }: SectionChanges, diff: ReportDiff, tools: Tools): readonly Block[] {
  const { phrases, sectionRelations, roles } = tools.messages;
  const items = foldUnchanged(rows, tools).map((row) =>
    typeof row === 'number' ? cell(line(marked('quiet', phrases.folded(row)))) : statementCell(row, diff, tools),
  );
  return [
    ...headings.map(({ section, relation, was }) =>
      heading(
        Math.min(section.depth + 1, 4) as 2 | 3 | 4,
        section.heading || roles[section.role],
        relation === 'same'
          ? ''
          : marked('quiet', ` (${sectionRelations[relation]}${was ? `${phrases.colon}${was}` : ''})`),
      ),
    ),
    ...(items.length > 0 ? [list(...items)] : []),
  ];
}

/** Rows to show; a number stands for that many unchanged ones, which are further than the context from any change. */
function foldUnchanged(rows: readonly StatementPair[], { context }: Tools): readonly (StatementPair | number)[] {
  const near = new Set<number>();
  rows.forEach(({ relation }, index) => {
    if (relation === 'same') return;
    for (let at = index - context.context; at <= index + context.context; at++) near.add(at);
  });
  const shown: (StatementPair | number)[] = [];
  rows.forEach((row, index) => {
    const last = shown.at(-1);
    if (near.has(index)) shown.push(row);
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1;
    else shown.push(1);
  });
  return shown;
}

function statementCell(pair: StatementPair, { before, after }: ReportDiff, { messages, placeOf }: Tools): Cell {
  const { statementRelations, phrases } = messages;
  const { a, b, relation, edits, moved } = pair;
  const places = [a ? placeOf(before, a.start) : '', b ? placeOf(after, b.start) : '']
    .filter(Boolean)
    .join(' \u{2192} ');
  const also = moved && relation !== 'moved' ? `${phrases.separator}${statementRelations.moved}` : '';
  const label = relation === 'same' ? '' : `${statementRelations[relation]}${also}${phrases.colon}`;
  const place = marked('quiet', ` (${places})`);
  if (!a || !b)
    return cell(line(marked('strong', label), marked(a ? 'delete' : 'insert', (a ?? b)?.text ?? ''), place));
  const kept = edits.reduce((sum, { type, text }) => sum + (type === 'same' ? text.length : 0), 0);
  if (a.text === b.text) return cell(line(marked('strong', label), b.text, place));
  if (kept < MARKS_HELP * Math.max(a.text.length, b.text.length)) {
    return cell(line(marked('strong', label), marked('delete', a.text)), line(marked('insert', b.text), place));
  }
  const runs = edits.map(({ type, text }) => marked(type === 'same' ? null : type, text));
  return cell(line(marked('strong', label), ...runs, place));
}
