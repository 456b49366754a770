import { phraseFrom } from './phrase-after.ts';
import { isOnly, names, show } from './phrase.ts';
import type { Place, SpacedName } from './place.ts';
import { isVerb, kindAt, textAt, type Phrase } from './sentence.ts';
import { fromSubject } from './subject-name.ts';
import { subjectOf } from './subjects.ts';
import { withTopic } from './topic.ts';
import { usePhrase } from './uses.ts';

/** Earmarked $650 million for …; the rate was 3 per cent. */
export function ofVerb(place: Place, verb: number): SpacedName | null {
  const { sentence, after, end } = place;
  const { roles } = sentence.naming;
  const word = textAt(sentence, verb);
  const isHelper = kindAt(sentence, verb) === 'auxiliary' || roles.state.has(word);
  if (!isHelper) {
    const use = usePhrase(place, after, end);
    const subject = fromSubject(place, verb);
    const source = sourceOf(place, verb);
    if (source) return source;
    if (roles.carrier.has(word) && use) {
      const giver =
        subject?.rule === 'subject' && gives(place, verb) ? `${subject.indicator} ${textAt(sentence, after)} ` : '';
      const isTheirs = leansByOwner(place, use);
      // for its implementation: a noun without a meaning of its own is left out
      const name = isTheirs && isOnly(sentence, use, 'shell') ? giver : giver + show(sentence, use);
      return { indicator: isTheirs ? withTopic(name, place.topic) : name, rule: 'purpose' };
    }
    if (subject?.rule === 'subject') return subject;
    if (use) return { indicator: show(sentence, use), rule: 'purpose' };
    return subject;
  }
  return fromSubject(place, verb);
}

/** Draw $5 million from the reserves: the reserves drawn. */
function sourceOf({ sentence, after, end }: Place, verb: number): SpacedName | null {
  const { drawn, moves } = sentence.naming;
  const deed = drawn[textAt(sentence, verb)];
  if (!deed || !moves.has(textAt(sentence, after))) return null;
  const phrase = phraseFrom(sentence, after + 1, end);
  return names(sentence, phrase) ? { indicator: `${show(sentence, phrase)} ${deed}`, rule: 'source' } : null;
}

/** True where the subject of a verb is a fund or a scheme and not somebody. */
function gives({ sentence }: Place, verb: number): boolean {
  const { phrase } = subjectOf(sentence, verb);
  if (!phrase) return false;
  const head = sentence.words[phrase.head - 1];
  return !head?.isProper || sentence.naming.roles.generic.has(head.text);
}

/** Their expenditure: of what was spoken of. */
const leansByOwner = ({ sentence: { words, naming } }: Place, { from }: Phrase): boolean =>
  naming.owners.has(words[from - 1]?.text ?? '');

/** Around $180 million has been allocated to …; the first $300 will be disbursed. */
export function opening(place: Place): SpacedName | null {
  const { sentence, after, end, topic } = place;
  let verb = after;
  while (verb < end && !isVerb(sentence, verb)) verb++;
  while (verb + 1 < end && (isVerb(sentence, verb + 1) || kindAt(sentence, verb + 1) === 'adverb')) verb++;
  if (verb >= end) return topic ? { indicator: topic, rule: 'topic' } : null;
  const use = usePhrase(place, verb + 1, end) ?? phraseFrom(sentence, verb + 1, end);
  return names(sentence, use) ? { indicator: show(sentence, use), rule: 'purpose' } : null;
}
