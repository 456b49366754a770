import { clean } from '../clean.ts';
import type { Html } from '../html/markup.ts';
import { characterWidth } from '../terminal/width.ts';

/** All charts have this width, in units of their own, so that their text can be read on a phone. */
export const WIDTH = 360;

/** A drawing: a title, what it shows in a sentence, and its marks in a field of `WIDTH` × `height`. */
export interface Chart {
  readonly title: string;
  readonly summary: string;
  readonly height: number;
  readonly marks: Html;
}

/** Width of a half-width character in the charts' text size of 13. */
const COLUMN = 7;

/** Text on one line that fits into a width; cut where it is too long. */
export function fitted(text: string, width: number): string {
  const line = clean(text);
  let used = 0;
  let end = 0;
  for (const character of line) {
    used += characterWidth(character) * COLUMN;
    if (used > width) return `${line.slice(0, end)}\u{2026}`;
    end += character.length;
  }
  return line;
}
