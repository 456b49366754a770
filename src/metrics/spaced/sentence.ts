import type { Naming } from '../../locales/locale.ts';
import type { Word } from './words.ts';

/** Half-open indices of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase: half-open indices of words; `head` is where its first noun phrase without attachments ends. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Attachments that stand behind a time or a size: the subsidy for six months *to hospitals*. */
  readonly more: readonly Range[];
}

/** A sentence of a paragraph with its words. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Half-open indices of its words. */
  readonly from: number;
  readonly to: number;
  readonly naming: Naming;
}

export const kindAt = ({ words }: Sentence, at: number) => words[at]?.kind;
export const textAt = ({ words }: Sentence, at: number): string => words[at]?.text ?? '';

export const isVerb = (sentence: Sentence, at: number): boolean =>
  kindAt(sentence, at) === 'verb' || kindAt(sentence, at) === 'auxiliary';

/** True for words that stand before a phrase and belong to no name. */
export const isEdge = (sentence: Sentence, at: number): boolean => {
  const kind = kindAt(sentence, at);
  return (
    kind === 'determiner' ||
    kind === 'adverb' ||
    kind === 'number' ||
    /^["'\u{201C}\u{2018}]$/u.test(textAt(sentence, at))
  );
};

export const isQuote = (sentence: Sentence, at: number): boolean =>
  /^["'\u{201C}\u{201D}\u{2018}\u{2013}/-]$/u.test(textAt(sentence, at));

export const isTime = (sentence: Sentence, to: number): boolean => {
  const last = textAt(sentence, to - 1);
  return sentence.naming.roles.time.has(last.slice(last.lastIndexOf('-') + 1)) || /^\d|\d{4}$/u.test(last);
};
