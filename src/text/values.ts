import { tidy } from './bounds.ts';
import type { UnitMeasure } from './comparison-words.ts';
import type { Figure, Metric, OutlookPair } from '../types.ts';

/** How a commitment lies beside an achievement of the same indicator. */
export type ValueComparison = Pick<OutlookPair, 'gap' | 'gapUnit'> & {
  readonly relation: 'raised' | 'held' | 'lowered';
};

/** Ends of what a figure states, on the number line that both figures share. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** How far the number of a target moved to another one: by the lower ends, since targets are floors; by the upper ones where these are equal. */
export function shiftOf(then: Pick<Figure, 'value' | 'high'>, next: Pick<Figure, 'value' | 'high'>): number {
  return tidy(next.value - then.value || (next.high ?? next.value) - (then.high ?? then.value));
}

/**
 * Compares a committed figure with an achieved one by their numbers alone: a floor or an "about" counts as its number,
 * a range holds what lies inside it. Gap: committed minus achieved, in the commitment's unit, `pointsUnit` for per cents.
 */
export function compareValues(
  achieved: Metric,
  committed: Metric,
  units: Readonly<Record<string, UnitMeasure>>,
  pointsUnit: string,
): ValueComparison {
  const factorOf = ({ unit }: Metric): number => units[unit]?.factor ?? 1;
  const factor = factorOf(achieved) / factorOf(committed);
  // Two falls are compared as they are worded (a cut of 3 % after one of 5 % is the lower one), a fall and a rise by their signs.
  const signed = achieved.direction !== committed.direction;
  const then = endsOf(achieved, factor, signed);
  const next = endsOf(committed, 1, signed);
  const bothRanges = achieved.high !== null && committed.high !== null;
  const gap = bothRanges ? next.low - then.low || next.high - then.high : distance(then, next);
  return {
    relation: gap > 0 ? 'raised' : gap < 0 ? 'lowered' : 'held',
    gap: tidy(gap),
    gapUnit: committed.unit === '%' ? pointsUnit : committed.unit,
  };
}

function endsOf({ value, high, direction }: Metric, factor: number, signed: boolean): Ends {
  const sign = signed && direction === 'down' ? -1 : 1;
  const ends = [value, high ?? value].map((end) => tidy(end * factor * sign));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** 0 where the two overlap, else the signed distance from the first to the second. */
function distance(then: Ends, next: Ends): number {
  if (next.low > then.high) return next.low - then.high;
  return next.high < then.low ? next.high - then.low : 0;
}
