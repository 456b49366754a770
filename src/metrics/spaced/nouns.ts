import { governorOf, isOnly, leans, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place, SpacedName } from './place.ts';
import { kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';
import { fromSubject } from './subject-name.ts';
import { withTopic } from './topic.ts';
import { purpose } from './uses.ts';
import { verbBefore } from './verbs.ts';

/** A surplus of $138 billion; of a total of or a ceiling of, the phrase alone, which says nothing of what the figure measures. */
export function ofNoun(place: Place, of: number): SpacedName | Phrase | null {
  const { sentence, topic } = place;
  const all = phraseBefore(sentence, of, false);
  if (!all) return null;
  const noun = afterLast(place, all);
  const start = lastNounStart(place, of, noun);
  if (isOnly(sentence, { ...noun, from: start }, 'shell', 'change')) {
    return start > noun.from ? { indicator: show(sentence, { from: noun.from, to: noun.to }), rule: 'of' } : noun;
  }
  const use = purpose(place) || fronted(place);
  const name = show(sentence, noun) + (use && noun.to === noun.head ? ` ${use}` : '');
  const isVague = isOnly(sentence, noun, 'vague') && !use;
  const isLeaning = leans(sentence, noun) || isVague;
  return { indicator: isLeaning ? withTopic(name, about(place, noun, topic)) : name, rule: 'of' };
}

/** Those that a sentence names first, for whom an amount is: for taxi drivers, we will provide a rebate of $90. */
function fronted({ sentence, at }: Place): string {
  const { from, naming } = sentence;
  let start = from;
  while (start < at && (kindAt(sentence, start) === 'number' || kindAt(sentence, start) === 'mark')) start++;
  if (!naming.recipients.has(textAt(sentence, start))) return '';
  const phrase = phraseFrom(sentence, start + 1, at);
  const isThing = names(sentence, phrase) && /[,\p{L}]/u.test(textAt(sentence, phrase.to));
  return isThing ? `${textAt(sentence, start)} ${show(sentence, phrase)}` : '';
}

/** Where the last noun phrase before `of` begins, whatever it is attached to. */
const lastNounStart = ({ sentence: { words } }: Place, of: number, noun: Phrase): number => {
  let from = of;
  while (from > noun.from && words[from - 1]?.kind === 'name') from--;
  return from;
};

/** The last noun of a list whose others belong to the figure before: of debt and interest expense of $2 billion. */
function afterLast({ sentence }: Place, phrase: Phrase): Phrase {
  const { words, naming } = sentence;
  const isShared = words[phrase.from - 1]?.text === naming.of && words[phrase.from - 2]?.kind === 'figure';
  const cut = words.slice(phrase.from, phrase.head).findLastIndex(({ kind }) => kind === 'conjunction');
  return isShared && cut > 0 ? { ...phrase, from: phrase.from + cut + 1 } : phrase;
}

/** The noun phrase before a preposition, perhaps past a comma. */
function ownerBefore(sentence: Sentence, at: number): Phrase | null {
  const phrase = phraseBefore(sentence, textAt(sentence, at - 1) === ',' ? at - 1 : at);
  return names(sentence, phrase) ? phrase : null;
}

/** What a vague amount is told of: what its verb's subject is, else the topic. */
function about(place: Place, noun: Phrase, topic: string): string {
  const { sentence } = place;
  // the reserve, with a balance of $9 million
  const governor = governorOf(sentence, noun);
  const owner = sentence.naming.instruments.has(textAt(sentence, governor)) ? ownerBefore(sentence, governor) : null;
  if (owner) return show(sentence, owner);
  const verb = verbBefore(sentence, noun.from);
  if (verb < 0) return topic;
  const name = fromSubject(place, verb);
  return name?.rule === 'subject' ? name.indicator : topic;
}
