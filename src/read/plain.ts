import type { Paragraph, Root, Text } from 'mdast';
import { matchesOf } from '../text/matches.ts';
import type { Warning } from '../types.ts';
import { continues, isTorn, linesOf, paragraphsIn, wrappingOf, type Line } from './lines.ts';

type Point = NonNullable<Text['position']>['start'];

/**
 * Parses plain text to a tree of paragraphs, one for each line, or for the lines that a fixed column broke. Each line is a text
 * node. Nothing is read as markup: four blanks of indentation are no code and `2025. ` opens no list.
 */
export function parsePlain(text: string): Root {
  const lines = linesOf(text).flatMap((line) => paragraphsIn(line, text));
  const wrapping = wrappingOf(lines);
  const textNode = ({ number, begin, start, end, text: value }: Line): Text => {
    const point = (offset: number): Point => ({ line: number, column: offset - begin + 1, offset });
    return { type: 'text', value, position: { start: point(start), end: point(end) } };
  };
  const paragraphs: Paragraph[] = [];
  let open: Text[] = [];
  const close = (): void => {
    const [first, last] = [open[0]?.position, open.at(-1)?.position];
    if (first && last) {
      paragraphs.push({ type: 'paragraph', children: open, position: { start: first.start, end: last.end } });
    }
    open = [];
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || !(continues(before, line, wrapping) || isTorn(lines, index))) close();
    if (line.width > 0) open.push(textNode(line));
  });
  close();
  return {
    type: 'root',
    children: paragraphs,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.at(-1)?.number ?? 1, column: 1, offset: text.length },
    },
  };
}

/** Characters of text without a blank in them that no heading can be told in. */
const RUN_TOGETHER = 3000;

/** Warns of a text that has lost its line breaks and every blank in their place: no heading of it ends. */
export function withoutBreaks(text: string): readonly Warning[] {
  const message = 'its line breaks are lost, so that headings, and what is done and what is planned, are hard to tell';
  return matchesOf(text, /\S+/gu)
    .filter(([run]) => run.length >= RUN_TOGETHER)
    .slice(0, 1)
    .map(({ 0: run, index }) => ({ rule: 'no-line-breaks', message, start: index, end: index + run.length }));
}
