import type { GramSpace } from './grams.ts';

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

/** What a text shares with those of the other side. */
export interface SharedRow {
  /** The texts with which it shares anything, in the order in which they were met. */
  readonly others: readonly number[];
  /** By text of the other side: the weight of what is shared. */
  readonly shared: Float64Array;
}

/**
 * Gives for each text of `a` what it shares with the texts of `b`, until the next one is asked for. n-grams that stand in more than `most`
 * texts of either side lead nowhere: what is said that often is boilerplate, and looking at all its pairs would take the square of its number.
 */
export function sharedRows(
  { a, b, weight }: Pick<GramSpace, 'a' | 'b' | 'weight'>,
  most: number,
): (index: number) => SharedRow {
  const [own, other] = [countsOf(a, weight.length), invert(b, weight)];
  const shared = new Float64Array(b.length);
  let others: number[] = [];
  return (index) => {
    for (const j of others) shared[j] = 0;
    others = [];
    for (const gram of a[index] ?? []) {
      const [start, end] = [other.starts[gram] ?? 0, other.starts[gram + 1] ?? 0];
      if (end - start > most || (own[gram] ?? 0) > most) continue;
      const worth = weight[gram] ?? 0;
      for (let at = start; at < end; at++) {
        const j = other.holders[at] ?? 0;
        const so = shared[j] ?? 0;
        if (so === 0) others.push(j);
        shared[j] = so + worth;
      }
    }
    return { others, shared };
  };
}

/** By n-gram: how many of the texts hold it. */
function countsOf(texts: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const grams of texts) for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1;
  return counts;
}
