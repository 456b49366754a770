import type { Words } from '../locales/locale.ts';
import { matchesOf } from '../text/matches.ts';
import { compileTrie, type Trie } from '../text/trie.ts';

/** Texts of two reports as sets of n-grams with one common weighting. */
export interface GramSpace {
  /** For each text of the earlier report the ascending ids of its n-grams. */
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
  /** The same for the clause that each text opens with, which names the task that the others spell out. */
  readonly aOpenings: readonly Int32Array[];
  readonly bOpenings: readonly Int32Array[];
  /** By n-gram id: how rare it is among all texts of both reports; 0 for boilerplate. */
  readonly weight: Float64Array;
  /** Weight of all n-grams of each text. */
  readonly aTotal: Float64Array;
  readonly bTotal: Float64Array;
}

/** What a text has that says nothing. */
export const NO_GRAMS = new Int32Array();

/** What of a language's words bears on how alike two texts are. */
export type Vocabulary = Pick<Words, 'formulas' | 'synonyms'>;

/** n-grams that stand in more than this share of all texts say nothing. */
const COMMON = 1 / 20;
/** … but in a short report this many texts say nothing yet. */
const FEW = 12;
/** How many times as much as other n-grams the name of a subject weighs, whichever of its names it is. */
const SUBJECT = 3;

/** Indexes texts, width and letter case folded, by n-grams; an n-gram's weight is the logarithm of how rare it is in the two reports. */
export function gramSpace(
  aTexts: readonly string[],
  bTexts: readonly string[],
  vocabulary: Vocabulary = NO_WORDS,
): GramSpace {
  const { subjects, read, frequency } = gramReader(vocabulary);
  const [before, after] = [aTexts.map(read), bTexts.map(read)];
  const [a, b] = [before.map(({ grams }) => grams), after.map(({ grams }) => grams)];
  const most = Math.max((a.length + b.length) * COMMON, FEW);
  const weight = new Float64Array(frequency.length);
  frequency.forEach((count, id) => {
    weight[id] = (id < subjects ? SUBJECT : 1) * Math.max(0, Math.log(most / count));
  });
  const total = (grams: Int32Array): number => weightOf(grams, weight);
  const [aOpenings, bOpenings] = [before.map(({ opening }) => opening), after.map(({ opening }) => opening)];
  return {
    a,
    b,
    aOpenings,
    bOpenings,
    weight,
    aTotal: Float64Array.from(a, total),
    bTotal: Float64Array.from(b, total),
  };
}

const NO_WORDS: Vocabulary = { formulas: '', synonyms: [] };

/** A figure, a run of a script without blanks (group 1), a word. */
const UNIT = /\d+(?:[.,]\d+)*[%\u{2030}]?|(\p{Ideographic}+)|[\p{L}\p{M}]{2,}/gu;
/** What is counted by the figure before it: its first two characters. */
const COUNTED = /\p{Ideographic}{1,2}/uy;

interface GramReader {
  /** The ids below this are those of subjects. */
  readonly subjects: number;
  /** Number of texts read so far that hold the n-gram, by id. */
  readonly frequency: readonly number[];
  /** The ascending ids of a text's n-grams, and of those of its opening clause. */
  readonly read: (text: string) => { readonly grams: Int32Array; readonly opening: Int32Array };
}

/** A clause shorter than this names no task. */
const SHORTEST_CLAUSE = 6;

const CLAUSE_END = /[,;:!?\u{3002}]/gu;

/** Where the opening clause of a text ends. */
function openingEnd(text: string): number {
  CLAUSE_END.lastIndex = SHORTEST_CLAUSE;
  return CLAUSE_END.exec(text)?.index ?? text.length;
}

/**
 * Reads texts as n-grams: character pairs of scripts without blanks between words, whole words of others, figures with
 * what they count, and the subjects that are named. Punctuation does not matter.
 */
function gramReader(vocabulary: Vocabulary): GramReader {
  const names = namesOf(vocabulary);
  const subjects = vocabulary.synonyms.length;
  const words = new Map<string, number>();
  // By the codes of both characters, which takes no string for each place of each text.
  const pairs = new Map<number, number>();
  const idOf = <Gram>(ids: Map<Gram, number>, gram: Gram): number => {
    let id = ids.get(gram);
    if (id === undefined) {
      id = subjects + words.size + pairs.size;
      ids.set(gram, id);
    }
    return id;
  };
  const frequency = new Array<number>(subjects).fill(0);
  const lastText: number[] = [];
  let texts = 0;
  const read: GramReader['read'] = (text) => {
    const own: number[] = [];
    const opening: number[] = [];
    texts++;
    const add = (id: number, opens: boolean): void => {
      if (lastText[id] === texts) return;
      lastText[id] = texts;
      frequency[id] = (frequency[id] ?? 0) + 1;
      own.push(id);
      if (opens) opening.push(id);
    };
    const until = openingEnd(text);
    const said = withoutFormulas(text, names, (subject, at) => {
      add(subject, at < until);
    });
    const end = openingEnd(said);
    for (const { 0: unit, 1: run, index } of matchesOf(said, UNIT)) {
      if (run !== undefined) {
        for (let at = index + 1; at < index + run.length; at++) {
          add(idOf(pairs, (said.charCodeAt(at - 1) << 16) | said.charCodeAt(at)), at < end);
        }
      } else if (unit >= ':') add(idOf(words, unit), index < end);
      else {
        COUNTED.lastIndex = index + unit.length;
        add(idOf(words, unit + (COUNTED.exec(said)?.[0] ?? '')), index < end);
      }
    }
    return { grams: new Int32Array(own).sort(), opening: new Int32Array(opening).sort() };
  };
  return { subjects, frequency, read };
}

const FORMULA = -1;
const compiled = new WeakMap<Vocabulary, Trie<number>>();

/** The formulas and the names of subjects, compiled once. */
function namesOf(vocabulary: Vocabulary): Trie<number> {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const listed = (list: string, value: number): readonly (readonly [string, number])[] =>
    list
      .toLowerCase()
      .split(',')
      .map((name) => [name.trim(), value] as const)
      .filter(([name]) => name !== '');
  const trie = compileTrie([...listed(vocabulary.formulas, FORMULA), ...vocabulary.synonyms.flatMap(listed)]);
  compiled.set(vocabulary, trie);
  return trie;
}

/** Leaves out what every report says; hands each subject that is named to `visit`. */
function withoutFormulas(text: string, names: Trie<number>, visit: (subject: number, at: number) => void): string {
  let said = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const name = names.startingAt(text, at);
    if (!name || isInsideWord(text, at, at + name.word.length)) continue;
    if (name.value === FORMULA) {
      said += `${text.slice(from, at)} `;
      from = at + name.word.length;
    } else visit(name.value, at);
    at += name.word.length - 1;
  }
  return from === 0 ? text : said + text.slice(from);
}

function isInsideWord(text: string, from: number, to: number): boolean {
  const isLetter = (at: number): boolean => /[a-z]/u.test(text.charAt(at));
  return (isLetter(from) && isLetter(from - 1)) || (isLetter(to - 1) && isLetter(to));
}

/** Weight of a set of n-grams. */
export function weightOf(grams: Int32Array, weight: Float64Array): number {
  let sum = 0;
  for (let at = 0, { length } = grams; at < length; at++) sum += weight[grams[at] ?? 0] ?? 0;
  return sum;
}

/** Weight of the n-grams that two texts share. */
export function sharedWeight(a: Int32Array, b: Int32Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) sum += weight[x] ?? 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
