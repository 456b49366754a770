import type { Naming } from '../locales/locale.ts';

/** A word or a mark of a paragraph. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly isWord: boolean;
}

const TOKEN = /[\p{L}\p{N}$€£][\p{L}\p{M}\p{N}]*(?:[-'\u{2019}&][\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a paragraph, in lower case, with their places. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
    isWord: /[\p{L}\p{N}]/u.test(word),
  }));
}

/** True for a verb, by the list or by its ending. */
export const isVerb = (token: Token | undefined, { verbs, verbal }: Naming): boolean =>
  token !== undefined && (verbs.has(token.word) || (token.isWord && verbal.test(token.word)));

const isJoint = (token: Token, naming: Naming): boolean =>
  naming.conjunctions.has(token.word) || token.word === naming.of || token.word === '"' || token.word === "'";

/** True where a token can stand in a noun phrase. */
const isNominal = (token: Token | undefined, naming: Naming): boolean =>
  token !== undefined &&
  token.isWord &&
  !isVerb(token, naming) &&
  !(naming.prepositions.has(token.word) && token.word !== naming.of) &&
  !(naming.openers.has(token.word) && !isJoint(token, naming));

/** The phrase without words that no name begins or ends with. */
function trim(tokens: readonly Token[], { edges, adverb }: Naming): readonly Token[] {
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined && (edges.has(token.word) || adverb.test(token.word));
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

const LONGEST = 12;

/** The noun phrase that begins at token `at`. */
export function phraseFrom(tokens: readonly Token[], at: number, end: number, naming: Naming): readonly Token[] {
  let to = at;
  while (to < end && to - at < LONGEST && isNominal(tokens[to], naming)) to++;
  return trim(tokens.slice(at, to), naming);
}

/** The noun phrase that ends before token `at`. */
export function phraseBefore(tokens: readonly Token[], at: number, start: number, naming: Naming): readonly Token[] {
  let from = at;
  while (from > start && at - from < LONGEST && isNominal(tokens[from - 1], naming)) from--;
  return trim(tokens.slice(from, at), naming);
}

/** The noun phrase before the nearest verb that has one, else the first noun phrase; none that names a time or somebody who acts. */
export function subjectOf(tokens: readonly Token[], start: number, end: number, naming: Naming): readonly Token[] {
  for (let at = end - 1; at > start; at--) {
    if (!isVerb(tokens[at], naming)) continue;
    const phrase = phraseBefore(tokens, at, start, naming);
    const before = phrase[0] ? tokens[tokens.lastIndexOf(phrase[0], at) - 1] : undefined;
    const opens = phraseOpens(tokens, phrase, at, naming);
    if (names(phrase, naming) && opens && !isVerb(before, naming)) return phrase;
  }
  for (let at = start; at < end;) {
    const preposed = naming.prepositions.has(tokens[at]?.word ?? '');
    const phrase = phraseFrom(tokens, preposed ? at + 1 : at, end, naming);
    const last = phrase.at(-1);
    if (!preposed && names(phrase, naming)) return phrase;
    at = Math.max(last ? tokens.indexOf(last, at) + 1 : 0, at + 1);
  }
  return [];
}

/** True where no preposition stands before a phrase and the words at its edge. */
function phraseOpens(
  tokens: readonly Token[],
  phrase: readonly Token[],
  end: number,
  { edges, prepositions }: Naming,
): boolean {
  let at = phrase[0] ? tokens.lastIndexOf(phrase[0], end) - 1 : -1;
  while (at >= 0 && edges.has(tokens[at]?.word ?? '') && !prepositions.has(tokens[at]?.word ?? '')) at--;
  return !prepositions.has(tokens[at]?.word ?? '');
}

const LONGEST_TOPIC = 90;

/** What a sentence does something to: the object of its first verb with what is said of it, times and sizes apart. */
export function topicOf(text: string, tokens: readonly Token[], start: number, end: number, naming: Naming): string {
  const parts: string[] = [];
  let at = start;
  while (at < end && !isVerb(tokens[at], naming)) at++;
  while (at < end && isVerb(tokens[at], naming)) at++;
  for (; at < end && parts.join(' ').length < LONGEST_TOPIC && parts.length < 3; at++) {
    const preposed = naming.prepositions.has(tokens[at]?.word ?? '');
    if (parts.length > 0 && !preposed) {
      if (isVerb(tokens[at], naming) || naming.openers.has(tokens[at]?.word ?? '')) break;
      continue;
    }
    const phrase = phraseFrom(tokens, preposed ? at + 1 : at, end, naming);
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (!first || !last) continue;
    if (!names(phrase, naming) || naming.times.has(first.word)) continue;
    parts.push(text.slice(preposed && parts.length > 0 ? (tokens[at]?.from ?? first.from) : first.from, last.to));
    at = tokens.indexOf(last, at);
  }
  return parts.join(' ').slice(0, LONGEST_TOPIC);
}

/** True where a phrase names a thing that can be measured. */
export function names(phrase: readonly Token[], { agents, times, shells }: Naming): boolean {
  const head = phrase.at(-1)?.word ?? '';
  const first = phrase[0]?.word ?? '';
  if (phrase.length === 0 || agents.has(head) || /^[\d$€£]/u.test(first)) return false;
  return !(phrase.length === 1 && shells.has(head)) && !times.has(head) && !/^\d/u.test(head);
}
