import type { Naming } from '../../locales/locale.ts';
import { SHARE_OF_WHOLE } from '../../text/shares.ts';
import { describedEnd } from './descriptions.ts';
import { leans, names, show } from './phrase.ts';
import { ofNoun } from './nouns.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place, SpacedName } from './place.ts';
import { isEdge, isVerb, kindAt, textAt, type Phrase, type Sentence } from './sentence.ts';
import { fromSubject } from './subject-name.ts';
import { subjectOf } from './subjects.ts';
import { withTopic } from './topic.ts';
import { groupStart, passiveTail, verbBefore } from './verbs.ts';

/** 75 per cent of charges; accounting for 57 per cent of GDP. */
export function shareOf(place: Place): SpacedName | null {
  const { sentence, figure, after, end, governor, topic } = place;
  const { naming } = sentence;
  if (textAt(sentence, after) !== naming.of) return null;
  const all = phraseFrom(sentence, after + 1, end);
  if (!all) return null;
  const whole = beforeNext(place, all);
  const verb = verbBefore(sentence, place.at);
  const word = textAt(sentence, verb);
  const isShare = !/[\p{L}\p{Sc}]/u.test(figure.unit);
  const isGift = naming.roles.carrier.has(word) && !isShare;
  const isPart = !isGift && (naming.roles.share.has(word) || naming.roles.state.has(word));
  const hasSubject = isPart && governor >= verb;
  const part =
    moved(place) ||
    restated(place) ||
    ofEffect(place) ||
    (hasSubject ? (fromSubject(place, verb)?.indicator ?? topic) : '');
  // 70 per cent of this amount: of what was spoken of
  const name = leans(sentence, whole) && topic ? topic : show(sentence, whole);
  const isDone = verb === governor && groupStart(sentence, verb) === verb && !naming.gerund.test(word);
  if (!part && isDone && isShare && !isPart) {
    const doer = doerOf(sentence, verb);
    if (doer) return { indicator: withTopic(`${name} ${textAt(sentence, verb)}`, doer), rule: SHARE_OF_WHOLE };
  }
  if (part) return { indicator: naming.shareOf.replace('{part}', part).replace('{whole}', name), rule: 'share-of' };
  if (!hasSubject && !names(sentence, whole)) return null;
  return predicate(place, whole) ?? { indicator: name + passiveTail(sentence, whole.to), rule: SHARE_OF_WHOLE };
}

/** A third of the ferries are boats; spend 2 per cent of the budget on parks: what the share of the whole is or goes to. */
function predicate({ sentence, end, governor }: Place, whole: Phrase): SpacedName | null {
  const { roles, shareOf } = sentence.naming;
  const isSpent = roles.carrier.has(textAt(sentence, governor)) && isVerb(sentence, governor);
  const close = isSpent ? whole.head : describedEnd(sentence, whole);
  let at = close;
  while (kindAt(sentence, at) === 'auxiliary' || kindAt(sentence, at) === 'adverb') at++;
  if (isSpent && kindAt(sentence, at) === 'preposition') at++;
  const part = at === close ? null : phraseFrom(sentence, at, end);
  if (!names(sentence, part)) return null;
  const described = show(sentence, { from: whole.from, to: close });
  return {
    indicator: shareOf.replace('{part}', show(sentence, part)).replace('{whole}', described),
    rule: 'share-of',
  };
}

/** The top 20 per cent of households paid …: who does a verb, with the size of the group; empty where somebody acts. */
function doerOf(sentence: Sentence, verb: number): string {
  const { naming } = sentence;
  const { phrase } = subjectOf(sentence, verb);
  if (!names(sentence, phrase)) return '';
  let from = phrase.from;
  if (textAt(sentence, from - 1) === naming.of && kindAt(sentence, from - 2) === 'figure') {
    from -= 2;
    while (kindAt(sentence, from - 1) === 'figure' || kindAt(sentence, from - 1) === 'name') from--;
  }
  return show(sentence, { ...phrase, from });
}

/** Spending rose from 2 to 3 per cent of income: what moved; empty where nothing did. */
function moved(place: Place): string {
  const { sentence, governor, previous } = place;
  if (!sentence.naming.moves.has(textAt(sentence, governor))) return '';
  const name = previous ? null : fromSubject(place, verbBefore(sentence, governor));
  return name?.rule === 'subject' ? name.indicator : withoutShare(previous, sentence.naming);
}

/** A saving of 3 per cent of sales: the noun that the share is of; empty where it is only the word for a share. */
function ofEffect(place: Place): string {
  const { sentence, governor } = place;
  if (textAt(sentence, governor) !== sentence.naming.of) return '';
  const noun = ofNoun(place, governor);
  return noun && 'indicator' in noun ? noun.indicator : '';
}

/** The part in the name of a share, `part (share of whole)`. */
function withoutShare(name: string, { shareOf }: Naming): string {
  const [before = '', after = ''] = shareOf.replace('{part}', '').split('{whole}');
  const at = name.indexOf(before);
  return at > 0 && name.endsWith(after) ? name.slice(0, at) : name;
}

/** $5 billion, or 0.9 per cent of GDP: the name of the figure before, which is told once more; empty where none is. */
function restated(place: Place): string {
  const { sentence, governor, previous } = place;
  if (!sentence.naming.restating.has(textAt(sentence, governor))) return '';
  const before = textAt(sentence, governor - 1) === ',' ? governor - 2 : governor - 1;
  return kindAt(sentence, before) === 'figure' ? previous : '';
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
