import type { Source, SourceFormat } from '../types.ts';
import { compose, type Found } from './compose.ts';
import { decode, withoutMark } from './decode.ts';
import { detectFormat } from './format.ts';
import { readPage } from './html/read-page.ts';
import { parseMarkdown } from './markdown.ts';
import { mojibakeIn } from './mojibake.ts';
import { isNestedTooDeeply } from './nesting.ts';
import { parsePlain } from './plain.ts';
import { unreadable } from './unreadable.ts';

export interface SourceOptions {
  /** File name, shown beside quotes. */
  readonly name?: string;
  /** Overrules the format that the content shows. */
  readonly format?: SourceFormat;
  /** Overrules the encoding that the bytes show: a WHATWG label such as `gb18030`. */
  readonly encoding?: string;
}

type Parsed = Pick<Source, 'text' | 'tree' | 'metadata'>;

/** Share of a text's characters above which control or replacement characters show that it was never text, or none in this encoding. */
const MOST_STRANGE = 0.02;

/** Throws an `UnreadableError` for bytes that are no text, or none in the encoding that was named. */
function checkText(text: string, name: string, encoding: string | undefined): void {
  const sample = text.slice(0, 10_000);
  const controls = sample.match(/[^\P{Cc}\s\u{80}-\u{9F}]/gu)?.length ?? 0;
  const undecoded = sample.match(/\u{FFFD}/gu)?.length ?? 0;
  if (controls + undecoded <= sample.length * MOST_STRANGE) return;
  if (encoding !== undefined && undecoded > controls) {
    throw unreadable(
      name,
      'binary',
      `this is no text in ${encoding}`,
      'Leave the encoding away, or name the right one.',
    );
  }
  throw unreadable(
    name,
    'binary',
    'this is no text but binary data',
    'Save it as text or Markdown, or name its encoding where it is text (--encoding).',
  );
}

function emptyError(name: string): Error {
  return unreadable(name, 'empty', 'there is no text in it', 'Give a file that holds the text of a report.');
}

/** The error for an input that is not of the format that was named for it. */
export function wrongFormat(format: SourceFormat | 'csv', name: string): Error {
  const remedy = 'Leave the input format away; it is found by the content.';
  return unreadable(name, 'format', `this is no ${format} file`, remedy);
}

/** A source, with a warning where its text was decoded wrongly. */
function finished(parsed: Parsed, format: SourceFormat, name: string): Source {
  return { ...parsed, format, warnings: mojibakeIn(parsed.text), ...(name === '' ? {} : { name }) };
}

/** A source made of blocks that were found in a document. */
export function composed(blocks: readonly Found[], format: SourceFormat, name: string): Source {
  const page = compose(blocks);
  if (page.text === '') throw emptyError(name);
  return finished(page, format, name);
}

/**
 * Decodes bytes or takes text, finds its format (text, Markdown, HTML) and parses it to a tree whose nodes know their offsets. Throws an
 * `UnreadableError` for an input that is no report in one of these formats.
 */
export function readSource(input: string | Uint8Array, options: SourceOptions = {}): Source {
  const name = options.name ?? '';
  const text = typeof input === 'string' ? withoutMark(input) : decode(input, options.encoding);
  if (text.trim() === '') throw emptyError(name);
  checkText(text, name, options.encoding);
  const format = options.format ?? detectFormat(text);
  return finished(parsed(text, format, name), format, name);
}

function parsed(text: string, format: SourceFormat, name: string): Parsed {
  switch (format) {
    case 'text':
      return { text, tree: parsePlain(text) };
    case 'markdown':
      if (isNestedTooDeeply(text)) {
        const remedy = 'Read it as plain text (--input-format text).';
        throw unreadable(name, 'format', 'its lists, quotes or brackets are nested too deeply to be read', remedy);
      }
      return { text, ...parseMarkdown(text) };
    case 'html':
      return readPage(text, name);
    case 'docx':
    case 'pdf':
      throw wrongFormat(format, name);
  }
}
