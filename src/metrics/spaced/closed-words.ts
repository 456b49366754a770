import type { WordKind } from './words.ts';
import { isNominal, opens, type Spot } from './spots.ts';

/** What a word of a closed class is: the, they, and, which, of, will; null for one that could be a noun or a verb. */
export function closedKind(spot: Spot, numbers: ReadonlySet<string>): WordKind | null {
  const { text, next, before, last, naming } = spot;
  const { classes } = naming;
  if (classes.infinitive.has(text) && isBeforeBareVerb(spot)) return 'infinitive';
  if (classes.determiner.has(text)) {
    // they can each get …
    const isAdverb = last?.kind === 'auxiliary' && classes.bare.has(next);
    return isAdverb ? 'adverb' : demonstrative(spot);
  }
  if (classes.pronoun.has(text) && !(numbers.has(text) && isNominal(next, naming))) return 'pronoun';
  if (classes.conjunction.has(text)) return 'conjunction';
  if (classes.opener.has(text)) return 'opener';
  // $9 million worth of repairs
  if (naming.roles.shell.has(text) && next === naming.of) return 'name';
  // the above measures, the following steps
  if (classes.preposition.has(text)) return before.at(-1)?.kind === 'determiner' ? 'adverb' : 'preposition';
  if (numbers.has(text)) return 'number';
  if (classes.auxiliary.has(text) || classes.modal.has(text)) return 'auxiliary';
  return classes.adverb.has(text) ? 'adverb' : null;
}

/** To *build*, to further *enhance the*. */
function isBeforeBareVerb({ next, second, naming }: Spot): boolean {
  const { classes } = naming;
  const verb = classes.adverb.has(next) ? second : next;
  return classes.bare.has(verb) || (isNominal(verb, naming) && opens(second, naming));
}

/** This and that before a noun open a phrase, before anything else they stand for one; behind a noun or a verb, that opens a clause. */
function demonstrative({ text, next, last, naming }: Spot): WordKind {
  const { classes, leaning, adverb } = naming;
  if (classes.opener.has(text) && (last?.kind === 'verb' || last?.kind === 'name')) return 'opener';
  const closed = [classes.auxiliary, classes.modal, classes.verb, classes.preposition, classes.adverb];
  const alone = leaning.has(text) && (closed.some((words) => words.has(next)) || adverb.test(next));
  return alone ? 'pronoun' : 'determiner';
}
