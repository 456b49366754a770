import type { GramSpace } from './grams.ts';

/** Texts of the two reports that may belong together: indexes into the statements of each, and what they share. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Weight of the n-grams that stand in both. */
  readonly shared: number;
}

/** How many counterparts each text looks at. */
const BREADTH = 12;
/** n-grams that stand in more texts than this on the other side lead nowhere. */
const LONGEST_POSTING = 60;

/**
 * Pairs of texts that share rare n-grams, found by an inverted index from either side; never all against all. `aDone` and
 * `bDone` tell which texts look for no counterpart.
 */
export function findCandidates(
  space: GramSpace,
  aDone: ReadonlySet<number>,
  bDone: ReadonlySet<number>,
): readonly Candidate[] {
  const pairs = new Map<number, Candidate>();
  const add = (a: number, b: number, shared: number): void => {
    const key = a * space.b.length + b;
    if (shared > (pairs.get(key)?.shared ?? 0)) pairs.set(key, { a, b, shared });
  };
  forEachNearest(open(space.b, bDone), open(space.a, aDone), space, (b, a, shared) => {
    add(a, b, shared);
  });
  forEachNearest(open(space.a, aDone), open(space.b, bDone), space, add);
  return [...pairs.values()];
}

const NO_GRAMS = new Int32Array();

function open(texts: readonly Int32Array[], done: ReadonlySet<number>): readonly Int32Array[] {
  return texts.map((grams, index) => (done.has(index) ? NO_GRAMS : grams));
}

function forEachNearest(
  from: readonly Int32Array[],
  to: readonly Int32Array[],
  { weight }: GramSpace,
  visit: (from: number, to: number, shared: number) => void,
): void {
  const { starts, holders } = invert(to, weight);
  const shared = new Float64Array(to.length);
  from.forEach((grams, index) => {
    const touched: number[] = [];
    for (const gram of grams) {
      const start = starts[gram] ?? 0;
      const end = starts[gram + 1] ?? 0;
      if (end - start > LONGEST_POSTING) continue;
      const worth = weight[gram] ?? 0;
      for (let at = start; at < end; at++) {
        const other = holders[at] ?? 0;
        const so = shared[other] ?? 0;
        if (so === 0) touched.push(other);
        shared[other] = so + worth;
      }
    }
    for (const other of nearest(touched, shared)) visit(index, other, shared[other] ?? 0);
    for (const other of touched) shared[other] = 0;
  });
}

/** The texts that share most, the best first and of equals the earlier one; what is further off is never put in order. */
function nearest(touched: readonly number[], shared: Float64Array): readonly number[] {
  const best: number[] = [];
  for (const other of touched) {
    const worth = shared[other] ?? 0;
    let at = best.length;
    for (; at > 0; at--) {
      const rival = best[at - 1] ?? 0;
      const lead = worth - (shared[rival] ?? 0);
      if (lead < 0 || (lead === 0 && other > rival)) break;
      if (at < BREADTH) best[at] = rival;
    }
    if (at < BREADTH) best[at] = other;
  }
  return best;
}

/** For each n-gram that weighs anything the texts that hold it: `holders` from `starts[gram]` to before `starts[gram + 1]`. */
function invert(
  texts: readonly Int32Array[],
  weight: Float64Array,
): { readonly starts: Int32Array; readonly holders: Int32Array } {
  const starts = new Int32Array(weight.length + 2);
  for (const grams of texts) for (const gram of grams) if (weight[gram]) starts[gram + 2] = (starts[gram + 2] ?? 0) + 1;
  for (let gram = 2; gram < starts.length; gram++) starts[gram] = (starts[gram] ?? 0) + (starts[gram - 1] ?? 0);
  const holders = new Int32Array(starts.at(-1) ?? 0);
  texts.forEach((grams, index) => {
    for (const gram of grams) {
      if (!weight[gram]) continue;
      const at = starts[gram + 1] ?? 0;
      holders[at] = index;
      starts[gram + 1] = at + 1;
    }
  });
  return { starts, holders };
}
