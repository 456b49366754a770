import type { Source, SourceFormat } from '../types.ts';
import { compose, type Found } from './compose.ts';
import { detectFormat } from './format.ts';
import { mojibakeIn } from './mojibake.ts';
import { parsePlain, withoutBreaks } from './plain.ts';
import { emptyError, textOf, type InputOptions } from './text.ts';

export interface SourceOptions extends InputOptions {
  /** Overrules the format that the content shows. */
  readonly format?: SourceFormat;
}

type Parsed = Pick<Source, 'text' | 'tree' | 'metadata'> & Partial<Pick<Source, 'warnings'>>;

/** Parses a text in one format; throws an `UnreadableError` where it cannot. */
export type Parse = (text: string, name: string) => Parsed;

/** Parses plain text. */
export const parseText: Parse = (text) => ({ text, tree: parsePlain(text), warnings: withoutBreaks(text) });

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

/** A text whose format is known. */
export interface Opened {
  readonly text: string;
  readonly format: SourceFormat;
  readonly name: string;
}

/** Decodes bytes or takes text, and finds its format (text, Markdown, HTML). Throws an `UnreadableError` for what is no text. */
export function openText(input: string | Uint8Array, options: SourceOptions = {}): Opened {
  const text = textOf(input, options);
  return { text, format: options.format ?? detectFormat(text), name: options.name ?? '' };
}

/** Parses a text to a source, a tree whose nodes know their offsets. */
export function sourceOf({ text, format, name }: Opened, parse: Parse): Source {
  return finished(parse(text, name), format, name);
}
