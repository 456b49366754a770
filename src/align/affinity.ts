import { matchingCopies } from './copies.ts';
import { gramSpace, NO_GRAMS, weightOf, type GramSpace } from './grams.ts';
import { gatherNearest } from './nearest.ts';
import { sharedRows, shareRow } from './postings.ts';
import { foldCase } from '../text/bare.ts';
import { lengthsBetween } from './lengths.ts';
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
/** How much close parents, and a like place among the siblings, strengthen what heading and content say. */
const PARENTS = 0.6;
const PLACE = 0.4;
/** Less than this is no likeness. */
const LEAST = 0.02;
/** How many counterparts each section looks at. */
const BREADTH = 60;
/** What is said in more sections than this of one report is boilerplate. */
const LONGEST_POSTING = 60;

/** Compares sections by heading, content and place; only pairs that have something in common come out. */
export function sectionAffinities(a: Layout, b: Layout, space: GramSpace): readonly Affinity[] {
  const width = b.sections.length;
  const nearest = gatherNearest(a.sections.length, width, BREADTH);
  const contents = { a: contentsOf(a, space.a, space.weight), b: contentsOf(b, space.b, space.weight) };
  const headings = gramSpace(
    a.sections.map(({ heading }) => foldCase(heading)),
    b.sections.map(({ heading }) => foldCase(heading)),
  );
  const lengths = lengthsBetween(a, b);
  const isCounterpart = matchingCopies(a.contents, b.contents);
  const content = sharedRows({ a: contents.a.grams, b: contents.b.grams, weight: space.weight }, LONGEST_POSTING);
  const heading = sharedRows(headings, LONGEST_POSTING);
  const [aSize, bSize] = [sizesOf(contents.a.total), sizesOf(contents.b.total)];
  for (let i = 0; i < a.sections.length; i++) {
    const others = [...shareRow(content, i)];
    for (const j of shareRow(heading, i)) if (content.shared[j] === 0) others.push(j);
    const x = contents.a.total[i] ?? 0;
    for (const j of others) {
      const isSmaller = x <= (contents.b.total[j] ?? 0);
      const partly = isSmaller
        ? (aSize.asSmaller[i] ?? 0) * (bSize.asLarger[j] ?? 0)
        : (bSize.asSmaller[j] ?? 0) * (aSize.asLarger[i] ?? 0);
      const inContent = partly > 0 ? Math.min(1, (content.shared[j] ?? 0) / partly) : 0;
      const inHeading = heading.shared[j] ?? 0;
      if ((inHeading === 0 && inContent < LEAST) || !isCounterpart(i, j)) continue;
      const alike = headingLikeness(inHeading, headings.aTotal[i] ?? 0, headings.bTotal[j] ?? 0);
      const value =
        (sameTimes(a, i, b, j) ? 1 : ACROSS_TIMES) *
        lengths(i, j) *
        (1 - (1 - HEADING_SHARE * alike) * (1 - inContent));
      if (value >= LEAST) nearest.add({ a: i, b: j, worth: value });
    }
  }
  const pairs = nearest.pairs().toSorted((x, y) => x.a - y.a);
  const likeness = new Map(pairs.map(({ a: i, b: j, worth }) => [i * width + j, worth]));
  const of = (i: number, j: number): number => (i < 0 || j < 0 ? 0 : (likeness.get(i * width + j) ?? 0));
  return pairs.map(({ a: i, b: j, worth }) => {
    const [x, y] = [a.parents[i] ?? -1, b.parents[j] ?? -1];
    const parents = Math.max(of(x, y), of(x, j), of(i, y));
    const place = 1 - Math.abs((a.ranks[i] ?? 0) - (b.ranks[j] ?? 0));
    return { a: i, b: j, likeness: worth, score: worth * (1 + PARENTS * parents) * (1 + PLACE * place) };
  });
}

/** What a section's weight counts where it is the smaller of two, and where it is the larger. */
function sizesOf(totals: readonly number[]): {
  readonly asSmaller: readonly number[];
  readonly asLarger: readonly number[];
} {
  return {
    asSmaller: totals.map((total) => total ** TOWARDS_SMALLER),
    asLarger: totals.map((total) => total ** (1 - TOWARDS_SMALLER)),
  };
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
  const bag = new Int32Array(weight.length);
  const bags = members.map((own, section) => {
    let size = 0;
    for (const statement of own) {
      const all = grams[statement] ?? NO_GRAMS;
      for (let at = 0, { length } = all; at < length; at++) {
        const gram = all[at] ?? 0;
        if (weight[gram] === 0 || lastBag[gram] === section) continue;
        lastBag[gram] = section;
        bag[size++] = gram;
      }
    }
    return bag.slice(0, size);
  });
  return { grams: bags, total: bags.map((own) => weightOf(own, weight)) };
}

function sameTimes(a: Layout, i: number, b: Layout, j: number): boolean {
  const x = a.times[i];
  const y = b.times[j];
  return x === y || x === 'neutral' || y === 'neutral';
}
