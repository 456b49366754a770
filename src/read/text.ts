import type { SourceFormat } from '../types.ts';
import { decode, withoutMark } from './decode.ts';
import { kindOf, refused } from './kinds.ts';
import { unreadable, type UnreadableError } from './unreadable.ts';

/** What is known of an input before it is read. */
export interface InputOptions {
  /** File name, shown beside quotes. */
  readonly name?: string;
  /** Overrules the encoding that the bytes show: a WHATWG label such as `gb18030`. */
  readonly encoding?: string;
  /** The format that it is to be read as. */
  readonly format?: SourceFormat | 'csv';
}

/** Share of a text's characters above which control or replacement characters show that it was never text, or none in this encoding. */
const MOST_STRANGE = 0.02;

/** The error for an input without a word in it. */
export function emptyError(name: string): UnreadableError {
  return unreadable(name, 'empty', 'there is no text in it', 'Give a file that holds the text of a report.');
}

/** Throws an `UnreadableError` for what is no text, or none in the encoding that was named. */
function checkText(text: string, name: string, encoding: string | undefined): void {
  const sample = text.slice(0, 10_000);
  const controls = sample.match(/[^\P{Cc}\s\u{80}-\u{9F}]/gu)?.length ?? 0;
  const undecoded = sample.match(/\u{FFFD}/gu)?.length ?? 0;
  if (controls + undecoded <= sample.length * MOST_STRANGE) return;
  if (encoding !== undefined && undecoded > controls) {
    const remedy = 'Leave the encoding away, or name the right one.';
    throw unreadable(name, 'binary', `this is no text in ${encoding}`, remedy);
  }
  const remedy = 'Save it as text or Markdown, or name its encoding where it is text (--encoding).';
  throw unreadable(name, 'binary', 'this is no text but binary data', remedy);
}

/** The text of an input, decoded; throws an `UnreadableError` that says what it is where it holds none. */
export function textOf(input: string | Uint8Array, { name = '', encoding, format }: InputOptions): string {
  const kind = typeof input === 'string' ? null : kindOf(input);
  if (kind !== null) throw refused(kind, name, format);
  const text = typeof input === 'string' ? withoutMark(input) : decode(input, encoding);
  if (text.trim() === '') throw emptyError(name);
  checkText(text, name, encoding);
  return text;
}
