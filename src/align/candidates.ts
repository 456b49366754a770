import { NO_GRAMS, type GramSpace } from './grams.ts';
import { gatherNearest } from './nearest.ts';
import { sharedRows, shareRow } from './postings.ts';

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
 * look for no counterpart, `mayMatch` which pairs share enough that anything could come of them. A pair comes out where one of the two is
 * among those nearest to the other.
 */
export function findCandidates(
  space: GramSpace,
  aDone: ReadonlySet<number>,
  bDone: ReadonlySet<number>,
  mayMatch: (a: number, b: number, shared: number) => boolean,
): readonly Candidate[] {
  const [a, b] = [open(space.a, aDone), open(space.b, bDone)];
  const rows = sharedRows({ a, b, weight: space.weight }, LONGEST_POSTING);
  const nearest = gatherNearest(a.length, b.length, BREADTH);
  for (let index = 0; index < a.length; index++) {
    for (const other of shareRow(rows, index)) {
      const worth = rows.shared[other] ?? 0;
      if (mayMatch(index, other, worth)) nearest.add({ a: index, b: other, worth });
    }
  }
  return nearest.pairs().map((pair) => ({ a: pair.a, b: pair.b, shared: pair.worth }));
}

function open(texts: readonly Int32Array[], done: ReadonlySet<number>): readonly Int32Array[] {
  return texts.map((grams, index) => (done.has(index) ? NO_GRAMS : grams));
}
