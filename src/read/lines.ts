import { amountOf } from '../text/matches.ts';

/** The words of a line, and how much room they take. */
export interface WrittenLine {
  readonly text: string;
  /** Width of the text in columns: a wide character takes two. */
  readonly width: number;
}

/** A line of a text without its break and without blanks around it. */
export interface Line extends WrittenLine {
  /** Number of the line in the text, from 1. */
  readonly number: number;
  /** Offset at which the line begins, blanks included. */
  readonly begin: number;
  readonly start: number;
  readonly end: number;
  /** Blanks before the text, counted in columns. */
  readonly indent: number;
}

/** How the lines of a text are broken. */
export interface Wrapping {
  /** Column from which on a line counts as full; infinite where every line is a paragraph. */
  readonly full: number;
  /** True where paragraphs begin with more blanks than other lines. */
  readonly indented: boolean;
}

const WIDE =
  /[\u{1100}-\u{115F}\u{2E80}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{201C}\u{201D}\u{2014}]+/gu;
const LONGEST_WRAP = 120;
const SENTENCE_END = /[\u{3002}\u{FF01}\u{FF1F}\u{FF1B}.!?;:\u{FF1A}\u{201D}"][\])\u{FF09}]?$/u;

const columns = (text: string): number => text.length + amountOf(text, WIDE);

/** A line that holds this text. */
export const writtenLine = (text: string): WrittenLine => ({ text, width: columns(text) });

/** A stretch of a line, which itself begins at `begin`. */
function lineOf(text: string, number: number, begin: number, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const trimmed = raw.trimStart();
  const inner = trimmed.trimEnd();
  const start = from + raw.length - trimmed.length;
  return {
    ...writtenLine(inner),
    number,
    begin,
    start,
    end: start + inner.length,
    indent: columns(text.slice(from, start)),
  };
}

/** The lines of a text, empty ones included, with their places. */
export function linesOf(text: string): readonly Line[] {
  const mark = text.includes('\n') ? '\n' : '\r';
  const lines: Line[] = [];
  for (let begin = 0; begin <= text.length;) {
    const found = text.indexOf(mark, begin);
    const end = found < 0 ? text.length : found;
    lines.push(lineOf(text, lines.length + 1, begin, begin, end));
    begin = end + 1;
  }
  return lines;
}

/** Characters of a line that holds more than a paragraph. */
const WHOLE_REPORT = 1500;
/** Where such a line begins a paragraph: at what indents one; without indents, where a blank or a numbered heading follows a sentence. */
const INDENTS = /\s{2,}/gu;
const SENTENCE = String.raw`[\u{3002}\u{FF01}\u{FF1F}\u{FF1A}]`;
const NUMBER = String.raw`\p{Lo}{1,2}\u{3001}|[(\u{FF08}]\p{Lo}{1,3}[)\u{FF09}]`;
const BLANKS = new RegExp(String.raw`(?<=${SENTENCE})\s|\s(?=${NUMBER})|(?<=\s(?:${NUMBER})\S{2,30})\s`, 'gu');
const NUMBERED = new RegExp(`(?<=${SENTENCE})(?=${NUMBER})`, 'gu');

/** Offsets in the source at which the paragraphs of a line begin that holds a whole report, beside the first. */
function breaksIn(line: Line): readonly number[] {
  const at = (mark: RegExp): readonly number[] =>
    Array.from(line.text.matchAll(mark), ({ index }) => line.start + index);
  const indents = at(INDENTS);
  return indents.length > 0 ? indents : [...at(BLANKS), ...at(NUMBERED)].sort((one, other) => one - other);
}

/** The paragraphs of a line in which a whole report stands, as in data sets. */
export function paragraphsIn(line: Line, text: string): readonly Line[] {
  if (line.end - line.start < WHOLE_REPORT) return [line];
  const breaks = breaksIn(line);
  return [line.start, ...breaks].map((from, index) =>
    lineOf(text, line.number, line.begin, from, breaks[index] ?? line.end),
  );
}

/**
 * Finds out whether a text is broken at a fixed column: then its long lines are about equally wide and many of them
 * stop inside a sentence.
 */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const filled = lines.filter((line) => line.width > 0);
  const widths = filled.map((line) => line.width).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = usual * 0.8;
  const wide = filled.filter((line) => line.width >= full);
  const open = wide.filter((line) => !SENTENCE_END.test(line.text));
  const wrapped = usual >= 20 && usual <= LONGEST_WRAP && wide.length >= 4 && open.length * 2 >= wide.length;
  const indents = filled.filter((line) => line.indent >= 2).length;
  return {
    full: wrapped ? full : Infinity,
    indented: indents >= 2 && indents * 10 >= filled.length && indents * 2 <= filled.length * 1.5,
  };
}

/** Marks that cannot open a line, alone or behind one letter: `，`, `是：`. */
const GOES_ON = /^(?:\p{L}?[:\u{FF1A}]|[,\u{FF0C}\u{3001}\u{3002};\u{FF1B})\u{FF09}])/u;
/** What a page sets lower or smaller, as in PM2.5, and a copy of it on a line of its own. */
const SUBSCRIPT = /^[A-Za-z\d.%]{1,6}$/u;
/** Columns of a line that is too long for a heading. */
const LONG = 100;

/** True where the line at `index` goes on with the sentence before it that the page's markup has torn. */
export function isTorn(lines: readonly WrittenLine[], index: number): boolean {
  const [earlier, before, line, next] = [lines[index - 2], lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || before.width === 0 || line.width === 0 || SENTENCE_END.test(before.text)) return false;
  if (GOES_ON.test(line.text)) return true;
  if (SUBSCRIPT.test(line.text)) return before.width >= LONG;
  if (SUBSCRIPT.test(before.text)) return earlier !== undefined && earlier.width >= LONG && isTorn(lines, index - 1);
  return next !== undefined && GOES_ON.test(next.text) && line.width < LONG;
}

/** True where `next` goes on with the sentence or paragraph that `line` begins. */
export function continues(line: Line, next: Line, { full, indented }: Wrapping): boolean {
  if (line.width < full || next.width === 0) return false;
  return !(indented && next.indent > line.indent);
}
