import { isOnly, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place, SpacedName } from './place.ts';
import { isVerb } from './sentence.ts';
import { runEnd } from './runs.ts';
import { fromSubject } from './subject-name.ts';
import { subjectOf } from './subjects.ts';
import { withTopic } from './topic.ts';
import { objectOf, verbBefore } from './verbs.ts';

/** What grew or fell: the object of the verb of change, what the noun of change is told of, or the verb's subject. */
export function nameChange(place: Place): SpacedName | null {
  return named(place) ?? moved(place);
}

/** A fall of 10 per cent in exports; a 50 per cent reduction of charges. */
function named({ sentence, after, end }: Place): SpacedName | null {
  const { words, naming } = sentence;
  let at = after;
  while (
    at < end &&
    (naming.roles.change.has(words[at]?.text ?? '') || naming.roles.quality.has(words[at]?.text ?? ''))
  )
    at++;
  // an increase of $4 per month in the bill
  if (words[at]?.text === naming.per) at = runEnd(sentence, at + 1);
  if (!naming.changed.has(words[at]?.text ?? '') || (at === after && words[at]?.text === naming.of)) return null;
  const phrase = phraseFrom(sentence, at + 1, end);
  return names(sentence, phrase) && !isOnly(sentence, phrase, 'shell')
    ? { indicator: show(sentence, phrase), rule: 'change-in' }
    : null;
}

/** Reduce revenue by $2 billion; exports fell by 5 per cent; solid growth of 6 per cent. */
function moved(place: Place): SpacedName | null {
  const { sentence, figure, at, topic, previous } = place;
  const { changeCue } = figure;
  if (!changeCue) return null;
  const { words, naming } = sentence;
  let cue = at - 1;
  while (cue > sentence.from && (words[cue - 1]?.to ?? 0) > changeCue.from) cue--;
  while (cue < at && (words[cue]?.from ?? 0) < changeCue.from) cue++;
  if (isVerb(sentence, cue)) {
    const object = objectOf(sentence, cue, at);
    if (object) {
      const whole = object.to === object.head ? (phraseFrom(sentence, object.from) ?? object) : object;
      const name = show(sentence, whole);
      const subject = subjectOf(sentence, cue);
      return { indicator: subject.leans ? withTopic(name, topic) : name, rule: 'object' };
    }
    return fromSubject(place, cue);
  }
  const noun = phraseBefore(sentence, cue + 1, false);
  if (noun && !isOnly(sentence, noun, 'change', 'shell') && names(sentence, noun)) {
    return { indicator: show(sentence, noun), rule: 'noun-of-change' };
  }
  const governor = words[(noun?.from ?? cue) - 1];
  const isApposition = governor?.kind === 'determiner' || governor?.text === ',' || !governor;
  const verb = verbBefore(sentence, noun?.from ?? cue);
  const comma = words.slice(Math.max(verb, sentence.from), cue).some(({ text }) => text === ',' || text === '(');
  if (previous && (verb < 0 || (isApposition && comma) || naming.roles.share.has(words[verb]?.text ?? ''))) {
    return { indicator: previous, rule: 'antecedent' };
  }
  return verb < 0 ? null : fromSubject(place, verb);
}
