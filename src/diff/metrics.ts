import type { MetricMatch, MetricPair } from '../types.ts';

/** Says how each pair of figures changed. */
export function metricPairs(matches: readonly MetricMatch[]): readonly MetricPair[] {
  return matches.map(({ a, b }) => ({ a, b, relation: a ? 'removed' : 'added', delta: null, percent: null, note: '' }));
}
