import type { Affinity } from './affinity.ts';
import type { Matching } from './assign.ts';
import type { Layout } from './layout.ts';
import type { SectionLinks } from './sections.ts';

/** What speaks for a pair where the two stand, each 0…1. */
export interface Surroundings {
  /** How close their sections are. */
  readonly place: number;
  /** How many of their neighbours belong together. */
  readonly neighbours: number;
  /** How close the sections are that the two open, where these are each other's partner. */
  readonly lead: number;
}

/** What a pair of chapters (depth 1, 2, 3) tells about the statements in it: the smaller the place, the more. */
const SPECIFIC = [0.25, 0.6, 1];

/** Gives for two statements how close the places are where they stand, 0…1. */
export function placeOf(a: Layout, b: Layout, affinities: readonly Affinity[]): (i: number, j: number) => number {
  const width = b.sections.length;
  const scores = new Map(
    affinities.map((affinity) => {
      const depth = Math.min(a.sections[affinity.a]?.depth ?? 1, b.sections[affinity.b]?.depth ?? 1);
      return [affinity.a * width + affinity.b, Math.min(1, affinity.score) * (SPECIFIC[depth - 1] ?? 1)];
    }),
  );
  // All statements of one section are in the same place.
  const known = new Map<number, number>();
  return (i, j) => {
    const [within, beside] = [a.chains[i] ?? [], b.chains[j] ?? []];
    const key = (within[0] ?? -1) * width + (beside[0] ?? -1);
    let best = known.get(key);
    if (best === undefined) {
      best = 0;
      for (const x of within) for (const y of beside) best = Math.max(best, scores.get(x * width + y) ?? 0);
      known.set(key, best);
    }
    return best;
  };
}

/** How far around a statement its neighbours count. */
const REACH = 2;

/** Share of the statements around two that belong to each other, 0…1. */
export function neighbourhood(matching: Matching, a: number, b: number): number {
  let near = 0;
  for (let step = -REACH; step <= REACH; step++) {
    const partner = step === 0 ? -1 : (matching.a[a + step] ?? -1);
    if (partner >= 0 && partner !== b && Math.abs(partner - b) <= REACH) near++;
  }
  return near / (2 * REACH);
}

/**
 * For two statements that open sections which are each other's partner (key: index in the earlier report × number of statements of the
 * later one + index in that), how sure that makes the two, 0.5…1 by how close those sections are.
 */
export function leadsOf(
  a: Layout,
  b: Layout,
  affinities: readonly Affinity[],
  { matching }: SectionLinks,
): ReadonlyMap<number, number> {
  const [openersOfA, openersOfB] = [openers(a), openers(b)];
  const width = b.statements.length;
  return new Map(
    affinities.flatMap((edge) => {
      const [i, j] = [openersOfA.get(edge.a), openersOfB.get(edge.b)];
      if (i === undefined || j === undefined || matching.a[edge.a] !== edge.b) return [];
      return [[i * width + j, (1 + Math.min(1, edge.score)) / 2] as const];
    }),
  );
}

/** For each section whose heading is itself a statement, that statement. */
function openers({ sections, statements, members }: Layout): ReadonlyMap<number, number> {
  return new Map(
    members.flatMap((own, section) => {
      const first = own[0];
      const { start = -1, heading = '', derived = false } = sections[section] ?? {};
      const text = first === undefined ? '' : (statements[first]?.text ?? '');
      const isHeading = text.startsWith(heading) && text.length <= heading.length + 2;
      return first !== undefined && !derived && statements[first]?.start === start && isHeading
        ? [[section, first] as const]
        : [];
    }),
  );
}

/** At most so many statements of a section are shown to a similarity that was handed in. */
const HOUSE = 40;

/** Statements of sections that belong together, as keys like those of `leadsOf`: where two share no word, only a person's own similarity can tell of them. */
export function housemates(a: Layout, b: Layout, { matching }: SectionLinks): readonly number[] {
  const own = (layout: Layout, section: number): readonly number[] =>
    (layout.members[section] ?? []).filter((statement) => layout.chains[statement]?.[0] === section).slice(0, HOUSE);
  return [...matching.a].flatMap((j, i) => {
    if (j < 0) return [];
    const residents = own(b, j);
    return own(a, i).flatMap((x) => residents.map((y) => x * b.statements.length + y));
  });
}
