import type { MetricPair, ReportDiff, StatementPair } from '../../../types.ts';
import { placeStatements, type SectionChanges } from '../../views/diff-sections.ts';
import { isMoved, type Row } from './rows.ts';

/** What stands under one heading, unchanged statements too. */
export interface Part {
  readonly headings: SectionChanges['headings'];
  readonly rows: readonly Row[];
}

/** All statements of both reports in the order of the new one; what moved stands at both places. */
export function orderRows(diff: ReportDiff): readonly Part[] {
  const left = new Map<StatementPair, StatementPair>();
  for (const pair of diff.statements) {
    if (isMoved(pair)) left.set({ ...pair, b: null, relation: 'removed', moved: false }, pair);
  }
  const parts = placeStatements({ ...diff, statements: [...diff.statements, ...left.keys()] }, 'kept');
  const numbers = new Map<StatementPair, number>();
  for (const pair of parts.flatMap(({ rows }) => rows)) {
    if (!left.has(pair) && (pair.relation !== 'same' || isMoved(pair))) numbers.set(pair, numbers.size + 1);
  }
  const metrics = metricsByStatement(diff.metrics);
  const told = new Set<object>();
  const once = (side: object | null): boolean => {
    const known = side !== null && told.has(side);
    if (side !== null) told.add(side);
    return known;
  };
  return parts.map(({ headings, rows }) => ({
    headings,
    rows: rows.map((pair) => {
      const origin = left.get(pair);
      const statement = pair.b ?? pair.a;
      return {
        pair,
        number: numbers.get(pair) ?? 0,
        movedTo: origin ? (numbers.get(origin) ?? 0) : 0,
        told: pair.group === null || origin ? { a: false, b: false } : { a: once(pair.a), b: once(pair.b) },
        metrics: origin || !statement ? [] : (metrics.get(keyOf(pair.b ? 'b' : 'a', statement.id)) ?? []),
      };
    }),
  }));
}

const keyOf = (side: 'a' | 'b', statement: string): string => `${side} ${statement}`;

/** Changed figures by the statement that they are shown under: that of the new report where there is one. */
function metricsByStatement(pairs: readonly MetricPair[]): ReadonlyMap<string, readonly MetricPair[]> {
  const found = new Map<string, MetricPair[]>();
  for (const pair of pairs) {
    const metric = pair.b ?? pair.a;
    if (!metric || pair.relation === 'held') continue;
    const key = keyOf(pair.b ? 'b' : 'a', metric.statement);
    found.set(key, [...(found.get(key) ?? []), pair]);
  }
  return found;
}
