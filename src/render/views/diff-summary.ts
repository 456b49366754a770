import type { MetricPair, ReportDiff, SectionPair } from '../../types.ts';
import { cell, line, marked, type Cell } from '../document.ts';
import { figureText } from '../figures.ts';
import { countsText, shortened, type Tools } from './common.ts';

/** How many names a line of the summary gives, and how long each may be. */
const MOST_NAMES = 8;
const LONGEST_NAME = 24;

/** What changed in numbers: sections, sentences, figures. */
export function diffCounts(
  diff: ReportDiff,
  tools: Tools,
): Readonly<Record<'sections' | 'statements' | 'metrics', Cell>> {
  const { phrases, statementRelations, metricRelations, sectionRelations } = tools.messages;
  const relations = <Relation extends string>(items: readonly { readonly relation: Relation }[]): readonly Relation[] =>
    items.map(({ relation }) => relation);
  const counts = (label: string, text: string): Cell => (text ? cell(`${label}${phrases.colon}${text}`) : []);
  return {
    sections: counts(phrases.sections, countsText(relations(headed(diff.sections)), sectionRelations, tools)),
    statements: counts(phrases.statements, countsText(relations(diff.statements), statementRelations, tools)),
    metrics: counts(phrases.metrics, countsText(relations(diff.metrics), metricRelations, tools)),
  };
}

/** Headings that became something, by what they became. */
export function changedHeadings(
  diff: ReportDiff,
  relations: readonly SectionPair['relation'][],
  tools: Tools,
): readonly Cell[] {
  const { phrases, sectionRelations } = tools.messages;
  return relations.map((relation) =>
    named(`${phrases.sections}${phrases.middleDot}${sectionRelations[relation]}`, headingsOf(diff, relation), tools),
  );
}

/** Indicators that went up or down. */
export function changedFigures(diff: ReportDiff, tools: Tools): readonly Cell[] {
  const { phrases, metricRelations } = tools.messages;
  return (['raised', 'lowered'] as const).map((relation) =>
    named(
      `${phrases.metrics}${phrases.middleDot}${metricRelations[relation]}`,
      figuresOf(diff.metrics, relation, tools),
      tools,
    ),
  );
}

/** The sections themselves, without paragraphs that only stand beside them. */
const headed = (sections: readonly SectionPair[]): readonly SectionPair[] =>
  sections.filter((pair) => [pair.a, pair.b].some((section) => section && !section.derived));

/** Headings of the largest sections first: what became of a chapter matters more than what became of a lead. */
function headingsOf({ sections }: ReportDiff, relation: SectionPair['relation']): readonly string[] {
  return headed(sections)
    .filter((pair) => pair.relation === relation)
    .flatMap(({ a, b }) => b ?? a ?? [])
    .filter(({ heading, role }) => heading && role !== 'front_matter' && role !== 'closing')
    .sort((x, y) => x.depth - y.depth || x.start - y.start)
    .map(({ heading }) => shortened(heading, LONGEST_NAME));
}

/** Each indicator with its two figures, results and targets of the same indicator told apart by their kind alone. */
function figuresOf(
  metrics: readonly MetricPair[],
  relation: MetricPair['relation'],
  { messages: { numbers, stances, phrases } }: Tools,
): readonly string[] {
  return metrics.flatMap(({ a, b, relation: own }) => {
    if (own !== relation || !a || !b?.indicator) return [];
    const change = `${figureText(a, numbers)} \u{2192} ${figureText(b, numbers)}`;
    return [`${shortened(b.indicator, LONGEST_NAME)}${phrases.bracketed(`${stances[b.stance]}, ${change}`)}`];
  });
}

function named(label: string, names: readonly string[], { messages: { phrases } }: Tools): Cell {
  if (names.length === 0) return [];
  const rest = names.length > MOST_NAMES ? phrases.andMore(names.length - MOST_NAMES) : '';
  return cell(
    line(
      marked('strong', `${label}${phrases.colon}`),
      names.slice(0, MOST_NAMES).join(phrases.listSeparator),
      marked('quiet', rest),
    ),
  );
}
