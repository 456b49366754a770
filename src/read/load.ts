import type { Source, SourceFormat } from '../types.ts';
import type { Found } from './compose.ts';
import type { ReportRecord } from './csv/records.ts';
import { formatOf, kindOf } from './kinds.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { composed, openText, parseText, sourceOf, type SourceOptions } from './source.ts';
import { textOf, type InputOptions } from './text.ts';
import { isUnreadable, unreadable, type UnreadableError } from './unreadable.ts';

export interface LoadOptions extends InputOptions {
  /** Overrules the format that the content shows; `csv` is a table of reports, one a row. */
  readonly format?: SourceFormat | 'csv';
  /** Largest size in bytes that is read; 100 MB where it is not given. */
  readonly maxSize?: number;
  /** Takes the error of each row of a table that cannot be read, and the others are read on; without it, the first one is thrown. */
  readonly onUnreadable?: (error: UnreadableError) => void;
}

/**
 * Reads a document in any format (text, Markdown, HTML, Word, PDF), which its content shows, into a source for `readReport`. Word and PDF
 * need the optional packages `mammoth` and `pdfjs-dist`, which are loaded when such a file comes. Rejects with an `UnreadableError` that says
 * why a document cannot be read and what would help.
 */
export async function loadSource(input: string | Uint8Array, options: LoadOptions = {}): Promise<Source> {
  const sources: Source[] = [];
  for await (const source of loadSources(input, options)) sources.push(source);
  const [first] = sources;
  if (first && sources.length === 1) return first;
  throw unreadable(
    options.name ?? '',
    'format',
    `this is a table of ${sources.length} reports`,
    'Read all of them (reportdiff panel, loadSources), or give a file with one of them.',
  );
}

/**
 * Reads what `loadSource` reads, and tables of reports too: a CSV file with a column `text`, and maybe `title`, `region` and `year`, gives a
 * source for each row, named as RFC 7111 does: `reports.csv#row=2`.
 */
export async function* loadSources(input: string | Uint8Array, options: LoadOptions = {}): AsyncGenerator<Source> {
  const { maxSize = 100_000_000, name = '', format, encoding, onUnreadable } = options;
  if (input.length > maxSize) {
    const message = `it is larger than ${maxSize / 1e6} MB`;
    throw unreadable(name, 'too-large', message, 'Raise the limit (--max-size, maxSize).');
  }
  const own = typeof input === 'string' ? null : formatOf(kindOf(input));
  if (typeof input !== 'string' && own !== null && (format ?? own) === own) {
    yield composed(await blocksOf(input, own, name), own, name);
    return;
  }
  const text = textOf(input, { name, ...(encoding ? { encoding } : {}), ...(format ? { format } : {}) });
  const isTable =
    format === 'csv' || (format === undefined && (/\.[ct]sv$/iu.test(name) || (await holdsReports(text))));
  if (isTable) yield* rowsOf(text, name, onUnreadable);
  else yield await readText(text, { name, ...(format ? { format } : {}) });
}

/** How a row of several heads begins. Most texts do not begin like that, and need no parser of tables. */
const HEADS = /^(?:"|[^\r\n,;|\t]*[,;|\t])/u;

async function holdsReports(text: string): Promise<boolean> {
  return HEADS.test(text) && (await import('./csv/records.ts')).isReportTable(text);
}

/** Reads a text as `readSource` does, but loads the parsers of Markdown and HTML, which takes longer than to read a report, only for such a text. */
async function readText(text: string, options: SourceOptions): Promise<Source> {
  const opened = openText(text, options);
  return sourceOf(opened, opened.format === 'text' ? parseText : (await import('./parsers.ts')).parsers[opened.format]);
}

/** The blocks of a file that needs a reader of its own. */
async function blocksOf(bytes: Uint8Array, format: SourceFormat, name: string): Promise<readonly Found[]> {
  if (format === 'pdf') return await readPdf(bytes, name);
  const { docxToHtml } = await import('./docx/read-docx.ts');
  const { readDocument } = await import('./html/read-html.ts');
  return readDocument(await docxToHtml(bytes, name));
}

async function* rowsOf(text: string, name: string, onUnreadable: LoadOptions['onUnreadable']): AsyncGenerator<Source> {
  const { readReportTable } = await import('./csv/records.ts');
  const { heads, hasTexts, records } = readReportTable(text);
  if (!hasTexts) {
    const message = `this table has no column of reports; its columns are ${heads.slice(0, 12).join(', ')}`;
    throw unreadable(
      name,
      'format',
      message,
      'Name the column that holds the reports "text", or give the reports as files.',
    );
  }
  if (records.length === 0) {
    throw unreadable(name, 'empty', 'this table has no rows', 'Give a table with a report in each row.');
  }
  for (const record of records) {
    try {
      yield await rowOf(record, name);
    } catch (error) {
      if (!isUnreadable(error) || !onUnreadable) throw error;
      onUnreadable(error);
    }
  }
}

async function rowOf({ row, text, metadata }: ReportRecord, name: string): Promise<Source> {
  const source = await readText(text, { name: `${name}#row=${row}` });
  return { ...source, metadata: { ...source.metadata, ...metadata } };
}
