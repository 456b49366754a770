import { amountOf } from '../text/matches.ts';
import { plausibility } from './plausibility.ts';

const BOM = '\u{FEFF}';
const LONGEST_HEAD = 4096;
const SAMPLE = 200_000;
/** Share of zero bytes among every second byte from which on a text is UTF-16. */
const ZERO_SHARE = 0.02;

/** Encoding that a byte order mark names, or null. */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** True where all bytes are valid UTF-8; a last character may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark shows by the zero bytes of its blanks, digits and line breaks. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length * ZERO_SHARE) return null;
  if (odd > even * 4) return 'utf-16le';
  return even > odd * 4 ? 'utf-16be' : null;
}

/** Encoding that an HTML page declares, or null; UTF-8 is no answer, since bytes that are asked about are none. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEAD));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? '';
  try {
    const encoding = label === '' ? 'utf-8' : wide(new TextDecoder(label).encoding);
    return encoding === 'utf-8' ? null : encoding;
  } catch {
    return null;
  }
}

/** GB 18030 holds GBK and GB 2312, whose names are often given to it. */
const wide = (encoding: string): string => (encoding === 'gbk' ? 'gb18030' : encoding);

/** The most plausible one of the encodings that Chinese text without a mark comes in; a few bytes of UTF-8 may be damaged. */
function plausibleEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const scores = ['gb18030', 'big5', 'utf-8'].map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return { encoding, score: plausibility(text) - amountOf(text, /\u{FFFD}/gu) / text.length };
  });
  return scores.reduce((a, b) => (b.score > a.score ? b : a)).encoding;
}

/**
 * Name of the encoding: by its mark; UTF-8 where the bytes are valid UTF-8, whatever a page declares; UTF-16 by its zero bytes; what a page
 * declares; else GB 18030 or Big5, whichever gives the more frequent characters.
 */
export function detectEncoding(bytes: Uint8Array): string {
  return (
    markedEncoding(bytes) ??
    unmarkedUtf16(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? plausibleEncoding(bytes)))
  );
}

/**
 * Decodes bytes in the given or detected encoding; a byte order mark is left out, nothing else changes.
 * Throws a RangeError for an encoding that is not known.
 */
export function decode(bytes: Uint8Array, encoding = detectEncoding(bytes)): string {
  return withoutMark(new TextDecoder(encoding).decode(bytes));
}

/** The text without a byte order mark at its start. */
export function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(1) : text;
}
