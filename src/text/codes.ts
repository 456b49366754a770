const ZERO = 48;

/** True for the code of an Arabic digit. */
export const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/**
 * 1 at the code of each of a few characters, else 0; for loops over a text, where `includes` would need a string for each of its
 * characters.
 */
export function codesOf(characters: string): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = 1;
  return table;
}

/** True where one of the characters of such a table stands. */
export const standsAt = (codes: Uint8Array, text: string, at: number): boolean =>
  at < text.length && codes[text.charCodeAt(at)] === 1;

/** Looks up what a table says of the character at a place of a text, where a plain record would need a string for the character. */
export function byCharacter<T>(table: Readonly<Record<string, T>>): (text: string, at: number) => T | undefined {
  const values: (T | undefined)[] = [undefined];
  const places = new Uint8Array(1 << 16);
  for (const [character, value] of Object.entries(table)) {
    if (character.length === 1) places[character.charCodeAt(0)] = values.push(value) - 1;
  }
  return (text, at) => (at < text.length ? values[places[text.charCodeAt(at)] ?? 0] : undefined);
}

/** True for the code of a letter from A to Z or a to z. */
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** True for the code of a digit or of such a letter. */
export const isAlphanumeric = (code: number): boolean => isDigit(code) || isLatin(code);

/** True where a word of such letters has begun before `at` and goes on. */
export function isInsideWord(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1));
}
