/** The double-byte characters of an encoding that `TextDecoder` knows, by character. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\u{FFFD}' && !table.has(character)) {
        table.set(character, [lead, trail]);
      }
    }
  }
  return table;
}

/** Encodes text as GB 18030 (its part of two bytes) or Big5; throws for a character that has no place there. */
export function encodeWide(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table.get(character);
      if (!bytes) throw new Error(`${character} has no place in ${encoding}`);
      return bytes;
    }),
  );
}

/** Encodes text as UTF-16, little end first, with or without a byte order mark. */
export function encodeUtf16(text: string, { mark }: { readonly mark: boolean }): Uint8Array {
  return Uint8Array.from(Buffer.from((mark ? '\u{FEFF}' : '') + text, 'utf16le'));
}
