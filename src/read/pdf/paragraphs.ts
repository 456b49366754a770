import { foldWidth } from '../../text/width.ts';
import type { Found } from '../compose.ts';
import type { PageLine } from './lines.ts';

const SENTENCE_END = /[\u{3002}!?;:.\u{201D}")]$/u;
/** Blanks between wide characters of a full line, which was drawn apart to reach the edge. */
const JUSTIFIED = /(?<=[\u{2E80}-\u{9FFF}\u{FF00}-\u{FFEF}]) (?=[\u{2E80}-\u{9FFF}\u{FF00}-\u{FFEF}])/gu;
const LATIN_END = /[\p{Script=Latin}\p{N},;:.)]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}(]/u;

/** The value in the middle of a list. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that a share of a list lies below. */
function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

/** Where the lines of a column usually begin and end. */
const edgesOf = (lines: readonly PageLine[]): { readonly left: number; readonly right: number } => ({
  left: quantile(
    lines.map(({ left }) => left),
    0.2,
  ),
  right: quantile(
    lines.map(({ right }) => right),
    0.9,
  ),
});

const WORD = /[\p{L}-]+/gu;

/** True where a hyphen at a line's end parts a word that has none; long-term, which stands elsewhere with its hyphen, keeps it. */
function isHyphenated(line: string, next: string, words: ReadonlySet<string>): boolean {
  const first = line.slice(line.lastIndexOf(' ') + 1);
  const second = /^\p{Ll}+/u.exec(next)?.[0];
  if (second === undefined || !/\p{Script=Latin}[-\u{AD}]$/u.test(first)) return false;
  return !words.has((first + second).replace(/^\P{L}+/u, '').toLowerCase());
}

/** Joins lines to paragraphs: a line that fills the page's width goes on with the next, unless that one is indented or far below. */
export function paragraphsOf(lines: readonly PageLine[]): readonly Found[] {
  const size = median(lines.map(({ height }) => height));
  const edges = [0, 1, 2].map((column) => edgesOf(lines.filter((line) => line.column === column)));
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.page === line.page && next.column === line.column ? [line.y - next.y] : [];
  });
  // Most lines stand as close as the lines of a paragraph do.
  const usual = quantile(
    gaps.filter((gap) => gap > 0),
    0.3,
  );
  const goesOn = (line: PageLine, next: PageLine): boolean => {
    // A number that did not fit leaves a wider gap at the line's end.
    const room = LATIN_START.test(next.text) ? size * 6 : size * 2.2;
    const [own, other] = [edges[line.column], edges[next.column]];
    if (!own || !other) return false;
    const isFull = line.right > own.right - room;
    const beside = line.column === next.column;
    const isIndented = next.left > other.left + size * 0.9 && (!beside || next.left > line.left - size * 0.5);
    const isFar = next.page === line.page && beside && Math.abs(line.y - next.y) > usual * 1.25;
    const isOther = Math.abs(line.height - next.height) > size * 0.25;
    if (!isFull || isFar || isOther) return false;
    return (
      !isIndented ||
      (!SENTENCE_END.test(foldWidth(line.text)) &&
        Math.abs(next.left - line.left) < size * 0.5 &&
        line.left < own.left + size)
    );
  };
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []));
  const paragraphs: PageLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && goesOn(before, line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((paragraph) => ({
    kind: 'paragraph',
    level: 0,
    runs: paragraph.map((line, index) => {
      const next = paragraph[index + 1]?.text ?? '';
      const text = next === '' ? line.text : line.text.replace(JUSTIFIED, '');
      if (isHyphenated(text, next, words)) return { text: text.slice(0, -1), bold: false };
      const isSpaced =
        LATIN_END.test(text) && LATIN_START.test(next) && /\p{Script=Latin}/u.test(text.slice(-1) + next.charAt(0));
      return { text: isSpaced ? `${text} ` : text, bold: false };
    }),
    origin: { page: paragraph[0]?.page ?? 1 },
  }));
}
