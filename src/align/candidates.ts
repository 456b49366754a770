import type { GramSpace } from './grams.ts';

/** Texts of the two reports that may belong together: indexes into the statements of each. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** How many counterparts each text looks at. */
const BREADTH = 12;
/** n-grams that stand in more texts than this on the other side lead nowhere. */
const LONGEST_POSTING = 40;

/** Pairs of texts that share rare n-grams, found by an inverted index from either side; never all against all. */
export function findCandidates(space: GramSpace): readonly Candidate[] {
  const pairs = new Map<number, Candidate>();
  const add = (a: number, b: number): void => void pairs.set(a * space.b.length + b, { a, b });
  forEachNearest(space.b, space.a, space, (b, a) => {
    add(a, b);
  });
  forEachNearest(space.a, space.b, space, (a, b) => {
    add(a, b);
  });
  return [...pairs.values()];
}

function forEachNearest(
  from: readonly Int32Array[],
  to: readonly Int32Array[],
  { weight }: GramSpace,
  visit: (from: number, to: number) => void,
): void {
  const postings = invert(to, weight.length);
  const reached = new Float64Array(to.length);
  for (const [index, grams] of from.entries()) {
    const touched: number[] = [];
    for (const gram of grams) {
      const [worth, posting] = [weight[gram] ?? 0, postings[gram]];
      if (worth === 0 || !posting || posting.length > LONGEST_POSTING) continue;
      for (const other of posting) {
        if (reached[other] === 0) touched.push(other);
        reached[other] = (reached[other] ?? 0) + worth;
      }
    }
    touched.sort((x, y) => (reached[y] ?? 0) - (reached[x] ?? 0) || x - y);
    for (const other of touched.slice(0, BREADTH)) visit(index, other);
    for (const other of touched) reached[other] = 0;
  }
}

function invert(texts: readonly Int32Array[], size: number): readonly (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array<number[] | undefined>(size);
  for (const [index, grams] of texts.entries()) {
    for (const gram of grams) (postings[gram] ??= []).push(index);
  }
  return postings;
}
