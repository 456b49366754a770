import { gramSpace, type GramSpace } from './grams.ts';
import { yearsOf } from '../text/periods.ts';
import type { Layout } from './layout.ts';

/** How close two sections are, each 0…1. */
export interface Affinity {
  readonly a: number;
  readonly b: number;
  /** By heading and content alone. */
  readonly likeness: number;
  /** By the places of the two in their reports as well. */
  readonly score: number;
}

/** Shared weight of two headings at which they have some 63 % of the evidence that can be had. */
const ENOUGH = 4;
/** How much of the likeness of two headings counts; the rest is left to the content. */
const HEADING_SHARE = 0.9;
/** Shared content counts against the smaller section above all, since a part of a large one may become a small one. */
const TOWARDS_SMALLER = 0.7;
/** What is left of the likeness of a section on the past and one on the future. */
const ACROSS_TIMES = 0.3;
/** … and of that of one on a single year and one on several. */
const ACROSS_LENGTHS = 0.75;
/** How much close parents, and a like place among the siblings, strengthen what heading and content say. */
const PARENTS = 0.6;
const PLACE = 0.4;
/** Less than this is no likeness. */
const LEAST = 0.02;

/** Compares sections by heading, content and place; only pairs that have something in common come out. */
export function sectionAffinities(a: Layout, b: Layout, space: GramSpace): readonly Affinity[] {
  const width = b.sections.length;
  const likeness = new Map<number, number>();
  const contents = { a: contentsOf(a, space.a, space.weight), b: contentsOf(b, space.b, space.weight) };
  const headings = gramSpace(
    a.sections.map(({ heading }) => heading),
    b.sections.map(({ heading }) => heading),
  );
  const [aLong, bLong] = [a.sections.map(isLong), b.sections.map(isLong)];
  const sharedContent = sharedRows(contents.b.grams, space.weight);
  const sharedHeading = sharedRows(headings.b, headings.weight);
  a.sections.forEach((_section, i) => {
    const [content, heading] = [sharedContent(contents.a.grams[i]), sharedHeading(headings.a[i])];
    for (const j of new Set([...content.keys(), ...heading.keys()])) {
      const [inContent, inHeading] = [content.get(j) ?? 0, heading.get(j) ?? 0];
      const [x, y] = [contents.a.total[i] ?? 0, contents.b.total[j] ?? 0];
      const partly = Math.min(x, y) ** TOWARDS_SMALLER * Math.max(x, y) ** (1 - TOWARDS_SMALLER);
      const alike = headingLikeness(inHeading, headings.aTotal[i] ?? 0, headings.bTotal[j] ?? 0);
      const value =
        (sameTimes(a, i, b, j) ? 1 : ACROSS_TIMES) *
        (aLong[i] === bLong[j] ? 1 : ACROSS_LENGTHS) *
        (1 - (1 - HEADING_SHARE * alike) * (1 - Math.min(1, partly > 0 ? inContent / partly : 0)));
      if (value >= LEAST) likeness.set(i * width + j, value);
    }
  });
  const of = (i: number, j: number): number => (i < 0 || j < 0 ? 0 : (likeness.get(i * width + j) ?? 0));
  return [...likeness].map(([key, value]) => {
    const [i, j] = [Math.floor(key / width), key % width];
    const [x, y] = [a.parents[i] ?? -1, b.parents[j] ?? -1];
    const parents = Math.max(of(x, y), of(x, j), of(i, y));
    const place = 1 - Math.abs((a.ranks[i] ?? 0) - (b.ranks[j] ?? 0));
    return { a: i, b: j, likeness: value, score: value * (1 + PARENTS * parents) * (1 + PLACE * place) };
  });
}

function headingLikeness(shared: number, aTotal: number, bTotal: number): number {
  return shared > 0 ? (1 - Math.exp(-shared / ENOUGH)) * (shared / Math.sqrt(aTotal * bTotal)) : 0;
}

function contentsOf(
  { members }: Layout,
  grams: readonly Int32Array[],
  weight: Float64Array,
): { readonly grams: readonly Int32Array[]; readonly total: readonly number[] } {
  const lastBag = new Int32Array(weight.length).fill(-1);
  const bags = members.map((own, section) => {
    const bag: number[] = [];
    for (const statement of own) {
      for (const gram of grams[statement] ?? []) {
        if (weight[gram] === 0 || lastBag[gram] === section) continue;
        lastBag[gram] = section;
        bag.push(gram);
      }
    }
    return new Int32Array(bag);
  });
  return { grams: bags, total: bags.map((bag) => bag.reduce((sum, gram) => sum + (weight[gram] ?? 0), 0)) };
}

/** Gives for a set of n-grams the weight that it shares with each of the other side's sets. */
function sharedRows(
  sets: readonly Int32Array[],
  weight: Float64Array,
): (grams: Int32Array | undefined) => ReadonlyMap<number, number> {
  const holders = new Map<number, number[]>();
  sets.forEach((grams, index) => {
    for (const gram of grams) {
      const own = holders.get(gram);
      if (own) own.push(index);
      else holders.set(gram, [index]);
    }
  });
  const sums = new Float64Array(sets.length);
  return (grams) => {
    const touched: number[] = [];
    for (const gram of grams ?? []) {
      const worth = weight[gram] ?? 0;
      if (worth === 0) continue;
      for (const index of holders.get(gram) ?? []) {
        const so = sums[index] ?? 0;
        if (so === 0) touched.push(index);
        sums[index] = so + worth;
      }
    }
    const row = new Map(touched.map((index) => [index, sums[index] ?? 0]));
    for (const index of touched) sums[index] = 0;
    return row;
  };
}

/** True for a section on several years. */
function isLong({ period }: Layout['sections'][number]): boolean {
  const years = yearsOf(period);
  return years !== null && years[1] > years[0];
}

function sameTimes(a: Layout, i: number, b: Layout, j: number): boolean {
  const [x, y] = [a.times[i], b.times[j]];
  return x === y || x === 'neutral' || y === 'neutral';
}
