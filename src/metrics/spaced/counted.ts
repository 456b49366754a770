import { nameChange } from './changes.ts';
import { names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place, SpacedName } from './place.ts';
import { subjectOf } from './subjects.ts';
import { brief, withTopic } from './topic.ts';
import { objectOf, passiveTail, verbBefore } from './verbs.ts';

/** What is counted, with what follows it or what the sentence is about: 90 flats under the first plan. */
export function nameCounted(place: Place): SpacedName {
  const { sentence, figure, at, after, end } = place;
  if (figure.kind !== 'level') {
    const change = nameChange(place);
    if (change) return change;
  }
  const lastNumber = sentence.words.slice(at, after).findLastIndex(({ kind }) => kind === 'figure');
  const phrase = phraseFrom(sentence, at + lastNumber + 1, end);
  if (!phrase) return { indicator: place.previous || place.topic, rule: 'antecedent' };
  const verb = verbBefore(sentence, at);
  const isObject = verb >= place.governor;
  const participle = isObject ? sentence.naming.participles[sentence.words[verb]?.text ?? ''] : undefined;
  const passive = passiveTail(sentence, phrase.to);
  const name = show(sentence, phrase) + (participle ? ` ${participle}` : passive);
  const given = isRecipient(place) ? objectOf(sentence, verb, place.governor) : null;
  if (given)
    return {
      indicator: withTopic(show(sentence, { from: phrase.from, to: phrase.head }), brief(sentence, given)),
      rule: 'counted',
    };
  return {
    indicator: phrase.head === phrase.to && !passive ? withTopic(name, contextOf(place, verb)) : name,
    rule: 'counted',
  };
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
