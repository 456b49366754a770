import type { Root } from 'mdast';
import type { Source, SourceFormat } from '../types.ts';
import { decode, withoutMark } from './decode.ts';
import { detectFormat } from './format.ts';
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

const parsers: Readonly<Partial<Record<SourceFormat, (text: string) => Root>>> = {
  text: parsePlain,
  markdown: parseMarkdown,
};

/** Share of a text's characters above which control and replacement characters show that it was never text. */
const MOST_CONTROLS = 0.02;

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

/**
 * Decodes bytes or takes text, finds its format and parses it to a tree whose nodes know their offsets. Throws an `UnreadableError` for an
 * input without text or with the control characters of a binary file.
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
  const parse = parsers[format];
  if (!parse) {
    throw unreadable(name, 'format', `${format} cannot be read yet`, 'Save it as text or Markdown (txt, md).');
  }
  return { text, tree: parse(text), format, warnings: [], ...(name === '' ? {} : { name }) };
}
