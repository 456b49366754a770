const BOM = '\u{FEFF}';

/** Encoding that a byte order mark names, or null. */
function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Name of the encoding: by its mark, UTF-8 where the bytes are valid UTF-8, else GB 18030, which holds GBK and GB 2312. */
export function detectEncoding(bytes: Uint8Array): string {
  return markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
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
