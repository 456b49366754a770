import type { Words } from '../locales/locale.ts';
import { foldCase } from '../text/bare.ts';
import { matchesOf } from '../text/matches.ts';
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
const IDEOGRAPHS = /^\p{Ideographic}{2}/u;

/** Neighbouring characters that no word accounts for are taken as one name up to this length. */
const LONGEST_NAME = 4;

/** A language's words, and what has been cut so far: reports of two years have most of their clauses in common. */
interface Cutter {
  readonly figure: RegExp;
  readonly lexicon: Lexicon | null;
  readonly stops: ReadonlySet<string>;
  readonly words: Map<string, Token>;
  readonly pieces: Map<string, readonly Token[]>;
  readonly texts: Map<string, readonly Token[]>;
}

/**
 * Makes the tokenizer of a language from its lexicon: figures with their units, then words. Deterministic on every
 * platform, which the segmenters of the JavaScript engines are not, since they follow the version of their data.
 */
export function makeTokenizer(vocabulary: Words): Tokenizer {
  const cutter: Cutter = {
    figure: vocabulary.figure,
    lexicon: lexiconOf(vocabulary),
    stops: new Set(vocabulary.stopWords.split(/\s+/u).filter(Boolean)),
    words: new Map(),
    pieces: new Map(),
    texts: new Map(),
  };
  return (text) => cutText(cutter, text);
}

function cutText(cutter: Cutter, text: string): readonly Token[] {
  const same = cutter.texts.get(text);
  if (same) return same;
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: key, index } of matchesOf(foldWidth(text), cutter.figure)) {
    cutWords(cutter, text.slice(at, index), tokens);
    at = index + key.length;
    tokens.push({ text: text.slice(index, at), key, kind: 'figure' });
  }
  cutWords(cutter, text.slice(at), tokens);
  cutter.texts.set(text, tokens);
  return tokens;
}

/** Adds the tokens of a text without figures. */
function cutWords(cutter: Cutter, text: string, tokens: Token[]): void {
  for (const piece of text.match(PIECE) ?? []) {
    let cut = cutter.pieces.get(piece);
    if (cut === undefined) {
      const { lexicon, stops } = cutter;
      const words = lexicon && IDEOGRAPHS.test(piece) ? segment(piece, lexicon, stops) : [piece];
      cut = words.map((word) => tokenOf(cutter, word));
      cutter.pieces.set(piece, cut);
    }
    for (const token of cut) tokens.push(token);
  }
}

function tokenOf({ words, stops }: Cutter, text: string): Token {
  const same = words.get(text);
  if (same) return same;
  const key = foldCase(text);
  const token: Token = { text, key, kind: kindOf(text, key, stops) };
  words.set(text, token);
  return token;
}

function kindOf(text: string, key: string, stops: ReadonlySet<string>): Token['kind'] {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark';
  return stops.has(key) ? 'stop' : 'word';
}

/** Words by the codes of their first two characters, with what each costs. */
type Lexicon = ReadonlyMap<number, readonly { readonly word: string; readonly cost: number }[]>;

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
  const lexicon = new Map<number, { word: string; cost: number }[]>();
  entries.forEach((word, rank) => {
    const entry = { word, cost: 1 + (0.4 * rank) / entries.length };
    const same = lexicon.get(startOf(word, 0));
    if (same) same.push(entry);
    else lexicon.set(startOf(word, 0), [entry]);
  });
  return lexicon;
}

/** The codes of two neighbouring characters as one number. */
function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Cuts a run of characters into the fewest and most usual words (shortest path). */
function segment(run: string, lexicon: Lexicon, stops: ReadonlySet<string>): string[] {
  // Most runs are short, for which a plain list is made faster than a typed one.
  const best = new Array<number>(run.length + 1).fill(Infinity);
  const from = new Array<number>(run.length + 1).fill(0);
  best[0] = 0;
  for (let start = 0; start < run.length; start++) {
    const so = best[start] ?? 0;
    const alone = so + (stops.has(run.charAt(start)) ? 1.3 : 1.6);
    if (alone < (best[start + 1] ?? 0)) {
      best[start + 1] = alone;
      from[start + 1] = start;
    }
    const words = lexicon.get(startOf(run, start));
    if (words === undefined) continue;
    for (const { word, cost } of words) {
      const end = start + word.length;
      if (so + cost >= (best[end] ?? 0) || !run.startsWith(word, start)) continue;
      best[end] = so + cost;
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
