import type { Affinity } from './affinity.ts';
import { assign, type Edge, type Matching } from './assign.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { matchingCopies } from './copies.ts';
import { sharedWeight, type GramSpace } from './grams.ts';
import { gatherLinks } from './groups.ts';
import { pairIdentical } from './identical.ts';
import type { Layout } from './layout.ts';
import { housemates, leadsOf, neighbourhood, placeOf, type Surroundings } from './place.ts';
import type { SectionLinks } from './sections.ts';
import { makeComparison, mayMatch, partsOf, scoreOf, type Parts } from './similarity.ts';

/** A person's own likeness of two texts: 0 for texts that have nothing to do with each other, 1 for the same. */
export type Similarity = (a: string, b: string) => number;

/** Two statements that belong together, by their indexes, and how sure that is (0…1). */
export type Link = Edge;

/** Two statements that belong together, with what speaks for it. */
export interface StatementLink extends Link {
  readonly parts: Readonly<Record<string, number>>;
  /** Ordinal of the split or merge that the link is part of, or -1. */
  readonly group: number;
}

/** Least score of a pair. */
const THRESHOLD = 0.52;
/** How much a person's own similarity weighs against ours: where it is sure, it is enough by itself. */
const OWN_SHARE = 0.55;
/** How far the sections that two statements open can speak for them. */
const LEAD_SHARE = 0.8;

/** Two statements with what speaks for them where they stand, neighbours aside. */
interface Judged extends Candidate {
  readonly parts: Parts & Pick<Surroundings, 'place' | 'lead'>;
}

type Scored = Omit<StatementLink, 'group'>;

/** Finds which statements of two reports say the same: word for word, in other words, split or merged. */
export function linkStatements(
  a: Layout,
  b: Layout,
  space: GramSpace,
  affinities: readonly Affinity[],
  sections: SectionLinks,
  similarity?: Similarity,
): readonly StatementLink[] {
  const [aSize, bSize] = [a.statements.length, b.statements.length];
  const comparison = makeComparison(a, b, space, THRESHOLD);
  const place = placeOf(a, b, affinities);
  const leads = leadsOf(a, b, affinities, sections);
  const judgedBy = (own: Similarity, { a: i, b: j }: Candidate): number =>
    Math.min(1, Math.max(0, own(a.statements[i]?.text ?? '', b.statements[j]?.text ?? '')));

  const identical = pairIdentical(a, b);
  const [aDone, bDone] = [new Set(identical.map((link) => link.a)), new Set(identical.map((link) => link.b))];
  const isPossible = (i: number, j: number, shared: number, where = 1): boolean =>
    similarity !== undefined || mayMatch(comparison, i, j, shared, where);
  const isCounterpart = matchingCopies(a.texts, b.texts);
  const candidates = findCandidates(
    space,
    aDone,
    bDone,
    (i, j, shared) => isPossible(i, j, shared) && isCounterpart(i, j),
  );
  const further = new Set([...leads.keys(), ...(similarity ? housemates(a, b, sections) : [])]);
  for (const pair of candidates) further.delete(pair.a * bSize + pair.b);
  const added = Array.from(further, (key) => ({ a: Math.floor(key / bSize), b: key % bSize }))
    .filter((pair) => !aDone.has(pair.a) && !bDone.has(pair.b))
    .map((pair): Candidate => ({ ...pair, shared: sharedOf(space, pair) }));
  const open: Judged[] = [];
  for (const pair of [...candidates, ...added]) {
    const lead = leads.get(pair.a * bSize + pair.b) ?? 0;
    const where = place(pair.a, pair.b);
    if (lead === 0 && !isPossible(pair.a, pair.b, pair.shared, where)) continue;
    const said = partsOf(comparison, pair);
    const parts = similarity
      ? { ...said, own: judgedBy(similarity, pair), place: where, lead }
      : { ...said, place: where, lead };
    if (judge(parts, 1) >= THRESHOLD) open.push({ a: pair.a, b: pair.b, shared: pair.shared, parts });
  }

  const first = withPairs(assign(likely(open, null), aSize, bSize), identical);
  const same = identical.map((link): StatementLink => {
    const parts = partsOf(comparison, { ...link, shared: space.aTotal[link.a] ?? 0 });
    return { ...link, parts: { ...parts }, group: -1 };
  });
  return [...same, ...gatherLinks(likely(open, first), space)];
}

/** The pairs that reach the least score, with the neighbours that a first matching gives them. */
function likely(open: readonly Judged[], matching: Matching | null): readonly Scored[] {
  const found: Scored[] = [];
  for (const { a, b, parts } of open) {
    const neighbours = matching ? neighbourhood(matching, a, b) : 0;
    const score = judge(parts, neighbours);
    if (score >= THRESHOLD) found.push({ a, b, score, parts: { ...parts, neighbours } });
  }
  return found;
}

/** The score of a pair: what the two say, strengthened by where they stand, and a person's own similarity beside it. */
function judge(parts: Judged['parts'], neighbours: number): number {
  const score = 1 - (1 - scoreOf(parts, parts.place, neighbours)) * (1 - LEAD_SHARE * parts.lead);
  return parts.own === undefined ? score : (1 - OWN_SHARE) * score + OWN_SHARE * parts.own;
}

function sharedOf(space: GramSpace, { a, b }: { readonly a: number; readonly b: number }): number {
  const [x, y] = [space.a[a], space.b[b]];
  return x && y ? sharedWeight(x, y, space.weight) : 0;
}

function withPairs(matching: Matching, links: readonly Link[]): Matching {
  for (const { a, b } of links) {
    matching.a[a] = b;
    matching.b[b] = a;
  }
  return matching;
}
