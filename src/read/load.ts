import type { Source } from '../types.ts';
import { docxToHtml } from './docx/read-docx.ts';
import { kindOf, refusals } from './kinds.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { composed, readSource, type SourceOptions } from './source.ts';
import { readHtml } from './html/read-html.ts';
import { unreadable } from './unreadable.ts';

export interface LoadOptions extends SourceOptions {
  /** Largest size in bytes that is read; 100 MB where it is not given. */
  readonly maxSize?: number;
}

/**
 * Reads a document in any format (text, Markdown, HTML, Word, PDF), which its content shows, into a source for `readReport`. Word and PDF
 * need the optional packages `mammoth` and `pdfjs-dist`, which are loaded when such a file comes. Rejects with an `UnreadableError` that says
 * why a document cannot be read and what would help.
 */
export async function loadSource(input: string | Uint8Array, options: LoadOptions = {}): Promise<Source> {
  const { maxSize = 100_000_000, ...rest } = options;
  const name = options.name ?? '';
  if (input.length > maxSize) {
    throw unreadable(
      name,
      'too-large',
      `it is larger than ${maxSize / 1e6} MB`,
      'Raise the limit (--max-size, maxSize).',
    );
  }
  const kind = typeof input === 'string' ? null : kindOf(input);
  const forced = options.format;
  const isText = forced === 'text' || forced === 'markdown' || forced === 'html';
  if (typeof input === 'string' || kind === null || isText) return readSource(input, rest);
  if (kind === 'pdf') return composed(await readPdf(input, name), 'pdf', name);
  if (kind === 'zip') {
    const { blocks } = readHtml(await docxToHtml(input, name));
    return composed(blocks, 'docx', name);
  }
  const [reason, message, remedy] = refusals[kind];
  throw unreadable(name, reason, message, remedy);
}
