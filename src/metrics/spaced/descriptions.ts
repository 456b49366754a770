import { phraseFrom } from './phrase-after.ts';
import { isVerb, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';

/** Longest description that a name keeps, in characters. */
const LONGEST = 60;

/**
 * Where the words end that tell which things are meant: districts *where no clinic has opened yet*, land *needed for
 * the first phase*, fields *to be drained*; the end of the phrase where none do.
 */
export function describedEnd(sentence: Sentence, { to }: Pick<Phrase, 'to'>): number {
  const { words, naming } = sentence;
  if (naming.relatives.has(textAt(sentence, to))) {
    const end = closesAt(sentence, to);
    return (words[end - 1]?.to ?? 0) - (words[to]?.from ?? 0) > LONGEST ? to : end;
  }
  const isPlanned = kindAt(sentence, to) === 'infinitive' && kindAt(sentence, to + 1) === 'auxiliary';
  const verb = isPlanned ? to + 2 : to;
  if (kindAt(sentence, verb) !== 'verb') return to;
  const phrase = kindAt(sentence, verb + 1) === 'preposition' ? phraseFrom(sentence, verb + 2) : null;
  if (isPlanned) return phrase?.head ?? verb + 1;
  return naming.participle.test(textAt(sentence, verb)) && phrase ? phrase.to : to;
}

/** Where a clause closes that opens at `from`: at a mark, a figure, or the verb that goes on with what stands before it. */
function closesAt(sentence: Sentence, from: number): number {
  let at = from + 1;
  let verbs = 0;
  while (at < sentence.to && kindAt(sentence, at) !== 'mark' && kindAt(sentence, at) !== 'figure') {
    const isNew = isVerb(sentence, at) && !isVerb(sentence, at - 1) && kindAt(sentence, at - 1) !== 'adverb';
    if (isNew && kindAt(sentence, at - 1) !== 'infinitive') verbs++;
    if (verbs > 1) return at;
    at++;
  }
  return at;
}
