import type { Naming } from '../../locales/locale.ts';
import type { Word } from './words.ts';

/** How far back the verb of a clause is looked for, in words. */
const REACH = 40;

const isVerb = (word: Word | undefined): boolean => word?.kind === 'verb' || word?.kind === 'auxiliary';

/** True where the clause that ends with these words has its verb already, so that a word that could be one is a noun: will lift the tax *rate* to. */
export function hasFiniteVerb(words: readonly Word[], naming: Naming): boolean {
  let found = false;
  for (let at = words.length - 1; at >= Math.max(0, words.length - REACH); at--) {
    const word = words[at];
    if (!word) break;
    // homes that opened last year cost …: the verb was that of the inner clause
    if (word.kind === 'opener') return found && words[at - 1]?.kind !== 'name';
    if (found && word.kind === 'pronoun') return words[at - 1]?.kind !== 'name';
    if (parts(words, at, naming)) return found;
    found ||= isVerb(word) && isFinite(words, at, naming);
  }
  return found;
}

/** True where a mark or a conjunction parts two clauses. */
function parts(words: readonly Word[], at: number, { roles }: Naming): boolean {
  const [word, last, next] = [words[at], words[at - 1], words[at + 1]];
  if (word?.kind === 'conjunction') return last?.kind !== 'name' || next?.kind !== 'name' || roles.time.has(last.text);
  if (word?.kind !== 'mark' || /^["'\u{201C}\u{201D}\u{2018}/&-]$/u.test(word.text)) return false;
  return word.text !== ',' || (next?.kind !== 'preposition' && next?.kind !== 'verb');
}

/** False for the inner verb of a phrase: spending on *building* roads, the plan to *build* roads. */
function isFinite(words: readonly Word[], at: number, { gerund }: Naming): boolean {
  let first = at;
  while (isVerb(words[first - 1]) || words[first - 1]?.kind === 'adverb') first--;
  const before = words[first - 1]?.kind;
  if (before === 'infinitive') return words[first - 2]?.kind !== 'name';
  return !gerund.test(words[first]?.text ?? '') || (before !== 'preposition' && before !== 'name');
}
