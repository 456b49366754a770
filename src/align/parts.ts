import type { Affinity } from './affinity.ts';
import type { Edge, Matching } from './assign.ts';
import type { Layout } from './layout.ts';

/** Least score of a section without a partner and the place that holds most of it. */
export const HOUSED = 0.12;
/** The same where the place is the counterpart of what stands around the section. */
const HOUSED_WITH_PARENT = 0.03;
/** A section may beside its partner belong to others that are this close. */
const PARTLY = 0.2;
/** … and nearly as close as the closest of that depth. */
const NEARLY = 0.7;
/** A section that is this like its partner went there whole. */
const WHOLE = 0.8;

/** One report seen from its own side: what is close to each of its sections, the closest first. */
interface Side {
  readonly own: Layout;
  readonly other: Layout;
  readonly partners: Int32Array;
  readonly edges: readonly (readonly Close[])[];
  /** For each section those of the other side that it is known to belong to. */
  readonly places: readonly Set<number>[];
}

interface Close {
  /** The section of the other side. */
  readonly to: number;
  readonly edge: Affinity;
}

/**
 * Finds the splits and merges beside the partners, from the chapters inwards: a section without a partner is looked for in what its chapter
 * became, then everywhere; and each section belongs also to what is nearly as close to it as the closest.
 */
export function splitsAndMerges(a: Layout, b: Layout, close: readonly Affinity[], matching: Matching): readonly Edge[] {
  const whole = close.filter((edge) => matching.a[edge.a] === edge.b && edge.likeness >= WHOLE);
  const [aWhole, bWhole] = [new Set(whole.map((edge) => edge.a)), new Set(whole.map((edge) => edge.b))];
  const isOpen = (edge: Edge): boolean => !aWhole.has(edge.a) && !bWhole.has(edge.b);
  const sides = [
    sideOf(a, b, matching.a, close, (edge) => ({ from: edge.a, to: edge.b })),
    sideOf(b, a, matching.b, close, (edge) => ({ from: edge.b, to: edge.a })),
  ];
  const isNews = (edge: Edge): boolean => matching.a[edge.a] !== edge.b;
  const found = new Map<string, Edge>();
  const settle = (edge: Edge): void => {
    found.set(`${edge.a}/${edge.b}`, edge);
    sides[0]?.places[edge.a]?.add(edge.b);
    sides[1]?.places[edge.b]?.add(edge.a);
  };
  for (const edge of nearlyClosest(a, b, close)) {
    if (isOpen(edge) && isNews(edge) && !isTold(a, b, matching, edge)) settle(edge);
  }
  const depths = [...new Set([...a.sections, ...b.sections].map(({ depth }) => depth))].sort((x, y) => x - y);
  for (const depth of depths) {
    const housed: Edge[] = [];
    for (const side of sides) {
      for (const [at, section] of side.own.sections.entries()) {
        if (section.depth === depth) housed.push(...housesOf(side, at, isOpen));
      }
    }
    for (const edge of housed) if (isNews(edge)) settle(edge);
  }
  return [...found.values()];
}

function sideOf(
  own: Layout,
  other: Layout,
  partners: Int32Array,
  close: readonly Affinity[],
  ends: (edge: Affinity) => { readonly from: number; readonly to: number },
): Side {
  const edges: Close[][] = own.sections.map(() => []);
  for (const edge of close) {
    const { from, to } = ends(edge);
    edges[from]?.push({ to, edge });
  }
  const places = Array.from(partners, (partner) => new Set(partner < 0 ? [] : [partner]));
  return { own, other, partners, edges, places };
}

/**
 * Where a section stands now: in what its chapter became, where that has no parts itself and was dealt out, or, without a partner and a
 * place, wherever it is closest to.
 */
function housesOf(
  { own, other, partners, edges, places }: Side,
  at: number,
  isOpen: (edge: Edge) => boolean,
): readonly Edge[] {
  const close = edges[at] ?? [];
  const isAlone = places[at]?.size === 0;
  const chapters = places[own.parents[at] ?? -1];
  const dealt = close.find(({ to }) => to !== partners[at] && chapters?.has(to) && other.isLeaf[to])?.edge;
  const around = ancestorsOf(own, at).map((section) => partners[section]);
  const closest = isAlone ? close.find(({ to, edge }) => isOpen(edge) && !around.includes(to))?.edge : undefined;
  return [
    ...(dealt && dealt.score >= (isAlone ? HOUSED_WITH_PARENT : HOUSED) ? [dealt] : []),
    ...(closest && closest.score >= HOUSED ? [closest] : []),
  ];
}

/** Pairs of sections that are close, and nearly as close as the closest of the same depth on either side. */
function nearlyClosest(a: Layout, b: Layout, close: readonly Affinity[]): readonly Affinity[] {
  const best = new Map<string, number>();
  const keysOf = (edge: Affinity): readonly string[] => [
    `a${edge.a}/${b.sections[edge.b]?.depth ?? 1}`,
    `b${edge.b}/${a.sections[edge.a]?.depth ?? 1}`,
  ];
  for (const edge of close) {
    for (const key of keysOf(edge)) best.set(key, Math.max(best.get(key) ?? 0, edge.score));
  }
  const isNear = (edge: Affinity): boolean => keysOf(edge).some((key) => edge.score >= NEARLY * (best.get(key) ?? 0));
  return close.filter((edge) => edge.score >= PARTLY && isNear(edge));
}

/** True where the chapter around one of the two is the partner of the other: that a part belongs to its chapter goes without saying. */
export function isTold(a: Layout, b: Layout, matching: Matching, { a: i, b: j }: Edge): boolean {
  return ancestorsOf(a, i).includes(matching.b[j] ?? -1) || ancestorsOf(b, j).includes(matching.a[i] ?? -1);
}

/** Without the pairs of a chapter and a lead that belongs to a part of the chapter as well: that it belongs to the whole is implied. */
export function withoutImplied(a: Layout, b: Layout, matching: Matching, extra: readonly Edge[]): readonly Edge[] {
  const [fromA, fromB] = [partnersOf(matching.a), partnersOf(matching.b)];
  for (const edge of extra) {
    fromA[edge.a]?.push(edge.b);
    fromB[edge.b]?.push(edge.a);
  }
  const isWithin = (layout: Layout, places: readonly number[] | undefined, whole: number): boolean =>
    places?.some((place) => ancestorsOf(layout, place).includes(whole)) ?? false;
  return extra.filter(({ a: i, b: j }) => {
    const [x, y] = [a.sections[i]?.depth ?? 1, b.sections[j]?.depth ?? 1];
    if (x === y) return true;
    return x > y ? !(a.isLeaf[i] && isWithin(b, fromA[i], j)) : !(b.isLeaf[j] && isWithin(a, fromB[j], i));
  });
}

const partnersOf = (side: Int32Array): number[][] => Array.from(side, (partner) => (partner < 0 ? [] : [partner]));

/** The sections around one, the innermost first. */
function ancestorsOf({ parents }: Layout, section: number): readonly number[] {
  const around: number[] = [];
  for (let at = parents[section] ?? -1; at >= 0; at = parents[at] ?? -1) around.push(at);
  return around;
}
