import { byScore } from './assign.ts';
import { firstIndex } from '../text/search.ts';
import { sharedWeight, weightOf, type GramSpace } from './grams.ts';
import type { StatementLink } from './statements.ts';

/** Least score at which two statements that both have a partner are a further part of each other. */
const CROSSING = 0.56;
/** Least share of what two statements have in common that their other partners do not already account for. */
const NEW = 0.25;
/** Two statements that have so much of the likeness that words can give say the same again, as a plan of years and one of the year do. */
const AGAIN = 0.5;
/** Two statements that overlap so far are each other's whole counterpart. */
const WHOLE = 0.75;
/** Statements in a group at most; more would be a theme and no split or merge. */
const LARGEST = 6;

type Scored = Omit<StatementLink, 'group'>;

/**
 * Chooses the links, the best first: two statements that are free pair, one that is free joins the pair of its best
 * counterpart as a further part of it (a split, a merge), and two pairs grow together where the tasks of two statements
 * were dealt out anew; what a further part shares must not all be said by the partners already, those aside that stand in a plan of years
 * where it stands in one of the year. Statements that hang together in this way make a group. `long` tells of each statement whether it
 * is told of several years.
 */
export function gatherLinks(
  edges: readonly Scored[],
  space: GramSpace,
  long: { readonly a: readonly boolean[]; readonly b: readonly boolean[] },
): readonly StatementLink[] {
  const [onA, onB] = [new Map<number, Scored[]>(), new Map<number, Scored[]>()];
  for (const edge of [...edges].sort(byScore)) {
    const [others, further] = [onA.get(edge.a) ?? [], onB.get(edge.b) ?? []];
    const links = new Set([...groupAround(others, onA, onB), ...groupAround(further, onA, onB)]);
    if (sizeOf([...links, edge]) > LARGEST) continue;
    const isCrossing = others.length > 0 && further.length > 0;
    if (isCrossing && edge.score < CROSSING) continue;
    const isTold = isCrossing || [...others, ...further].some(({ parts }) => parts.overlap >= WHOLE);
    const isAgain = edge.parts.words >= AGAIN || (edge.standing?.lead ?? 0) > 0;
    if (isTold || (links.size > 0 && !isAgain)) {
      const rivals = others.filter((link) => long.b[link.b] === long.b[edge.b]);
      const fellows = further.filter((link) => long.a[link.a] === long.a[edge.a]);
      const fresh = novelty(edge, rivals, fellows, space);
      if (fresh === 0 || (isTold && fresh < NEW)) continue;
    }
    onA.set(edge.a, [...others, edge]);
    onB.set(edge.b, [...further, edge]);
  }
  const ordinals = new Map<Scored, number>();
  let groups = 0;
  return [...onA.values()].flat().map((link) => {
    if (!ordinals.has(link)) {
      const group = groupAround([link], onA, onB);
      const ordinal = group.length > 1 ? groups++ : -1;
      for (const member of group) ordinals.set(member, ordinal);
    }
    return { ...link, group: ordinals.get(link) ?? -1 };
  });
}

type Partners = ReadonlyMap<number, readonly Scored[]>;

/** The links that hang together with the given ones by a common statement, these included. */
function groupAround(links: readonly Scored[], onA: Partners, onB: Partners): readonly Scored[] {
  const found = [...links];
  for (const { a, b } of found) {
    for (const link of [...(onA.get(a) ?? []), ...(onB.get(b) ?? [])]) if (!found.includes(link)) found.push(link);
  }
  return found;
}

function sizeOf(links: readonly Scored[]): number {
  return new Set(links.map(({ a }) => a)).size + new Set(links.map(({ b }) => b)).size;
}

/** Of what the two share, the part that speaks of something else than what ties them to their partners. */
function novelty({ a, b }: Scored, others: readonly Scored[], further: readonly Scored[], space: GramSpace): number {
  const [x, y] = [space.a[a], space.b[b]];
  if (!x || !y) return 0;
  const told = [...others.map((link) => space.b[link.b]), ...further.map((link) => space.a[link.a])];
  const fresh = y.filter((gram) => holds(x, gram) && !told.some((grams) => grams && holds(grams, gram)));
  return weightOf(fresh, space.weight) / sharedWeight(x, y, space.weight);
}

/** True where an ascending set of n-grams has this one. */
function holds(grams: Int32Array, gram: number): boolean {
  return grams[firstIndex(grams, (other) => other >= gram)] === gram;
}
