import type { Words } from '../locales/locale.ts';
import { compileTrie, type Trie } from '../text/trie.ts';

/** What of a language's words bears on how alike two texts are. */
export type Vocabulary = Pick<Words, 'formulas' | 'synonyms'>;

/** A figure, a run of a script without blanks (group 1), a word. */
const UNIT = /\d+(?:[.,]\d+)*[%\u{2030}]?|(\p{Ideographic}+)|[\p{L}\p{M}]{2,}/gu;
/** What is counted by the figure before it: its first two characters. */
const COUNTED = /\p{Ideographic}{1,2}/uy;

/** What has been read so far of the texts of two reports. */
export interface GramIndex {
  readonly names: Trie<number>;
  /** The ids below this are those of subjects. */
  readonly subjects: number;
  readonly words: Map<string, number>;
  /** By the codes of both characters, which takes no string for each place of each text. */
  readonly pairs: Map<number, number>;
  /** By id: how many texts hold the n-gram. */
  readonly frequency: number[];
  /** By id: the number of the last text that holds it. */
  readonly lastText: number[];
  texts: number;
}

/** The ids of a text's n-grams, and of those of its opening clause, ascending. */
export interface TextGrams {
  readonly grams: Int32Array;
  readonly opening: Int32Array;
}

/** A clause shorter than this names no task. */
const SHORTEST_CLAUSE = 6;

const CLAUSE_END = /[,;:!?\u{3002}]/gu;

/** Where the opening clause of a text ends. */
function openingEnd(text: string): number {
  CLAUSE_END.lastIndex = SHORTEST_CLAUSE;
  return CLAUSE_END.exec(text)?.index ?? text.length;
}

/** An index of n-grams that has read nothing yet. */
export function gramIndex(vocabulary: Vocabulary): GramIndex {
  const subjects = vocabulary.synonyms.length;
  return {
    names: namesOf(vocabulary),
    subjects,
    words: new Map(),
    pairs: new Map(),
    frequency: new Array<number>(subjects).fill(0),
    lastText: [],
    texts: 0,
  };
}

// These are functions of the module and no closures: the engine forgets what it compiled of a closure once nobody holds it.

/**
 * Reads a text as n-grams: character pairs of scripts without blanks between words, whole words of others, figures with
 * what they count, and the subjects that are named. Punctuation does not matter.
 */
export function readGrams(index: GramIndex, text: string): TextGrams {
  const grams: number[] = [];
  const opening: number[] = [];
  index.texts++;
  const said = withoutFormulas(index, text, grams, opening);
  const end = openingEnd(said);
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(said); match; match = UNIT.exec(said)) {
    const { 0: unit, 1: run, index: start } = match;
    if (run !== undefined) {
      for (let at = start + 1, after = start + run.length; at < after; at++) {
        const pair = (said.charCodeAt(at - 1) << 16) | said.charCodeAt(at);
        addGram(index, idOf(index, index.pairs, pair), grams, at < end ? opening : null);
      }
      continue;
    }
    COUNTED.lastIndex = start + unit.length;
    const word = unit >= ':' ? unit : unit + (COUNTED.exec(said)?.[0] ?? '');
    addGram(index, idOf(index, index.words, word), grams, start < end ? opening : null);
  }
  return { grams: new Int32Array(grams).sort(), opening: new Int32Array(opening).sort() };
}

function idOf<Gram>({ subjects, words, pairs }: GramIndex, ids: Map<Gram, number>, gram: Gram): number {
  let id = ids.get(gram);
  if (id === undefined) {
    id = subjects + words.size + pairs.size;
    ids.set(gram, id);
  }
  return id;
}

/** Takes an n-gram in, once for a text. */
function addGram(
  { lastText, frequency, texts }: GramIndex,
  id: number,
  grams: number[],
  opening: number[] | null,
): void {
  if (lastText[id] === texts) return;
  lastText[id] = texts;
  frequency[id] = (frequency[id] ?? 0) + 1;
  grams.push(id);
  opening?.push(id);
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

/** Leaves out what every report says; takes in each subject that is named. */
function withoutFormulas(index: GramIndex, text: string, grams: number[], opening: number[]): string {
  const { names } = index;
  const end = openingEnd(text);
  let said = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const name = names.startingAt(text, at);
    if (!name || isInsideWord(text, at, at + name.word.length)) continue;
    if (name.value === FORMULA) {
      said += `${text.slice(from, at)} `;
      from = at + name.word.length;
    } else addGram(index, name.value, grams, at < end ? opening : null);
    at += name.word.length - 1;
  }
  return from === 0 ? text : said + text.slice(from);
}

function isInsideWord(text: string, from: number, to: number): boolean {
  const isLetter = (at: number): boolean => /[a-z]/u.test(text.charAt(at));
  return (isLetter(from) && isLetter(from - 1)) || (isLetter(to - 1) && isLetter(to));
}
