import type { SectionPair, SectionRelation } from '../types.ts';
import type { Headings } from '../locales/locale.ts';
import { bareText } from '../text/bare.ts';
import { foldWidth } from '../text/width.ts';
import type { Affinity } from './affinity.ts';
import { assign, byScore, type Edge, type Matching } from './assign.ts';
import type { Layout } from './layout.ts';
import { inOrder } from './order.ts';

/** Least score of a pair of sections. */
const THRESHOLD = 0.16;
/** Least score of a section without a partner and the place that holds most of it. */
const HOUSED = 0.12;
/** The same where the place already holds, or belongs to, what stands around the section. */
const HOUSED_WITH_PARENT = 0.06;
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
  const identical = identicalSections(a, b);
  const [aDone, bDone] = [new Set(identical.keys()), new Set(identical.values())];
  const open = close.filter((edge) => !aDone.has(edge.a) && !bDone.has(edge.b));
  const matching = assign(
    open.filter(({ score }) => score >= THRESHOLD),
    a.sections.length,
    b.sections.length,
  );
  for (const [i, j] of identical) {
    matching.a[i] = j;
    matching.b[j] = i;
  }
  return { matching, extra: splitsAndMerges(a, b, open, matching) };
}

/** Sections with the same heading and the same text belong together; copies of one do in their order. */
function identicalSections(a: Layout, b: Layout): ReadonlyMap<number, number> {
  const keys = ({ sections, statements, members }: Layout): readonly string[] =>
    sections.map(({ heading, depth }, section) => {
      const own = (members[section] ?? []).map((statement) => statements[statement]?.text ?? '');
      return [depth, heading, ...own].join('\n');
    });
  const places = new Map<string, number[]>();
  keys(b).forEach((key, section) => {
    const own = places.get(key);
    if (own) own.push(section);
    else places.set(key, [section]);
  });
  return new Map(
    keys(a).flatMap((key, section) => {
      const place = places.get(key)?.shift();
      return place === undefined ? [] : [[section, place] as const];
    }),
  );
}

/** What a chapter's leads have in common with another chapter is said by the sections between them. */
function comparableDepths(x: number, y: number): boolean {
  return Math.min(x, y) > 1 || Math.max(x, y) < 3;
}

/** Finds for sections without a partner where most of them went, and for all of them what is nearly as close as the closest. */
function splitsAndMerges(a: Layout, b: Layout, close: readonly Affinity[], matching: Matching): readonly Edge[] {
  const extra = new Map<string, Edge>();
  const belong = (i: number, j: number): boolean => matching.a[i] === j || extra.has(`${i}/${j}`);
  const [aHoused, bHoused] = [new Set<number>(), new Set<number>()];
  matching.a.forEach((j, i) => {
    if (j < 0) return;
    aHoused.add(i);
    bHoused.add(j);
  });
  const settled = close.filter((edge) => matching.a[edge.a] === edge.b && edge.likeness >= WHOLE);
  const [aWhole, bWhole] = [new Set(settled.map((edge) => edge.a)), new Set(settled.map((edge) => edge.b))];
  const [aParents, bParents] = [new Set(a.parents), new Set(b.parents)];
  const bestOfA = new Map<string, number>();
  const bestOfB = new Map<string, number>();
  for (const edge of close) {
    if (edge.score < HOUSED_WITH_PARENT) break;
    const [fromA, fromB] = [
      `${edge.a}/${b.sections[edge.b]?.depth ?? 1}`,
      `${edge.b}/${a.sections[edge.a]?.depth ?? 1}`,
    ];
    if (!bestOfA.has(fromA)) bestOfA.set(fromA, edge.score);
    if (!bestOfB.has(fromB)) bestOfB.set(fromB, edge.score);
    if (aWhole.has(edge.a) || bWhole.has(edge.b) || matching.a[edge.a] === edge.b) continue;
    const homeless = !aHoused.has(edge.a) || !bHoused.has(edge.b);
    const nearly = Math.min(bestOfA.get(fromA) ?? 0, bestOfB.get(fromB) ?? 0) * NEARLY;
    const inParent =
      (!bHoused.has(edge.b) && belong(edge.a, b.parents[edge.b] ?? -1)) ||
      (!aHoused.has(edge.a) && belong(a.parents[edge.a] ?? -1, edge.b)) ||
      (!aParents.has(edge.a) &&
        !bParents.has(edge.b) &&
        edge.score >= HOUSED &&
        (belong(edge.a, b.parents[edge.b] ?? -1) || belong(a.parents[edge.a] ?? -1, edge.b)));
    const least = inParent ? HOUSED_WITH_PARENT : homeless ? HOUSED : Math.max(PARTLY, nearly);
    if (edge.score < least || (!inParent && isTold(a, b, matching, edge))) continue;
    aHoused.add(edge.a);
    bHoused.add(edge.b);
    extra.set(`${edge.a}/${edge.b}`, { a: edge.a, b: edge.b, score: edge.score });
  }
  return [...extra.values()];
}

