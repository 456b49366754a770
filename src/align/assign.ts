/** A possible pair and how likely it is (0…1). */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Who belongs to whom, by index; -1 where nobody does. */
export interface Matching {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** The better edge first; of equal ones the one that moves a text less, then the earlier one, whichever side is asked. */
export function byScore(x: Edge, y: Edge): number {
  return y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - (y.a + y.b) || x.a - y.a;
}

/** Pairs each text with at most one other: the best edges first, then exchanges that raise the sum of the scores. */
export function assign(edges: readonly Edge[], aSize: number, bSize: number): Matching {
  const matching = { a: new Int32Array(aSize).fill(-1), b: new Int32Array(bSize).fill(-1) };
  const sorted = [...edges].sort(byScore);
  for (const { a, b } of sorted) {
    if (matching.a[a] !== -1 || matching.b[b] !== -1) continue;
    matching.a[a] = b;
    matching.b[b] = a;
  }
  improve(matching, sorted);
  return matching;
}

/** Least gain for which two pairs are exchanged. */
const WORTH_WHILE = 0.05;
const ROUNDS = 3;

/**
 * Takes a lesser edge into the matching where the two that it displaces find each other, or one of them does without
 * the other, and the sum rises. Greedy choice alone would leave a good second pair unmatched beside a best one.
 */
function improve(matching: Matching, edges: readonly Edge[]): void {
  const width = matching.b.length;
  const scores = new Map(edges.map(({ a, b, score }) => [a * width + b, score]));
  const scoreOf = (a: number, b: number): number => (a < 0 || b < 0 ? 0 : (scores.get(a * width + b) ?? 0));
  for (let round = 0; round < ROUNDS; round++) {
    const gains: { readonly edge: Edge; readonly gain: number }[] = [];
    for (const edge of edges) {
      const gain = gainOf(matching, edge, scoreOf);
      if (gain > WORTH_WHILE) gains.push({ edge, gain });
    }
    if (gains.length === 0) return;
    for (const { edge } of gains.sort((x, y) => y.gain - x.gain || byScore(x.edge, y.edge))) {
      if (gainOf(matching, edge, scoreOf) <= WORTH_WHILE) continue;
      const [oldB, oldA] = [matching.a[edge.a] ?? -1, matching.b[edge.b] ?? -1];
      const rejoin = scoreOf(oldA, oldB) > 0;
      if (oldB >= 0) matching.b[oldB] = rejoin ? oldA : -1;
      if (oldA >= 0) matching.a[oldA] = rejoin ? oldB : -1;
      matching.a[edge.a] = edge.b;
      matching.b[edge.b] = edge.a;
    }
  }
}

function gainOf(matching: Matching, { a, b, score }: Edge, scoreOf: (a: number, b: number) => number): number {
  const [oldB, oldA] = [matching.a[a] ?? -1, matching.b[b] ?? -1];
  if (oldB === b) return 0;
  return score + scoreOf(oldA, oldB) - scoreOf(a, oldB) - scoreOf(oldA, b);
}
