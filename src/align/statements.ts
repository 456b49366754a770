import type { Affinity } from './affinity.ts';
import { assign, type Edge, type Matching } from './assign.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { sharedWeight, type GramSpace } from './grams.ts';
import { joinHalves } from './groups.ts';
import { pairIdentical } from './identical.ts';
import type { Layout } from './layout.ts';
import { leadsOf, neighbourhood, placeOf } from './place.ts';
import type { SectionLinks } from './sections.ts';
import { makeComparison, scoreOf, type Parts } from './similarity.ts';

/** A person's own likeness of two texts: 0 for texts that have nothing to do with each other, 1 for the same. */
export type Similarity = (a: string, b: string) => number;

/** What speaks for a pair where the two stand, each 0…1. */
export interface Surroundings {
  /** How close their sections are. */
  readonly place: number;
  /** How many of their neighbours belong together. */
  readonly neighbours: number;
  /** How close the sections are that the two open, where these are each other's partner. */
  readonly lead: number;
}

/** Two statements that belong together, by their indexes, and how sure that is (0…1). */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Two statements that belong together, with what speaks for it. */
export interface StatementLink extends Link {
  readonly parts: Readonly<Record<string, number>>;
  /** Ordinal of the split or merge that the link is part of, or -1. */
  readonly group: number;
}

/** Least score of a pair. */
const THRESHOLD = 0.22;
/** Edges below this are no candidates in any place. */
const HOPELESS = 0.03;
/** How much a person's own similarity weighs against ours. */
const OWN_SHARE = 0.5;

/** At most so many statements of a section are shown to a similarity that was handed in. */
const HOUSE = 40;
/** How far the sections that two statements open can speak for them. */
const LEAD_SHARE = 0.6;
const NO_GRAMS = new Int32Array();

interface Comparison extends Edge {
  readonly parts: Parts;
}

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
  const compare = makeComparison(a, b, space);
  const judge = (parts: Parts, { place, neighbours, lead }: Surroundings): number => {
    const score = 1 - (1 - scoreOf(parts, place, neighbours)) * (1 - LEAD_SHARE * lead);
    return parts.own === undefined ? score : (1 - OWN_SHARE) * score + OWN_SHARE * parts.own;
  };

  const identical = pairIdentical(a, b);
  const [aDone, bDone] = [new Set(identical.map((link) => link.a)), new Set(identical.map((link) => link.b))];
  const leads = leadsOf(a, b, affinities, sections);
  const keyOf = (pair: Candidate): number => pair.a * bSize + pair.b;
  const candidates = findCandidates(space);
  const known = new Set(candidates.map(keyOf));
  const openers = [...leads.keys()]
    .filter((key) => !known.has(key))
    .map((key) => ({ a: Math.floor(key / bSize), b: key % bSize }));
  const open = [...candidates, ...openers, ...(similarity ? housemates(a, b, space, sections) : [])]
    .filter((pair) => !aDone.has(pair.a) && !bDone.has(pair.b))
    .map((pair): Comparison => {
      const own = similarity?.(a.statements[pair.a]?.text ?? '', b.statements[pair.b]?.text ?? '');
      const parts = {
        ...compare(pair.a, pair.b),
        ...(own === undefined ? {} : { own: Math.min(1, Math.max(0, own)) }),
      };
      return { ...pair, parts, score: judge(parts, { ...NOWHERE, lead: leads.get(keyOf(pair)) ?? 0 }) };
    })
    .filter(({ score }) => score > HOPELESS);

  const place = placeOf(a, b, affinities);
  const likely = (matching: Matching | null): (Comparison & { readonly around: Surroundings })[] =>
    open
      .map((edge) => {
        const around = {
          place: place(edge.a, edge.b),
          neighbours: matching ? neighbourhood(matching, edge) : 0,
          lead: leads.get(keyOf(edge)) ?? 0,
        };
        return { ...edge, around, score: judge(edge.parts, around) };
      })
      .filter(({ score }) => score >= THRESHOLD);

  const first = withPairs(assign(likely(null), aSize, bSize), identical);
  const edges = likely(first);
  const matching = assign(edges, aSize, bSize);
  const scored = edges.map(({ parts, around, ...edge }) => ({ ...edge, parts: { ...parts, ...around } }));
  const pairs = scored.filter((edge) => matching.a[edge.a] === edge.b);
  const same = identical.map((link): StatementLink => ({ ...link, parts: { ...compare(link.a, link.b) }, group: -1 }));
  return [...same, ...joinHalves(pairs, scored, space)];
}

const NOWHERE: Surroundings = { place: 0, neighbours: 0, lead: 0 };

function withPairs(matching: Matching, links: readonly Link[]): Matching {
  for (const { a, b } of links) {
    matching.a[a] = b;
    matching.b[b] = a;
  }
  return matching;
}

/** Statements of sections that belong together but share no word: only a similarity that was handed in can tell of them. */
function housemates(a: Layout, b: Layout, space: GramSpace, { matching }: SectionLinks): readonly Candidate[] {
  const own = (layout: Layout, section: number): readonly number[] =>
    (layout.members[section] ?? []).filter((statement) => layout.chains[statement]?.[0] === section).slice(0, HOUSE);
  return [...matching.a].flatMap((j, i) => {
    if (j < 0) return [];
    const residents = own(b, j);
    return own(a, i).flatMap((x) =>
      residents
        .filter((y) => sharedWeight(space.a[x] ?? NO_GRAMS, space.b[y] ?? NO_GRAMS, space.weight) === 0)
        .map((y) => ({ a: x, b: y })),
    );
  });
}
