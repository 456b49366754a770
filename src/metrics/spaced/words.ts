import type { Naming, Numerals, WordClass } from '../../locales/locale.ts';
import type { Stretch } from '../figures.ts';
import { countedKind, kindOf } from './tags.ts';

/** What a word is in its sentence; `figure` covers every word of a figure, `number` is one that is none. */
export type WordKind = Exclude<WordClass, 'modal' | 'either' | 'noun' | 'bare'> | 'name' | 'figure' | 'number' | 'mark';

/** A word or a mark of a paragraph, in lower case. */
export interface Word extends Stretch {
  readonly text: string;
  readonly kind: WordKind;
  /** Written with a capital. */
  readonly isProper: boolean;
}

/** A word before it is known what it is. */
export type Plain = Stretch & { readonly text: string; readonly isProper: boolean };

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{Sc}][\p{L}\p{M}\p{N}]*(?:[-\u{2011}'\u{2019}&][\p{L}\p{N}]+|\.(?:\p{N}+\p{Ll}*|\p{Ll}+))*%?|[^\s\p{L}\p{N}]/gu;
const NUMERIC = /^[\p{Sc}\d.,+-]/u;

/** The words that figures are written with: names of digits and magnitudes. */
export function numberWordsOf({ spelled, magnitudes }: Numerals): ReadonlySet<string> {
  const words = [spelled?.hundred ?? '', ...Object.keys(spelled?.values ?? {}), ...Object.keys(magnitudes)];
  return new Set(words.map((word) => word.trim()));
}

/** A figure, the words of a bound before it, and whether it counts things: then only its number is no word. */
export type Marked = Stretch & { readonly counts: boolean; readonly prefix?: Stretch | null };

/** The words and marks of a paragraph, each with what it is in its sentence. */
export function wordsOf(
  text: string,
  figures: readonly Marked[],
  naming: Naming,
  numbers: ReadonlySet<string>,
): readonly Word[] {
  const plain = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('\u{2019}', "'"),
    from: index,
    to: index + word.length,
    isProper: /^\p{Lu}/u.test(word),
  }));
  const words: Word[] = [];
  let next = 0;
  for (const [at, word] of plain.entries()) {
    while ((figures[next]?.to ?? Infinity) <= word.from) next++;
    const kind =
      kindBeside(word, figures[next], naming, numbers, words.at(-1)) ??
      kindOf(word, plain.slice(at + 1, at + 3), words, naming, numbers);
    words.push({ text: word.text, from: word.from, to: word.to, isProper: word.isProper, kind });
  }
  return words;
}

/** What a word of a figure, or of the bound before it, is; null for every other. */
function kindBeside(
  word: Plain,
  figure: Marked | undefined,
  naming: Naming,
  numbers: ReadonlySet<string>,
  last: Word | undefined,
): WordKind | null {
  if (!figure) return null;
  if (word.to > figure.from) {
    const isNumber = !figure.counts || NUMERIC.test(word.text) || numbers.has(word.text);
    return isNumber ? 'figure' : countedKind(word, naming, last);
  }
  // close to 90, no less than 90: words of a bound govern nothing, but for its verbs: exceeding 90
  const isVerb =
    [naming.classes.verb, naming.classes.either, naming.roles.state].some((verbs) => verbs.has(word.text)) ||
    [naming.gerund, naming.participle].some((ending) => ending.test(word.text));
  const { limits, of } = naming;
  const isLimit = limits.has(word.text) || (word.text === of && limits.has(last?.text ?? ''));
  const isBound =
    !isVerb &&
    !isLimit &&
    figure.prefix &&
    word.from >= figure.prefix.from &&
    !(naming.moves.has(word.text) && word.from === figure.prefix.from);
  // homes, and *between* 3 and 5 clinics
  const isApproximate = naming.approximate.has(word.text) && figure.from - word.to === 1;
  return isBound || isApproximate ? 'adverb' : null;
}
