import type { Source, SourceFormat } from '../types.ts';
import { compose, type Found } from './compose.ts';
import { decode, withoutMark } from './decode.ts';
import { detectFormat } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { parseMarkdown } from './markdown.ts';
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

/** Share of a text's characters above which control and replacement characters show that it was never text. */
const MOST_CONTROLS = 0.02;
/** Characters of text above which a page that also asks for a password is more than a login page. */
const SHORTEST_REPORT = 400;

function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    const isLayout = (code >= 9 && code <= 13) || code === 27;
    if ((code < 32 && !isLayout) || code === 0xfffd) controls++;
  }
  return controls > sample.length * MOST_CONTROLS;
}

/** A source made of blocks that were found in a document. */
export function composed(blocks: readonly Found[], format: SourceFormat, name: string): Source {
  const { text, tree } = compose(blocks);
  if (text === '') {
    throw unreadable(name, 'empty', 'there is no text in it', 'Give a file that holds the text of a report.');
  }
  return { text, tree, format, warnings: [], ...(name === '' ? {} : { name }) };
}

/**
 * Decodes bytes or takes text, finds its format (text, Markdown, HTML) and parses it to a tree whose nodes know their offsets. Throws an
 * `UnreadableError` for an input that is no report in one of these formats.
 */
export function readSource(input: string | Uint8Array, options: SourceOptions = {}): Source {
  const name = options.name ?? '';
  const text = typeof input === 'string' ? withoutMark(input) : decode(input, options.encoding);
  if (text.trim() === '') {
    throw unreadable(name, 'empty', 'there is no text in it', 'Give a file that holds the text of a report.');
  }
  if (isBinary(text)) {
    throw unreadable(
      name,
      'binary',
      'this is no text but binary data',
      'Save it as text or Markdown, or name its encoding where it is text (--encoding).',
    );
  }
  const format = options.format ?? detectFormat(text);
  return { ...parsed(text, format, name), format, warnings: [], ...(name === '' ? {} : { name }) };
}

function parsed(text: string, format: SourceFormat, name: string): Pick<Source, 'text' | 'tree' | 'metadata'> {
  switch (format) {
    case 'text':
      return { text, tree: parsePlain(text) };
    case 'markdown':
      return { text, ...parseMarkdown(text) };
    case 'html':
      return parsePage(text, name);
    case 'docx':
    case 'pdf':
      throw unreadable(
        name,
        'format',
        `this is no ${format} file`,
        'Leave the input format away; it is found by the content.',
      );
  }
}

function parsePage(html: string, name: string): Pick<Source, 'text' | 'tree'> {
  const { blocks, asksPassword } = pageOf(html, name);
  const page = compose(blocks);
  if (asksPassword && page.text.length < SHORTEST_REPORT) {
    throw unreadable(
      name,
      'login',
      'this page asks to log in and holds no report',
      'Log in with a browser, open the report and save that page.',
    );
  }
  if (page.text === '') {
    throw unreadable(
      name,
      'empty',
      'this page holds no text',
      'Its text may be loaded by a script: open it in a browser and save the text as .txt.',
    );
  }
  return page;
}

function pageOf(html: string, name: string): ReturnType<typeof readHtml> {
  try {
    return readHtml(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unreadable(
      name,
      'damaged',
      'its elements are nested too deeply to be read',
      'Save the text of the page as .txt.',
    );
  }
}
