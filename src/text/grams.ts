import { foldWidth } from './width.ts';

/** A mark that a text was given, a figure, a run of a script without blanks, a word. */
const UNIT = /#\d+|\d+(?:[.,]\d+)*[%\u{2030}]?|\p{Ideographic}+|[\p{L}\p{M}]{2,}/gu;
/** Length of the character n-grams of scripts that are written without blanks. */
const SIZE = 2;

/**
 * The n-grams by which texts are compared: character pairs of scripts without blanks between words, whole words of
 * others, and figures with what they count. Punctuation, width and letter case do not matter.
 */
export function gramsOf(text: string): readonly string[] {
  const folded = foldWidth(text).toLowerCase();
  const grams: string[] = [];
  for (const { 0: unit, index } of folded.matchAll(UNIT)) {
    if (/^\d/u.test(unit)) {
      const counted = folded.slice(index + unit.length, index + unit.length + SIZE);
      grams.push(unit + (/^\p{Ideographic}+/u.exec(counted)?.[0] ?? ''));
    } else if (!/^\p{Ideographic}/u.test(unit)) grams.push(unit);
    else for (let at = 0; at + SIZE <= unit.length; at++) grams.push(unit.slice(at, at + SIZE));
  }
  return grams;
}

/** The text with width and letter case folded and everything but letters and digits left out. */
export function bareText(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
}
