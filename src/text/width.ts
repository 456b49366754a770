const FULL_WIDTH = /[\u{FF01}-\u{FF5E}\u{3000}\u{00A0}\u{2002}-\u{200A}\u{202F}\u{205F}]/gu;

/**
 * Gives full-width letters, digits and punctuation their ASCII twins and every kind of blank a plain one.
 * The result has the same length, so that offsets hold in both.
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
