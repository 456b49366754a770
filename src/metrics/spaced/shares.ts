import { SHARE_OF_WHOLE } from '../../text/shares.ts';
import { names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place, SpacedName } from './place.ts';
import { isEdge, kindAt, textAt, type Phrase } from './sentence.ts';
import { fromSubject } from './subject-name.ts';
import { verbBefore } from './verbs.ts';

/** 75 per cent of charges; accounting for 57 per cent of GDP. */
export function shareOf(place: Place): SpacedName | null {
  const { sentence, after, end, governor, topic } = place;
  const { naming } = sentence;
  if (textAt(sentence, after) !== naming.of) return null;
  const all = phraseFrom(sentence, after + 1, end);
  if (!all) return null;
  const whole = beforeNext(place, all);
  const verb = verbBefore(sentence, place.at);
  const word = textAt(sentence, verb);
  const isPart = naming.roles.share.has(word) || naming.roles.state.has(word);
  const hasSubject = isPart && governor >= verb;
  const part = restated(place) || (hasSubject ? (fromSubject(place, verb)?.indicator ?? topic) : '');
  const name = show(sentence, whole);
  if (part) return { indicator: naming.shareOf.replace('{part}', part).replace('{whole}', name), rule: 'share-of' };
  return hasSubject || names(sentence, whole) ? { indicator: name, rule: SHARE_OF_WHOLE } : null;
}

/** $5 billion, or 0.9 per cent of GDP: the name of the figure before, which is told once more; empty where none is. */
function restated(place: Place): string {
  const { sentence, governor, previous } = place;
  if (kindAt(sentence, governor) !== 'conjunction') return '';
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
