import { foldWidth } from './width.ts';

/** The text with width and letter case folded. */
export function foldCase(text: string): string {
  return foldWidth(text).toLowerCase();
}

/** The text with width and letter case folded and everything but letters and digits left out. */
export function bareText(text: string): string {
  return withoutMarks(foldCase(text));
}

/** Of a folded text the letters and digits, words parted by a blank. */
export function withoutMarks(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ').trim();
}
