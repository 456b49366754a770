import { names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place } from './place.ts';
import { isVerb, textAt, type Phrase } from './sentence.ts';

/** The use of an amount, with the preposition before it: for harbour works. */
export function purpose(place: Place): string {
  const { sentence, after, end } = place;
  const use = usePhrase(place, after, end);
  return use ? `${textAt(sentence, after)} ${show(sentence, use)}` : '';
}

/** The noun phrase of a use: for, to, towards, into, to build. */
export function usePhrase({ sentence }: Pick<Place, 'sentence'>, after: number, end: number): Phrase | null {
  const { words, naming } = sentence;
  let link = after;
  while (
    words[link]?.text === ',' ||
    words[link]?.kind === 'figure' ||
    words[link]?.kind === 'adverb' ||
    words[link]?.kind === 'conjunction' ||
    naming.approximate.has(words[link]?.text ?? '')
  )
    link++;
  if (!naming.purposes.has(words[link]?.text ?? '') && words[link]?.kind !== 'infinitive') return null;
  let at = link + 1;
  while (at < sentence.to && (isVerb(sentence, at) || words[at]?.kind === 'adverb')) at++;
  const phrase = phraseFrom(sentence, at, Math.max(end, at + 16));
  // for the schools to buy books: not those who get the amount, but what they do with it
  const isRecipient = phrase !== null && naming.recipients.has(words[link]?.text ?? '');
  const beyond =
    isRecipient && words[phrase.to]?.kind === 'infinitive' ? usePhrase({ sentence }, phrase.to, end) : null;
  return beyond ?? (names(sentence, phrase) ? phrase : null);
}
