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

/** What the texts of one side share with those of the other, a text at a time. */
export interface SharedRows {
  readonly rows: readonly Int32Array[];
  readonly weight: Float64Array;
  /** By n-gram: whether it leads anywhere. */
  readonly leads: Uint8Array;
  readonly postings: Postings;
  /** By text of the other side: the weight of what the text that was asked for last shares with it. */
  readonly shared: Float64Array;
  /** The texts with which that one shares anything, in the order in which they were met. */
  others: number[];
}

/**
 * Prepares the search for what each text of `a` shares with the texts of `b`. n-grams that stand in more than `most` texts of either side
 * lead nowhere: what is said that often is boilerplate, and looking at all its pairs would take the square of its number.
 */
export function sharedRows({ a, b, weight }: Pick<GramSpace, 'a' | 'b' | 'weight'>, most: number): SharedRows {
  const [aCounts, bCounts] = [countsOf(a, weight.length), countsOf(b, weight.length)];
  const leads = new Uint8Array(weight.length);
  for (let gram = 0; gram < leads.length; gram++) {
    const isRare = (aCounts[gram] ?? 0) <= most && (bCounts[gram] ?? 0) <= most;
    leads[gram] = isRare && (weight[gram] ?? 0) !== 0 ? 1 : 0;
  }
  return { rows: a, weight, leads, postings: invert(b, bCounts), shared: new Float64Array(b.length), others: [] };
}

/** Fills `shared` and `others` for one text; gives `others`. */
export function shareRow(table: SharedRows, index: number): readonly number[] {
  const { weight, leads, shared } = table;
  const { starts, holders } = table.postings;
  for (const other of table.others) shared[other] = 0;
  const others: number[] = [];
  const grams = table.rows[index] ?? NO_GRAMS;
  for (let k = 0, { length } = grams; k < length; k++) {
    const gram = grams[k] ?? 0;
    if (leads[gram] === 0) continue;
    const worth = weight[gram] ?? 0;
    const end = starts[gram + 1] ?? 0;
    for (let at = starts[gram] ?? 0; at < end; at++) {
      const other = holders[at] ?? 0;
      const so = shared[other] ?? 0;
      if (so === 0) others.push(other);
      shared[other] = so + worth;
    }
  }
  table.others = others;
  return others;
}
