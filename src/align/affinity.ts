import { gramSpace, sharedWeight } from './grams.ts';
import type { Layout } from './layout.ts';

/** Two statements that belong together, by their indexes, and how sure that is (0…1). */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How close two sections are, each 0…1. */
export interface Affinity {
  readonly a: number;
  readonly b: number;
  /** Likeness of the headings. */
  readonly heading: number;
  /** Share of the content that the two have in common. */
  readonly content: number;
  /** The same, against the smaller of the two. */
  readonly share: number;
  readonly score: number;
}

/** Shared weight of headings at which they have some 63 % of the evidence that can be had. */
const ENOUGH = 4;
const ACROSS_TIMES = 0.3;

/** Compares sections by heading and by the statements that link them; only pairs that have something in common come out. */
export function sectionAffinities(a: Layout, b: Layout, links: readonly Link[], weights: Weights): readonly Affinity[] {
  const space = gramSpace(
    a.sections.map(({ heading }) => heading),
    b.sections.map(({ heading }) => heading),
  );
  const mass = linkedMass(a, b, links, weights);
  const [aMass, bMass] = [sectionMass(a, weights.a), sectionMass(b, weights.b)];
  const width = b.sections.length;
  const keys = new Set(mass.keys());
  const holders = postings(space.b);
  space.a.forEach((grams, i) => {
    for (const gram of grams) {
      if (space.weight[gram]) for (const j of holders.get(gram) ?? []) keys.add(i * width + j);
    }
  });
  return [...keys].map((key) => {
    const [i, j] = [Math.floor(key / width), key % width];
    const shared = sharedWeight(space.a[i] ?? new Int32Array(), space.b[j] ?? new Int32Array(), space.weight);
    const [aTotal, bTotal] = [space.aTotal[i] ?? 0, space.bTotal[j] ?? 0];
    const heading = shared > 0 ? (1 - Math.exp(-shared / ENOUGH)) * (shared / Math.sqrt(aTotal * bTotal)) : 0;
    const linked = mass.get(key) ?? 0;
    const [x, y] = [aMass[i] ?? 0, bMass[j] ?? 0];
    const content = linked > 0 ? Math.min(1, linked / Math.sqrt(x * y)) : 0;
    const share = linked > 0 ? Math.min(1, linked / Math.min(x, y)) : 0;
    const times = sameTimes(a, i, b, j) ? 1 : ACROSS_TIMES;
    return { a: i, b: j, heading, content, share, score: times * (1 - (1 - 0.9 * heading) * (1 - content)) };
  });
}

/** How much each statement of either report has to say. */
export interface Weights {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function postings(texts: readonly Int32Array[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  texts.forEach((grams, index) => {
    for (const gram of grams) {
      const own = holders.get(gram);
      if (own) own.push(index);
      else holders.set(gram, [index]);
    }
  });
  return holders;
}

function linkedMass(a: Layout, b: Layout, links: readonly Link[], weights: Weights): ReadonlyMap<number, number> {
  const mass = new Map<number, number>();
  for (const link of links) {
    const worth = link.score * Math.sqrt((weights.a[link.a] ?? 0) * (weights.b[link.b] ?? 0));
    for (const i of a.chains[link.a] ?? []) {
      for (const j of b.chains[link.b] ?? []) {
        const key = i * b.sections.length + j;
        mass.set(key, (mass.get(key) ?? 0) + worth);
      }
    }
  }
  return mass;
}

function sectionMass({ members }: Layout, weight: Float64Array): readonly number[] {
  return members.map((own) => own.reduce((sum, statement) => sum + (weight[statement] ?? 0), 0));
}

function sameTimes(a: Layout, i: number, b: Layout, j: number): boolean {
  const [x, y] = [a.times[i], b.times[j]];
  return x === y || x === 'neutral' || y === 'neutral';
}
