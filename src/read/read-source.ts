import type { Source } from '../types.ts';
import { parsers } from './parsers.ts';
import { openText, sourceOf, type SourceOptions } from './source.ts';

/**
 * Decodes bytes or takes text, finds its format (text, Markdown, HTML) and parses it to a tree whose nodes know their offsets. Throws an
 * `UnreadableError` for an input that is no report in one of these formats.
 */
export function readSource(input: string | Uint8Array, options: SourceOptions = {}): Source {
  const opened = openText(input, options);
  return sourceOf(opened, parsers[opened.format]);
}
