import { detectLocale, localeOf } from './locales/index.ts';
import { measure } from './metrics/metrics.ts';
import { parseNumeral } from './metrics/numerals/parse.ts';
import { outlineSource } from './outline/outline.ts';
import { reportOf, type ReadOptions } from './pipeline.ts';
import { readSource } from './read/read-source.ts';
import { findStatements } from './statements/statements.ts';
import { matchesOf } from './text/matches.ts';
import { passageOf } from './text/passage.ts';
import type { Metric, Outline, Report, Source } from './types.ts';

/** Reads a report: bytes or text → source → outline → statements → metrics → commitments. */
export function readReport(input: string | Uint8Array | Source, options: ReadOptions = {}): Report {
  return reportOf(
    typeof input === 'string' || input instanceof Uint8Array ? readSource(input, options) : input,
    options,
  );
}

/** Finds the metrics of any text, a paragraph a line; without a report around it stance and period come from the words alone. */
export function findMetrics(text: string, options: Pick<ReadOptions, 'locale'> = {}): readonly Metric[] {
  const locale = options.locale === undefined ? detectLocale(text) : localeOf(options.locale);
  const { metadata, sections, now } = outlineSource(
    { text, tree: { type: 'root', children: [] }, format: 'text', warnings: [] },
    locale,
  );
  const { id: section = '', period = '' } = sections[0] ?? {};
  const paragraphs = matchesOf(text, /[^\r\n]+/gu).map((line) => ({
    section,
    period,
    passage: passageOf(line[0], [{ at: 0, start: line.index }]),
  }));
  const outline: Outline = { metadata, sections, paragraphs, now, warnings: [] };
  return measure(text, outline, findStatements(outline, locale), locale);
}

/**
 * Reads a text that is one number and nothing else, in words, digits or both (一百二 is 120); the lower end where it is vague.
 * Null where the text is no number; the language is found by itself where no id is given.
 */
export function readNumeral(text: string, localeId?: string): number | null {
  return parseNumeral(text, localeId === undefined ? detectLocale(text) : localeOf(localeId));
}
