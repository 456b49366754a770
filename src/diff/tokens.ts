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

/** Longest run of characters that is looked for in the lexicon. */
const LONGEST = 12;
/** Neighbouring characters that no word accounts for are taken as one name up to this length. */
const LONGEST_NAME = 4;

/**
 * Makes the tokenizer of a language from its lexicon: figures with their units, then words. Deterministic on every
 * platform, which the segmenters of the JavaScript engines are not, since they follow the version of their data.
 */
export function makeTokenizer(words: Words): Tokenizer {
  const stops = new Set(words.stopWords.split(/\s+/u).filter(Boolean));
  const cost = words.lexicon ? lexiconCosts(`${words.lexicon} ${words.stopWords}`) : new Map<string, number>();
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
      cost.size > 0 && /^\p{Ideographic}{2}/u.test(piece) ? segment(piece, cost, stops).map(word) : [word(piece)],
    );
  return (text) => {
    const folded = foldWidth(text);
    const tokens: Token[] = [];
    let done = 0;
    for (const { 0: key, index } of folded.matchAll(words.figure)) {
      tokens.push(...plain(text.slice(done, index)));
      done = index + key.length;
      tokens.push({ text: text.slice(index, done), key, kind: 'figure' });
    }
    tokens.push(...plain(text.slice(done)));
    return tokens;
  };
}

/** Commoner words cost less, so that of two cuts with equally many words the more usual one is taken. */
function lexiconCosts(lexicon: string): ReadonlyMap<string, number> {
  const entries = lexicon.split(/\s+/u).filter(Boolean);
  const costs = new Map<string, number>();
  entries.forEach((entry, rank) => {
    if (entry.length > 1 && !costs.has(entry)) costs.set(entry, 1 + (0.4 * rank) / entries.length);
  });
  return costs;
}

/** Cuts a run of characters into the fewest and most usual words (shortest path). */
function segment(run: string, cost: ReadonlyMap<string, number>, stops: ReadonlySet<string>): string[] {
  const best = new Float64Array(run.length + 1);
  const from = new Int32Array(run.length + 1);
  for (let end = 1; end <= run.length; end++) {
    best[end] = (best[end - 1] ?? 0) + (stops.has(run.slice(end - 1, end)) ? 1.3 : 1.6);
    from[end] = end - 1;
    for (let start = end - 2; start >= Math.max(0, end - LONGEST); start--) {
      const step = cost.get(run.slice(start, end));
      if (step === undefined || (best[start] ?? 0) + step >= (best[end] ?? 0)) continue;
      best[end] = (best[start] ?? 0) + step;
      from[end] = start;
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
