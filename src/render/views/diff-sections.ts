import type { ReportDiff, Section, SectionPair, SectionRelation, StatementPair } from '../../types.ts';

/** A heading to show, and what became of it. */
interface ShownHeading {
  readonly section: Section;
  readonly relation: SectionRelation;
  /** Its former heading, where that was another. */
  readonly was: string;
}

/** The changed statements that stand under one heading, in the order of the new report. */
export interface SectionChanges {
  /** The heading, after those above it which were not shown yet; empty where no section is known. */
  readonly headings: readonly ShownHeading[];
  readonly rows: readonly StatementPair[];
}

/**
 * Brings the statements of both reports into one order, that of the new report: what is gone stands behind
 * its former neighbour. Sections in which nothing changed are left out.
 */
export function placeStatements({
  sections,
  statements,
}: Pick<ReportDiff, 'sections' | 'statements'>): readonly SectionChanges[] {
  // Of several pairs of a section its own partner counts before the places that it was split into or merged with.
  const ranked = [...sections].sort((x, y) => Number(isPart(x)) - Number(isPart(y)) || y.score - x.score).reverse();
  const pairOfA = new Map(ranked.flatMap((pair) => (pair.a ? [[pair.a.id, pair] as const] : [])));
  const pairOfB = new Map(ranked.flatMap((pair) => (pair.b ? [[pair.b.id, pair] as const] : [])));
  const pairOf = ({ a, b }: StatementPair): SectionPair | undefined =>
    b ? pairOfB.get(b.section) : a ? pairOfA.get(a.section) : undefined;

  const groups = new Map<SectionPair | undefined, StatementPair[]>();
  for (const row of inOrder(statements)) {
    const pair = pairOf(row);
    const group = groups.get(pair);
    if (group) group.push(row);
    else groups.set(pair, [row]);
  }

  const told = new Set<SectionPair>();
  return [...groups].flatMap(([pair, rows]) => {
    const changed = rows.some(({ relation }) => relation !== 'same');
    if (!changed) return [];
    const chain = pair ? ancestors(pair, pairOfA, pairOfB) : [];
    const untold = chain.filter((candidate) => !told.has(candidate));
    for (const shown of untold) told.add(shown);
    const headings = untold.length > 0 ? untold : chain.slice(-1);
    return [{ headings: headings.flatMap(shownHeading), rows }];
  });
}

const isPart = ({ relation }: SectionPair): boolean => relation === 'split' || relation === 'merged';

/** New statements in their order, each followed by the lost ones that came after its counterpart. */
function inOrder(statements: readonly StatementPair[]): readonly StatementPair[] {
  const startA = ({ a }: StatementPair): number => a?.start ?? -1;
  const anchors = new Map<StatementPair, number>();
  let anchor = -1;
  for (const pair of [...statements].filter(({ a }) => a).sort((x, y) => startA(x) - startA(y))) {
    if (pair.b && pair.relation !== 'moved') anchor = pair.b.start;
    anchors.set(pair, pair.b?.start ?? anchor);
  }
  const place = (pair: StatementPair): number => pair.b?.start ?? anchors.get(pair) ?? -1;
  const gone = (pair: StatementPair): number => (pair.b ? 0 : 1);
  return [...statements].sort((x, y) => place(x) - place(y) || gone(x) - gone(y) || startA(x) - startA(y));
}

/** A pair of sections and those that enclose it, the outermost first. */
function ancestors(
  pair: SectionPair,
  pairOfA: ReadonlyMap<string, SectionPair>,
  pairOfB: ReadonlyMap<string, SectionPair>,
): readonly SectionPair[] {
  const chain: SectionPair[] = [];
  for (let at: SectionPair | undefined = pair; at && !chain.includes(at);) {
    chain.unshift(at);
    const parent: string | null = (at.b ?? at.a)?.parent ?? null;
    at = parent === null ? undefined : (at.b ? pairOfB : pairOfA).get(parent);
  }
  return chain;
}

function shownHeading({ a, b, relation }: SectionPair): readonly ShownHeading[] {
  const section = b ?? a;
  if (!section) return [];
  return [{ section, relation, was: a && b && a.heading !== b.heading ? a.heading : '' }];
}
