import { gramIndex, readGrams, type TextGrams, type Vocabulary } from './gram-index.ts';

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
  /** By n-gram id: 1 for what stands in one text of either report and nowhere else, so that it ties the two together. */
  readonly ties: Float64Array;
  /** Weight of all n-grams of each text. */
  readonly aTotal: Float64Array;
  readonly bTotal: Float64Array;
}

/** What a text has that says nothing. */
export const NO_GRAMS = new Int32Array();

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
  const index = gramIndex(vocabulary);
  const read = (text: string): TextGrams => readGrams(index, text);
  const { subjects, frequency } = index;
  const before = aTexts.map(read);
  const inBefore = frequency.slice();
  const after = bTexts.map(read);
  const [a, b] = [before.map(({ grams }) => grams), after.map(({ grams }) => grams)];
  const most = Math.max((a.length + b.length) * COMMON, FEW);
  const weight = new Float64Array(frequency.length);
  const ties = new Float64Array(frequency.length);
  for (let id = 0; id < frequency.length; id++) {
    const count = frequency[id] ?? 0;
    weight[id] = (id < subjects ? SUBJECT : 1) * Math.max(0, Math.log(most / count));
    if (count === 2 && inBefore[id] === 1) ties[id] = 1;
  }
  const total = (grams: Int32Array): number => weightOf(grams, weight);
  const [aOpenings, bOpenings] = [before.map(({ opening }) => opening), after.map(({ opening }) => opening)];
  return {
    a,
    b,
    aOpenings,
    bOpenings,
    weight,
    ties,
    aTotal: Float64Array.from(a, total),
    bTotal: Float64Array.from(b, total),
  };
}

const NO_WORDS: Vocabulary = { formulas: '', synonyms: [] };

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
