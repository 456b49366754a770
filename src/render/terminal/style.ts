import type { Mark } from '../document.ts';

/** Select Graphic Rendition codes (ECMA-48) that begin and end each mark. */
const codes: Readonly<Record<Mark, readonly [begin: number, end: number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  insert: [32, 39],
  delete: [31, 39],
  good: [32, 39],
  bad: [31, 39],
  doubt: [33, 39],
};

/** Signs around text that only colour would tell apart. */
const signs: Readonly<Partial<Record<Mark, readonly [string, string]>>> = {
  insert: ['{+', '+}'],
  delete: ['[-', '-]'],
};

/** Text with its mark: in colour, or with signs where there is none. */
export function styled(text: string, mark: Mark | null, color: boolean): string {
  if (mark === null || text === '') return text;
  if (!color) return text;
  const [begin, end] = codes[mark];
  return `\u{1B}[${begin}m${text}\u{1B}[${end}m`;
}

/** The signs that stand for a mark where there is no colour. */
export function signsOf(mark: Mark | null, color: boolean): readonly [string, string] {
  return (mark !== null && !color ? signs[mark] : undefined) ?? ['', ''];
}
