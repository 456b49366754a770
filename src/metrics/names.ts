import type { Phrases } from '../locales/locale.ts';
import { is, type Word } from './phrase/words.ts';

/** A paragraph as it stands, and how its language puts names together. */
export interface Wording {
  readonly text: string;
  readonly phrases: Phrases;
}

/** What a name cannot begin or end with, or can lose its partner: most names hold none of it. */
const MARKED =
  /^[\s\p{No}\p{Pd}\p{Pe}\p{Pf},.:;\u{B7}\u{3001}\u{FF0C}\u{FF1A}]|[\s\p{Pd}\p{Ps}\p{Pi},.:;\u{B7}\u{3001}\u{FF0C}\u{FF1A}]$|[“”‘’（）()《》]/u;
const CLOSER = /[\s\p{No}\p{Pd}\p{Pe}\p{Pf},.:;\u{B7}\u{3001}\u{FF0C}\u{FF1A}]/u;
const OPENER = /[\s\p{Pd}\p{Ps}\p{Pi},.:;\u{B7}\u{3001}\u{FF0C}\u{FF1A}]/u;

/** Strips marks that cannot begin or end a name. */
function trimMarks(name: string): string {
  let [from, to] = [0, name.length];
  while (from < to && CLOSER.test(name.charAt(from))) from += 1;
  while (to > from && OPENER.test(name.charAt(to - 1))) to -= 1;
  return name.slice(from, to);
}

/** The words as they stand in the paragraph; words that do not follow each other there are put together. */
export function nameOf({ text, phrases }: Wording, words: readonly Word[]): string {
  let name = '';
  let from = words[0]?.from ?? 0;
  let end = from;
  for (const word of words) {
    // a run of words is cut out whole: word by word the engine would build a string for each
    if (word.from !== end) {
      name += text.slice(from, end) + phrases.joint;
      from = word.from;
    }
    end = word.to;
  }
  name += text.slice(from, end);
  return MARKED.test(name) ? balance(trimMarks(name)) : name;
}

/** 产值占全县比重, for the words of 产值占全县的; null where they tell of no share of a named whole. `subject` is whose share it is where they do not say. */
export function shareName(wording: Wording, words: readonly Word[], subject = ''): string | null {
  const at = words.findIndex((word) => is(word, 'share'));
  if (at < 0) return null;
  const rest = words.slice(at + 1);
  const whole = nameOf(wording, rest.slice(0, rest.findLastIndex((word) => !is(word, 'echo', 'of')) + 1));
  const { joint, shareOf } = wording.phrases;
  return whole ? (nameOf(wording, words.slice(0, at)) || subject) + joint + shareOf.replace('{whole}', whole) : null;
}

const PAIRS = ['“”', '‘’', '（）', '()', '《》'];

/** Drops quotation marks and brackets that lost their partner. */
function balance(name: string): string {
  return PAIRS.reduce((rest, [open = '', close = '']) => {
    if (!rest.includes(open) && !rest.includes(close)) return rest;
    const even = rest.split(open).length === rest.split(close).length;
    return even ? rest : rest.replaceAll(open, '').replaceAll(close, '');
  }, name);
}

/** Shortens a phrase that is longer than a name can be: what stands after its last inner verb. */
export function shortenBefore(words: readonly Word[], { longestName }: Phrases): readonly Word[] {
  if (lengthOf(words) <= longestName) return words;
  // A、B、C等招商项目: what the examples are examples of
  const kind = words.slice(words.findLastIndex((word) => is(word, 'examples')) + 1);
  if (kind.length < words.length && kind.some((word) => !is(word, 'flow') && word.text.length > 1)) return kind;
  const cut = words.findLastIndex(
    (word, at) =>
      at < words.length - 1 && word.text.length > 1 && is(word, 'deliver', 'modal', 'event', 'opening', 'copula'),
  );
  return cut < 0 ? words : words.slice(cut + 1);
}

/** Shortens a phrase after a figure: what stands before its first inner verb. */
export function shortenAfter(words: readonly Word[], { longestName }: Phrases): readonly Word[] {
  if (lengthOf(words) <= longestName) return words;
  const cut = words.findIndex(
    (word, at) => at > 0 && word.text.length > 1 && is(word, 'deliver', 'event', 'opening', 'and'),
  );
  if (cut < 0) return words;
  // 40个吸引力强、带动面广的消费场景: what is counted stands behind the last 的
  const of = words.findLastIndex((word) => is(word, 'of'));
  const isQuality =
    is(words[cut], 'and') && !words.slice(0, cut).some((word) => is(word, 'event', 'flow', 'deliver', 'modal'));
  return isQuality && of > cut && of < words.length - 1 ? words.slice(of + 1) : words.slice(0, cut);
}

const lengthOf = (words: readonly Word[]): number => (words.at(-1)?.to ?? 0) - (words[0]?.from ?? 0);

/** Puts two phrases together; what the first ends and the second begins with stands once. */
export function overlapJoin(a: string, b: string, joint: string): string {
  for (let size = Math.min(a.length, b.length); size > 1; size -= 1) {
    if (a.endsWith(b.slice(0, size))) return a + b.slice(size);
  }
  return a && b ? a + joint + b : a + b;
}
