import { ofVerb, opening } from './acts.ts';
import { attributive, given } from './attributive.ts';
import { nameChange } from './changes.ts';
import { ofNoun } from './nouns.ts';
import { governorOf } from './phrase.ts';
import type { Place, SpacedName } from './place.ts';
import { afterPreposition, beside } from './prepositions.ts';
import { isVerb, kindAt, textAt } from './sentence.ts';
import { shareOf } from './shares.ts';

/** What an amount of money, a share or a measure is told of. */
export function nameAmount(place: Place): SpacedName {
  const change = place.figure.kind === 'level' ? null : nameChange(place);
  return (
    change ?? attributive(place) ?? given(place) ?? shareOf(place) ?? governed(place, place.governor) ?? fallback(place)
  );
}

/** What the word that governs the figure says: of a noun, a verb, a preposition after a verb or a noun. */
export function governed(place: Place, governor: number): SpacedName | null {
  const { sentence } = place;
  const kind = kindAt(sentence, governor);
  const isOf = textAt(sentence, governor) === sentence.naming.of;
  if (governor < sentence.from) return opening(place);
  if (isOf || kind === 'name') {
    const noun = ofNoun(place, isOf ? governor : governor + 1);
    return noun && 'head' in noun ? governed(place, governorOf(sentence, noun)) : noun;
  }
  if (isVerb(sentence, governor)) return ofVerb(place, governor);
  return kind === 'preposition' || kind === 'infinitive' ? afterPreposition(place, governor) : beside(place, governor);
}

const fallback = ({ previous, topic }: Place): SpacedName =>
  previous ? { indicator: previous, rule: 'antecedent' } : { indicator: topic, rule: topic ? 'topic' : 'none' };
