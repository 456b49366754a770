import type { Source, SourceFormat } from '../types.ts';
import { compose, type Found } from './compose.ts';
import { detectFormat } from './format.ts';
import { readPage } from './html/read-page.ts';
import { notOfFormat } from './kinds.ts';
import { parseMarkdown } from './markdown.ts';
import { mojibakeIn } from './mojibake.ts';
import { isNestedTooDeeply } from './nesting.ts';
import { parsePlain } from './plain.ts';
import { emptyError, textOf, type InputOptions } from './text.ts';
import { unreadable } from './unreadable.ts';

export interface SourceOptions extends InputOptions {
  /** Overrules the format that the content shows. */
  readonly format?: SourceFormat;
}

type Parsed = Pick<Source, 'text' | 'tree' | 'metadata'> & Partial<Pick<Source, 'warnings'>>;

/** A source, with a warning where its text was decoded wrongly. */
function finished(parsed: Parsed, format: SourceFormat, name: string): Source {
  return {
    ...parsed,
    format,
    warnings: [...(parsed.warnings ?? []), ...mojibakeIn(parsed.text)],
    ...(name === '' ? {} : { name }),
  };
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
  const text = textOf(input, options);
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
      throw notOfFormat(format, name);
  }
}
