type Wide = 'gb18030' | 'big5';

/** The double-byte characters of an encoding that `TextDecoder` knows, by character. */
function tableOf(encoding: Wide): ReadonlyMap<string, readonly number[]> {
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

/** Makes an encoder; `missing` gives other words, in ASCII, for a character that has no place among those of one or two bytes. */
function encoder(encoding: Wide, missing: (character: string) => string): (text: string) => Uint8Array {
  const table = tableOf(encoding);
  const bytesOf = (character: string): readonly number[] => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? [code] : (table.get(character) ?? Array.from(missing(character), (one) => one.charCodeAt(0)));
  };
  return (text) => Uint8Array.from(Array.from(text).flatMap(bytesOf));
}

/** Encodes text as GB 18030 (its part of two bytes) or Big5; throws for a character that has no place there. */
export function encodeWide(text: string, encoding: Wide): Uint8Array {
  return encoder(encoding, (character) => {
    throw new Error(`${character} has no place in ${encoding}`);
  })(text);
}

/** Makes an encoder of HTML pages, which have a reference for a character that has no place in their encoding. */
export function pageEncoder(encoding: Wide): (html: string) => Uint8Array {
  return encoder(encoding, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/** Encodes text as UTF-16, little end first, with or without a byte order mark. */
export function encodeUtf16(text: string, { mark }: { readonly mark: boolean }): Uint8Array {
  return Uint8Array.from(Buffer.from((mark ? '\u{FEFF}' : '') + text, 'utf16le'));
}
