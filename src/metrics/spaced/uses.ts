import { isOnly, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { asideEnd } from './runs.ts';
import type { Place } from './place.ts';
import { isEdge, isTime, isVerb, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';

/** How far its noun can stand from the word that opens a use which is told as it stands: to repair the old piers. */
const NEAR = 4;

/** The use of an amount, with the preposition before it: for harbour works. */
export function purpose(place: Place): string {
  const { sentence, after, end } = place;
  const use = usePhrase(place, after, end);
  if (!use) return '';
  const isDeed = use.from > after && use.from - after <= NEAR && isVerb(sentence, after + 1);
  return isDeed ? show(sentence, { ...use, from: after }) : `${textAt(sentence, after)} ${show(sentence, use)}`;
}

/** Past a time: spend $5 million over the next four years *on* parks. */
function afterTimes(sentence: Sentence, at: number): number {
  if (kindAt(sentence, at) !== 'preposition') return at;
  let to = at + 1;
  while (
    isEdge(sentence, to) ||
    kindAt(sentence, to) === 'figure' ||
    sentence.naming.roles.quality.has(textAt(sentence, to))
  )
    to++;
  return kindAt(sentence, to) === 'name' && isTime(sentence, to + 1) ? to + 1 : at;
}

/** The provision of training: what a noun without a meaning of its own is told of. */
function inner(sentence: Sentence, phrase: Phrase | null): Phrase | null {
  const { naming } = sentence;
  if (!phrase || phrase.to === phrase.head || !isOnly(sentence, phrase, 'shell')) return phrase;
  return textAt(sentence, phrase.head) === naming.of ? phraseFrom(sentence, phrase.head + 1) : phrase;
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
  link = afterTimes(sentence, link);
  if (!naming.purposes.has(words[link]?.text ?? '') && words[link]?.kind !== 'infinitive') return null;
  let at = link + 1;
  while (at < sentence.to && (isVerb(sentence, at) || words[at]?.kind === 'adverb' || words[at]?.kind === 'figure'))
    at++;
  const phrase = inner(sentence, phraseFrom(sentence, pastRemark(sentence, at), Math.max(end, at + 16)));
  if (!phrase) return null;
  const { head, to } = phrase;
  const next = asideEnd(sentence, names(sentence, phrase) ? to : head);
  const goesOn = words[next]?.kind === 'infinitive' || naming.recipients.has(textAt(sentence, next));
  const beyond = goesOn && receives(sentence, phrase, link) ? usePhrase({ sentence }, next, end) : null;
  return beyond ?? (names(sentence, phrase) ? phrase : null);
}

/** Longest remark between a verb and its object, in words. */
const REMARK = 12;

/** To build, *in the coming year,* two piers. */
function pastRemark({ words }: Sentence, at: number): number {
  if (words[at]?.text !== ',' || words[at + 1]?.kind !== 'preposition') return at;
  const close = words.slice(at + 1, at + REMARK).findIndex(({ text }) => text === ',');
  return close < 0 ? at : at + close + 2;
}

/** For the schools to buy books, to the board for a pier: somebody who gets the amount, and what they do with it tells more. */
function receives(sentence: Sentence, phrase: Phrase, link: number): boolean {
  const { naming, words } = sentence;
  if (!names(sentence, phrase) || naming.means.has(textAt(sentence, link))) return true;
  const head = words[phrase.head - 1];
  const isMany = head?.isProper === true || head?.text.at(-1) === naming.plural;
  const isGroup = phrase.to === phrase.head && isMany && !naming.roles.generic.has(head.text);
  return isGroup && naming.recipients.has(textAt(sentence, link)) && words[phrase.to]?.kind === 'infinitive';
}
