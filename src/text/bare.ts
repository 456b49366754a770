import { foldWidth } from './width.ts';

/** The text with width and letter case folded and everything but letters and digits left out. */
export function bareText(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
}
