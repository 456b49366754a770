import type { PageLine } from './lines.ts';

const PAGE_NUMBER = /^[-\u{2013}\u{2014}\u{B7}\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-\u{2013}\u{2014}\u{B7}\s]*$/u;

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
