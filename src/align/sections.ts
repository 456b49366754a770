import type { SectionPair, SectionRelation } from '../types.ts';
import { bareText } from '../text/grams.ts';
import type { Affinity } from './affinity.ts';
import { assign, type Edge, type Matching } from './assign.ts';
import type { Layout } from './layout.ts';
import { inOrder } from './order.ts';

/** Least score of a pair of sections. */
const THRESHOLD = 0.16;
/** Least share of the smaller section's content in the larger one for a split or merge. */
const PARTLY = 0.3;
/** A part may go to a second place that is nearly as close as the first. */
const NEARLY = 0.6;
/** What speaks for sections besides heading and content: the same depth, the same role, a like place in the report. */
const BONUS = { depth: 0.04, role: 0.04, place: 0.04 };

/** Sections that belong together by index: one-to-one, and beside that the splits and merges. */
export interface SectionLinks {
  readonly matching: Matching;
  readonly extra: readonly Edge[];
}

/** Chooses which sections belong together. */
export function linkSections(a: Layout, b: Layout, affinities: readonly Affinity[]): SectionLinks {
  const scored = affinities.map((affinity) => ({ ...affinity, score: affinity.score + bonus(a, b, affinity) }));
  const likely = scored.filter(({ score }) => score >= THRESHOLD);
  const matching = assign(likely, a.sections.length, b.sections.length);
  return { matching, extra: splitsAndMerges(a, b, affinities, matching) };
}

function bonus(a: Layout, b: Layout, { a: i, b: j }: Affinity): number {
  const [x, y] = [a.sections[i], b.sections[j]];
  if (!x || !y) return 0;
  const apart = Math.abs(x.start / (a.report.source.length || 1) - y.start / (b.report.source.length || 1));
  return (
    (x.depth === y.depth ? BONUS.depth : 0) +
    (x.role === y.role ? BONUS.role : 0) +
    BONUS.place * Math.max(0, 1 - 2 * apart)
  );
}

/** For each section and each depth of the other side the place that holds most of it, where that is not its own partner. */
function splitsAndMerges(a: Layout, b: Layout, affinities: readonly Affinity[], matching: Matching): readonly Edge[] {
  const extra = new Map<string, Edge>();
  const partly = affinities
    .map((affinity) => ({ ...affinity, partial: 1 - (1 - 0.9 * affinity.heading) * (1 - affinity.share) }))
    .filter(({ partial, score }) => partial >= PARTLY && score > 0);
  for (const side of ['a', 'b'] as const) {
    const other = side === 'a' ? b : a;
    const best = new Map<string, number>();
    const keyOf = (edge: Edge): string => `${edge[side]}/${other.sections[edge[side === 'a' ? 'b' : 'a']]?.depth ?? 0}`;
    for (const edge of partly) best.set(keyOf(edge), Math.max(best.get(keyOf(edge)) ?? 0, edge.partial));
    for (const edge of partly) {
      if (matching.a[edge.a] === edge.b || edge.partial < NEARLY * (best.get(keyOf(edge)) ?? 1)) continue;
      extra.set(`${edge.a}/${edge.b}`, { a: edge.a, b: edge.b, score: edge.partial });
    }
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
  const scores = new Map(affinities.map((affinity) => [affinity.a * width + affinity.b, Math.min(1, affinity.score)]));
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
    put(i, j, smaller ? 'split' : 'merged', score);
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
