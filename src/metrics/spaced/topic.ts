import { leans, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { isEdge, isVerb, type Phrase, type Sentence } from './sentence.ts';
import { subjectOf } from './subjects.ts';
import { objectOf } from './verbs.ts';

/** Longest topic, in characters. */
const LONGEST = 90;

/** What a sentence is about: what does its first verb, or where somebody acts, what is acted upon; null where it leans on the one before. */
export function topicOf(sentence: Sentence): string | null {
  const { from, to } = sentence;
  if (opensWithFigure(sentence)) return null;
  for (let at = from; at < to; at++) {
    if (!isVerb(sentence, at) || isVerb(sentence, at + 1)) continue;
    const subject = subjectOf(sentence, at);
    if (subject.leans) return null;
    const isThing = names(sentence, subject.phrase) && !isProper(sentence, subject.phrase);
    const object = isThing ? null : objectOf(sentence, at);
    if (object) return leans(sentence, object) ? null : brief(sentence, object);
    if (names(sentence, subject.phrase)) return brief(sentence, subject.phrase);
  }
  const phrase = phraseFrom(sentence, from, to);
  return names(sentence, phrase) && !leans(sentence, phrase) ? brief(sentence, phrase) : '';
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

/** A phrase without the attachments that make it too long for a topic. */
export function brief(sentence: Sentence, phrase: Phrase): string {
  const whole = show(sentence, phrase);
  return whole.length <= LONGEST ? whole : show(sentence, { from: phrase.from, to: phrase.head });
}

/** A name with what it is told of, where it does not hold that already. */
export function withTopic(name: string, topic: string): string {
  const [a, b] = [name.toLowerCase(), topic.toLowerCase()];
  if (!topic || a.includes(b)) return name;
  return !name || b.includes(a) ? topic : `${name} (${topic})`;
}
