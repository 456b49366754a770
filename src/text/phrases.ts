import type { Report, SectionRole, Span, Stance } from '../types.ts';
import { matchesOf } from './matches.ts';
import { passageOf, sourceSpan } from './passage.ts';
import { firstIndex } from './search.ts';

/** What stands between two commas, with what the report's outline says of it. */
export interface Phrase extends Span {
  /** Without the mark that ends it, widths folded; one character for one character of `Statement.text`. */
  readonly text: string;
  /** Id of its statement. */
  readonly statement: string;
  /** Id of the innermost section. */
  readonly section: string;
  readonly role: SectionRole;
  readonly stance: Stance;
  readonly period: string;
  /** Where in the statement's text it begins. */
  readonly at: number;
  /** Where in the source its quote begins: a cell of a table says little without its row. */
  readonly from: number;
}

type Told = Pick<Report, 'sections' | 'statements'>;

const OPENING = '("\u{201C}\u{2018}\u{300A}\u{300C}\u{3010}';
const CLOSING = ')"\u{201D}\u{2019}\u{300B}\u{300D}\u{3011}';
/** All marks that end a phrase, open or close. */
const MARKS = /[,;:\u{3002}!?|("\u{201C}\u{2018}\u{300A}\u{300C}\u{3010})\u{201D}\u{2019}\u{300B}\u{300D}\u{3011}]/gu;

/** Spans, in a folded sentence, of what stands between its commas; quotes and brackets are kept whole. */
function pieces(text: string): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number): void => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    if (raw.trim()) found.push({ start: from, end: from + raw.trim().length });
    start = end + 1;
  };
  for (const { 0: mark, index } of matchesOf(text, MARKS)) {
    const closes = CLOSING.includes(mark);
    // A straight quotation mark opens and closes: it opens where nothing is open.
    if (closes && depth > 0) depth--;
    else if (OPENING.includes(mark)) depth++;
    else if (depth === 0 && !closes && !/^\d.\d$/u.test(text.slice(index - 1, index + 2))) cut(index);
  }
  cut(text.length);
  return found;
}

/** The phrases of a report in the order of the text. */
export function phrasesOf({ sections, statements }: Told): readonly Phrase[] {
  const roles = new Map(sections.map(({ id, role }) => [id, role]));
  return statements.flatMap((statement) => {
    const passage = passageOf(statement.text, statement.pieces ?? [{ at: 0, start: statement.start }]);
    const text = passage.folded;
    const isRow = passage.pieces.some(({ implied }) => implied);
    return pieces(text).map((piece) => {
      const { start, end } = sourceSpan(passage, piece.start, piece.end);
      const { stance, period } =
        statement.clauses[firstIndex(statement.clauses, (clause) => clause.start >= end) - 1] ?? statement;
      const { id, section } = statement;
      const role = roles.get(section) ?? 'plan';
      const spoken = text.slice(piece.start, piece.end);
      const from = isRow ? statement.start : start;
      return { text: spoken, start, end, from, at: piece.start, statement: id, section, role, stance, period };
    });
  });
}

/**
 * The part of a phrase that one of its figures needs: up to the commas of the list that it stands in. `previous` and `next` are the
 * figures of the phrase beside it.
 */
export function partOf(
  phrase: Phrase,
  metric: Span,
  previous: Span | undefined,
  next: Span | undefined,
  marks: RegExp,
): Span {
  const relative = (offset: number): number => Math.min(Math.max(offset - phrase.start, 0), phrase.text.length);
  const before = previous ? relative(previous.end) : 0;
  const left = lastMark(phrase.text, marks, before, relative(metric.start));
  const right = next ? firstMark(phrase.text, marks, relative(metric.end), relative(next.start)) : -1;
  // Offsets hold only where the phrase stands in the source unbroken; else the phrase as a whole is quoted.
  if (phrase.end - phrase.start !== phrase.text.length) return { start: phrase.from, end: phrase.end };
  const start = before > 0 && left >= 0 ? phrase.start + left : phrase.start;
  return { start, end: right >= 0 ? phrase.start + right : phrase.end };
}

/** End of the last mark in a stretch of a text, or -1. */
function lastMark(text: string, marks: RegExp, from: number, to: number): number {
  const last = [...text.slice(from, to).matchAll(new RegExp(marks, 'gu'))].at(-1);
  return last ? from + last.index + last[0].length : -1;
}

/** Start of the first mark in a stretch of a text, or -1. */
function firstMark(text: string, marks: RegExp, from: number, to: number): number {
  const first = marks.exec(text.slice(from, to));
  return first ? from + first.index : -1;
}
