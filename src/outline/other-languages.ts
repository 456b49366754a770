import type { Locale } from '../locales/locale.ts';
import { detectLocale } from '../locales/index.ts';
import { amountOf } from '../text/matches.ts';
import { sourceSpan } from '../text/passage.ts';
import type { Outline, Warning } from '../types.ts';

/** Share of a paragraph's characters that are its report's own from which on it is not looked at any closer. */
const OWN = 0.4;

/**
 * An outline without the paragraphs that stand in another language than the report, whose figures its words would misread, and a warning
 * that says how many there are.
 */
export function withoutOtherLanguages(
  outline: Outline,
  locale: Locale,
): { readonly outline: Outline; readonly warnings: readonly Warning[] } {
  const isOther = ({ passage: { text } }: Outline['paragraphs'][number]): boolean =>
    amountOf(text, locale.detection.script) < text.length * OWN &&
    /\p{L}/u.test(text) &&
    detectLocale(text, [locale, detectLocale(text)]) !== locale;
  const others = new Set(outline.paragraphs.filter(isOther));
  const [first] = others;
  if (!first) return { outline, warnings: [] };
  const message = `${others.size} paragraph(s) stand in another language than the report; their figures are not read`;
  const span = sourceSpan(first.passage, 0, first.passage.text.length);
  return {
    outline: { ...outline, paragraphs: outline.paragraphs.filter((paragraph) => !others.has(paragraph)) },
    warnings: [{ rule: 'other-language', message, start: span.start, end: span.end }],
  };
}
