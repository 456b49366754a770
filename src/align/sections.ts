import type { SectionPair, SectionRelation } from '../types.ts';
import { bareText } from '../text/grams.ts';
import type { Affinity } from './affinity.ts';
import { assign, byScore, type Edge, type Matching } from './assign.ts';
import type { Layout } from './layout.ts';
import { inOrder } from './order.ts';

/** Least score of a pair of sections. */
const THRESHOLD = 0.16;
/** Least score of a section without a partner and the place that holds most of it. */
const HOUSED = 0.1;
/** A section may beside its partner belong to others that are this close. */
const PARTLY = 0.2;
/** … and nearly as close as the closest of that depth. */
const NEARLY = 0.7;

/** A section that is this like its partner went there whole. */
const WHOLE = 0.8;

/** Sections that belong together by index: one-to-one, and beside that the splits and merges. */
export interface SectionLinks {
  readonly matching: Matching;
  readonly extra: readonly Edge[];
}

/** Chooses which sections belong together. */
export function linkSections(a: Layout, b: Layout, affinities: readonly Affinity[]): SectionLinks {
  const close = affinities
    .filter(({ a: i, b: j }) => comparableDepths(a.sections[i]?.depth ?? 1, b.sections[j]?.depth ?? 1))
    .sort(byScore);
  const matching = assign(
    close.filter(({ score }) => score >= THRESHOLD),
    a.sections.length,
    b.sections.length,
  );
  return { matching, extra: splitsAndMerges(a, b, close, matching) };
}

/** What a chapter's leads have in common with another chapter is said by the sections between them. */
function comparableDepths(x: number, y: number): boolean {
  return Math.min(x, y) > 1 || Math.max(x, y) < 3;
}

/** Finds for sections without a partner where most of them went, and for all of them what is nearly as close as the closest. */
function splitsAndMerges(a: Layout, b: Layout, close: readonly Affinity[], matching: Matching): readonly Edge[] {
  const extra = new Map<string, Edge>();
  const [aHoused, bHoused] = [new Set<number>(), new Set<number>()];
  matching.a.forEach((j, i) => {
    if (j < 0) return;
    aHoused.add(i);
    bHoused.add(j);
  });
  const settled = close.filter((edge) => matching.a[edge.a] === edge.b && edge.likeness >= WHOLE);
  const [aWhole, bWhole] = [new Set(settled.map((edge) => edge.a)), new Set(settled.map((edge) => edge.b))];
  const bestOfA = new Map<string, number>();
  const bestOfB = new Map<string, number>();
  for (const edge of close) {
    if (edge.score < HOUSED) break;
    const [fromA, fromB] = [
      `${edge.a}/${b.sections[edge.b]?.depth ?? 1}`,
      `${edge.b}/${a.sections[edge.a]?.depth ?? 1}`,
    ];
    if (!bestOfA.has(fromA)) bestOfA.set(fromA, edge.score);
    if (!bestOfB.has(fromB)) bestOfB.set(fromB, edge.score);
    const nearly = Math.min(bestOfA.get(fromA) ?? 0, bestOfB.get(fromB) ?? 0) * NEARLY;
    const homeless = !aHoused.has(edge.a) || !bHoused.has(edge.b);
    if (aWhole.has(edge.a) || bWhole.has(edge.b)) continue;
    if (matching.a[edge.a] === edge.b || (!homeless && (edge.score < PARTLY || edge.score < nearly))) continue;
    aHoused.add(edge.a);
    bHoused.add(edge.b);
    extra.set(`${edge.a}/${edge.b}`, { a: edge.a, b: edge.b, score: edge.score });
  }
  return [...extra.values()];
}

/** Says what became of each section, in the order of the later report; what is gone stands where it stood before. */
export function sectionPairs(
  a: Layout,
  b: Layout,
  links: SectionLinks,
  affinities: readonly Affinity[],
): readonly SectionPair[] {
  const width = b.sections.length;
  const scores = new Map(affinities.map((affinity) => [affinity.a * width + affinity.b, affinity.likeness]));
  const settled = inOrder([...links.matching.a].flatMap((j, i) => (j >= 0 ? [{ a: i, b: j }] : [])));
  const placed: { readonly at: number; readonly pair: SectionPair }[] = [];
  const put = (i: number, j: number, relation: SectionRelation, score: number, at = j): void => {
    placed.push({ at, pair: { a: a.sections[i] ?? null, b: b.sections[j] ?? null, relation, score: round(score) } });
  };
  b.sections.forEach((section, j) => {
    const i = links.matching.b[j] ?? -1;
    const partner = a.sections[i];
    if (!partner) {
      if (!links.extra.some((edge) => edge.b === j)) put(-1, j, 'added', 0);
      return;
    }
    const sameHeading = bareHeading(partner.heading) === bareHeading(section.heading);
    const relation = !sameHeading ? 'revised' : settled.has(i) ? 'same' : 'moved';
    put(i, j, relation, scores.get(i * width + j) ?? 0);
  });
  for (const { a: i, b: j, score } of links.extra) {
    const smaller = (b.members[j]?.length ?? 0) <= (a.members[i]?.length ?? 0);
    put(i, j, smaller ? 'split' : 'merged', Math.min(1, score));
  }
  const paired = new Set(links.extra.map((edge) => edge.a));
  let at = -1;
  a.sections.forEach((_section, i) => {
    const j = links.matching.a[i] ?? -1;
    if (j >= 0) at = j;
    else if (!paired.has(i)) put(i, -1, 'removed', 0, at);
  });
  return placed.sort((x, y) => x.at - y.at).map(({ pair }) => pair);
}

const bareHeading = (heading: string): string => bareText(heading).replace(/\d+/gu, '');
const round = (score: number): number => Math.round(score * 1000) / 1000;
