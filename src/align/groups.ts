import { byScore, type Edge } from './assign.ts';
import type { StatementLink } from './statements.ts';

/** Least score at which a statement joins a pair as another part of it. */
const JOINING = 0.2;

type Scored = Omit<StatementLink, 'group'>;

/**
 * Adds to the pairs those statements that found no partner of their own but are a part of a paired one: one statement
 * split into several, or several merged into one. In a group one side has exactly one statement.
 */
export function joinHalves(pairs: readonly Scored[], edges: readonly Scored[]): readonly StatementLink[] {
  const aPartners = partners(pairs, 'a');
  const bPartners = partners(pairs, 'b');
  const joined: Scored[] = [];
  for (const edge of [...edges].sort(byScore)) {
    if (edge.score < JOINING) break;
    const [onA, onB] = [aPartners.get(edge.a) ?? [], bPartners.get(edge.b) ?? []];
    if ((onA.length === 0) === (onB.length === 0)) continue;
    const [host] = onA.length > 0 ? onA : onB;
    const back = (onA.length > 0 ? bPartners : aPartners).get(host ?? -1) ?? [];
    if (back.length > 1) continue;
    joined.push(edge);
    aPartners.set(edge.a, [...onA, edge.b]);
    bPartners.set(edge.b, [...onB, edge.a]);
  }
  return number([...pairs, ...joined], aPartners, bPartners);
}

function partners(pairs: readonly Edge[], side: 'a' | 'b'): Map<number, readonly number[]> {
  return new Map(pairs.map((pair) => [pair[side], [pair[side === 'a' ? 'b' : 'a']]]));
}

function number(
  links: readonly Scored[],
  aPartners: ReadonlyMap<number, readonly number[]>,
  bPartners: ReadonlyMap<number, readonly number[]>,
): readonly StatementLink[] {
  const ordinals = new Map<string, number>();
  return links.map((link) => {
    const split = (aPartners.get(link.a) ?? []).length > 1;
    const merged = (bPartners.get(link.b) ?? []).length > 1;
    if (!split && !merged) return { ...link, group: -1 };
    const key = split ? `a${link.a}` : `b${link.b}`;
    const ordinal = ordinals.get(key) ?? ordinals.size;
    ordinals.set(key, ordinal);
    return { ...link, group: ordinal };
  });
}
