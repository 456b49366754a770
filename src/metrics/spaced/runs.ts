import { isEdge, isQuote, kindAt, textAt, type Sentence } from './sentence.ts';

/** Longest noun phrase without attachments, in words. */
const LONGEST = 12;

/** Where a noun phrase without attachments ends that begins at `at`. */
export function runEnd(sentence: Sentence, at: number): number {
  let to = at;
  while (to < sentence.to && to - at < LONGEST) {
    const kind = kindAt(sentence, to);
    if (kind === 'name') to++;
    else if (to > at && (kind === 'conjunction' || textAt(sentence, to) === ',') && joinsNames(sentence, to)) to++;
    else if (to > at && textAt(sentence, to) === '(' && kindAt(sentence, asideEnd(sentence, to)) === 'name')
      to = asideEnd(sentence, to);
    else if (to > at && isQuote(sentence, to) && kindAt(sentence, to + 1) === 'name') to++;
    else break;
  }
  return to;
}

/** True where a conjunction, or a comma of a list with one, stands between two names and opens no clause. */
function joinsNames(sentence: Sentence, at: number): boolean {
  let next = at + 1;
  if (textAt(sentence, at) === ',' && kindAt(sentence, next) === 'conjunction') next++;
  const start = next;
  while (next < sentence.to && next - start < LONGEST && kindAt(sentence, next) === 'name') next++;
  if (next === start) return false;
  const kind = kindAt(sentence, next);
  if (textAt(sentence, at) === ',' && next > at + 1 && kindAt(sentence, at + 1) === 'name') {
    return kind === 'conjunction' || (textAt(sentence, next) === ',' && joinsNames(sentence, next));
  }
  return kind !== 'verb' && kind !== 'auxiliary';
}

export function runStart(sentence: Sentence, to: number, lists = true): number {
  let from = to;
  while (from > sentence.from && to - from < LONGEST) {
    const kind = kindAt(sentence, from - 1);
    const hasName = from < to && kindAt(sentence, from - 2) === 'name';
    if (kind === 'name') from--;
    else if (from < to && kind === 'conjunction' && hasName) from--;
    else if (
      lists &&
      from < to &&
      isEdge(sentence, from - 1) &&
      kindAt(sentence, from - 2) === 'conjunction' &&
      kindAt(sentence, from - 3) === 'name'
    )
      from -= 2;
    else if (hasName && textAt(sentence, from - 1) === ',' && hasConjunction(sentence, from, to)) from--;
    else if (hasName && isQuote(sentence, from - 1)) from--;
    else break;
  }
  while (from < to && kindAt(sentence, from) !== 'name') from++;
  return from;
}

const hasConjunction = ({ words }: Sentence, from: number, to: number): boolean =>
  words.slice(from, to).some(({ kind }) => kind === 'conjunction');

/** Past a remark in brackets without figures: Hospital Authority (HA) by. */
export function asideEnd(sentence: Sentence, at: number): number {
  if (textAt(sentence, at) !== '(') return at;
  for (let to = at + 1; to < at + 8 && to < sentence.to; to++) {
    if (kindAt(sentence, to) === 'figure') return at;
    if (textAt(sentence, to) === ')') return to + 1;
  }
  return at;
}

export function asideStart(sentence: Sentence, to: number): number {
  if (textAt(sentence, to - 1) !== ')') return to;
  for (let at = to - 2; at > to - 9 && at > sentence.from; at--) {
    if (kindAt(sentence, at) === 'figure') return to;
    if (textAt(sentence, at) === '(') return at;
  }
  return to;
}
