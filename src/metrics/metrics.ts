import type { Locale } from '../locales/locale.ts';
import { sourceSpan } from '../text/passage.ts';
import type { Metric, Outline, Paragraph, Statement } from '../types.ts';
import { findFigures } from './figures.ts';

/** Turns the figures of all paragraphs into metrics with indicator, stance, period and place in the source. */
export function measure(outline: Outline, statements: readonly Statement[], locale: Locale): readonly Metric[] {
  return outline.paragraphs
    .flatMap((paragraph) => measureParagraph(paragraph, statements, locale))
    .map((metric, index) => ({ id: `m${index + 1}`, ...metric }));
}

function measureParagraph(
  { passage }: Paragraph,
  statements: readonly Statement[],
  locale: Locale,
): readonly Omit<Metric, 'id'>[] {
  return findFigures(passage.text, locale).map((figure) => {
    const { value, high, unit, bound, kind, direction, step, cues, rules } = figure;
    const span = sourceSpan(passage, figure.from, figure.to);
    const statement = statementAt(statements, span.start);
    return {
      ...{ value, high, unit, bound, kind, direction, step },
      ...span,
      quote: passage.text.slice(figure.from, figure.to),
      statement: statement?.id ?? '',
      indicator: '',
      canonical: null,
      stance: statement?.stance ?? 'context',
      period: statement?.period ?? '',
      scope: '',
      cues,
      rules,
    };
  });
}

function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((statements[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return statements[low];
}
