import type { Naming } from '../../locales/locale.ts';
import { closedKind } from './closed-words.ts';
import { openKind } from './open-words.ts';
import { spotOf } from './spots.ts';
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
  word: Plain,
  next: readonly Plain[],
  before: readonly Word[],
  naming: Naming,
  numbers: ReadonlySet<string>,
): WordKind {
  if (!LETTER.test(word.text)) return 'mark';
  if (NUMBER.test(word.text)) return naming.numbered.has(before.at(-1)?.text ?? '') ? 'name' : 'number';
  const spot = spotOf(word, next, before, naming);
  return closedKind(spot, numbers) ?? openKind(spot);
}
