import { isInsideWord } from './codes.ts';
import type { Seams } from './seams.ts';
import { compileTrie, type Trie } from './trie.ts';

/** A stretch of text that a lexicon knows, or (no kinds) the run of characters between two such stretches. */
export interface Token<Kind extends string> {
  /** What the stretch can be; empty for unknown text. */
  readonly kinds: ReadonlySet<Kind>;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Words ready for longest-match look-up. */
export interface Lexicon<Kind extends string> {
  readonly words: Trie<ReadonlySet<Kind>>;
  /** Stretches that only a pattern can describe, global. */
  readonly pattern: RegExp;
  readonly patternKinds: ReadonlySet<Kind>;
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
  const table = Array.from(kindsOf, ([word, kinds]) => {
    return [word, kinds.has(exclusive) ? new Set([exclusive]) : kinds] as const;
  });
  return { words: compileTrie<ReadonlySet<Kind>>(table), pattern, patternKinds: new Set([patternKind]), seams };
}

/** Most characters behind a word that tell whether it ends there. */
const LONGEST_SEAM = 2;

const UNKNOWN: ReadonlySet<never> = new Set();

/** Takes `text` (folded to narrow lower case) apart from left to right by longest match; indices count from `offset`. */
export function tokenise<Kind extends string>(
  text: string,
  lexicon: Lexicon<Kind>,
  offset = 0,
): readonly Token<Kind>[] {
  const tokens: Token<Kind>[] = [];
  let pending = 0;
  const push = (kinds: ReadonlySet<Kind>, from: number, to: number) => {
    if (to > from) tokens.push({ kinds, text: text.slice(from, to), from: from + offset, to: to + offset });
  };
  const take = (kinds: ReadonlySet<Kind>, from: number, to: number) => {
    push(UNKNOWN, pending, from);
    push(kinds, from, to);
    pending = to;
  };
  const scan = (from: number, to: number) => {
    // A word of letters must not stand inside a longer one.
    const { torn, glued } = lexicon.seams ?? {};
    const around = (end: number): string => text.slice(end - 1, end + LONGEST_SEAM);
    const mayEnd = (end: number): boolean => end <= to && !isInsideWord(text, end) && !torn?.test(around(end));
    for (let at = from; at < to;) {
      const hit = isInsideWord(text, at) ? null : lexicon.words.startingAt(text, at, mayEnd);
      const end = at + (hit?.word.length ?? 1);
      if (hit && !glued?.test(around(end))) take(hit.value, at, end);
      at = end;
    }
  };
  let done = 0;
  // `replace` and not `matchAll`, which would copy and compile the pattern anew for every stretch.
  text.replace(lexicon.pattern, (match, at: number) => {
    scan(done, at);
    done = at + match.length;
    take(lexicon.patternKinds, at, done);
    return '';
  });
  scan(done, text.length);
  push(UNKNOWN, pending, text.length);
  return tokens;
}
