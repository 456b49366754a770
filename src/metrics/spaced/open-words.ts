import type { Naming } from '../../locales/locale.ts';
import { hasFiniteVerb } from './finite.ts';
import { isNominal, lastOf, opens, type Spot } from './spots.ts';
import type { Word, WordKind } from './words.ts';

/** Whether a word that is of no closed class is a verb, an adverb or a part of a name, by its lists, its ending and its place. */
export function openKind(spot: Spot): WordKind {
  const { text, isProper, last, naming } = spot;
  const { classes } = naming;
  const isInside = last !== undefined && last.kind !== 'mark';
  if ((isProper && isInside) || naming.possessive.test(last?.text ?? '')) return 'name';
  const isGoverned = last?.kind === 'infinitive' || (last !== undefined && classes.modal.has(last.text));
  if (isGoverned && isNominal(text, naming)) return 'verb';
  if (classes.noun.has(text)) return isGerundOfNoun(spot) ? 'verb' : 'name';
  if (classes.verb.has(text)) return last?.kind === 'determiner' || last?.kind === 'preposition' ? 'name' : 'verb';
  if (classes.either.has(text)) return isVerbHere(spot) ? 'verb' : 'name';
  if (naming.adverb.test(text)) return 'adverb';
  if (naming.participle.test(text)) return isAdjective(spot) ? 'name' : 'verb';
  if (naming.gerund.test(text)) return isGerund(spot) ? 'verb' : 'name';
  return isFiniteByPlace(spot) ? 'verb' : 'name';
}

/** The *training* of staff, but *training* the staff; exports grew, *accounting* for …. */
function isGerundOfNoun({ text, next, last, naming }: Spot): boolean {
  const { classes, gerund, roles } = naming;
  const isShare = last?.kind === 'mark' && roles.share.has(text) && classes.preposition.has(next);
  return gerund.test(text) && (opens(next, naming) || classes.adverb.has(next) || isShare);
}

/** Costs that *fluctuate* the most: a name has no determiner right behind it, but that of a time: *growth* this year. */
function isFiniteByPlace({ text, isProper, next, second, last, naming }: Spot): boolean {
  if (last?.kind !== 'name' || isProper || text.at(-1) === naming.plural) return false;
  const { time } = naming.roles;
  return naming.classes.determiner.has(next) && !time.has(text) && !time.has(second);
}

/** The *use* of water, but they *use* water. */
function isVerbHere({ text, next, second, before, last, naming }: Spot): boolean {
  const { classes, roles, of } = naming;
  // a tax credit to pay for …
  if (last?.kind === 'name' && classes.infinitive.has(next) && classes.bare.has(second)) return false;
  const governs = opens(next, naming) || naming.approximate.has(next);
  if (!last || last.kind === 'mark') return governs;
  if (last.kind === 'infinitive' || last.kind === 'pronoun' || last.kind === 'opener') return true;
  if (last.kind === 'auxiliary') return classes.modal.has(last.text) || classes.infinitive.has(next);
  if (last.kind === 'conjunction') return governs && before.at(-2)?.kind !== 'preposition';
  if (last.kind !== 'name') return false;
  if (naming.moves.has(next)) return !isObject(before, naming) && !hasFiniteVerb(before, naming);
  const isState = roles.share.has(text) || (roles.state.has(text) && naming.levels.has(next));
  return governs || (isState && classes.preposition.has(next) && next !== of);
}

/** How far back the verb of an object is looked for, in words. */
const LONGEST_OBJECT = 40;

/** True where a verb that somebody does has only nouns behind it: what follows is its object, cut water *use* to 40 litres. */
function isObject(before: readonly Word[], { classes }: Naming): boolean {
  const near = before.slice(-LONGEST_OBJECT);
  const at = near.findLastIndex(({ kind }) => kind !== 'name' && kind !== 'determiner');
  const subject = lastOf(near.slice(0, Math.max(0, at)));
  if (near[at]?.kind !== 'verb' || !subject) return false;
  return subject.kind === 'infinitive' || subject.kind === 'pronoun' || classes.modal.has(subject.text);
}

/** The *revised* estimate, of *improved* services, new *integrated* hospitals. */
function isAdjective({ next, before, last, naming }: Spot): boolean {
  const { classes, adjective } = naming;
  if (!last || !isNominal(next, naming)) return false;
  if (last.kind === 'determiner' || last.kind === 'figure' || last.kind === 'number' || last.kind === 'preposition')
    return true;
  if (last.kind === 'name')
    return [adjective, naming.participle].some((ending) => ending.test(last.text)) || classes.noun.has(last.text);
  return last.kind === 'conjunction' && before.at(-2)?.kind === 'name';
}

/** By *handling* cargo, but the cargo *handling* capacity. */
function isGerund({ next, second, before, last, naming }: Spot): boolean {
  if (last?.kind === 'auxiliary') return true;
  // and gearing improved to …
  if (next === naming.of || (naming.participle.test(next) && naming.moves.has(second))) return false;
  const { preposition, adverb, auxiliary, modal } = naming.classes;
  const isBeforeNoun = isNominal(next, naming);
  // $5 starting next year
  const isBeforeTime = naming.roles.quality.has(next) && naming.roles.time.has(second);
  if (last?.kind === 'determiner' || (last?.kind === 'figure' && isBeforeNoun && !isBeforeTime)) return false;
  if (last?.kind === 'name' && isBeforeNoun) {
    // the actual testing capacity
    if (naming.adjective.test(last.text) || naming.roles.quality.has(last.text)) return false;
    // the cargo handling capacity is
    if (auxiliary.has(second) || modal.has(second)) return false;
    // the sales of a home shopping firm rose: between two nouns where the clause has its verb
    if (!opens(next, naming) && hasFiniteVerb(before, naming)) return false;
  }
  return isBeforeNoun || opens(next, naming) || preposition.has(next) || adverb.has(next);
}
