import { isInsideWord } from './codes.ts';
import { matchesOf } from './matches.ts';
import type { Seams } from './seams.ts';
import { compileTrie, type Trie } from './trie.ts';

/** A stretch of text that a lexicon knows, or (no kinds) the run of characters between two such stretches. */
export interface Token<Kind extends string> {
  /** What the stretch can be; empty for unknown text. */
  readonly kinds: readonly Kind[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words ready for longest-match look-up. */
export interface Lexicon<Kind extends string> {
  readonly words: Trie<readonly Kind[]>;
  /** Stretches that only a pattern can describe, global. */
  readonly pattern: RegExp;
  readonly patternKinds: readonly Kind[];
  /** Where one word goes over into another; null where words end at blanks. */
  readonly seams: Seams | null;
}

/** Prepares words for look-up: a word can be of several kinds, unless it is of the `exclusive` one. */
export function compileLexicon<Kind extends string>(
  words: Readonly<Record<Kind, readonly string[]>>,
  exclusive: Kind,
  pattern: RegExp,
  patternKind: Kind,
  seams: Seams | null = null,
): Lexicon<Kind> {
  const kindsOf = new Map<string, Set<Kind>>();
  for (const kind of Object.keys(words) as Kind[]) {
    for (const word of words[kind]) kindsOf.set(word, (kindsOf.get(word) ?? new Set<Kind>()).add(kind));
  }
  const table = Array.from(kindsOf, ([word, kinds]): [string, readonly Kind[]] => {
    return [word, kinds.has(exclusive) ? [exclusive] : Array.from(kinds)];
  });
  return { words: compileTrie<readonly Kind[]>(table), pattern, patternKinds: [patternKind], seams };
}

/** Most characters behind a word that tell whether it ends there. */
const LONGEST_SEAM = 2;

const UNKNOWN: readonly never[] = [];

/** Takes `text` (folded to narrow lower case) apart from left to right by longest match; indices count from `offset`. */
export function tokenise<Kind extends string>(
  text: string,
  lexicon: Lexicon<Kind>,
  offset = 0,
): readonly Token<Kind>[] {
  const tokens: Token<Kind>[] = [];
  let done = 0;
  for (const { 0: match, index } of matchesOf(text, lexicon.pattern)) {
    addWords(tokens, text, done, index, lexicon, offset);
    done = index + match.length;
    addToken(tokens, lexicon.patternKinds, text, index, done, offset);
  }
  addWords(tokens, text, done, text.length, lexicon, offset);
  return tokens;
}

/** Adds the words of a stretch, and the runs of characters between them. */
function addWords<Kind extends string>(
  tokens: Token<Kind>[],
  text: string,
  from: number,
  to: number,
  { words, seams }: Lexicon<Kind>,
  offset: number,
): void {
  const around = (end: number): string => text.slice(end - 1, end + LONGEST_SEAM);
  // A word of letters must not stand inside a longer one.
  const mayEnd = (end: number): boolean => end <= to && !isInsideWord(text, end) && !seams?.torn.test(around(end));
  let pending = from;
  for (let at = from; at < to;) {
    const hit = isInsideWord(text, at) ? null : words.startingAt(text, at, mayEnd);
    const end = at + (hit?.word.length ?? 1);
    if (hit && !seams?.glued.test(around(end))) {
      addToken(tokens, UNKNOWN, text, pending, at, offset);
      addToken(tokens, hit.value, text, at, end, offset);
      pending = end;
    }
    at = end;
  }
  addToken(tokens, UNKNOWN, text, pending, to, offset);
}

function addToken<Kind extends string>(
  tokens: Token<Kind>[],
  kinds: readonly Kind[],
  text: string,
  from: number,
  to: number,
  offset: number,
): void {
  if (to > from) tokens.push({ kinds, text: text.slice(from, to), from: from + offset, to: to + offset });
}