/** True where the chapter around one of the two is the partner of the other: that a part belongs to its chapter goes without saying. */
function isTold(a: Layout, b: Layout, matching: Matching, { a: i, b: j }: Edge): boolean {
  return isWithin(a, i, matching.b[j] ?? -1) || isWithin(b, j, matching.a[i] ?? -1);
}

function isWithin({ parents }: Layout, part: number, whole: number): boolean {
  for (let at = parents[part] ?? -1; at >= 0; at = parents[at] ?? -1) if (at === whole) return true;
  return false;
}

/** Least share of a section's text that has gone to another before the statements alone speak for a split or merge. */
const MUCH = 0.25;

/** Adds the sections between which several statements, and much of the one, have gone. */
export function withStatements(
  a: Layout,
  b: Layout,
  sections: SectionLinks,
  affinities: readonly Affinity[],
  links: readonly Pick<Edge, 'a' | 'b'>[],
): SectionLinks {
  const gone = new Map<string, { count: number; a: number; b: number }>();
  for (const link of links) {
    const [aLength, bLength] = [lengthOf(a, link.a), lengthOf(b, link.b)];
    for (const i of a.chains[link.a] ?? []) {
      for (const j of b.chains[link.b] ?? []) {
        const sum = gone.get(`${i}/${j}`) ?? { count: 0, a: 0, b: 0 };
        gone.set(`${i}/${j}`, { count: sum.count + 1, a: sum.a + aLength, b: sum.b + bLength });
      }
    }
  }
  const whole = (layout: Layout, section: number): number =>
    (layout.members[section] ?? []).reduce((sum, statement) => sum + lengthOf(layout, statement), 0);
  const known = new Set(sections.extra.map((edge) => `${edge.a}/${edge.b}`));
  const more = affinities.filter((edge) => {
    const sum = gone.get(`${edge.a}/${edge.b}`);
    return (
      sum !== undefined &&
      sum.count > 1 &&
      edge.score >= HOUSED &&
      comparableDepths(a.sections[edge.a]?.depth ?? 1, b.sections[edge.b]?.depth ?? 1) &&
      sections.matching.a[edge.a] !== edge.b &&
      !known.has(`${edge.a}/${edge.b}`) &&
      !isTold(a, b, sections.matching, edge) &&
      Math.max(sum.a / whole(a, edge.a), sum.b / whole(b, edge.b)) >= MUCH
    );
  });
  return { ...sections, extra: [...sections.extra, ...more] };
}

function lengthOf({ statements }: Layout, statement: number): number {
  return statements[statement]?.text.length ?? 0;
}

/** Says what became of each section, in the order of the later report; what is gone stands where it stood before. */
export function sectionPairs(
  a: Layout,
  b: Layout,
  links: SectionLinks,
  affinities: readonly Affinity[],
  { markers }: Pick<Headings, 'markers'>,
): readonly SectionPair[] {
  const width = b.sections.length;
  const scores = new Map(affinities.map((affinity) => [affinity.a * width + affinity.b, affinity.likeness]));
  const settled = inOrder([...links.matching.a].flatMap((j, i) => (j >= 0 ? [{ a: i, b: j }] : [])));
  const placed: { readonly at: number; readonly pair: SectionPair }[] = [];
  const put = (i: number, j: number, relation: SectionRelation, score: number, at = j): void => {
    placed.push({ at, pair: { a: a.sections[i] ?? null, b: b.sections[j] ?? null, relation, score: round(score) } });
  };
  const [aPaired, bPaired] = [new Set(links.extra.map((edge) => edge.a)), new Set(links.extra.map((edge) => edge.b))];
  b.sections.forEach((section, j) => {
    const i = links.matching.b[j] ?? -1;
    const partner = a.sections[i];
    if (!partner) {
      if (!bPaired.has(j)) put(-1, j, 'added', 0);
      return;
    }
    const sameHeading = bareHeading(partner.heading, markers) === bareHeading(section.heading, markers);
    const relation = !sameHeading ? 'revised' : settled.has(i) ? 'same' : 'moved';
    put(i, j, relation, scores.get(i * width + j) ?? 0);
  });
  for (const { a: i, b: j, score } of links.extra) {
    const smaller = (b.members[j]?.length ?? 0) <= (a.members[i]?.length ?? 0);
    put(i, j, smaller ? 'split' : 'merged', Math.min(1, score));
  }
  let at = -1;
  a.sections.forEach((_section, i) => {
    const j = links.matching.a[i] ?? -1;
    if (j >= 0) at = j;
    else if (!aPaired.has(i)) put(i, -1, 'removed', 0, at);
  });
  return placed.sort((x, y) => x.at - y.at).map(({ pair }) => pair);
}

/** The words of a heading, without its number and the year: a heading that is only counted anew is the same. */
function bareHeading(heading: string, markers: Headings['markers']): string {
  const folded = foldWidth(heading).trim();
  const marker = markers.find(({ pattern }) => pattern.test(folded));
  return bareText(marker ? folded.replace(marker.pattern, '') : folded).replace(/\d+/gu, '');
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
