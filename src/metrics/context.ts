import type { ChangeWord } from '../locales/locale.ts';
import { isInsideWord, standsAt } from '../text/codes.ts';
import type { Bound } from '../types.ts';
import type { Tables } from './tables.ts';

/** What stands right before a number, read backwards through words that belong to it. */
export interface Before {
  /** Where the words start. */
  readonly from: number;
  readonly bound: { readonly bound: Bound; readonly word: string } | null;
  readonly change: { readonly word: ChangeWord; readonly from: number; readonly to: number } | null;
  /** 提高到 before it, or 由. */
  readonly move: 'to' | 'from' | null;
  /** A word of reaching a level (达到) stands between. */
  readonly reached: boolean;
}

/** Longest way back, so that a text without any punctuation is still read in linear time. */
const REACH = 60;

/** Reads bound, change and movement words backwards from the number at `at`. */
export function readBefore(text: string, at: number, tables: Tables): Before {
  let [from, position, reached, bridged] = [at, at, false, false];
  let bound: Before['bound'] = null;
  for (let steps = 0; steps < 6; steps++) {
    const found = tables.leads.endingAt(text, position);
    if (!found || found.value.role === 'none' || isInside(text, position - found.word.length, tables)) break;
    const lead = found.value;
    const start = position - found.word.length;
    if (lead.role === 'change') {
      return { from, bound, change: { word: lead.change, from: start, to: position }, move: null, reached };
    }
    if (lead.role === 'through') {
      const change = distantChange(text, start, tables);
      if (change) return { from: start, bound, change, move: null, reached };
      break;
    }
    if (lead.role === 'to' || lead.role === 'from') {
      return { from: start, bound, change: null, move: lead.role, reached };
    }
    if (lead.role === 'bridge') bridged = true;
    // a bound holds only where nothing stands between: 低于目标0.9个百分点 bounds nothing
    if (lead.role === 'bound' && !bridged) {
      bound ??= { bound: lead.bound, word: found.word };
      from = start;
    }
    if (lead.role === 'reach') {
      reached = true;
      from = start;
    }
    position = start;
  }
  return { from, bound, change: null, move: null, reached };
}

/** True where a word of letters has begun before `at`. */
function isInside(text: string, at: number, { spaced }: Tables): boolean {
  return spaced && isInsideWord(text, at);
}

/** How far the object of a verb of change can part it from the size of the change. */
const OBJECT = 160;

/** The last verb of change before `at` in the clause. */
function distantChange(text: string, at: number, tables: Tables): Before['change'] {
  const floor = Math.max(0, at - OBJECT);
  for (let from = at - 1; from >= floor && !standsAt(tables.clauseMarks, text, from); from--) {
    if (isInside(text, from, tables)) continue;
    const found = tables.distantVerbs.startingAt(text, from);
    const to = from + (found?.word.length ?? 0);
    if (found && !isInside(text, to, tables)) return { word: found.value, from, to };
  }
  return null;
}

/** Start of the clause that holds `at`, at most 60 characters back. */
export function clauseStart(text: string, at: number, { clauseMarks }: Tables): number {
  const floor = Math.max(0, at - REACH);
  let from = at;
  while (from > floor && !standsAt(clauseMarks, text, from - 1)) from--;
  return from;
}

/** True where a clause ends at `at`: a mark, or the end of the text. */
export function clauseEnds(text: string, at: number, { clauseMarks }: Tables): boolean {
  return at >= text.length || standsAt(clauseMarks, text, at) || text[at] === ' ';
}
