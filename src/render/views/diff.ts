import type { ReportDiff, ReportSummary, Statement, StatementPair } from '../../types.ts';
import {
  cell,
  heading,
  line,
  list,
  marked,
  paragraph,
  type Block,
  type Cell,
  type Document,
  type Paragraph,
} from '../document.ts';
import { select } from '../only.ts';
import { placesNote, reportName, type Tools } from './common.ts';
import { figureTable, restatements } from './diff-figures.ts';
import { placeStatements, type SectionChanges, type ShownHeading } from './diff-sections.ts';
import { changedFigures, changedHeadings, diffCounts } from './diff-summary.ts';

/** Below this share of unchanged text, marks hinder more than they help: the two sentences are shown whole. */
export const MARKS_HELP = 0.4;
/** How many former sections a heading names. */
const MOST_ORIGINS = 3;

/**
 * Two reports: what changed in numbers and names, the figures that both give, the text section by section with unchanged text folded,
 * and at the end the figures that only one of them gives.
 */
export function viewDiff(diff: ReportDiff, tools: Tools): Document {
  const { phrases } = tools.messages;
  const { after } = diff;
  const shown = select(diff, tools.context.only);
  const counts = diffCounts(diff, tools);
  const figures = shown.metrics.filter(({ a, b, relation }) => a && b && relation !== 'held');
  const single = shown.metrics.filter(({ a, b }) => !a || !b);
  return [
    heading(1, `${after.region}${after.region && phrases.colon}${phrases.diff}`),
    comparedReports(diff, tools),
    list(
      counts.sections,
      counts.statements,
      counts.metrics,
      ...changedHeadings(diff, ['added', 'removed', 'moved', 'revised'], tools),
      ...changedFigures(diff, tools),
    ),
    ...(figures.length > 0 ? [heading(2, phrases.figures)] : []),
    ...figureTable(figures, diff, tools),
    ...restatements(diff, tools),
    ...placeStatements({ sections: diff.sections, statements: shown.statements }).flatMap((section) =>
      sectionBlocks(section, diff, tools),
    ),
    ...(single.length > 0 ? [heading(2, phrases.figuresOfOne)] : []),
    ...figureTable(single, diff, tools),
    placesNote(tools),
  ];
}

/** Which reports are compared. */
export function comparedReports({ before, after }: ReportDiff, tools: Tools): Paragraph {
  const { phrases, labels } = tools.messages;
  return paragraph(
    line(`${labels.before}${phrases.colon}${titleOf(before, tools)}`),
    line(`${labels.after}${phrases.colon}${titleOf(after, tools)}`),
  );
}

function titleOf(report: ReportSummary, tools: Tools): string {
  return `${reportName(report, tools)} (${tools.messages.phrases.yearOf(report.year)})`;
}

function sectionBlocks({ section, headings, rows }: SectionChanges, diff: ReportDiff, tools: Tools): readonly Block[] {
  const { phrases, roles } = tools.messages;
  const told = new Set<Statement>();
  const items = foldUnchanged(rows, tools).map((row) =>
    typeof row === 'number' ? cell(line(marked('quiet', phrases.folded(row)))) : statementCell(row, told, diff, tools),
  );
  // What a chapter says after its leads stands behind them; its heading was shown before.
  const back = section && headings.length === 0 ? `\u{21B0} ${section.heading || roles[section.role]}` : '';
  return [
    ...headings.map((shown) =>
      heading(
        shown.level,
        shown.section.heading || roles[shown.section.role],
        marked('quiet', originsText(shown, tools)),
      ),
    ),
    ...(back ? [paragraph(line(marked('quiet', back)))] : []),
    ...(items.length > 0 ? [list(...items)] : []),
  ];
}

/** ` (reworded: …; split: …)` behind a heading. */
export function originsText({ origins }: ShownHeading, { messages: { phrases, sectionRelations } }: Tools): string {
  if (origins.length === 0) return '';
  const told = origins
    .slice(0, MOST_ORIGINS)
    .map(({ relation, was }) => `${sectionRelations[relation]}${was ? `${phrases.colon}${was}` : ''}`);
  const rest = origins.length > MOST_ORIGINS ? phrases.andMore(origins.length - MOST_ORIGINS) : '';
  return ` (${told.join(phrases.listSeparator)}${rest})`;
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

/** One change; of a split or merge the sentence that was shown before is left out. */
function statementCell(pair: StatementPair, told: Set<Statement>, { before, after }: ReportDiff, tools: Tools): Cell {
  const { messages, placeOf } = tools;
  const { statementRelations, sectionRelations, phrases } = messages;
  const { a, b, relation, edits, moved } = pair;
  const places = [a ? placeOf(before, a.start) : '', b ? placeOf(after, b.start) : '']
    .filter(Boolean)
    .join(' \u{2192} ');
  const also = moved && relation !== 'moved' ? `${phrases.separator}${statementRelations.moved}` : '';
  const again = { a: a !== null && told.has(a), b: b !== null && told.has(b) };
  for (const side of [a, b]) if (side) told.add(side);
  const part = again.a === again.b ? null : again.b ? 'merged' : 'split';
  const became = part ? sectionRelations[part] : statementRelations[relation];
  const label = relation === 'same' ? '' : `${became}${also}${phrases.colon}`;
  const place = marked('quiet', ` (${places})`);
  if (!a || !b)
    return cell(line(marked('strong', label), marked(a ? 'delete' : 'insert', (a ?? b)?.text ?? ''), place));
  if (part)
    return cell(line(marked('strong', label), marked(again.b ? 'delete' : 'insert', (again.b ? a : b).text), place));
  const kept = edits.reduce((sum, { type, text }) => sum + (type === 'same' ? text.length : 0), 0);
  if (a.text === b.text) return cell(line(marked('strong', label), b.text, place));
  if (kept < MARKS_HELP * Math.max(a.text.length, b.text.length)) {
    return cell(line(marked('strong', label), marked('delete', a.text)), line(marked('insert', b.text), place));
  }
  const runs = edits.map(({ type, text }) => marked(type === 'same' ? null : type, text));
  return cell(line(marked('strong', label), ...runs, place));
}
