import { isOnly, names, show } from './phrase.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place, SpacedName } from './place.ts';
import { kindAt, textAt } from './sentence.ts';
import { usePhrase } from './uses.ts';

/** 90 flats, of which 40 are for nurses: what tells the part apart; null where nothing does. */
export function subsetOf({ sentence, governor, after, end }: Place): SpacedName | null {
  const { naming } = sentence;
  const opens = kindAt(sentence, governor) === 'opener' && textAt(sentence, governor - 1) === naming.of;
  if (!opens) return null;
  let at = after;
  while (kindAt(sentence, at) === 'auxiliary' || kindAt(sentence, at) === 'adverb') at++;
  if (at === after) return null;
  // 90 million, of which 40 will be spent on parks
  if (naming.roles.carrier.has(textAt(sentence, at))) at++;
  const isUse = naming.purposes.has(textAt(sentence, at)) || kindAt(sentence, at) === 'infinitive';
  const phrase = isUse ? usePhrase({ sentence }, at, end) : phraseFrom(sentence, at, end);
  const isTold = names(sentence, phrase) && !isOnly(sentence, phrase, 'shell', 'change');
  return isTold ? { indicator: show(sentence, phrase), rule: 'subset' } : null;
}
