import { isOnly, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place, SpacedName } from './place.ts';
import { kindAt, textAt } from './sentence.ts';
import { fromSubject } from './subject-name.ts';
import { withTopic } from './topic.ts';
import { passiveTail, verbBefore } from './verbs.ts';

/** The $30 billion fund; a 50 per cent rebate. */
export function attributive(place: Place): SpacedName | null {
  const { sentence, after, end } = place;
  if (kindAt(sentence, after) !== 'name') return null;
  const phrase = phraseFrom(sentence, after, end);
  if (phrase?.from !== after || !names(sentence, phrase)) return null;
  if (!isOnly(sentence, phrase, 'shell', 'change')) {
    const tail = phrase.to === phrase.from + 1 ? passiveTail(sentence, phrase.to) : '';
    const name = show(sentence, phrase) + tail;
    return {
      indicator:
        phrase.to - phrase.from === 1 && isOnly(sentence, phrase, 'vague') ? withTopic(name, place.topic) : name,
      rule: 'noun-after',
    };
  }
  if (phrase.to === phrase.head) return null;
  const rest = phraseFrom(sentence, phrase.head + 1, end);
  return names(sentence, rest) ? { indicator: show(sentence, rest), rule: 'noun-after' } : null;
}

/** $600 in vouchers. */
export function given(place: Place): SpacedName | null {
  const { sentence, after, end, governor } = place;
  const { of, within } = sentence.naming;
  if (textAt(sentence, after) !== within || kindAt(sentence, after + 1) !== 'name') return null;
  const phrase = phraseFrom(sentence, after + 1, end);
  if (!names(sentence, phrase) || isOnly(sentence, phrase, 'shell', 'change')) return null;
  const whole = textAt(sentence, governor) === of ? phraseBefore(sentence, governor, false) : null;
  if (whole !== null && !isOnly(sentence, whole, 'shell')) return null;
  const name = `${show(sentence, phrase)}${passiveTail(sentence, phrase.to)}`;
  const subject = governor < sentence.from ? null : fromSubject(place, verbBefore(sentence, place.at));
  return { indicator: subject?.rule === 'subject' ? withTopic(name, subject.indicator) : name, rule: 'given-in' };
}
