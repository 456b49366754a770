import { findCommitments } from './commitments/commitments.ts';
import { detectLocale, localeOf } from './locales/index.ts';
import { measure } from './metrics/metrics.ts';
import { outlineSource } from './outline/outline.ts';
import { withoutOtherLanguages } from './outline/other-languages.ts';
import { placedBlocks } from './read/compose.ts';
import { withoutFurniture } from './read/furniture.ts';
import { inOwnScript, inReadingScript } from './read/script.ts';
import type { SourceOptions } from './read/source.ts';
import { findStatements } from './statements/statements.ts';
import type { Commitment, Report, Source } from './types.ts';

export interface ReadOptions extends SourceOptions {
  /** Id of the language; found by itself where it is not given. */
  readonly locale?: string;
  /** Overrules the year that the report seems to be delivered in. */
  readonly year?: number;
  /** Overrules the region that the report names. */
  readonly region?: string;
}

/** Reads a report that is parsed already: source → outline → statements → metrics → commitments. */
export function reportOf(page: Source, options: ReadOptions = {}): Report {
  const locale = options.locale === undefined ? detectLocale(page.text) : localeOf(options.locale);
  const source = withoutFurniture(inReadingScript(page, locale), locale);
  const { year, region } = options;
  const outline = outlineSource(source, locale, {
    ...(year === undefined ? {} : { year }),
    ...(region === undefined ? {} : { region }),
  });
  const statements = findStatements(outline, locale);
  const own = withoutOtherLanguages(outline, locale);
  const found = {
    ...outline.metadata,
    source: source.text,
    sections: outline.sections,
    statements,
    metrics: measure(source.text, own.outline, statements, locale),
  };
  let commitments: readonly Commitment[] | null = null;
  const report: Report = {
    type: 'report',
    name: source.name ?? '',
    format: source.format,
    blocks: placedBlocks(page),
    ...found,
    // Found at the first look, since a diff never looks.
    get commitments() {
      return (commitments ??= findCommitments(found, locale));
    },
    warnings: [...source.warnings, ...outline.warnings, ...own.warnings],
  };
  return inOwnScript(report, page.text);
}
