import type { Naming } from '../../locales/locale.ts';
import { isEdge, isTime, textAt, type Phrase, type Range, type Sentence } from './sentence.ts';

/** The words of a phrase as they stand. */
export function show({ text, words }: Sentence, { from, to, more = [] }: Range & Partial<Phrase>): string {
  const parts = [{ from, to }, ...more].map((part) => {
    const [first, last] = [words[part.from], words[part.to - 1]];
    return first && last && part.to > part.from ? text.slice(first.from, last.to) : '';
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** True where a phrase names a thing that can be measured. */
export function names(sentence: Sentence, phrase: Phrase | null): phrase is Phrase {
  if (!phrase) return false;
  const { roles } = sentence.naming;
  const head = textAt(sentence, phrase.head - 1);
  return !roles.agent.has(head) && !isTime(sentence, phrase.head) && !isOnly(sentence, phrase);
}

/** True where the head of a phrase is made of nothing but words of the given roles and qualities. */
export function isOnly(
  sentence: Sentence,
  { from, head }: Phrase,
  ...roles: readonly (keyof Naming['roles'])[]
): boolean {
  const all = sentence.naming.roles;
  return sentence.words
    .slice(from, head)
    .every(({ text, kind }) => kind !== 'name' || all.quality.has(text) || roles.some((role) => all[role].has(text)));
}

/** True where a phrase takes up what was spoken of before: this proposal, the whole scheme. */
export const leans = (sentence: Sentence, phrase: Phrase): boolean =>
  phrase.to === phrase.head && isOnly(sentence, phrase, 'generic');

/** The word that governs a phrase: what stands before it and the words at its edge. */
export function governorOf(sentence: Sentence, { from }: Pick<Phrase, 'from'>): number {
  let at = from - 1;
  while (at >= sentence.from && isEdge(sentence, at)) at--;
  return at;
}
