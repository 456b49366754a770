/**
 * A short name for a commitment that survives another reading of the report and edits elsewhere in it:
 * 64-bit FNV-1a over the parts with blanks and punctuation left out, in base 36.
 */
export function keyOf(parts: readonly (string | number | null)[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of parts.join('\u{1F}').replace(/[\s\p{P}]/gu, '')) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(36);
}
