import type { Locale } from '../locales/locale.ts';
import { sourceSpan } from '../text/passage.ts';
import { firstIndex } from '../text/search.ts';
import type { Metric, Outline, Paragraph, Statement } from '../types.ts';
import { findFigures } from './figures.ts';
import { nameFigures, prepareNaming, type NamingWords } from './indicator.ts';

/** Turns the figures of all paragraphs into metrics with indicator, stance, period and place in the source. */
export function measure(
  source: string,
  outline: Outline,
  statements: readonly Statement[],
  locale: Locale,
): readonly Metric[] {
  const naming = prepareNaming(locale);
  return outline.paragraphs
    .flatMap((paragraph) => measureParagraph(paragraph, statements, locale, naming))
    .map((metric, index) => ({ id: `m${index + 1}`, ...metric, quote: source.slice(metric.start, metric.end) }));
}

function measureParagraph(
  { passage }: Paragraph,
  statements: readonly Statement[],
  locale: Locale,
  naming: NamingWords,
): readonly Omit<Metric, 'id' | 'quote'>[] {
  const figures = findFigures(passage.text, locale, passage.folded);
  const names = nameFigures(passage.text, figures, naming, passage.folded);
  return figures.map((figure, at) => {
    const { value, high, unit, bound, kind, direction, step, cues, rules } = figure;
    const span = sourceSpan(passage, figure.from, figure.to);
    const statement = statementAt(statements, span.start);
    const clause = statement?.clauses[firstIndex(statement.clauses, ({ end }) => span.start < end)];
    const name = names[at];
    return {
      ...{ value, high, unit, bound, kind, direction, step },
      ...span,
      statement: statement?.id ?? '',
      indicator: name?.indicator ?? '',
      canonical: name?.canonical ?? null,
      stance: clause?.stance ?? 'context',
      period: clause?.period ?? '',
      scope: name?.scope ?? '',
      cues,
      rules: { ...rules, ...(name ? { indicator: name.rule } : {}), ...(name?.scope ? { scope: name.scopeRule } : {}) },
    };
  });
}

function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  return statements[Math.max(0, firstIndex(statements, ({ start }) => start > offset) - 1)];
}
