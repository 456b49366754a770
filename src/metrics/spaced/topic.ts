import { governorOf, isOnly, leans, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { isEdge, isVerb, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';
import { subjectOf } from './subjects.ts';
import { usePhrase } from './uses.ts';
import { objectOf } from './verbs.ts';

/** Longest topic, in characters. */
const LONGEST = 90;

/** What a sentence is about: what does its first verb, or where somebody acts, what is acted upon; null where it leans on the one before. */
export function topicOf(sentence: Sentence): string | null {
  const { from, to } = sentence;
  if (opensWithFigure(sentence)) return null;
  for (let at = from; at < to; at++) {
    if (!isVerb(sentence, at) || groupGoesOn(sentence, at)) continue;
    const subject = subjectOf(sentence, at);
    if (subject.leans) return null;
    const isThing = names(sentence, subject.phrase) && !isProper(sentence, subject.phrase);
    const object = isThing ? null : objectOf(sentence, at);
    if (object) return leans(sentence, object) ? null : actedOn(sentence, at, object);
    if (names(sentence, subject.phrase)) return brief(sentence, subject.phrase);
  }
  const phrase = phraseFrom(sentence, from, to);
  return names(sentence, phrase) && !leans(sentence, phrase) ? brief(sentence, phrase) : '';
}

/** True where the verb group of `at` goes on behind it, perhaps past adverbs: is *also actively taking*. */
function groupGoesOn(sentence: Sentence, at: number): boolean {
  let next = at + 1;
  while (kindAt(sentence, next) === 'adverb') next++;
  return isVerb(sentence, next);
}

/** What a sentence is about in which somebody acts: what is given to an object, what an amount is for, else what is done to the object. */
function actedOn(sentence: Sentence, verb: number, object: Phrase): string {
  const { words, naming } = sentence;
  const isGift =
    naming.roles.carrier.has(words[verb]?.text ?? '') && naming.instruments.has(textAt(sentence, object.head));
  const gift = isGift ? phraseFrom(sentence, object.head + 1) : null;
  if (names(sentence, gift) && !isOnly(sentence, gift, 'shell')) return brief(sentence, gift);
  const isAmount = object.to === object.head && isOnly(sentence, object, 'vague');
  const use = isAmount
    ? usePhrase({ sentence }, object.to + (textAt(sentence, object.to) === naming.of ? 1 : 0), sentence.to)
    : null;
  if (!use) return deedOf(sentence, verb, object);
  // a grant to each student: what is given and to whom
  const governor = governorOf(sentence, use);
  const link = textAt(sentence, governor);
  const isGiven =
    kindAt(sentence, governor) === 'preposition' && (naming.recipients.has(link) || naming.moves.has(link));
  return isGiven
    ? `${show(sentence, { from: object.from, to: object.to })} ${link} ${brief(sentence, use)}`
    : brief(sentence, use);
}

/** The first $300 will be paid in June: the sentence goes on with an amount of what was spoken of. */
function opensWithFigure(sentence: Sentence): boolean {
  let at = sentence.from;
  while (isEdge(sentence, at) || sentence.naming.roles.quality.has(sentence.words[at]?.text ?? '')) at++;
  return sentence.words[at]?.kind === 'figure';
}

/** True where a phrase is a name of somebody or something: the Hospital Authority. */
const isProper = ({ words, from: start }: Sentence, { head }: Phrase): boolean =>
  head - 1 > start && (words[head - 1]?.isProper ?? false);

/** What a verb does to its object: the waiver of market fees; the object alone where no noun says that. */
export function deedOf(sentence: Sentence, verb: number, object: Phrase): string {
  const { words, naming } = sentence;
  const deed = naming.deeds[words[verb]?.text ?? ''];
  return deed ? `${deed} ${naming.of} ${brief(sentence, object)}` : brief(sentence, object);
}

/** A phrase without the attachments that make it too long for a topic. */
export function brief(sentence: Sentence, phrase: Phrase): string {
  const whole = show(sentence, phrase);
  return whole.length <= LONGEST ? whole : show(sentence, { from: phrase.from, to: phrase.head });
}

/** A name with what it is told of, where it does not hold that already. */
export function withTopic(name: string, topic: string): string {
  const [a, b] = [name, topic].map((words) => ` ${words.toLowerCase()} `);
  if (!topic || a?.includes(b ?? '')) return name;
  return !name || b?.includes(a ?? '') ? topic : `${name} (${topic})`;
}
