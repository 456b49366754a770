import { foldWidth } from '../../text/width.ts';
import type { Found } from '../compose.ts';
import type { PageLine } from './lines.ts';

const SENTENCE_END = /[\u{3002}!?;:.\u{201D}")]$/u;
const PAGE_NUMBER = /^[-\u{2013}\u{2014}\u{B7}\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-\u{2013}\u{2014}\u{B7}\s]*$/u;
const LATIN_END = /[\p{Script=Latin}\p{N},;:.)]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{N}(]/u;

const withoutNumbers = (text: string): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, '');

/** Lines at the top or bottom of a page that are a page number, or that most other pages repeat at the same height. */
export function withoutMargins(pages: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const edgesOf = (lines: readonly PageLine[]): readonly PageLine[] => [...lines.slice(0, 2), ...lines.slice(-2)];
  const seen = new Map<string, Set<number>>();
  const keyOf = ({ text, y }: PageLine): string => `${withoutNumbers(text)}@${Math.round(y / 4)}`;
  for (const line of pages.flatMap(edgesOf)) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(line.page));
  return pages.flatMap((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => {
      if (!edges.has(line)) return true;
      const isNumber = PAGE_NUMBER.test(line.text) && (line === lines[0] || line === lines.at(-1));
      return !isNumber && (seen.get(keyOf(line))?.size ?? 0) < Math.max(2, pages.length * 0.4);
    });
  });
}

/** The value in the middle of a list. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that a share of a list lies below. */
function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

/** Joins lines to paragraphs: a line that fills the page's width goes on with the next, unless that one is indented or far below. */
export function paragraphsOf(lines: readonly PageLine[]): readonly Found[] {
  const size = median(lines.map(({ height }) => height));
  const right = quantile(
    lines.map((line) => line.right),
    0.9,
  );
  const left = quantile(
    lines.map((line) => line.left),
    0.2,
  );
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.page === line.page ? [line.y - next.y] : [];
  });
  const usual = median(gaps);
  const goesOn = (line: PageLine, next: PageLine): boolean => {
    // A number that did not fit leaves a wider gap at the line's end.
    const room = LATIN_START.test(next.text) ? size * 6 : size * 2.2;
    const isFull = line.right > right - room;
    const isIndented = next.left > left + size * 0.9 && next.left > line.left - size * 0.5;
    const isFar = next.page === line.page && line.y - next.y > usual * 1.6;
    const isOther = Math.abs(line.height - next.height) > size * 0.25;
    if (!isFull || isFar || isOther) return false;
    return (
      !isIndented ||
      (!SENTENCE_END.test(foldWidth(line.text)) &&
        Math.abs(next.left - line.left) < size * 0.5 &&
        line.left < left + size)
    );
  };
  const paragraphs: PageLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && goesOn(before, line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((paragraph) => ({
    kind: 'paragraph',
    level: 0,
    runs: paragraph.map(({ text }, index) => {
      const next = paragraph[index + 1]?.text ?? '';
      if (/\p{Script=Latin}-$/u.test(text) && /^\p{Ll}/u.test(next)) return { text: text.slice(0, -1), bold: false };
      const isSpaced =
        LATIN_END.test(text) && LATIN_START.test(next) && /\p{Script=Latin}/u.test(text.slice(-1) + next.charAt(0));
      return { text: isSpaced ? `${text} ` : text, bold: false };
    }),
    origin: { line: paragraph[0]?.page ?? 1, column: 1 },
  }));
}
