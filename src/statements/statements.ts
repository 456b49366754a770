import type { Locale } from '../locales/locale.ts';
import type { Outline, Statement } from '../types.ts';

/** Splits the paragraphs of an outline into sentences, each with its stance and period. */
export function findStatements(outline: Outline, locale: Locale): readonly Statement[] {
  void outline;
  void locale;
  return [];
}
