import type { Metric } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { sharedWeight, weightOf, type GramSpace } from './grams.ts';
import type { Layout } from './layout.ts';

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
  /** 1, or less where one looks back and the other ahead. */
  readonly times: number;
  /** What a similarity that was handed in says. */
  readonly own?: number;
}

/** How much the length of two statements lessens what their shared words say: 0 not at all, 0.5 in full. */
const LENGTH = 0.22;
/** Evidence at which two statements have some 63 % of the likeness that words can give. */
const ENOUGH = 3.8;
/** An opening clause whose n-grams weigh less names no task. */
const LEAST_TASK = 4;
/** What is left of the likeness of a report on the past and a plan for the future. */
const ACROSS_TIMES = 0.35;

/** How much each further sign strengthens what the words say. */
const STRENGTHS = { task: 3, names: 0.5, indicator: 0.5, figure: 0.3, place: 1.4, neighbours: 0.3 };
/** What words and all signs weigh together, place and task aside. */
const ALL_SIGNS = 1 + STRENGTHS.names + STRENGTHS.indicator + STRENGTHS.figure + STRENGTHS.neighbours;

const QUOTED =
  /["\u{201C}\u{300A}\u{300E}](?<name>[^"\u{201C}\u{201D}\u{300A}\u{300B}\u{300E}\u{300F}]{2,20})["\u{201D}\u{300B}\u{300F}]/gu;

/** What a statement names and counts. */
interface Traits {
  readonly names: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

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

/** Compares statements of two reports by what they say; where they stand does not count here. */
export interface StatementComparison {
  /** Whether two statements could reach the least score at that place if all other signs spoke for them: spares the look at those that nothing could lift. */
  readonly mayMatch: (a: number, b: number, shared: number, place: number) => boolean;
  readonly partsOf: (pair: Candidate) => Parts;
}

/** Prepares the comparison of two reports' statements, of which a pair must reach the score `least`. */
export function makeComparison(a: Layout, b: Layout, space: GramSpace, least: number): StatementComparison {
  const [aTraits, bTraits] = [traitsOf(a), traitsOf(b)];
  const namedBy = (opening: Int32Array): number => weightOf(opening, space.weight);
  const [aNamed, bNamed] = [space.aOpenings.map(namedBy), space.bOpenings.map(namedBy)];
  const rarity = countNames([...aTraits, ...bTraits]);
  const none: Traits = { names: new Set(), indicators: new Set(), figures: new Set() };
  const lengthOf = (total: number): number => total ** LENGTH;
  const [aLength, bLength] = [space.aTotal.map(lengthOf), space.bTotal.map(lengthOf)];
  const evidenceOf = (i: number, j: number, shared: number): number =>
    shared > 0 ? shared / ((aLength[i] ?? 0) * (bLength[j] ?? 0) * ENOUGH) : 0;
  const timesOf = (i: number, j: number): number => {
    const past = a.statementTimes[i];
    const now = b.statementTimes[j];
    return past === now || past === 'neutral' || now === 'neutral' ? 1 : ACROSS_TIMES;
  };
  const tells = (shared: number, named: number): number => (named >= LEAST_TASK ? Math.min(1, shared / named) : 0);
  const needed = (times: number): number => (times > least ? -Math.log(1 - least / times) : Infinity);
  const [neededWithin, neededAcross] = [needed(1), needed(ACROSS_TIMES)];
  const mayMatch: StatementComparison['mayMatch'] = (i, j, shared, place) => {
    const task = (tells(shared, aNamed[i] ?? 0) + tells(shared, bNamed[j] ?? 0)) / 2;
    const strength = ALL_SIGNS + STRENGTHS.task * task + STRENGTHS.place * place;
    return evidenceOf(i, j, shared) * strength >= (timesOf(i, j) === 1 ? neededWithin : neededAcross);
  };
  const taskOf = ({ a: i, b: j }: Candidate): number => {
    const said = (whole: Int32Array | undefined, opening: Int32Array | undefined): number =>
      whole && opening ? sharedWeight(whole, opening, space.weight) : 0;
    const [x, y] = [said(space.a[i], space.bOpenings[j]), said(space.b[j], space.aOpenings[i])];
    return (tells(x, bNamed[j] ?? 0) + tells(y, aNamed[i] ?? 0)) / 2;
  };
  const partsOf = (pair: Candidate): Parts => {
    const [x, y] = [aTraits[pair.a] ?? none, bTraits[pair.b] ?? none];
    let names = 0;
    for (const name of x.names) if (y.names.has(name)) names = Math.max(names, rarity(name));
    return {
      words: 1 - Math.exp(-evidenceOf(pair.a, pair.b, pair.shared)),
      overlap: pair.shared > 0 ? pair.shared / Math.sqrt((space.aTotal[pair.a] ?? 0) * (space.bTotal[pair.b] ?? 0)) : 0,
      task: taskOf(pair),
      names,
      indicator: shares(x.indicators, y.indicators),
      figure: shares(x.figures, y.figures),
      times: timesOf(pair.a, pair.b),
    };
  };
  return { mayMatch, partsOf };
}

/** 1 for a name that stands in two statements, less the more there are. */
function countNames(traits: readonly Traits[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const { names } of traits) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => Math.min(1, 2 / (counts.get(name) ?? 2));
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
    STRENGTHS.place * place +
    STRENGTHS.neighbours * neighbours;
  return (1 - (1 - parts.words) ** (1 + signs)) * parts.times;
}
