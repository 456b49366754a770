import type { ReportDiff, Section, SectionPair, SectionRelation, Statement, StatementPair } from '../../types.ts';
import { shortened } from './common.ts';

/** A heading to show, and what became of it. */
export interface ShownHeading {
  readonly section: Section;
  /** Of the heading below the title; no level is skipped on the way down, also where a lead stands right below a chapter. */
  readonly level: 2 | 3 | 4;
  /** What it has to do with sections of the former report, its own partner first; empty where it stands unchanged. */
  readonly origins: readonly { readonly relation: SectionRelation; readonly was: string }[];
}

/** The changed statements that stand under one heading, in the order of the new report. */
export interface SectionChanges {
  /** Where the statements stand; null where no section is known. */
  readonly section: Section | null;
  /** The section's heading, after those above it which were not shown yet; empty where all of them were. */
  readonly headings: readonly ShownHeading[];
  readonly rows: readonly StatementPair[];
}

/**
 * Brings the statements of both reports into one order, that of the new report: what is gone stands in the section that its own became,
 * behind its former neighbour. Each heading comes once; sections in which nothing changed are left out, or kept where that is asked for.
 */
export function placeStatements(
  { sections, statements }: Pick<ReportDiff, 'sections' | 'statements'>,
  unchanged: 'left out' | 'kept' = 'left out',
): readonly SectionChanges[] {
  const houses = housesOf(sections);
  const runs: { readonly home: House | null; readonly rows: StatementPair[] }[] = [];
  for (const { home, row } of inOrder(statements, houses)) {
    const run = runs.at(-1);
    if (run?.home === home) run.rows.push(row);
    else runs.push({ home, rows: [row] });
  }
  const named = toldApart(sections, statements);
  const told = new Set<House>();
  let level = 1;
  return runs.flatMap(({ home, rows }) => {
    if (unchanged === 'left out' && rows.every(({ relation }) => relation === 'same')) return [];
    const untold = chainOf(home).filter((house) => !told.has(house));
    const headings = untold.map((house) => {
      told.add(house);
      level = Math.min(house.section.depth + 1, level + 1, 4);
      return shownHeading(house, named(house), level as 2 | 3 | 4);
    });
    return [{ section: home && named(home), headings, rows }];
  });
}

/** How much of a sentence tells two sections of one heading apart. */
const LONGEST_OPENING = 24;

/** Where several sections of a report have the same heading, such as a call to the audience, adds what each opens with. */
function toldApart(sections: readonly SectionPair[], statements: readonly StatementPair[]): (house: House) => Section {
  const starts = new Map<string, Set<number>>();
  for (const { heading, start } of sections.flatMap(({ a, b }) => b ?? a ?? [])) {
    starts.set(heading, (starts.get(heading) ?? new Set()).add(start));
  }
  const said = (side: 'a' | 'b'): readonly Statement[] =>
    statements.flatMap((row) => row[side] ?? []).sort((x, y) => x.start - y.start);
  const [former, present] = [said('a'), said('b')];
  return (house) => {
    const { section } = house;
    if ((starts.get(section.heading)?.size ?? 0) < 2) return section;
    const opening = (isOfNew(house) ? present : former).find(
      ({ start, text }) => start >= section.start && start < section.end && text !== section.heading,
    );
    return opening
      ? { ...section, heading: `${section.heading} ${shortened(opening.text, LONGEST_OPENING)}` }
      : section;
  };
}

/** A section of the new report, or one of the former report that has no place in the new one, with what is known of it. */
interface House {
  readonly section: Section;
  readonly pairs: readonly SectionPair[];
  readonly parent: () => House | null;
}

interface Houses {
  readonly ofA: (id: string) => House | null;
  readonly ofB: (id: string) => House | null;
}

