import type { Words } from '../locales/locale.ts';
import { gramsOf } from '../text/grams.ts';
import { foldWidth } from '../text/width.ts';

/** Texts of two reports as sets of n-grams with one common weighting. */
export interface GramSpace {
  /** For each text of the earlier report the ascending ids of its n-grams. */
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
  /** The same for each clause of each text. */
  readonly aClauses: readonly (readonly Int32Array[])[];
  readonly bClauses: readonly (readonly Int32Array[])[];
  /** By n-gram id: how rare it is among all texts of both reports; 0 for boilerplate. */
  readonly weight: Float64Array;
  /** Weight of all n-grams of each text. */
  readonly aTotal: Float64Array;
  readonly bTotal: Float64Array;
}

/** n-grams that stand in more than this share of all texts say nothing. */
const COMMON = 1 / 12;

/** What of a language's words bears on how alike two texts are. */
export type Vocabulary = Pick<Words, 'formulas' | 'synonyms'>;

const CLAUSE_END = /[\u{3002};:!?\u{2014}\n]|,(?!\d)|\.(?!\d)/u;

/** Indexes texts by n-grams; an n-gram's weight is the logarithm of how rare it is in the two reports. */
export function gramSpace(aTexts: readonly string[], bTexts: readonly string[], vocabulary?: Vocabulary): GramSpace {
  const prepare = vocabulary ? preparation(vocabulary) : foldWidth;
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const idsOf = (clause: string): Int32Array => {
    const own = new Set<number>();
    for (const gram of gramsOf(clause)) {
      let id = ids.get(gram);
      if (id === undefined) {
        id = ids.size;
        ids.set(gram, id);
      }
      own.add(id);
    }
    return Int32Array.from(own).sort();
  };
  const clausesOf = (text: string): readonly Int32Array[] =>
    prepare(text)
      .split(CLAUSE_END)
      .map(idsOf)
      .filter(({ length }) => length > 0);
  const wholeOf = (clauses: readonly Int32Array[]): Int32Array => {
    const own = new Set<number>();
    for (const clause of clauses) for (const id of clause) own.add(id);
    for (const id of own) frequency[id] = (frequency[id] ?? 0) + 1;
    return Int32Array.from(own).sort();
  };
  const [aClauses, bClauses] = [aTexts.map(clausesOf), bTexts.map(clausesOf)];
  const [a, b] = [aClauses.map(wholeOf), bClauses.map(wholeOf)];
  const most = Math.max((a.length + b.length) * COMMON, 4);
  const weight = Float64Array.from(frequency, (count) => Math.max(0, Math.log(most / count)));
  const total = (grams: Int32Array): number => weightOf(grams, weight);
  return { a, b, aClauses, bClauses, weight, aTotal: Float64Array.from(a, total), bTotal: Float64Array.from(b, total) };
}

/** Leaves out what every report says, and adds to each name of a thing that has several a mark that they share. */
function preparation({ formulas, synonyms }: Vocabulary): (text: string) => string {
  const names = (list: string): string[] =>
    list
      .split(',')
      .map((name) => name.trim())
      .sort((x, y) => y.length - x.length);
  const empty = anyOf(names(formulas));
  const marks = new Map(
    synonyms.flatMap((list, index) => names(list).map((name) => [name.toLowerCase(), ` #${index} `] as const)),
  );
  const named = anyOf([...marks.keys()].sort((x, y) => y.length - x.length));
  return (text) =>
    foldWidth(text)
      .replace(empty, ' ')
      .replace(named, (name) => name + (marks.get(name.toLowerCase()) ?? ''));
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.map((phrase) => phrase.replace(/[\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join('|'), 'giu');
}

/** Weight of a set of n-grams. */
export function weightOf(grams: Int32Array, weight: Float64Array): number {
  let sum = 0;
  for (const id of grams) sum += weight[id] ?? 0;
  return sum;
}

/** Weight of the n-grams that two texts share. */
export function sharedWeight(a: Int32Array, b: Int32Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) sum += weight[x] ?? 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
