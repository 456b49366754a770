import type { PhraseWord } from '../../locales/locale.ts';
import type { Token } from '../../text/lexicon.ts';

export type Word = Token<PhraseWord>;
export type Words = readonly Word[];

/** Whether the word can be of one of these kinds. */
export function is(word: Word | undefined, ...kinds: readonly PhraseWord[]): boolean {
  if (word === undefined) return false;
  // most words are of one kind, and this is asked a hundred times a figure
  for (const own of word.kinds) for (const kind of kinds) if (own === kind) return true;
  return false;
}

/** True for what can be part of a noun. */
export const isUnknown = (word: Word | undefined): boolean =>
  word !== undefined && (word.kinds.length === 0 || is(word, 'solid', 'generic', 'agent', 'people'));
/** True for marks and blanks. */
export const isBlank = (word: Word): boolean => word.kinds.length === 0 && !/[\p{L}\p{Nd}\p{Nl}]/u.test(word.text);
/** Kinds of the verbs of delivery. */
export const VERBS: readonly PhraseWord[] = ['flow', 'deliver', 'modal'];
/** Kinds of the words that open a predicate. */
export const PREDICATE = 'change copula deliver flow modal event order share bound each opening stop from'.split(
  ' ',
) as readonly PhraseWord[];

/** True for list marks, as opposed to conjunctions. */
export const isMark = (word: Word): boolean => !/\p{L}/u.test(word.text);
/** True for what can stand before the object of a deed. */
export const isVerb = (word: Word | undefined): boolean => is(word, ...VERBS, 'opening');
