import type { Affinity } from './affinity.ts';
import { assign, type Edge, type Matching } from './assign.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { matchingCopies } from './copies.ts';
import { sharedWeight, type GramSpace } from './grams.ts';
import { gatherLinks } from './groups.ts';
import { pairIdentical } from './identical.ts';
import type { Layout } from './layout.ts';
import { spanningYears } from './lengths.ts';
import { housemates, leadsOf, neighbourhood, placeOf, type Surroundings } from './place.ts';
import type { SectionLinks } from './sections.ts';
import { makeComparison, mayMatch, partsOf, scoreOf, type Parts } from './similarity.ts';

/** A person's own likeness of two texts: 0 for texts that have nothing to do with each other, 1 for the same. */
export type Similarity = (a: string, b: string) => number;

/** Two statements that belong together, by their indexes, and how sure that is (0…1). */
export type Link = Edge;

/** Two statements that belong together, with what speaks for it. */
export interface StatementLink extends Link {
  readonly parts: Parts;
  /** What speaks for it where the two stand; null where they say the same words. */
  readonly standing: Standing | null;
  /** Ordinal of the split or merge that the link is part of, or -1. */
  readonly group: number;
}

/** Least score of a pair. */
const THRESHOLD = 0.52;
/** How much a person's own similarity weighs against ours: where it is sure, it is enough by itself. */
const OWN_SHARE = 0.55;
/** How far the sections that two statements open can speak for them. */
const LEAD_SHARE = 0.8;

/** Where two statements stand, and what a person's own similarity says of them, if there is one. */
interface Standing extends Surroundings {
  readonly own: number | null;
}

/** Two statements with what speaks for them, neighbours aside. */
interface Judged extends Pick<Candidate, 'a' | 'b'>, Omit<Standing, 'neighbours'> {
  readonly parts: Parts;
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
    const own = similarity ? judgedBy(similarity, pair) : null;
    const judged = { a: pair.a, b: pair.b, parts: partsOf(comparison, pair), place: where, lead, own };
    if (judge(judged, 1) >= THRESHOLD) open.push(judged);
  }

  const first = withPairs(assign(likely(open, null), aSize, bSize), identical);
  const same = identical.map((link): StatementLink => {
    const parts = partsOf(comparison, { ...link, shared: space.aTotal[link.a] ?? 0 });
    return { ...link, parts, standing: null, group: -1 };
  });
  return [...same, ...gatherLinks(likely(open, first), space, { a: spanningYears(a), b: spanningYears(b) })];
}

/** The pairs that reach the least score, with the neighbours that a first matching gives them. */
function likely(open: readonly Judged[], matching: Matching | null): readonly Scored[] {
  const found: Scored[] = [];
  for (const judged of open) {
    const { a, b, parts, place, lead, own } = judged;
    const neighbours = matching ? neighbourhood(matching, a, b) : 0;
    const score = judge(judged, neighbours);
    if (score >= THRESHOLD) found.push({ a, b, score, parts, standing: { place, lead, neighbours, own } });
  }
  return found;
}

/** The score of a pair: what the two say, strengthened by where they stand, and a person's own similarity beside it. */
function judge({ parts, place, lead, own }: Judged, neighbours: number): number {
  const score = 1 - (1 - scoreOf(parts, place, neighbours)) * (1 - LEAD_SHARE * lead);
  return own === null ? score : (1 - OWN_SHARE) * score + OWN_SHARE * own;
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
