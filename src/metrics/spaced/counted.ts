import { nameChange } from './changes.ts';
import { describedEnd } from './descriptions.ts';
import { names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place, SpacedName } from './place.ts';
import { isVerb } from './sentence.ts';
import { subjectOf } from './subjects.ts';
import { brief, withTopic } from './topic.ts';
import { objectOf, passiveTail, verbBefore } from './verbs.ts';

/** What is counted, with what follows it or what the sentence is about: 90 flats under the first plan. */
export function nameCounted(place: Place): SpacedName {
  const { sentence, figure, at, end } = place;
  // cut 40 posts: the verb's object is what is counted
  if (figure.kind !== 'level' && !isVerb(sentence, place.governor)) {
    const change = nameChange(place);
    if (change) return change;
  }
  const phrase = phraseFrom(sentence, countedAt(place), end);
  if (!phrase) return { indicator: place.previous || place.topic, rule: 'antecedent' };
  const verb = verbBefore(sentence, at);
  const isObject = verb >= place.governor;
  const participle = isObject ? sentence.naming.participles[sentence.words[verb]?.text ?? ''] : undefined;
  const passive = passiveTail(sentence, phrase.to);
  const to = passive ? phrase.to : describedEnd(sentence, phrase);
  // some 90 boats moored in the harbour: told apart from boats that did something by another verb in the sentence
  const isFinite = isVerb(sentence, phrase.to) && verb < sentence.from && !isVerb(sentence, to);
  const isDescribed = to > phrase.to && !isFinite;
  const whole = isDescribed ? { from: phrase.from, to } : phrase;
  const name = show(sentence, whole) + (participle && !isDescribed ? ` ${participle}` : passive);
  const given = isRecipient(place) && !isDescribed ? objectOf(sentence, verb, place.governor) : null;
  if (given) {
    const done = sentence.naming.participles[sentence.words[verb]?.text ?? ''];
    const gift = `${brief(sentence, given)}${done ? ` ${done}` : ''}`;
    return { indicator: withTopic(show(sentence, { from: phrase.from, to: phrase.head }), gift), rule: 'counted' };
  }
  return {
    indicator: phrase.head === phrase.to && !passive && !isDescribed ? withTopic(name, contextOf(place, verb)) : name,
    rule: 'counted',
  };
}

/** Where the counted noun begins: behind the number, or behind a measure of more than a bare noun: 5 hectares of *oak forest*. */
function countedAt({ sentence, figure: { unit }, at, after }: Place): number {
  const { words, naming } = sentence;
  const isMeasured = naming.measures.test(unit) && words[after]?.text === naming.of;
  const measured = isMeasured ? phraseFrom(sentence, after + 1) : null;
  if (measured && (measured.to > measured.from + 1 || describedEnd(sentence, measured) > measured.to)) return after + 1;
  return at + words.slice(at, after).findLastIndex(({ kind }) => kind === 'figure') + 1;
}

/** An allowance to 200 000 households: the figure stands behind a preposition. */
const isRecipient = ({ sentence: { words, naming }, governor }: Place): boolean =>
  naming.purposes.has(words[governor]?.text ?? '');

/** What does the verb before the figure; what was spoken of where that is a pronoun; nothing where somebody acts. */
function contextOf({ sentence, topic }: Place, verb: number): string {
  if (verb < 0) return '';
  const { phrase, leans } = subjectOf(sentence, verb);
  if (leans) return topic;
  return names(sentence, phrase) ? brief(sentence, phrase) : '';
}
