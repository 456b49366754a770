import { findCommitments } from './commitments/commitments.ts';
import { detectLocale, localeOf } from './locales/index.ts';
import { measure } from './metrics/metrics.ts';
import { parseNumeral } from './metrics/numerals/parse.ts';
import { outlineSource } from './outline/outline.ts';
import { placedBlocks } from './read/compose.ts';
import { withoutFurniture } from './read/furniture.ts';
import { inOwnScript, inReadingScript } from './read/script.ts';
import { readSource, type SourceOptions } from './read/source.ts';
import { findStatements } from './statements/statements.ts';
import { matchesOf } from './text/matches.ts';
import { passageOf } from './text/passage.ts';
import type { Metric, Outline, Report, Source } from './types.ts';

export interface ReadOptions extends SourceOptions {
  /** Id of the language; found by itself where it is not given. */
  readonly locale?: string;
  /** Overrules the year that the report seems to be delivered in. */
  readonly year?: number;
  /** Overrules the region that the report names. */
  readonly region?: string;
}

/** Reads a report: bytes or text → source → outline → statements → metrics → commitments. */
export function readReport(input: string | Uint8Array | Source, options: ReadOptions = {}): Report {
  const page = typeof input === 'string' || input instanceof Uint8Array ? readSource(input, options) : input;
  const locale = options.locale === undefined ? detectLocale(page.text) : localeOf(options.locale);
  const source = withoutFurniture(inReadingScript(page, locale), locale);
  const { year, region } = options;
  const outline = outlineSource(source, locale, {
    ...(year === undefined ? {} : { year }),
    ...(region === undefined ? {} : { region }),
  });
  const statements = findStatements(outline, locale);
  const found = {
    ...outline.metadata,
    source: source.text,
    sections: outline.sections,
    statements,
    metrics: measure(source.text, outline, statements, locale),
  };
  const report: Report = {
    type: 'report',
    name: source.name ?? '',
    format: source.format,
    blocks: placedBlocks(page),
    ...found,
    commitments: findCommitments(found, locale),
    warnings: [...source.warnings, ...outline.warnings],
  };
  return inOwnScript(report, page.text);
}

/** Finds the metrics of any text, a paragraph a line; without a report around it stance and period come from the words alone. */
export function findMetrics(text: string, options: Pick<ReadOptions, 'locale'> = {}): readonly Metric[] {
  const locale = options.locale === undefined ? detectLocale(text) : localeOf(options.locale);
  const { metadata, sections } = outlineSource(
    { text, tree: { type: 'root', children: [] }, format: 'text', warnings: [] },
    locale,
  );
  const section = sections[0]?.id ?? '';
  const paragraphs = matchesOf(text, /[^\r\n]+/gu).map((line) => ({
    section,
    passage: passageOf(line[0], [{ at: 0, start: line.index }]),
  }));
  const outline: Outline = { metadata, sections, paragraphs, warnings: [] };
  return measure(text, outline, findStatements(outline, locale), locale);
}

/**
 * Reads a text that is one number and nothing else, in words, digits or both (一百二 is 120); the lower end where it is vague.
 * Null where the text is no number; the language is found by itself where no id is given.
 */
export function readNumeral(text: string, localeId?: string): number | null {
  return parseNumeral(text, localeId === undefined ? detectLocale(text) : localeOf(localeId));
}
