import { NO_GRAMS, type GramSpace } from './grams.ts';

/** For each n-gram the texts that hold it: `holders` from `starts[gram]` to before `starts[gram + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

// Sets of n-grams are walked by their places: `for … of` makes an object for each step until the compiler has seen enough of it.

/** By n-gram: how many of the texts hold it. */
function countsOf(texts: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const grams of texts) {
    for (let at = 0, { length } = grams; at < length; at++) {
      const gram = grams[at] ?? 0;
      counts[gram] = (counts[gram] ?? 0) + 1;
    }
  }
  return counts;
}

function invert(texts: readonly Int32Array[], counts: Int32Array): Postings {
  const starts = new Int32Array(counts.length + 1);
  for (let gram = 0; gram < counts.length; gram++) starts[gram + 1] = (starts[gram] ?? 0) + (counts[gram] ?? 0);
  const holders = new Int32Array(starts[counts.length] ?? 0);
  const next = starts.slice();
  for (let text = 0; text < texts.length; text++) {
    const grams = texts[text] ?? NO_GRAMS;
    for (let at = 0, { length } = grams; at < length; at++) {
      const gram = grams[at] ?? 0;
      const place = next[gram] ?? 0;
      holders[place] = text;
      next[gram] = place + 1;
    }
  }
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
  const [aCounts, bCounts] = [countsOf(a, weight.length), countsOf(b, weight.length)];
  const { starts, holders } = invert(b, bCounts);
  const shared = new Float64Array(b.length);
  let others: number[] = [];
  return (index) => {
    for (const other of others) shared[other] = 0;
    others = [];
    const grams = a[index] ?? NO_GRAMS;
    for (let k = 0, { length } = grams; k < length; k++) {
      const gram = grams[k] ?? 0;
      const worth = weight[gram] ?? 0;
      if (worth === 0 || (aCounts[gram] ?? 0) > most || (bCounts[gram] ?? 0) > most) continue;
      const end = starts[gram + 1] ?? 0;
      for (let at = starts[gram] ?? 0; at < end; at++) {
        const other = holders[at] ?? 0;
        const so = shared[other] ?? 0;
        if (so === 0) others.push(other);
        shared[other] = so + worth;
      }
    }
    return { others, shared };
  };
}
