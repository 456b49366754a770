import type { Naming } from '../../locales/locale.ts';
import { hasFiniteVerb } from './finite.ts';
import type { Plain, Word, WordKind } from './words.ts';

const NUMBER = /^[\d.,/-]+$/u;
const LETTER = /[\p{L}\p{N}]/u;

/** What a word is between a number and the noun that it counts: 90 *active and signed* titles. */
export function countedKind({ text }: Plain, { classes }: Naming, last: Word | undefined): WordKind {
  if (!LETTER.test(text)) return 'mark';
  // between 10 and 12 miles
  if (classes.conjunction.has(text) && last?.kind === 'figure') return 'figure';
  return classes.preposition.has(text) ? 'preposition' : 'name';
}

/** What a word is in its sentence, by itself and by its neighbours: the two behind it, and all before it. */
export function kindOf(
  { text, isProper }: Plain,
  next: readonly Plain[],
  before: readonly Word[],
  naming: Naming,
  numbers: ReadonlySet<string>,
): WordKind {
  const { classes, participle, gerund, adverb } = naming;
  if (!LETTER.test(text)) return 'mark';
  if (NUMBER.test(text)) return naming.numbered.has(before.at(-1)?.text ?? '') ? 'name' : 'number';
  const [follows = '', second = ''] = next.map((word) => word.text);
  const bare = classes.adverb.has(follows) ? second : follows;
  const last = lastOf(before);
  const isBare = classes.bare.has(bare) || (isNominal(bare, naming) && opens(second, naming));
  if (classes.infinitive.has(text) && isBare) return 'infinitive';
  // they can each get …
  if (classes.determiner.has(text) && last?.kind === 'auxiliary' && classes.bare.has(follows)) return 'adverb';
  if (classes.determiner.has(text)) return demonstrative(text, follows, last, naming);
  if (classes.pronoun.has(text) && !(numbers.has(text) && isNominal(follows, naming))) return 'pronoun';
  if (classes.conjunction.has(text)) return 'conjunction';
  if (classes.opener.has(text)) return 'opener';
  // $9 million worth of repairs
  if (naming.roles.shell.has(text) && follows === naming.of) return 'name';
  // the above measures, the following steps
  if (classes.preposition.has(text)) return before.at(-1)?.kind === 'determiner' ? 'adverb' : 'preposition';
  if (numbers.has(text)) return 'number';
  if (classes.auxiliary.has(text) || classes.modal.has(text)) return 'auxiliary';
  if (classes.adverb.has(text)) return 'adverb';
  const isInside = last !== undefined && last.kind !== 'mark';
  if ((isProper && isInside) || naming.possessive.test(last?.text ?? '')) return 'name';
  const isGoverned = last?.kind === 'infinitive' || (last !== undefined && classes.modal.has(last.text));
  if (isGoverned && isNominal(text, naming)) return 'verb';
  // exports grew, accounting for …
  const isShare = last?.kind === 'mark' && naming.roles.share.has(text) && classes.preposition.has(follows);
  if (classes.noun.has(text))
    return gerund.test(text) && (opens(follows, naming) || classes.adverb.has(follows) || isShare) ? 'verb' : 'name';
  if (classes.verb.has(text)) return last?.kind === 'determiner' || last?.kind === 'preposition' ? 'name' : 'verb';
  if (classes.either.has(text)) {
    // a tax credit to pay for …
    const isNoun = last?.kind === 'name' && classes.infinitive.has(follows) && classes.bare.has(second);
    return !isNoun && isVerbHere(text, follows, before, naming) ? 'verb' : 'name';
  }
  if (adverb.test(text)) return 'adverb';
  if (participle.test(text)) return isAdjective(follows, before, naming) ? 'name' : 'verb';
  if (gerund.test(text)) return isGerund(follows, second, before, naming) ? 'verb' : 'name';
  // costs that fluctuate the most: a name has no determiner right behind it, but that of a time: growth this year
  const isFinite =
    last?.kind === 'name' &&
    !isProper &&
    ![text, second].some((time) => naming.roles.time.has(time)) &&
    text.at(-1) !== naming.plural;
  return isFinite && classes.determiner.has(follows) ? 'verb' : 'name';
}

