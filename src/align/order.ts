import type { Edge } from './assign.ts';

/** The `a` indexes of the largest set of pairs that keep their order on both sides (longest increasing subsequence). */
export function inOrder(pairs: readonly Pick<Edge, 'a' | 'b'>[]): ReadonlySet<number> {
  const sorted = [...pairs].sort((x, y) => x.a - y.a);
  const tails: number[] = [];
  const previous = new Int32Array(sorted.length).fill(-1);
  sorted.forEach(({ b }, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(sorted[at]?.a ?? -1);
  return kept;
}
