import type { Layout } from './layout.ts';
import type { Link } from './statements.ts';
import { inOrder } from './order.ts';
import type { SectionLinks } from './sections.ts';

/**
 * Tells which pairs of statements stand in another place than before: in sections that do not belong together, or in
 * another order within those that do. A sentence that occurs several times counts as moved only with a neighbour.
 */
export function findMoves(a: Layout, b: Layout, links: readonly Link[], sections: SectionLinks): ReadonlySet<Link> {
  const width = b.sections.length;
  const belongs = new Set(sections.extra.map((edge) => edge.a * width + edge.b));
  sections.matching.a.forEach((j, i) => j >= 0 && belongs.add(i * width + j));
  const at = (layout: Layout, statement: number): number => layout.chains[statement]?.[0] ?? -1;
  const together = (i: number, j: number): boolean => {
    const [x, y] = [a.chains[i] ?? [], b.chains[j] ?? []];
    if (x.length === 0 || y.length === 0) return x.length === y.length;
    return (
      y.some((section) => belongs.has((x[0] ?? -1) * width + section)) ||
      x.some((section) => belongs.has(section * width + (y[0] ?? -1)))
    );
  };
  const moved = new Set<Link>();
  const rooms = new Map<string, Link[]>();
  for (const link of links) {
    if (!together(link.a, link.b)) {
      moved.add(link);
      continue;
    }
    const key = `${at(a, link.a)}/${at(b, link.b)}`;
    const room = rooms.get(key);
    if (room) room.push(link);
    else rooms.set(key, [link]);
  }
  for (const room of rooms.values()) {
    const kept = inOrder(room);
    for (const link of room) if (!kept.has(link.a)) moved.add(link);
  }
  return moved;
}
