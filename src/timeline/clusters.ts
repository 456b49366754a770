import type { ComparisonWords } from '../text/comparison-words.ts';
import { pairFigures } from '../text/pairing.ts';
import type { Slot } from './slots.ts';

/** All figures of one indicator, in every year. */
export type Cluster = readonly Slot[];

/** The indicators, and for a target the result of its year that measures the same most surely. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly results: ReadonlyMap<Slot, Slot>;
}

/** Key that figures of one indicator share in all years: what is measured, in which measure, for which part. */
function keyOf({ measure: { figure, name, scope, dimension } }: Slot): string {
  const marks = figure.canonical === null ? [...name.marks].filter((mark) => mark !== 'idle' && mark !== 'area') : [];
  const own = name.marks.has('own') || scope.marks.has('own') ? 'own' : '';
  const what = figure.canonical ?? (name.core.join(' ') || name.letters);
  return [figure.kind, dimension, what, scope.core.join(' '), own, ...marks.sort()].join('|');
}

/**
 * Groups the figures of many years by indicator: under the same key, and where a year's target and its result measure the same in
 * other words, surest first, unless the two groups both hold a figure of the same side and year.
 */
export function clusterSlots(slots: readonly Slot[], words: ComparisonWords): Clusters {
  const clusters = new Map<string, Slot[]>();
  const home = new Map<Slot, Slot[]>();
  for (const slot of slots.filter(({ side }) => side !== 'rank')) {
    const key = keyOf(slot);
    const cluster = clusters.get(key) ?? [];
    clusters.set(key, cluster);
    cluster.push(slot);
    home.set(slot, cluster);
  }
  const results = new Map<Slot, Slot>();
  const place = ({ side, year }: Slot): string => `${side}${year}`;
  for (const year of new Set(slots.map((slot) => slot.year))) {
    const ofYear = slots.filter((slot) => slot.year === year);
    const sided = (side: Slot['side']): readonly Slot[] => ofYear.filter((slot) => slot.side === side);
    for (const { achieved, committed } of pairFigures(sided('actual'), sided('target'), words)) {
      const [from, into] = [home.get(achieved), home.get(committed)];
      if (!from || !into) continue;
      const taken = new Set(into.map(place));
      if (from !== into && from.some((slot) => taken.has(place(slot)))) continue;
      results.set(committed, achieved);
      if (from === into) continue;
      into.push(...from);
      for (const slot of from) home.set(slot, into);
      from.length = 0;
    }
  }
  return { clusters: [...clusters.values()].filter((cluster) => cluster.length > 0), results };
}

/** The figure that stands for a side and year of an indicator: announced in its section, without a scope, first in the text. */
export function pick(cluster: Cluster, side: Slot['side'], year: number): Slot | null {
  return (
    cluster
      .filter((slot) => slot.side === side && slot.year === year)
      .sort((a, b) => b.bonus - a.bonus || a.metric.scope.length - b.metric.scope.length || a.start - b.start)[0] ??
    null
  );
}