/** This and that before a noun open a phrase, before anything else they stand for one; behind a noun or a verb, that opens a clause. */
function demonstrative(text: string, next: string, last: Word | undefined, naming: Naming): WordKind {
  const { classes, leaning, adverb } = naming;
  if (classes.opener.has(text) && (last?.kind === 'verb' || last?.kind === 'name')) return 'opener';
  const closed = [classes.auxiliary, classes.modal, classes.verb, classes.preposition, classes.adverb];
  const alone = leaning.has(text) && (closed.some((words) => words.has(next)) || adverb.test(next));
  return alone ? 'pronoun' : 'determiner';
}

/** How many adverbs in a row are looked past, so that a text of nothing else is still read in linear time. */
const MOST_ADVERBS = 40;

const lastOf = (before: readonly Word[]): Word | undefined =>
  before.slice(-MOST_ADVERBS).findLast(({ kind }) => kind !== 'adverb');

/** True where a word, or a sign before a number, opens a noun phrase or a complement of a verb. */
const opens = (text: string, { classes }: Naming): boolean =>
  classes.determiner.has(text) || classes.pronoun.has(text) || /^[\d\p{Sc}]/u.test(text);

function isVerbHere(text: string, next: string, before: readonly Word[], naming: Naming): boolean {
  const { classes, roles, of } = naming;
  const last = lastOf(before);
  if (!last || last.kind === 'mark') return opens(next, naming) || naming.approximate.has(next);
  if (last.kind === 'infinitive' || last.kind === 'pronoun' || last.kind === 'opener') return true;
  if (last.kind === 'auxiliary') return classes.modal.has(last.text) || classes.infinitive.has(next);
  const governs = opens(next, naming) || naming.approximate.has(next);
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

/** The revised estimate, of improved services, new integrated hospitals. */
function isAdjective(next: string, before: readonly Word[], naming: Naming): boolean {
  const { classes, adjective } = naming;
  const last = lastOf(before);
  if (!last || !isNominal(next, naming)) return false;
  if (last.kind === 'determiner' || last.kind === 'figure' || last.kind === 'number' || last.kind === 'preposition')
    return true;
  if (last.kind === 'name')
    return [adjective, naming.participle].some((ending) => ending.test(last.text)) || classes.noun.has(last.text);
  return last.kind === 'conjunction' && before.at(-2)?.kind === 'name';
}

function isGerund(next: string, second: string, before: readonly Word[], naming: Naming): boolean {
  const last = lastOf(before);
  if (last?.kind === 'auxiliary') return true;
  if (next === naming.of) return false;
  // the actual testing capacity
  const isQualified = naming.adjective.test(last?.text ?? '') || naming.roles.quality.has(last?.text ?? '');
  if (last?.kind === 'name' && isQualified && isNominal(next, naming)) return false;
  // and gearing improved to …
  if (naming.participle.test(next) && naming.moves.has(second)) return false;
  // the cargo handling capacity is
  const { auxiliary, modal } = naming.classes;
  if (last?.kind === 'name' && isNominal(next, naming) && (auxiliary.has(second) || modal.has(second))) return false;
  // the sales of a home shopping firm rose: between two nouns where the clause has its verb
  const isInner = last?.kind === 'name' && isNominal(next, naming) && !opens(next, naming);
  if (isInner && hasFiniteVerb(before, naming)) return false;
  const governs =
    opens(next, naming) ||
    isNominal(next, naming) ||
    naming.classes.preposition.has(next) ||
    naming.classes.adverb.has(next);
  if (last?.kind === 'determiner' || (last?.kind === 'figure' && isNominal(next, naming))) return false;
  return governs;
}

function isNominal(text: string, { classes, adverb }: Naming): boolean {
  const { determiner, pronoun, preposition, conjunction, opener, auxiliary, modal } = classes;
  const closed = [determiner, pronoun, preposition, conjunction, opener, auxiliary, modal, classes.adverb];
  return /^\p{L}/u.test(text) && !adverb.test(text) && !closed.some((words) => words.has(text));
}
