import type { Span } from '../types.ts';
import { codesOf, isDigit } from './codes.ts';
import { perObject } from './per-object.ts';

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

/** What a character can do to a sentence. */
const Mark = { Ends: 1, EndsBeforeBlank: 2, Encloses: 4 } as const;

interface Marks {
  /** The `Mark`s of every UTF-16 code unit, added up. */
  readonly kinds: Uint8Array;
  /** Code of the closing mark for that of each opening mark. */
  readonly closing: ReadonlyMap<number, number>;
}

/** The marks by their codes: comparing numbers allocates no string for each character of a text. */
const marksOf = perObject(({ ends, endsBeforeBlank, enclosures }: SentenceRules): Marks => {
  const kinds = new Uint8Array(1 << 16);
  const add = (marks: string, kind: number): void => {
    for (const mark of marks) kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? 0) | kind;
  };
  add(ends, Mark.Ends);
  add(endsBeforeBlank, Mark.EndsBeforeBlank);
  add(enclosures.flat().join(''), Mark.Encloses);
  return { kinds, closing: new Map(enclosures.map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)])) };
});

/** The marks that part clauses, the members of a list in one, and both, as tables of their codes. */
export const breaksOf = perObject(({ clauseBreaks, listBreaks }: SentenceRules) => ({
  clauses: codesOf(clauseBreaks),
  lists: codesOf(listBreaks),
  all: codesOf(clauseBreaks + listBreaks),
}));

/** Index of the closing mark for the index of each opening mark. */
function enclosuresOf(folded: string, { kinds, closing }: Marks): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { index: number; close: number }[] = [];
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if (!((kinds[code] ?? 0) & Mark.Encloses)) continue;
    const top = open.findLastIndex((mark) => mark.close === code);
    const mark = open[top];
    if (mark) {
      if (index - mark.index <= LONGEST_ENCLOSURE) found.set(mark.index, index);
      open.length = top;
      continue;
    }
    const close = closing.get(code);
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

/** Spans of the sentences of a passage with folded widths, final mark included, blanks around them left out. */
export function splitSentences(folded: string, rules: SentenceRules): readonly Span[] {
  const marks = marksOf(rules);
  const enclosed = enclosuresOf(folded, marks);
  const closing = new Set(enclosed.values());
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(folded, start, end);
    if (span) spans.push(span);
    start = end;
  };
  const kindAt = (index: number): number => marks.kinds[folded.charCodeAt(index)] ?? 0;
  for (let index = 0; index < folded.length; index++) {
    const kind = kindAt(index);
    if (kind === 0) continue;
    const close = enclosed.get(index);
    if (close !== undefined) {
      index = close;
      continue;
    }
    const ends = kind & Mark.Ends || (kind & Mark.EndsBeforeBlank && isFullStop(folded, index, rules));
    if (!ends) continue;
    while (index + 1 < folded.length) {
      const belongs =
        kindAt(index + 1) & Mark.Ends || closing.has(index + 1) || /[\u{201D}\u{2019}]/u.test(folded.charAt(index + 1));
      if (!belongs) break;
      index++;
    }
    cut(index + 1);
  }
  cut(folded.length);
  return spans;
}

/** Spans of the parts of a stretch of a passage (folded) that end with one of the marks that a table tells of, each mark with the part before it. */
export function splitAt(folded: string, { start, end }: Span, codes: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    if (codes[folded.charCodeAt(index)] === 0) continue;
    const betweenDigits =
      index > start &&
      index + 1 < end &&
      isDigit(folded.charCodeAt(index - 1)) &&
      isDigit(folded.charCodeAt(index + 1));
    if (betweenDigits) continue;
    spans.push({ start: from, end: index + 1 });
    from = index + 1;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
