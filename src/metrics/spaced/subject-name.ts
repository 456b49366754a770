import { names, show } from './phrase.ts';
import type { Place, SpacedName } from './place.ts';
import { subjectOf } from './subjects.ts';
import { withTopic } from './topic.ts';

/** The subject of a verb, or what the sentence is about where that is no thing. */
export function fromSubject({ sentence, topic, previous }: Place, verb: number): SpacedName | null {
  const { phrase, leans } = subjectOf(sentence, verb);
  if (!leans && names(sentence, phrase)) return { indicator: show(sentence, phrase), rule: 'subject' };
  if (phrase && !leans) {
    const whole = show(sentence, phrase);
    return topic ? { indicator: topic, rule: 'topic' } : whole ? { indicator: whole, rule: 'subject' } : null;
  }
  const name = phrase ? withTopic(show(sentence, phrase), topic) : topic || previous;
  return name ? { indicator: name, rule: 'topic' } : null;
}
