import { clean } from '../clean.ts';
import type { Table } from '../document.ts';
import type { Html } from '../html/markup.ts';
import { characterWidth } from '../terminal/width.ts';

/** All charts have this width, in units of their own, so that their text can be read on a phone. */
export const WIDTH = 360;

/** A drawing: a title, the latest of what it shows, and its marks in a field of `WIDTH` × `height`; the same as a table. */
export interface Chart {
  readonly title: string;
  /** One line for those who only glance at it; may be empty. */
  readonly latest: string;
  /** All that it shows, for those who do not see it. */
  readonly summary: string;
  readonly height: number;
  readonly marks: Html;
  readonly data: readonly Table[];
}

/** Names are as in the text, where many stand inside a sentence; over a drawing they begin one. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Width of a half-width character in the charts' text size of 13. */
const COLUMN = 7;

/** Width that text takes in a chart. */
export function textWidth(text: string): number {
  return Array.from(clean(text)).reduce((sum, character) => sum + characterWidth(character) * COLUMN, 0);
}

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
