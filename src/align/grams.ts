import { gramsOf } from '../text/grams.ts';

/** Texts of two reports as sets of n-grams with one common weighting. */
export interface GramSpace {
  /** For each text of the earlier report the ascending ids of its n-grams. */
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
  /** By n-gram id: how rare it is among all texts of both reports; 0 for boilerplate. */
  readonly weight: Float64Array;
  /** Weight of all n-grams of each text. */
  readonly aTotal: Float64Array;
  readonly bTotal: Float64Array;
}

/** n-grams that stand in more than this share of all texts say nothing. */
const COMMON = 1 / 12;

/** Indexes texts by n-grams; an n-gram's weight is the logarithm of how rare it is in the two reports. */
export function gramSpace(aTexts: readonly string[], bTexts: readonly string[]): GramSpace {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const index = (text: string): Int32Array => {
    const own = new Set<number>();
    for (const gram of gramsOf(text)) {
      let id = ids.get(gram);
      if (id === undefined) {
        id = ids.size;
        ids.set(gram, id);
      }
      if (own.has(id)) continue;
      own.add(id);
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
    return Int32Array.from(own).sort();
  };
  const [a, b] = [aTexts.map(index), bTexts.map(index)];
  const most = Math.max((a.length + b.length) * COMMON, 4);
  const weight = Float64Array.from(frequency, (count) => Math.max(0, Math.log(most / count)));
  const total = (grams: Int32Array): number => grams.reduce((sum, id) => sum + (weight[id] ?? 0), 0);
  return { a, b, weight, aTotal: Float64Array.from(a, total), bTotal: Float64Array.from(b, total) };
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
