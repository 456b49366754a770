import type { Naming, Numerals, WordClass } from '../../locales/locale.ts';
import type { Stretch } from '../figures.ts';
import { hasFiniteVerb } from './finite.ts';

/** What a word is in its sentence; `figure` covers every word of a figure, `number` is one that is none. */
export type WordKind = Exclude<WordClass, 'modal' | 'either' | 'noun' | 'bare'> | 'name' | 'figure' | 'number' | 'mark';

/** A word or a mark of a paragraph, in lower case. */
export interface Word extends Stretch {
  readonly text: string;
  readonly kind: WordKind;
  /** Written with a capital. */
  readonly isProper: boolean;
}

type Plain = Stretch & { readonly text: string; readonly isProper: boolean };

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{Sc}][\p{L}\p{M}\p{N}]*(?:[-\u{2011}'\u{2019}&][\p{L}\p{N}]+|\.\p{N}+)*%?|[^\s\p{L}\p{N}]/gu;
const NUMERIC = /^[\p{Sc}\d.,+-]/u;
const NUMBER = /^[\d.,/-]+$/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The words that figures are written with: names of digits and magnitudes. */
export function numberWordsOf({ spelled, magnitudes }: Numerals): ReadonlySet<string> {
  const words = [spelled?.hundred ?? '', ...Object.keys(spelled?.values ?? {}), ...Object.keys(magnitudes)];
  return new Set(words.map((word) => word.trim()));
}

/** The words and marks of a paragraph, each with what it is in its sentence; of a figure that counts things only the number is one. */
export function wordsOf(
  text: string,
  figures: readonly (Stretch & { readonly counts: boolean; readonly prefix?: Stretch | null })[],
  naming: Naming,
  numbers: ReadonlySet<string>,
): readonly Word[] {
  const plain = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('\u{2019}', "'"),
    from: index,
    to: index + word.length,
    isProper: /^\p{Lu}/u.test(word),
  }));
  const words: Word[] = [];
  let next = 0;
  for (const [at, word] of plain.entries()) {
    while ((figures[next]?.to ?? Infinity) <= word.from) next++;
    const figure = figures[next];
    const isInside = figure !== undefined && word.to > figure.from;
    // close to 90, no less than 90: words of a bound govern nothing
    const bound = figure?.prefix ?? null;
    const isBound = bound !== null && word.from >= bound.from && word.to <= bound.to && !naming.moves.has(word.text);
    const isNumber = isInside && (!figure.counts || NUMERIC.test(word.text) || numbers.has(word.text));
    words.push({
      text: word.text,
      from: word.from,
      to: word.to,
      isProper: word.isProper,
      kind: isNumber
        ? 'figure'
        : isBound
          ? 'adverb'
          : kindOf(word, plain.slice(at + 1, at + 3), words, naming, numbers),
    });
  }
  return words;
}

function kindOf(
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
  if (classes.determiner.has(text)) return demonstrative(text, follows, last, naming);
  if (classes.pronoun.has(text)) return 'pronoun';
  if (classes.conjunction.has(text)) return 'conjunction';
  if (classes.opener.has(text)) return 'opener';
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
  if (classes.either.has(text)) return isVerbHere(text, follows, before, naming) ? 'verb' : 'name';
  if (adverb.test(text)) return 'adverb';
  if (participle.test(text)) return isAdjective(follows, before, naming) ? 'name' : 'verb';
  if (gerund.test(text)) return isGerund(follows, before, naming) ? 'verb' : 'name';
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

const lastOf = (before: readonly Word[]): Word | undefined => before.findLast(({ kind }) => kind !== 'adverb');

/** True where a word, or a sign before a number, opens a noun phrase or a complement of a verb. */
const opens = (text: string, { classes }: Naming): boolean =>
  classes.determiner.has(text) || classes.pronoun.has(text) || /^[\d\p{Sc}]/u.test(text);

function isVerbHere(text: string, next: string, before: readonly Word[], naming: Naming): boolean {
  const { classes, roles, of } = naming;
  const last = lastOf(before);
  if (!last || last.kind === 'mark') return opens(next, naming);
  if (last.kind === 'infinitive' || last.kind === 'pronoun' || last.kind === 'opener') return true;
  if (last.kind === 'auxiliary') return classes.modal.has(last.text) || classes.infinitive.has(next);
  const governs = opens(next, naming) || naming.approximate.has(next);
  if (last.kind === 'conjunction') return governs && before.at(-2)?.kind !== 'preposition';
  if (last.kind !== 'name') return false;
  if (naming.moves.has(next)) return !isObject(before, naming) && !hasFiniteVerb(before, naming);
  return governs || (roles.share.has(text) && classes.preposition.has(next) && next !== of);
}

/** True where a verb that somebody does has only nouns behind it: what follows is its object, cut water *use* to 40 litres. */
function isObject(before: readonly Word[], { classes }: Naming): boolean {
  const at = before.findLastIndex(({ kind }) => kind !== 'name' && kind !== 'determiner');
  const subject = lastOf(before.slice(0, Math.max(0, at)));
  if (before[at]?.kind !== 'verb' || !subject) return false;
  return subject.kind === 'infinitive' || subject.kind === 'pronoun' || classes.modal.has(subject.text);
}

/** The revised estimate, of improved services, new integrated hospitals. */
function isAdjective(next: string, before: readonly Word[], naming: Naming): boolean {
  const { classes, adjective } = naming;
  const last = lastOf(before);
  if (!last || !isNominal(next, naming)) return false;
  if (last.kind === 'determiner' || last.kind === 'figure' || last.kind === 'preposition') return true;
  if (last.kind === 'name') return adjective.test(last.text) || classes.noun.has(last.text);
  return last.kind === 'conjunction' && before.at(-2)?.kind === 'name';
}

function isGerund(next: string, before: readonly Word[], naming: Naming): boolean {
  const last = lastOf(before);
  if (last?.kind === 'auxiliary') return true;
  if (next === naming.of) return false;
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
