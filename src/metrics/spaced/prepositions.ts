import { opening } from './acts.ts';
import { governorOf, isOnly, leans, names, show } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Place, SpacedName } from './place.ts';
import { isVerb, kindAt, textAt } from './sentence.ts';
import { fromSubject } from './subject-name.ts';
import { deedOf, withTopic } from './topic.ts';
import { mainVerb, objectOf, verbBefore } from './verbs.ts';

/** Raised from $10 to $20; capped at; a fund with $500 million. */
export function afterPreposition(place: Place, preposition: number): SpacedName | null {
  const { sentence, topic, previous } = place;
  const { moves, levels, compared, recipients } = sentence.naming;
  const word = textAt(sentence, preposition);
  if (previous && (compared.has(word) || (moves.has(word) && continues(place, preposition))))
    return { indicator: previous, rule: 'antecedent' };
  const verb = verbBefore(sentence, preposition + 1);
  const noun = phraseBefore(sentence, preposition);
  // bought from the board for $5 million: what was bought
  const isGoverned =
    noun !== null &&
    (levels.has(word) || recipients.has(word)) &&
    kindAt(sentence, governorOf(sentence, noun)) === 'preposition' &&
    textAt(sentence, governorOf(sentence, noun)) !== sentence.naming.of;
  const isObject = noun !== null && governorOf(sentence, noun) === verb && !isOnly(sentence, noun, 'change', 'shell');
  if (
    (!(moves.has(word) || levels.has(word) || isGoverned) || verb < 0 || isObject) &&
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
    return limited(place, verb, preposition) ?? fromSubject(place, verb);
  }
  return null;
}

/** What the verb before a figure does, where a limit is set to it: waiving fees, subject to a ceiling of $90; else what it does it to. */
function limited(place: Place, verb: number, mark: number): SpacedName | null {
  const { sentence, at } = place;
  const isLimit = sentence.words.slice(mark, at).some(({ text }) => sentence.naming.limits.has(text));
  const main = isLimit ? mainVerb(sentence, verb) : verb;
  const object = objectOf(sentence, main, mark);
  if (!object || isOnly(sentence, object, 'change', 'shell')) return null;
  const name = isLimit ? `${deedOf(sentence, main, object)}${eachOf(place)}` : show(sentence, object);
  return { indicator: name, rule: 'object' };
}

/** Behind a comma or a bracket: of what was named before. */
export function beside(place: Place, mark: number): SpacedName | null {
  const { sentence, previous, after } = place;
  const noun = phraseBefore(sentence, mark);
  // revenue (up 5%) tells more of what was named, a charge for the fire ($5 million) what the charge was
  const isRemark = textAt(sentence, mark) === '(' && place.figure.kind !== 'level';
  const isNoun = noun?.to === mark && kindAt(sentence, mark - 1) === 'name' && !isRemark;
  if (previous && !isNoun && !limits(place)) return { indicator: previous, rule: 'antecedent' };
  if (isVerb(sentence, after)) return opening(place);
  if (noun && limits(place)) {
    const governor = governorOf(sentence, noun);
    const before = verbBefore(sentence, mark);
    if (
      before >= sentence.from &&
      kindAt(sentence, governor) === 'preposition' &&
      !sentence.naming.instruments.has(textAt(sentence, governor))
    ) {
      return limited(place, before, mark) ?? fromSubject(place, before);
    }
  }
  if (names(sentence, noun)) return { indicator: show(sentence, noun), rule: 'noun-before' };
  const verb = verbBefore(sentence, mark);
  return verb < 0 ? null : fromSubject(place, verb);
}

/** A payout of $9, up from $7: nothing but a way parts the preposition from the figure before it. */
function continues({ sentence }: Place, preposition: number): boolean {
  let at = preposition - 1;
  while (kindAt(sentence, at) === 'adverb') at--;
  const isMark = textAt(sentence, at) === ',' || textAt(sentence, at) === '(';
  return at < preposition - 1 && isMark && kindAt(sentence, at - 1) === 'figure';
}

/** What an amount is for each of, with its preposition: per quarter; empty where it is not. */
function eachOf({ sentence, after, end }: Place): string {
  if (textAt(sentence, after) !== sentence.naming.per) return '';
  const phrase = phraseFrom(sentence, after + 1, end);
  return phrase ? ` ${textAt(sentence, after)} ${show(sentence, { from: phrase.from, to: phrase.head })}` : '';
}

/** True where a bound of several words stands before the figure: subject to a ceiling of, capped at. */
function limits({ sentence: { words, naming }, governor, at }: Place): boolean {
  return words.slice(governor + 1, at).some(({ kind, text }) => kind === 'preposition' || naming.limits.has(text));
}
