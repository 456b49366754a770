import { SHARE_OF_WHOLE } from '../../text/shares.ts';
import { fromSubject, nameChange } from './changes.ts';
import {
  isVerb,
  leans,
  objectOf,
  passiveTail,
  subjectOf,
  verbBefore,
  governorOf as governorOfPhrase,
} from './clauses.ts';
import { isEdge, isOnly, names, phraseBefore, phraseFrom, show, type Phrase } from './phrases.ts';
import type { Place, SpacedName } from './place.ts';
import { withTopic } from './topic.ts';

const textAt = ({ sentence: { words } }: Place, at: number): string => words[at]?.text ?? '';
const kindAt = ({ sentence: { words } }: Place, at: number) => words[at]?.kind;

/** What an amount of money, a share or a measure is told of. */
export function nameAmount(place: Place): SpacedName {
  const change = place.figure.kind === 'level' ? null : nameChange(place);
  return (
    change ?? attributive(place) ?? given(place) ?? shareOf(place) ?? governed(place, place.governor) ?? fallback(place)
  );
}

const fallback = ({ previous, topic }: Place): SpacedName =>
  previous ? { indicator: previous, rule: 'antecedent' } : { indicator: topic, rule: topic ? 'topic' : 'none' };

/** The $30 billion fund; a 50 per cent rebate. */
function attributive(place: Place): SpacedName | null {
  const { sentence, after, end } = place;
  if (kindAt(place, after) !== 'name') return null;
  const phrase = phraseFrom(sentence, after, end);
  if (phrase?.from !== after || !names(sentence, phrase)) return null;
  if (!isOnly(sentence, phrase, 'shell', 'change')) {
    const name = show(sentence, phrase);
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
function given(place: Place): SpacedName | null {
  const { sentence, after, end, governor } = place;
  const { of, within } = sentence.naming;
  if (textAt(place, after) !== within || kindAt(place, after + 1) !== 'name') return null;
  const phrase = phraseFrom(sentence, after + 1, end);
  if (!names(sentence, phrase) || isOnly(sentence, phrase, 'shell', 'change')) return null;
  const whole = textAt(place, governor) === of ? phraseBefore(sentence, governor, false) : null;
  if (whole !== null && !isOnly(sentence, whole, 'shell')) return null;
  const name = `${show(sentence, phrase)}${passiveTail(sentence, phrase.to)}`;
  const subject = governor < sentence.from ? null : fromSubject(place, verbBefore(sentence, place.at));
  return { indicator: subject?.rule === 'subject' ? withTopic(name, subject.indicator) : name, rule: 'given-in' };
}

/** $5 billion, or 0.9 per cent of GDP: the name of the figure before, which is told once more; empty where none is. */
function restated(place: Place): string {
  const { governor, previous } = place;
  if (kindAt(place, governor) !== 'conjunction') return '';
  const before = textAt(place, governor - 1) === ',' ? governor - 2 : governor - 1;
  return kindAt(place, before) === 'figure' ? previous : '';
}

/** 75 per cent of charges; accounting for 57 per cent of GDP. */
function shareOf(place: Place): SpacedName | null {
  const { sentence, after, end, governor, topic } = place;
  const { naming } = sentence;
  if (textAt(place, after) !== naming.of) return null;
  const all = phraseFrom(sentence, after + 1, end);
  if (!all) return null;
  const whole = beforeNext(place, all);
  const verb = verbBefore(sentence, place.at);
  const word = textAt(place, verb);
  const isPart = naming.roles.share.has(word) || naming.roles.state.has(word);
  const hasSubject = isPart && governor >= verb;
  const part = restated(place) || (hasSubject ? (fromSubject(place, verb)?.indicator ?? topic) : '');
  const name = show(sentence, whole);
  if (part) return { indicator: naming.shareOf.replace('{part}', part).replace('{whole}', name), rule: 'share-of' };
  return hasSubject || names(sentence, whole) ? { indicator: name, rule: SHARE_OF_WHOLE } : null;
}

/** $40 billion of debt and interest expense of $2 billion: the last noun of the list is the next figure's. */
function beforeNext({ sentence }: Place, phrase: Phrase): Phrase {
  const { words, naming } = sentence;
  let next = phrase.head + 1;
  while (isEdge(sentence, next)) next++;
  if (words[phrase.head]?.text !== naming.of || words[next]?.kind !== 'figure') return phrase;
  const cut = words.slice(phrase.from, phrase.head).findLastIndex(({ kind }) => kind === 'conjunction');
  return cut < 1 ? phrase : { from: phrase.from, head: phrase.from + cut, to: phrase.from + cut, more: [] };
}

/** The last noun of a list whose others belong to the figure before: of debt and interest expense of $2 billion. */
function afterLast({ sentence }: Place, phrase: Phrase): Phrase {
  const { words, naming } = sentence;
  const isShared = words[phrase.from - 1]?.text === naming.of && words[phrase.from - 2]?.kind === 'figure';
  const cut = words.slice(phrase.from, phrase.head).findLastIndex(({ kind }) => kind === 'conjunction');
  return isShared && cut > 0 ? { ...phrase, from: phrase.from + cut + 1 } : phrase;
}

/** What the word that governs the figure says: of a noun, a verb, a preposition after a verb or a noun. */
function governed(place: Place, governor: number): SpacedName | null {
  const { sentence } = place;
  if (governor < sentence.from) return opening(place);
  if (textAt(place, governor) === sentence.naming.of) return ofNoun(place, governor);
  if (isVerb(sentence, governor)) return ofVerb(place, governor);
  if (kindAt(place, governor) === 'preposition' || kindAt(place, governor) === 'infinitive')
    return afterPreposition(place, governor);
  if (kindAt(place, governor) === 'name') return ofNoun(place, governor + 1);
  return beside(place, governor);
}

/** A surplus of $138 billion; at a total of, with a ceiling of. */
function ofNoun(place: Place, of: number): SpacedName | null {
  const { sentence, topic } = place;
  const all = phraseBefore(sentence, of, false);
  if (!all) return null;
  const noun = afterLast(place, all);
  if (isOnly(sentence, { ...noun, from: lastNounStart(place, of, noun) }, 'shell', 'change')) {
    const start = lastNounStart(place, of, noun);
    return start > noun.from
      ? { indicator: show(sentence, { from: noun.from, to: noun.to }), rule: 'of' }
      : governed(place, governorOfPhrase(sentence, noun));
  }
  const use = purpose(place);
  const name = show(sentence, noun) + (use && noun.to === noun.head ? ` ${use}` : '');
  const isVague = isOnly(sentence, noun, 'vague') && !use;
  const isLeaning = leans(sentence, noun) || isVague;
  return { indicator: isLeaning ? withTopic(name, about(place, noun, topic)) : name, rule: 'of' };
}

/** Where the last noun phrase before `of` begins, whatever it is attached to. */
const lastNounStart = ({ sentence: { words } }: Place, of: number, noun: Phrase): number => {
  let from = of;
  while (from > noun.from && words[from - 1]?.kind === 'name') from--;
  return from;
};

/** What a vague amount is told of: what its verb's subject is, else the topic. */
function about(place: Place, noun: Phrase, topic: string): string {
  const { sentence } = place;
  const verb = verbBefore(sentence, noun.from);
  if (verb < 0) return topic;
  const name = fromSubject(place, verb);
  return name?.rule === 'subject' ? name.indicator : topic;
}

/** The use of an amount, with the preposition before it: for harbour works. */
function purpose(place: Place): string {
  const { sentence, after, end } = place;
  const use = usePhrase(place, after, end);
  return use ? `${textAt(place, after)} ${show(sentence, use)}` : '';
}

/** The noun phrase of a use: for, to, towards, into, to build. */
function usePhrase({ sentence }: Pick<Place, 'sentence'>, after: number, end: number): Phrase | null {
  const { words, naming } = sentence;
  let link = after;
  while (
    words[link]?.text === ',' ||
    words[link]?.kind === 'figure' ||
    words[link]?.kind === 'adverb' ||
    words[link]?.kind === 'conjunction' ||
    naming.approximate.has(words[link]?.text ?? '')
  )
    link++;
  if (!naming.purposes.has(words[link]?.text ?? '') && words[link]?.kind !== 'infinitive') return null;
  let at = link + 1;
  while (at < sentence.to && (isVerb(sentence, at) || words[at]?.kind === 'adverb')) at++;
  const phrase = phraseFrom(sentence, at, Math.max(end, at + 16));
  // for the schools to buy books: not those who get the amount, but what they do with it
  const isRecipient = phrase !== null && naming.recipients.has(words[link]?.text ?? '');
  const beyond =
    isRecipient && words[phrase.to]?.kind === 'infinitive' ? usePhrase({ sentence }, phrase.to, end) : null;
  return beyond ?? (names(sentence, phrase) ? phrase : null);
}

/** Earmarked $650 million for …; the rate was 3 per cent. */
function ofVerb(place: Place, verb: number): SpacedName | null {
  const { sentence, after, end } = place;
  const { roles } = sentence.naming;
  const word = textAt(place, verb);
  const isHelper = kindAt(place, verb) === 'auxiliary' || roles.state.has(word);
  if (!isHelper) {
    const use = usePhrase(place, after, end);
    const subject = fromSubject(place, verb);
    if (roles.carrier.has(word) && use) {
      const giver =
        subject?.rule === 'subject' && gives(place, verb) ? `${subject.indicator} ${textAt(place, after)} ` : '';
      const isTheirs = leansByOwner(place, use);
      const name = giver + show(sentence, use);
      return { indicator: isTheirs ? withTopic(name, place.topic) : name, rule: 'purpose' };
    }
    if (subject?.rule === 'subject') return subject;
    if (use) return { indicator: show(sentence, use), rule: 'purpose' };
    return subject;
  }
  return fromSubject(place, verb);
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

/** Raised from $10 to $20; capped at; a fund with $500 million. */
function afterPreposition(place: Place, preposition: number): SpacedName | null {
  const { sentence, at, topic, previous } = place;
  const { moves, levels, compared } = sentence.naming;
  const word = textAt(place, preposition);
  if (previous && compared.has(word)) return { indicator: previous, rule: 'antecedent' };
  const verb = verbBefore(sentence, preposition + 1);
  const noun = phraseBefore(sentence, preposition);
  const isObject =
    noun !== null && governorOfPhrase(sentence, noun) === verb && !isOnly(sentence, noun, 'change', 'shell');
  if (
    (!(moves.has(word) || levels.has(word)) || verb < 0 || isObject) &&
    noun &&
    names(sentence, noun) &&
    noun.from > verb
  ) {
    return {
      indicator: leans(sentence, noun) ? withTopic(show(sentence, noun), topic) : show(sentence, noun),
      rule: 'noun-before',
    };
  }
  if (verb >= sentence.from) {
    const object = objectOf(sentence, verb, at);
    if (object && !isOnly(sentence, object, 'change', 'shell'))
      return { indicator: show(sentence, object), rule: 'object' };
    return fromSubject(place, verb);
  }
  return null;
}

/** Around $180 million has been allocated to …; the first $300 will be disbursed. */
function opening(place: Place): SpacedName | null {
  const { sentence, after, end, topic } = place;
  let verb = after;
  while (verb < end && !isVerb(sentence, verb)) verb++;
  while (verb + 1 < end && (isVerb(sentence, verb + 1) || kindAt(place, verb + 1) === 'adverb')) verb++;
  if (verb >= end) return topic ? { indicator: topic, rule: 'topic' } : null;
  const use = usePhrase(place, verb + 1, end) ?? phraseFrom(sentence, verb + 1, end);
  return names(sentence, use) ? { indicator: show(sentence, use), rule: 'purpose' } : null;
}

/** Behind a comma or a bracket: of what was named before. */
function beside(place: Place, mark: number): SpacedName | null {
  const { sentence, previous, after } = place;
  const noun = phraseBefore(sentence, mark);
  const isNoun = noun?.to === mark && textAt(place, mark) !== '(';
  if (previous && !isNoun && !limits(place)) return { indicator: previous, rule: 'antecedent' };
  if (isVerb(sentence, after)) return opening(place);
  if (noun && limits(place)) {
    const governor = governorOfPhrase(sentence, noun);
    const before = verbBefore(sentence, mark);
    if (
      before >= sentence.from &&
      kindAt(place, governor) === 'preposition' &&
      !sentence.naming.instruments.has(textAt(place, governor))
    ) {
      const object = objectOf(sentence, before, mark);
      return object ? { indicator: show(sentence, object), rule: 'object' } : fromSubject(place, before);
    }
  }
  if (names(sentence, noun)) return { indicator: show(sentence, noun), rule: 'noun-before' };
  const verb = verbBefore(sentence, mark);
  return verb < 0 ? null : fromSubject(place, verb);
}

/** True where a bound of several words stands before the figure: subject to a ceiling of, capped at. */
function limits({ sentence: { words }, governor, at }: Place): boolean {
  return words.slice(governor + 1, at).some(({ kind }) => kind === 'preposition');
}
