import type { ComparisonWords, NameMark } from './comparison-words.ts';
import { perObject } from './per-object.ts';
import { foldWidth } from './width.ts';

/** An indicator's name taken apart for comparison. */
export interface ComparedName {
  /** What is left when marks and idle words are gone: characters or words; empty where nothing is. */
  readonly core: readonly string[];
  /** For each token of the core whether it stood in quotation marks. */
  readonly quoted: readonly boolean[];
  /** The whole name without blanks and punctuation. */
  readonly letters: string;
  readonly marks: ReadonlySet<NameMark>;
  /** The words that say what is done: 新引进, 改造, 拆除. */
  readonly actions: ReadonlySet<string>;
  /** True where it names nothing by which it could be known again. */
  readonly nameless: boolean;
  /** Index of the sense that the name has in each group of contrasts, or -1. */
  readonly senses: readonly number[];
}

/** Reads a name; made once for a language by `nameReader`. */
export type NameReader = (name: string) => ComparedName;

interface Entry {
  readonly word: readonly string[];
  /** Null keeps the word as it is. */
  readonly mark: NameMark | null;
}

const ACTIONS: ReadonlySet<NameMark> = new Set(['flow', 'net', 'removal', 'finished', 'used', 'work']);
const QUOTES = /["'\u{2018}\u{2019}\u{201C}\u{201D}\u{300C}-\u{300F}]/u;
const IGNORED = /[\s"'\u{2018}\u{2019}\u{201C}\u{201D}\u{300A}-\u{300F}()\u{3001},.:;\u{00B7}-]/u;

function tokenize(text: string, { tokens }: ComparisonWords): string[] {
  return tokens === 'characters' ? Array.from(text) : (text.match(/[\p{L}\p{N}%$]+|\S/gu) ?? []);
}

const startsWith = (tokens: readonly string[], at: number, word: readonly string[]): boolean =>
  word.every((token, index) => tokens[at + index] === token);

/** How many tokens a name begins with that are its head again, as where a list carried its first item on: 绿化城市绿化. */
function repeatedHead(core: readonly string[], shortest: number): number {
  for (let length = Math.floor((core.length - 1) / 2); length >= shortest; length--)
    if (core.slice(0, length).join(' ') === core.slice(-length).join(' ')) return length;
  return 0;
}

/** A text with other spellings of a word put into the one that is compared, in the order in which the words list them. */
export function spelled(text: string, { spellings }: ComparisonWords): string {
  return Object.entries(spellings).reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
}

/** Tokens as a text in which each stands between blanks. */
const spaced = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;

/** Makes the reader of indicator names in one language; the reader takes time linear in the name's length. */
export const nameReader = perObject((words: ComparisonWords): NameReader => {
  const split = (text: string): string[] => tokenize(text, words);
  const entries = new Map<string, Entry[]>();
  const enter = (list: readonly string[], mark: NameMark | null): void => {
    for (const word of list.map(split)) {
      const first = word[0] ?? '';
      entries.set(first, [...(entries.get(first) ?? []), { word, mark }]);
    }
  };
  enter(words.whole, null);
  for (const [mark, list] of Object.entries(words.marks)) enter(list, mark as NameMark);
  for (const list of entries.values()) list.sort((a, b) => b.word.length - a.word.length);
  const tails = words.tails.map(split).sort((a, b) => b.length - a.length);
  const contrasts = words.contrasts.map((senses) => senses.map((sense) => sense.map((word) => spaced(split(word)))));

  return (name) => {
    const folded = spelled(foldWidth(name).toLowerCase(), words);
    const raw = split(folded);
    const plain = raw.filter((token) => !IGNORED.test(token));
    const core: string[] = [];
    const quoted: boolean[] = [];
    const marks = new Set<NameMark>();
    const actions = new Set<string>();
    let inside = false;
    for (let at = 0; at < raw.length;) {
      const token = raw[at] ?? '';
      if (QUOTES.test(token)) inside = !inside;
      const entry = entries.get(token)?.find(({ word }) => startsWith(raw, at, word));
      const length = entry?.word.length ?? 1;
      if (entry?.mark) {
        marks.add(entry.mark);
        if (ACTIONS.has(entry.mark)) actions.add(entry.word.join(' '));
      } else
        for (const kept of raw.slice(at, at + length).filter((one) => !IGNORED.test(one))) {
          core.push(kept);
          quoted.push(inside);
        }
      at += length;
    }
    const shortest = words.tokens === 'characters' ? 2 : 1;
    for (;;) {
      const tail = tails.find(
        (word) => core.length - word.length >= shortest && startsWith(core, core.length - word.length, word),
      );
      if (!tail) break;
      core.length -= tail.length;
      quoted.length -= tail.length;
    }
    const repeated = repeatedHead(core, shortest);
    const whole = spaced(plain);
    core.splice(0, repeated);
    quoted.splice(0, repeated);
    return {
      core,
      quoted,
      letters: plain.join(' '),
      marks,
      actions,
      nameless: folded !== '' && words.nameless.test(folded.trim()),
      senses: contrasts.map((senses) => senses.findIndex((sense) => sense.some((word) => whole.includes(word)))),
    };
  };
});
