import type { Words } from '../locales/locale.ts';
import { foldWidth } from '../text/width.ts';

/** A piece of text that changes as a whole. */
export interface Token {
  readonly text: string;
  /** Equal for tokens that differ in width or letter case only. */
  readonly key: string;
  readonly kind: 'figure' | 'word' | 'stop' | 'mark';
}

/** Cuts a text into tokens; their texts joined give the text. */
export type Tokenizer = (text: string) => readonly Token[];

const PIECE = /\p{Ideographic}+|[\p{L}\p{M}\p{N}]+(?:['\u{2019}-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** Neighbouring characters that no word accounts for are taken as one name up to this length. */
const LONGEST_NAME = 4;

/**
 * Makes the tokenizer of a language from its lexicon: figures with their units, then words. Deterministic on every
 * platform, which the segmenters of the JavaScript engines are not, since they follow the version of their data.
 */
export function makeTokenizer(words: Words): Tokenizer {
  const stops = new Set(words.stopWords.split(/\s+/u).filter(Boolean));
  const lexicon = lexiconOf(words);
  const kindOf = (text: string, key: string): Token['kind'] => {
    if (!/[\p{L}\p{N}]/u.test(text)) return 'mark';
    return stops.has(key) ? 'stop' : 'word';
  };
  const word = (text: string): Token => {
    const key = foldWidth(text).toLowerCase();
    return { text, key, kind: kindOf(text, key) };
  };
  const plain = (text: string): Token[] =>
    (text.match(PIECE) ?? []).flatMap((piece) =>
      lexicon && /^\p{Ideographic}{2}/u.test(piece) ? segment(piece, lexicon, stops).map(word) : [word(piece)],
    );
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const same = known.get(text);
    if (same) return same;
    const folded = foldWidth(text);
    const tokens: Token[] = [];
    let done = 0;
    for (const { 0: key, index } of folded.matchAll(words.figure)) {
      tokens.push(...plain(text.slice(done, index)));
      done = index + key.length;
      tokens.push({ text: text.slice(index, done), key, kind: 'figure' });
    }
    tokens.push(...plain(text.slice(done)));
    known.set(text, tokens);
    return tokens;
  };
}

/** What each word of the lexicon costs, and by the first two characters how long a word with them can be. */
interface Lexicon {
  readonly costs: ReadonlyMap<string, number>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Commoner words cost less, so that of two cuts with equally many words the more usual one is taken. */
const compiled = new WeakMap<Words, Lexicon | null>();

/** The lexicon of a language, compiled once; null for languages with blanks between words. */
function lexiconOf(words: Words): Lexicon | null {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const lexicon = words.lexicon ? compile(`${words.lexicon} ${words.stopWords}`) : null;
  compiled.set(words, lexicon);
  return lexicon;
}

function compile(text: string): Lexicon {
  const entries = text.split(/\s+/u).filter(({ length }) => length > 1);
  const costs = new Map<string, number>();
  const longest = new Map<string, number>();
  entries.forEach((entry, rank) => {
    if (!costs.has(entry)) costs.set(entry, 1 + (0.4 * rank) / entries.length);
    const start = entry.slice(0, 2);
    longest.set(start, Math.max(longest.get(start) ?? 0, entry.length));
  });
  return { costs, longest };
}

/** Cuts a run of characters into the fewest and most usual words (shortest path). */
function segment(run: string, { costs, longest }: Lexicon, stops: ReadonlySet<string>): string[] {
  const best = new Float64Array(run.length + 1).fill(Infinity);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  for (let start = 0; start < run.length; start++) {
    const so = best[start] ?? 0;
    const reach = (end: number, cost: number): void => {
      if (so + cost >= (best[end] ?? 0)) return;
      best[end] = so + cost;
      from[end] = start;
    };
    reach(start + 1, stops.has(run.charAt(start)) ? 1.3 : 1.6);
    const most = Math.min(run.length, start + (longest.get(run.slice(start, start + 2)) ?? 0));
    for (let end = start + 2; end <= most; end++) {
      const cost = costs.get(run.slice(start, end));
      if (cost !== undefined) reach(end, cost);
    }
  }
  const cuts: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) cuts.push(run.slice(from[end], end));
  return joinNames(cuts.reverse(), stops);
}

/** Joins characters that stand alone and are no stop words: mostly names that no lexicon holds. */
function joinNames(cuts: readonly string[], stops: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  let open = false;
  for (const cut of cuts) {
    const alone = cut.length === 1 && !stops.has(cut);
    const last = joined.at(-1);
    if (alone && open && last !== undefined && last.length < LONGEST_NAME) joined[joined.length - 1] = last + cut;
    else joined.push(cut);
    open = alone;
  }
  return joined;
}
