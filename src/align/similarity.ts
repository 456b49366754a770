import type { Metric } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { NO_GRAMS, sharedWeight, weightOf, type GramSpace } from './grams.ts';
import type { Layout, Times } from './layout.ts';

/** What speaks for two statements saying the same, each 0…1. */
export interface Parts {
  /** What the two share, by how rare it is, however long they are: one task may stand in a long sentence of several. */
  readonly words: number;
  /** Share of what is worth comparing in the two that stands in both. */
  readonly overlap: number;
  /** How much of what either names in its opening clause, its task, the other says too. */
  readonly task: number;
  /** Names in quotation marks that stand in both. */
  readonly names: number;
  /** An indicator that both give a figure for. */
  readonly indicator: number;
  /** A figure with its unit that stands in both. */
  readonly figure: number;
  /** How much they share that no other statement says. */
  readonly ties: number;
  /** 1, or less where one looks back and the other ahead. */
  readonly times: number;
}

/** How much the length of two statements lessens what their shared words say: 0 not at all, 0.5 in full. */
const LENGTH = 0.22;
/** Evidence at which two statements have some 63 % of the likeness that words can give. */
const ENOUGH = 3.8;
/** An opening clause whose n-grams weigh less names no task. */
const LEAST_TASK = 4;
/** What is left of the likeness of a report on the past and a plan for the future. */
const ACROSS_TIMES = 0.35;

/** So many n-grams that only the two say are some 63 % of what these can tell: a short name. */
const ENOUGH_TIES = 3;

/** How much each further sign strengthens what the words say. */
const STRENGTHS = { task: 3, names: 0.5, indicator: 0.5, figure: 0.3, ties: 0.3, place: 1.4, neighbours: 0.3 };
/** What words and all signs weigh together, place and task aside. */
const ALL_SIGNS = 1 + STRENGTHS.names + STRENGTHS.indicator + STRENGTHS.figure + STRENGTHS.ties + STRENGTHS.neighbours;