function housesOf(sections: readonly SectionPair[]): Houses {
  // A section's own partner counts before the places that it was split into or merged with.
  const ranked = [...sections].sort((x, y) => Number(isPart(x)) - Number(isPart(y)) || y.score - x.score);
  const [byA, byB] = [new Map<string, SectionPair[]>(), new Map<string, SectionPair[]>()];
  for (const pair of ranked) {
    for (const [table, section] of [[byA, pair.a] as const, [byB, pair.b] as const]) {
      if (!section || section.derived) continue;
      const own = table.get(section.id);
      if (own) own.push(pair);
      else table.set(section.id, [pair]);
    }
  }
  const built = new Map<string, House>();
  const house = (side: 'a' | 'b', section: Section, pairs: readonly SectionPair[]): House => {
    const key = `${side}${section.id}`;
    const known = built.get(key);
    if (known) return known;
    const parent = (): House | null => (section.parent === null ? null : (side === 'a' ? ofA : ofB)(section.parent));
    const made = { section, pairs, parent };
    built.set(key, made);
    return made;
  };
  const ofB = (id: string): House | null => {
    const pairs = byB.get(id);
    return pairs?.[0]?.b ? house('b', pairs[0].b, pairs) : null;
  };
  const ofA = (id: string): House | null => {
    const pair = byA.get(id)?.[0];
    if (pair?.b) return ofB(pair.b.id);
    return pair?.a ? house('a', pair.a, [pair]) : null;
  };
  return { ofA, ofB };
}

const isPart = ({ relation }: SectionPair): boolean => relation === 'split' || relation === 'merged';

interface Placed {
  readonly home: House | null;
  readonly row: StatementPair;
  /** Place in the new report. */
  readonly at: number;
}

/** New statements in their order, each followed by the lost ones that came after its counterpart. */
function inOrder(statements: readonly StatementPair[], { ofA, ofB }: Houses): readonly Placed[] {
  const standing = statements.flatMap((row): Placed[] =>
    row.b ? [{ home: ofB(row.b.section), row, at: row.b.start }] : [],
  );
  const ends = new Map<House | null, number>();
  for (const { home, at } of standing) ends.set(home, Math.max(ends.get(home) ?? -1, at));
  const byHome = new Map<House | null, number>();
  let [anchor, around] = [-1, null as House | null];
  const lost: Placed[] = [];
  for (const row of [...statements].filter(({ a }) => a).sort((x, y) => startA(x) - startA(y))) {
    if (row.b) {
      if (row.moved) continue;
      [anchor, around] = [row.b.start, ofB(row.b.section)];
      byHome.set(around, anchor);
      continue;
    }
    const home = row.a ? ofA(row.a.section) : null;
    const isNew = home !== null && isOfNew(home);
    const upper = chainOf(home).filter(isOfNew).at(-1);
    // A section that is gone stands behind the whole of the one that its neighbour went to, or else at the end of the one around it.
    const inside = !upper || chainOf(around).includes(upper);
    const at = isNew
      ? (byHome.get(home) ?? home.section.start)
      : inside
        ? Math.max(anchor, ends.get(around) ?? -1)
        : upper.section.end - 1;
    lost.push({ home, row, at });
  }
  return [...standing, ...lost].sort(
    (x, y) =>
      x.at - y.at ||
      Number(!x.row.b) - Number(!y.row.b) ||
      (x.row.b ? y.row.score - x.row.score : 0) ||
      startA(x.row) - startA(y.row),
  );
}

/** Whether it is a section of the new report. */
const isOfNew = ({ section, pairs }: House): boolean => pairs[0]?.b?.id === section.id;

const startA = ({ a }: StatementPair): number => a?.start ?? -1;

/** A section and those that enclose it, the outermost first. */
function chainOf(home: House | null): readonly House[] {
  const chain: House[] = [];
  for (let at = home; at && !chain.includes(at); at = at.parent()) chain.unshift(at);
  return chain;
}

function shownHeading({ pairs }: House, section: Section, level: ShownHeading['level']): ShownHeading {
  const origins = pairs
    .filter(({ relation }) => relation !== 'same')
    .map(({ a, b, relation }) => ({ relation, was: a && b && a.heading !== b.heading ? a.heading : '' }));
  return { section, level, origins };
}
