import type { Locale } from '../locales/locale.ts';
import { sourceSpan } from '../text/passage.ts';
import { firstIndex } from '../text/search.ts';
import type { Clause, Metric, Outline, Statement } from '../types.ts';
import { findFigures, type FoundFigure } from './figures.ts';
import { acronymsOf } from './spaced/acronyms.ts';
import { nameFigures, prepareNaming, type Naming } from './indicator.ts';

/** Turns the figures of all paragraphs into metrics with indicator, stance, period and place in the source. */
export function measure(
  source: string,
  outline: Outline,
  statements: readonly Statement[],
  locale: Locale,
): readonly Metric[] {
  const naming = prepareNaming(locale);
  // the name of the whole report says nothing of a paragraph: Budget Speech
  const isTitle = (heading: string): boolean => locale.metadata.titleWords.exec(heading)?.[0] === heading;
  const headings = new Map(outline.sections.map(({ id, heading }) => [id, isTitle(heading) ? '' : heading]));
  const acronyms = locale.naming ? acronymsOf(outline.paragraphs.map(({ passage }) => passage.text)) : undefined;
  const metrics: Metric[] = [];
  for (const { passage, section } of outline.paragraphs) {
    const figures = findFigures(passage.text, locale, passage.folded);
    const names = nameFigures(passage.text, figures, naming, passage.folded, headings.get(section), acronyms);
    for (const [at, figure] of figures.entries()) {
      const { start, end } = sourceSpan(passage, figure.from, figure.to);
      const statement = statementAt(statements, start);
      const clause = statement?.clauses[firstIndex(statement.clauses, (one) => start < one.end)];
      const name = names[at];
      // Field by field: spreading one object into another costs as much as the rest of this loop.
      const metric: Metric = {
        id: `m${metrics.length + 1}`,
        value: figure.value,
        high: figure.high,
        unit: figure.unit,
        bound: figure.bound,
        kind: figure.kind,
        direction: figure.direction,
        step: figure.step,
        start,
        end,
        statement: statement?.id ?? '',
        indicator: name?.indicator ?? '',
        canonical: name?.canonical ?? null,
        // what last year's result is measured against is no result
        stance: figure.isTarget ? 'context' : (clause?.stance ?? 'context'),
        period: clause?.period ?? '',
        scope: name?.scope ?? '',
        cues: figure.cues,
        rules: rulesOf(figure, name, clause),
        quote: source.slice(start, end),
      };
      metrics.push(name?.ofWhole ? { ...metric, ofWhole: true } : metric);
    }
  }
  return metrics;
}

function rulesOf(
  { rules: { value, unit, bound, kind }, isTarget }: FoundFigure,
  name: Naming | undefined,
  clause: Clause | undefined,
): Metric['rules'] {
  const { stance = 'no-statement', period = 'no-statement' } = clause?.rules ?? {};
  const indicator = name?.rule ?? 'no-name';
  const all = { value, unit, bound, kind, indicator, stance: isTarget ? 'target-of-result' : stance, period };
  return name && name.scope !== '' ? { ...all, scope: name.scopeRule } : all;
}

function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  return statements[Math.max(0, firstIndex(statements, ({ start }) => start > offset) - 1)];
}
