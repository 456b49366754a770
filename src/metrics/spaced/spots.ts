import type { Naming } from '../../locales/locale.ts';
import type { Plain, Word } from './words.ts';

/** A word of which it is not known yet what it is, beside those that tell: the two behind it, and all before it. */
export interface Spot {
  readonly text: string;
  readonly isProper: boolean;
  readonly next: string;
  readonly second: string;
  readonly before: readonly Word[];
  /** The nearest word before it that is no adverb. */
  readonly last: Word | undefined;
  readonly naming: Naming;
}

export const spotOf = (word: Plain, next: readonly Plain[], before: readonly Word[], naming: Naming): Spot => ({
  text: word.text,
  isProper: word.isProper,
  next: next[0]?.text ?? '',
  second: next[1]?.text ?? '',
  before,
  last: lastOf(before),
  naming,
});

/** How many adverbs in a row are looked past, so that a text of nothing else is still read in linear time. */
const MOST_ADVERBS = 40;

export function lastOf(before: readonly Word[]): Word | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - MOST_ADVERBS); at--)
    if (before[at]?.kind !== 'adverb') return before[at];
  return undefined;
}

/** True where a word, or a sign before a number, opens a noun phrase or a complement of a verb. */
export const opens = (text: string, { classes }: Naming): boolean =>
  classes.determiner.has(text) || classes.pronoun.has(text) || /^[\d\p{Sc}]/u.test(text);

/** True of a word that could be a noun or an adjective, since it is of no closed class. */
export function isNominal(text: string, { classes, adverb }: Naming): boolean {
  const { determiner, pronoun, preposition, conjunction, opener, auxiliary, modal } = classes;
  const closed = [determiner, pronoun, preposition, conjunction, opener, auxiliary, modal, classes.adverb];
  return /^\p{L}/u.test(text) && !adverb.test(text) && !closed.some((words) => words.has(text));
}
