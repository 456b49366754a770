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
/** n-grams that stand in more texts than this on one side lead nowhere. */
const LONGEST_POSTING = 60;

/**
 * Pairs of texts that share rare n-grams, found by an inverted index; never all against all. `aDone` and `bDone` tell which texts
 * look for no counterpart. A pair comes out where one of the two is among those nearest to the other.
 */
export function findCandidates(
  space: GramSpace,
  aDone: ReadonlySet<number>,
  bDone: ReadonlySet<number>,
): readonly Candidate[] {
  const { weight } = space;
  const [a, b] = [open(space.a, aDone), open(space.b, bDone)];
  const [byA, byB] = [invert(a, weight), invert(b, weight)];
  const size = ({ starts }: Postings, gram: number): number => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0);
  const nearB = b.map((): Candidate[] => []);
  const shared = new Float64Array(b.length);
  const nearA = a.map((grams, index) => {
    const touched: number[] = [];
    for (const gram of grams) {
      if (Math.max(size(byA, gram), size(byB, gram)) > LONGEST_POSTING) continue;
      const worth = weight[gram] ?? 0;
      const end = byB.starts[gram + 1] ?? 0;
      for (let at = byB.starts[gram] ?? 0; at < end; at++) {
        const other = byB.holders[at] ?? 0;
        const so = shared[other] ?? 0;
        if (so === 0) touched.push(other);
        shared[other] = so + worth;
      }
    }
    const near: Candidate[] = [];
    for (const other of touched) {
      const pair = { a: index, b: other, shared: shared[other] ?? 0 };
      shared[other] = 0;
      keep(near, pair);
      keep(nearB[other] ?? [], pair);
    }
    return near;
  });
  return [...new Set([...nearB.flat(), ...nearA.flat()])];
}

const NO_GRAMS = new Int32Array();

function open(texts: readonly Int32Array[], done: ReadonlySet<number>): readonly Int32Array[] {
  return texts.map((grams, index) => (done.has(index) ? NO_GRAMS : grams));
}

/** Puts a pair among the best of a text, which stand in order, or leaves it where there are better ones enough. */
function keep(best: Candidate[], pair: Candidate): void {
  let at = best.length;
  for (; at > 0; at--) {
    const rival = best[at - 1] ?? pair;
    const lead = pair.shared - rival.shared;
    if (lead < 0 || (lead === 0 && (pair.a > rival.a || pair.b > rival.b))) break;
    if (at < BREADTH) best[at] = rival;
  }
  if (at < BREADTH) best[at] = pair;
}

/** For each n-gram that weighs anything the texts that hold it: `holders` from `starts[gram]` to before `starts[gram + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

function invert(texts: readonly Int32Array[], weight: Float64Array): Postings {
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
