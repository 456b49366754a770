import type { Span } from '../types.ts';
import { foldWidth } from './width.ts';

/** How a language ends its sentences and clauses. Single characters stand for their full-width twins too. */
export interface SentenceRules {
  /** Characters that end a sentence wherever they stand outside quotes and brackets. */
  readonly ends: string;
  /** Characters that end one only before a blank: the English full stop, which stands in decimals too. */
  readonly endsBeforeBlank: string;
  /** Words whose full stop ends no sentence, without it: `Mr`, `No`. */
  readonly abbreviations: readonly string[];
  /** Opening and closing characters of what is kept whole. */
  readonly enclosures: readonly (readonly [open: string, close: string])[];
  /** Characters that part clauses. */
  readonly clauseBreaks: string;
  /** Characters that part the members of a list inside a clause. */
  readonly listBreaks: string;
}

/** What is quoted over a longer stretch than this is running text, or a mark whose twin was lost. */
const LONGEST_ENCLOSURE = 400;

/** Index of the closing mark for the index of each opening mark. */
function enclosuresOf(text: string, { enclosures }: SentenceRules): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { index: number; close: string }[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const top = open.findLastIndex((mark) => mark.close === character);
    const mark = open[top];
    if (mark) {
      if (index - mark.index <= LONGEST_ENCLOSURE) found.set(mark.index, index);
      open.length = top;
      continue;
    }
    const close = enclosures.find(([opening]) => opening === character)?.[1];
    if (close !== undefined) open.push({ index, close });
    if (open.length > 8) open.shift();
  }
  return found;
}

/** The letters and inner full stops that stand before `index`, at most a dozen. */
function wordBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && index - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, index);
}

/** True where the full stop at `index` ends a sentence. */
function isFullStop(text: string, index: number, { abbreviations }: SentenceRules): boolean {
  const next = text.charAt(index + 1);
  const before = wordBefore(text, index);
  if (abbreviations.includes(before) || /^(?:\p{L}\.)*\p{Lu}$/u.test(before)) return false;
  if (next === '' || /["')\u{2019}\u{201D}]/u.test(next)) return true;
  if (/\s/u.test(next)) return !/^\s+\p{Ll}/u.test(text.slice(index + 1, index + 4));
  return /\p{Ll}$/u.test(before) && /\p{Lu}/u.test(next);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const inner = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return inner === '' ? null : { start: from, end: from + inner.length };
}

/** Spans of a passage's sentences, final mark included, blanks around them left out. */
export function splitSentences(text: string, rules: SentenceRules): readonly Span[] {
  const folded = foldWidth(text);
  const enclosed = enclosuresOf(folded, rules);
  const closing = new Set(enclosed.values());
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  for (let index = 0; index < folded.length; index++) {
    const close = enclosed.get(index);
    if (close !== undefined) {
      index = close;
      continue;
    }
    const character = folded.charAt(index);
    const ends =
      rules.ends.includes(character) || (rules.endsBeforeBlank.includes(character) && isFullStop(folded, index, rules));
    if (!ends) continue;
    while (index + 1 < folded.length) {
      const next = folded.charAt(index + 1);
      const belongs = rules.ends.includes(next) || closing.has(index + 1) || /[\u{201D}\u{2019}]/u.test(next);
      if (!belongs) break;
      index++;
    }
    cut(index + 1);
  }
  cut(text.length);
  return spans;
}

/** Spans of the parts of a stretch of a passage that end with one of the marks, each mark with the part before it. */
export function splitAt(text: string, { start, end }: Span, marks: string): readonly Span[] {
  const folded = foldWidth(text.slice(start, end));
  const spans: Span[] = [];
  let from = 0;
  for (let index = 0; index < folded.length; index++) {
    if (!marks.includes(folded.charAt(index))) continue;
    const betweenDigits = /^\d.\d$/u.test(folded.slice(Math.max(0, index - 1), index + 2));
    if (betweenDigits) continue;
    spans.push({ start: start + from, end: start + index + 1 });
    from = index + 1;
  }
  if (from < folded.length) spans.push({ start: start + from, end });
  return spans;
}
