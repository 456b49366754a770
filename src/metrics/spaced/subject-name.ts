import { isOnly, names, show } from './phrase.ts';
import type { Place, SpacedName } from './place.ts';
import { subjectOf } from './subjects.ts';
import { kindAt, textAt } from './sentence.ts';
import { withTopic } from './topic.ts';
import { groupStart } from './verbs.ts';

/** The subject of a verb, or what the sentence is about where that is no thing. */
export function fromSubject({ sentence, topic, previous }: Place, verb: number): SpacedName | null {
  const { phrase, leans } = subjectOf(sentence, verb);
  // the growth slowed, resulting in a fall of 2 per cent: of what was named before
  const isChange = phrase !== null && phrase.to === phrase.head && isOnly(sentence, phrase, 'change', 'shell');
  // a tax of $5, to be raised to $9
  const start = verb < sentence.from ? verb : groupStart(sentence, verb);
  const isPlanned = kindAt(sentence, start) === 'infinitive' && textAt(sentence, start - 1) === ',';
  if ((isChange || isPlanned) && previous) return { indicator: previous, rule: 'antecedent' };
  if (!leans && names(sentence, phrase)) return { indicator: show(sentence, phrase), rule: 'subject' };
  if (phrase && !leans) {
    const whole = show(sentence, phrase);
    return topic ? { indicator: topic, rule: 'topic' } : whole ? { indicator: whole, rule: 'subject' } : null;
  }
  const name = phrase ? withTopic(show(sentence, phrase), topic) : topic || previous;
  return name ? { indicator: name, rule: 'topic' } : null;
}
