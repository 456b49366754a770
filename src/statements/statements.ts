import type { Locale } from '../locales/locale.ts';
import { sourceSpan } from '../text/passage.ts';
import type { Outline, Statement } from '../types.ts';

/** Splits the paragraphs of an outline into sentences, each with its stance and period. */
export function findStatements(outline: Outline, locale: Locale): readonly Statement[] {
  const end = locale.id === 'zh' ? /[^\u{3002};\u{FF1B}!?]*[\u{3002};\u{FF1B}!?]?/gu : /[^.;!?]+[.;!?]*/gu;
  return outline.paragraphs
    .flatMap(({ section, passage }) =>
      [...passage.text.matchAll(end)]
        .filter(([text]) => text.trim())
        .map((match) => ({
          section,
          ...sourceSpan(passage, match.index, match.index + match[0].length),
          text: match[0],
          stance: 'committed' as const,
          period: '',
        })),
    )
    .map((statement, index) => ({ id: `t${index + 1}`, ...statement }));
}
