import { byScore } from './assign.ts';
import { sharedWeight, type GramSpace } from './grams.ts';
import type { StatementLink } from './statements.ts';

/** Least score at which a statement without a partner joins a pair as another part of it. */
const JOINING = 0.24;
/** Least score at which two statements that both have a partner are a further part of each other. */
const CROSSING = 0.34;
/** Least share of what two statements have in common that their other partners do not already account for. */
const NEW = 0.25;
/** Statements in a group at most; more would be a theme and no split or merge. */
const LARGEST = 5;

type Scored = Omit<StatementLink, 'group'>;

/**
 * Adds to the pairs what is a further part of them: one statement split into several, several merged into one, or the
 * tasks of two dealt out anew. Statements that hang together in this way make a group.
 */
export function joinHalves(
  pairs: readonly Scored[],
  edges: readonly Scored[],
  space: GramSpace,
): readonly StatementLink[] {
  const groups = new Map<string, Set<string>>();
  const groupOf = (node: string): Set<string> => groups.get(node) ?? new Set([node]);
  const unite = ({ a, b }: Scored): void => {
    const union = new Set([...groupOf(`a${a}`), ...groupOf(`b${b}`)]);
    for (const node of union) groups.set(node, union);
  };
  for (const pair of pairs) unite(pair);
  const paired = new Set(pairs.map(({ a, b }) => `${a}/${b}`));
  const partnersOfA = new Map(pairs.map(({ a, b }) => [a, [b]]));
  const partnersOfB = new Map(pairs.map(({ a, b }) => [b, [a]]));
  /** Of what the two share, the part that speaks of something else than what ties them to their partners. */
  const novelty = ({ a, b }: Scored): number => {
    const [x, y] = [space.a[a], space.b[b]];
    if (!x || !y) return 0;
    const others = new Set([
      ...(partnersOfA.get(a) ?? []).flatMap((partner) => [...(space.b[partner] ?? [])]),
      ...(partnersOfB.get(b) ?? []).flatMap((partner) => [...(space.a[partner] ?? [])]),
    ]);
    const fresh = y.filter((gram) => !others.has(gram));
    return sharedWeight(x, fresh, space.weight) / sharedWeight(x, y, space.weight);
  };
  const joined: Scored[] = [];
  for (const edge of [...edges].sort(byScore)) {
    if (edge.score < JOINING) break;
    const [onA, onB] = [groupOf(`a${edge.a}`), groupOf(`b${edge.b}`)];
    const free = onA.size === 1 || onB.size === 1;
    if (paired.has(`${edge.a}/${edge.b}`) || onA.size + onB.size > LARGEST) continue;
    if (onA === onB || (free ? onA.size + onB.size === 2 : edge.score < CROSSING)) continue;
    if (novelty(edge) >= NEW) {
      joined.push(edge);
      partnersOfA.set(edge.a, [...(partnersOfA.get(edge.a) ?? []), edge.b]);
      partnersOfB.set(edge.b, [...(partnersOfB.get(edge.b) ?? []), edge.a]);
      unite(edge);
    }
  }
  const ordinals = new Map<Set<string>, number>();
  return [...pairs, ...joined].map((link) => {
    const group = groupOf(`a${link.a}`);
    if (group.size <= 2) return { ...link, group: -1 };
    const ordinal = ordinals.get(group) ?? ordinals.size;
    ordinals.set(group, ordinal);
    return { ...link, group: ordinal };
  });
}
