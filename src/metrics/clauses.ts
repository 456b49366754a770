import type { Phrases } from '../locales/locale.ts';
import { codesOf } from '../text/codes.ts';
import { perObject } from '../text/per-object.ts';
import type { Stretch } from './figures.ts';

/** A stretch between two marks that end a clause, with the figures in it. */
export interface Clause<F extends Stretch> extends Stretch {
  readonly figures: readonly F[];
  /** Which sentence of the paragraph it belongs to, from 0. */
  readonly sentence: number;
}

const DIGIT = /\d/u;
const LONGEST_ASIDE = 20;

/** The marks that end a clause, as a table of their codes. */
const endsOf = perObject(({ clauseEnds }: Phrases) => codesOf(clauseEnds));

/** Splits a paragraph (folded) into clauses; marks inside figures, numbers and short brackets split nothing. */
export function splitClauses<F extends Stretch>(
  text: string,
  figures: readonly F[],
  phrases: Phrases,
): readonly Clause<F>[] {
  const ends = endsOf(phrases);
  const clauses: Clause<F>[] = [];
  let from = 0;
  let next = 0;
  let inside: F[] = [];
  let sentence = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const figure = figures[next];
    if (figure && at >= figure.from) {
      inside.push(figure);
      next += 1;
      at = Math.max(at, figure.to) - 1;
      continue;
    }
    const over = at === text.length || (ends[text.charCodeAt(at)] === 1 && endsClause(text, at));
    if (!over) continue;
    const mark = text.charAt(at);
    const aside = mark === '(' ? asideEnd(text, at, figures[next]) : at;
    if (aside > at) {
      at = aside;
      continue;
    }
    if (at > from) clauses.push({ from, to: at, figures: inside, sentence });
    if (phrases.sentenceEnds.includes(mark)) sentence += 1;
    from = at + 1;
    inside = [];
  }
  return clauses;
}

/** A point, comma or colon between digits belongs to a number or a name, a single dash to a name. */
function endsClause(text: string, at: number): boolean {
  const [before, mark, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (mark === '—') return before === '—' || after === '—';
  if (mark === '.') return !after || after === ' ' || after === '\n';
  return !(/[,:]/u.test(mark) && DIGIT.test(before) && DIGIT.test(after));
}

/** Where the bracket that opens at `at` closes, if it is a short aside without a figure; else `at`. */
function asideEnd(text: string, at: number, figure: Stretch | undefined): number {
  const close = text.slice(at, at + LONGEST_ASIDE + 2).indexOf(')');
  return close > 0 && !(figure && figure.from < at + close) ? at + close : at;
}
