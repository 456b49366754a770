import type { SectionPair, SectionRelation } from '../types.ts';
import type { Headings } from '../locales/locale.ts';
import { bareText } from '../text/bare.ts';
import { foldWidth } from '../text/width.ts';
import type { Affinity } from './affinity.ts';
import { assign, byScore, type Edge, type Matching } from './assign.ts';
import { isTold, splitsAndMerges, withoutImplied, HOUSED } from './parts.ts';
import type { Layout } from './layout.ts';
import { inOrder } from './order.ts';

/** Least score of a pair of sections. */
const THRESHOLD = 0.16;
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
  const keys = ({ sections, contents }: Layout): readonly string[] =>
    sections.map(({ depth }, section) => `${depth}\n${contents[section] ?? ''}`);
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
  const width = b.sections.length;
  const keyOf = (edge: Pick<Edge, 'a' | 'b'>): number => edge.a * width + edge.b;
  const gone = new Map<number, { count: number; a: number; b: number }>();
  for (const link of links) {
    const [aLength, bLength] = [lengthOf(a, link.a), lengthOf(b, link.b)];
    for (const i of a.chains[link.a] ?? []) {
      for (const j of b.chains[link.b] ?? []) {
        const sum = gone.get(i * width + j);
        if (!sum) gone.set(i * width + j, { count: 1, a: aLength, b: bLength });
        else {
          sum.count++;
          sum.a += aLength;
          sum.b += bLength;
        }
      }
    }
  }
  const whole = (layout: Layout, section: number): number =>
    (layout.members[section] ?? []).reduce((sum, statement) => sum + lengthOf(layout, statement), 0);
  const known = new Set(sections.extra.map(keyOf));
  const more = affinities.filter((edge) => {
    const sum = gone.get(keyOf(edge));
    return (
      sum !== undefined &&
      sum.count > 1 &&
      edge.score >= HOUSED &&
      comparableDepths(a.sections[edge.a]?.depth ?? 1, b.sections[edge.b]?.depth ?? 1) &&
      sections.matching.a[edge.a] !== edge.b &&
      !known.has(keyOf(edge)) &&
      !isTold(a, b, sections.matching, edge) &&
      Math.max(sum.a / whole(a, edge.a), sum.b / whole(b, edge.b)) >= MUCH
    );
  });
  return { ...sections, extra: withoutImplied(a, b, sections.matching, [...sections.extra, ...more]) };
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
