import type { Metric } from '../types.ts';
import { sharedWeight, weightOf, type GramSpace } from './grams.ts';
import type { Layout } from './layout.ts';

/** What speaks for two statements saying the same, each 0…1. */
export interface Parts {
  /** Shared n-grams, weighted by rarity, against both statements. */
  readonly overlap: number;
  /** The same against the shorter statement. */
  readonly cover: number;
  /** How much there is that speaks at all: a single rare word is little. */
  readonly evidence: number;
  /** The likest two clauses, by what they share and how much that is: one task may stand in a long sentence of several. */
  readonly clause: number;
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

/** Shared weight at which two statements have some 63 % of the evidence that can be had. */
const ENOUGH = 14;
/** The same for two clauses. */
const ENOUGH_OF_CLAUSE = 10;
/** What is left of the likeness of a report on the past and a plan for the future. */
const ACROSS_TIMES = 0.35;

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
export function makeComparison(a: Layout, b: Layout, space: GramSpace): (a: number, b: number) => Parts {
  const [aTraits, bTraits] = [traitsOf(a), traitsOf(b)];
  const [aClauses, bClauses] = [weighed(space.aClauses, space.weight), weighed(space.bClauses, space.weight)];
  const rarity = countNames([...aTraits, ...bTraits]);
  const none: Traits = { names: new Set(), indicators: new Set(), figures: new Set() };
  return (i, j) => {
    const [x, y] = [aTraits[i] ?? none, bTraits[j] ?? none];
    const shared = sharedWeight(space.a[i] ?? new Int32Array(), space.b[j] ?? new Int32Array(), space.weight);
    const [aTotal, bTotal] = [space.aTotal[i] ?? 0, space.bTotal[j] ?? 0];
    const [past, now] = [a.statementTimes[i], b.statementTimes[j]];
    return {
      overlap: shared > 0 ? shared / Math.sqrt(aTotal * bTotal) : 0,
      cover: shared > 0 ? shared / Math.min(aTotal, bTotal) : 0,
      evidence: 1 - Math.exp(-shared / ENOUGH),
      clause: likestClauses(aClauses[i] ?? [], bClauses[j] ?? [], space.weight),
      names: Math.max(0, ...[...x.names].filter((name) => y.names.has(name)).map((name) => rarity(name))),
      indicator: shares(x.indicators, y.indicators),
      figure: shares(x.figures, y.figures),
      times: past === now || past === 'neutral' || now === 'neutral' ? 1 : ACROSS_TIMES,
    };
  };
}

interface Clause {
  readonly grams: Int32Array;
  readonly total: number;
}

function weighed(texts: readonly (readonly Int32Array[])[], weight: Float64Array): readonly (readonly Clause[])[] {
  return texts.map((clauses) => clauses.map((grams) => ({ grams, total: weightOf(grams, weight) })));
}

function likestClauses(a: readonly Clause[], b: readonly Clause[], weight: Float64Array): number {
  let best = 0;
  for (const x of a) {
    for (const y of b) {
      const shared = sharedWeight(x.grams, y.grams, weight);
      if (shared === 0) continue;
      best = Math.max(best, (1 - Math.exp(-shared / ENOUGH_OF_CLAUSE)) * (shared / Math.sqrt(x.total * y.total)));
    }
  }
  return best;
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

/** How far two clauses alone can speak for their sentences. */
const CLAUSE_SHARE = 0.5;
/** How much each further sign strengthens what the words say. */
const STRENGTHS = { names: 0.5, indicator: 0.5, figure: 0.3, place: 1.2, neighbours: 0.5 };

/**
 * 0…1: likeness of the words, strengthened by shared names, indicators, figures and by place. Signs alone, without
 * shared words, weigh nothing: a common theme is no match.
 */
export function scoreOf(parts: Parts, place: number, neighbours: number): number {
  const whole = parts.evidence * (0.6 * parts.overlap + 0.4 * parts.cover);
  const words = 1 - (1 - Math.min(1, whole)) * (1 - CLAUSE_SHARE * Math.min(1, parts.clause));
  const signs =
    STRENGTHS.names * parts.names +
    STRENGTHS.indicator * parts.indicator +
    STRENGTHS.figure * parts.figure +
    STRENGTHS.place * place +
    STRENGTHS.neighbours * neighbours;
  return (1 - (1 - words) ** (1 + signs)) * parts.times;
}