const QUOTED =
  /["\u{201C}\u{300A}\u{300E}](?<name>[^"\u{201C}\u{201D}\u{300A}\u{300B}\u{300E}\u{300F}]{2,20})["\u{201D}\u{300B}\u{300F}]/gu;

/** What a statement names and counts. */
interface Traits {
  readonly names: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const NO_TRAITS: Traits = { names: new Set(), indicators: new Set(), figures: new Set() };

function traitsOf({ report, statements }: Layout): readonly Traits[] {
  const metrics = new Map<string, Metric[]>();
  for (const metric of report.metrics) {
    const own = metrics.get(metric.statement);
    if (own) own.push(metric);
    else metrics.set(metric.statement, [metric]);
  }
  return statements.map(({ id, text }) => {
    const own = metrics.get(id) ?? [];
    return {
      names: new Set([...text.matchAll(QUOTED)].map(({ groups }) => groups?.['name'] ?? '')),
      indicators: new Set(own.map(({ canonical, indicator, kind }) => `${canonical ?? indicator}|${kind}`)),
      figures: new Set(own.filter(({ unit }) => unit).map(({ value, unit }) => `${value}|${unit}`)),
    };
  });
}

/** What a report's statements have to be compared by, each by its index. */
interface Side {
  readonly grams: readonly Int32Array[];
  readonly openings: readonly Int32Array[];
  /** Weight of all n-grams of each statement, and how far its length lessens what it shares. */
  readonly total: Float64Array;
  readonly length: Float64Array;
  /** Weight of the n-grams of each opening clause. */
  readonly named: Float64Array;
  readonly times: readonly Times[];
  readonly traits: readonly Traits[];
}

/** The statements of two reports, prepared to be compared by what they say; where they stand does not count here. */
export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  readonly weight: Float64Array;
  readonly ties: Float64Array;
  /** In how many statements of both reports each name stands. */
  readonly nameCounts: ReadonlyMap<string, number>;
  /** What the words must give to reach the least score, within the times and across them. */
  readonly needed: number;
  readonly neededAcross: number;
}

/** Prepares the comparison of two reports' statements, of which a pair must reach the score `least`. */
export function makeComparison(a: Layout, b: Layout, space: GramSpace, least: number): Comparison {
  const sideOf = (
    layout: Layout,
    grams: readonly Int32Array[],
    openings: readonly Int32Array[],
    total: Float64Array,
  ) => ({
    grams,
    openings,
    total,
    length: total.map((weight) => weight ** LENGTH),
    named: Float64Array.from(openings, (opening) => weightOf(opening, space.weight)),
    times: layout.statementTimes,
    traits: traitsOf(layout),
  });
  const sides = {
    a: sideOf(a, space.a, space.aOpenings, space.aTotal),
    b: sideOf(b, space.b, space.bOpenings, space.bTotal),
  };
  const needed = (times: number): number => (times > least ? -Math.log(1 - least / times) : Infinity);
  return {
    ...sides,
    weight: space.weight,
    ties: space.ties,
    nameCounts: countNames([...sides.a.traits, ...sides.b.traits]),
    needed: needed(1),
    neededAcross: needed(ACROSS_TIMES),
  };
}

// These are functions of the module and no closures: the engine forgets what it compiled of a closure once nobody holds it.

/** Whether two statements could reach the least score at that place if all other signs spoke for them: spares the look at those that nothing could lift. */
export function mayMatch(
  { a, b, needed, neededAcross }: Comparison,
  i: number,
  j: number,
  shared: number,
  place: number,
): boolean {
  const task = (tells(shared, a.named[i] ?? 0) + tells(shared, b.named[j] ?? 0)) / 2;
  const strength = ALL_SIGNS + STRENGTHS.task * task + STRENGTHS.place * place;
  return evidenceOf(a, b, i, j, shared) * strength >= (timesOf(a, b, i, j) === 1 ? needed : neededAcross);
}

/** What speaks for a pair, by what the two say. */
export function partsOf({ a, b, weight, ties, nameCounts }: Comparison, { a: i, b: j, shared }: Candidate): Parts {
  const [x, y] = [a.traits[i] ?? NO_TRAITS, b.traits[j] ?? NO_TRAITS];
  const [aNamed, bNamed] = [a.named[i] ?? 0, b.named[j] ?? 0];
  const saidByA = sharedWeight(a.grams[i] ?? NO_GRAMS, b.openings[j] ?? NO_GRAMS, weight);
  const saidByB = sharedWeight(b.grams[j] ?? NO_GRAMS, a.openings[i] ?? NO_GRAMS, weight);
  return {
    words: 1 - Math.exp(-evidenceOf(a, b, i, j, shared)),
    overlap: shared > 0 ? shared / Math.sqrt((a.total[i] ?? 0) * (b.total[j] ?? 0)) : 0,
    task: (tells(saidByA, bNamed) + tells(saidByB, aNamed)) / 2,
    names: rarestName(x.names, y.names, nameCounts),
    indicator: shares(x.indicators, y.indicators),
    figure: shares(x.figures, y.figures),
    ties: 1 - Math.exp(-sharedWeight(a.grams[i] ?? NO_GRAMS, b.grams[j] ?? NO_GRAMS, ties) / ENOUGH_TIES),
    times: timesOf(a, b, i, j),
  };
}

function evidenceOf(a: Side, b: Side, i: number, j: number, shared: number): number {
  return shared > 0 ? shared / ((a.length[i] ?? 0) * (b.length[j] ?? 0) * ENOUGH) : 0;
}

function timesOf(a: Side, b: Side, i: number, j: number): number {
  const past = a.times[i];
  const now = b.times[j];
  return past === now || past === 'neutral' || now === 'neutral' ? 1 : ACROSS_TIMES;
}

function tells(shared: number, named: number): number {
  return named >= LEAST_TASK ? Math.min(1, shared / named) : 0;
}

function countNames(traits: readonly Traits[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of traits) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How rare the rarest name is that stands in both: 1 where it stands in these two alone, less the more there are. */
function rarestName(a: ReadonlySet<string>, b: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let rarest = 0;
  for (const name of a) if (b.has(name)) rarest = Math.max(rarest, Math.min(1, 2 / (counts.get(name) ?? 2)));
  return rarest;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  for (const item of a) if (b.has(item)) return 1;
  return 0;
}

/**
 * 0…1: likeness of the words, strengthened by shared names, indicators, figures and by place. Signs alone, without
 * shared words, weigh nothing: a common theme is no match.
 */
export function scoreOf(parts: Parts, place: number, neighbours: number): number {
  const signs =
    STRENGTHS.task * parts.task +
    STRENGTHS.names * parts.names +
    STRENGTHS.indicator * parts.indicator +
    STRENGTHS.figure * parts.figure +
    STRENGTHS.ties * parts.ties +
    STRENGTHS.place * place +
    STRENGTHS.neighbours * neighbours;
  return (1 - (1 - parts.words) ** (1 + signs)) * parts.times;
}
