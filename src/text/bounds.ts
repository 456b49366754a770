import type { Figure } from '../types.ts';

/** Whether more or less of an indicator is the good side. */
export type Polarity = 'more' | 'less';

/** How far a figure may lie beside a target worded as "about". */
export interface Tolerance {
  /** For rates and shares, in percentage points. */
  readonly rate: number;
  /** For levels, as a share of the target. */
  readonly level: number;
}

/** What is usual where the wording is 左右: 0.2 percentage points, or 5 per cent of a level. */
export const usualTolerance: Tolerance = { rate: 0.2, level: 0.05 };

/** What the arithmetic says of a reported figure beside its target. */
export interface FigureVerdict {
  readonly outcome: 'exceeded' | 'met' | 'missed' | 'unverifiable';
  /** Id of the row of the bound table that decided. */
  readonly rule: string;
  /** True where the target is met only thanks to 左右 or to its displayed precision. */
  readonly withinTolerance: boolean;
}

/** What the arithmetic has to know of the indicator and of the reader's tolerance. */
export interface Judging {
  readonly polarity: Polarity;
  /** True for shares and growth rates, which are compared in percentage points. */
  readonly rate: boolean;
  readonly tolerance: Tolerance;
}

/** Rounds away what binary fractions add: 6.9 − 7 is −0.1. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The values of a figure as a signed number line sees them: a fall of 3 % is −3. */
export function signedValue({ value, direction }: Pick<Figure, 'value' | 'direction'>): number {
  return direction === 'down' ? -value : value;
}

/** Reported minus target, signed by direction; negative where less was reported. */
export function gapOf(target: Figure, actual: Figure): number {
  return tidy(signedValue(actual) - signedValue(target));
}

/** δ: how far "about" reaches on either side of a value. */
function aboutOf({ value }: Figure, { rate, tolerance }: Judging): number {
  return rate ? tolerance.rate : Math.abs(value) * tolerance.level;
}

/** Width of the band around a target: δ where it says "about", half the last displayed digit (at most δ) for a bare figure. */
function slackOf(target: Figure, judging: Judging): number {
  const about = aboutOf(target, judging);
  if (target.bound === 'approx') return about;
  return target.bound === 'eq' ? Math.min(target.step / 2, about) : 0;
}

/** What a reported figure leaves open: from `low` to `high`, the ends belonging to it unless `open`. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

function intervalOf(figure: Figure, judging: Judging): Interval {
  const { value, high, bound } = figure;
  const closed = { openLow: false, openHigh: false };
  switch (bound) {
    case 'gt':
    case 'gte':
      return { low: value, high: Infinity, openLow: bound === 'gt', openHigh: true };
    case 'lt':
    case 'lte':
      return { low: -Infinity, high: value, openLow: true, openHigh: bound === 'lt' };
    case 'approx': {
      const about = aboutOf(figure, judging);
      return { low: value - about, high: value + about, ...closed };
    }
    case 'range':
      return { low: value, high: high ?? value, ...closed };
    case 'eq':
      return { low: value, high: value, ...closed };
  }
}

function turned({ low, high, openLow, openHigh }: Interval): Interval {
  return { low: -high, high: -low, openLow: openHigh, openHigh: openLow };
}

/** Which side of the target's own axis is good: its bound says so, else a promised fall, else the indicator. */
function goodSide(target: Figure, polarity: Polarity): Polarity {
  if (target.bound === 'gt' || target.bound === 'gte') return 'more';
  if (target.bound === 'lt' || target.bound === 'lte') return 'less';
  if (target.direction === 'down') return 'more';
  return polarity;
}

/**
 * Judges a reported figure by the wording of its target; both must measure the same thing in the same unit.
 * "At least" and "at most" include the number, "over" and "under" exclude it (Civil Code of China, art. 1259); a bare
 * figure is a floor, or a ceiling for what is to be kept down; a reported interval that straddles the bound decides nothing.
 */
export function judgeFigure(target: Figure, actual: Figure, judging: Judging): FigureVerdict {
  const less = target.kind === 'rank' || goodSide(target, judging.polarity) === 'less';
  // A promised fall is measured downwards: a rise beside it is a negative fall.
  const opposed = actual.direction !== null && (target.direction ?? 'up') !== actual.direction;
  const reported = intervalOf(actual, judging);
  const seen = opposed ? turned(reported) : reported;
  const { low, high, openLow, openHigh } = less ? turned(seen) : seen;
  const near = less ? -(target.high ?? target.value) : target.value;
  const far = less ? -target.value : (target.high ?? target.value);
  const slack = slackOf(target, judging);
  const strict = target.bound === 'gt' || target.bound === 'lt';
  const floor = tidy(near - slack);
  // Beyond this the target is exceeded: the band of "about", the far end of a range, else the number itself.
  const ceiling = tidy(target.bound === 'approx' ? near + slack : far);
  const rule = `bound-${target.bound}${less ? '-less' : ''}`;

  // "Over 1.8万" beside a rounded 1.8万: which side of the number it lies on cannot be seen.
  const rounded = judging.rate || actual.step > 1;
  if (strict && rounded && actual.bound === 'eq' && tidy(low) === floor)
    return { outcome: 'unverifiable', rule: `${rule}-at-the-number`, withinTolerance: false };
  const falls = high < floor || (tidy(high) === floor && (openHigh || strict));
  const holds = low > floor || (tidy(low) === floor && (openLow || !strict));
  if (falls) return { outcome: 'missed', rule, withinTolerance: false };
  if (!holds) return { outcome: 'unverifiable', rule: `${rule}-straddled`, withinTolerance: false };
  // What is told in the very words of a strict target meets it, and says nothing of surpassing it.
  const beyond = tidy(low) > ceiling || (tidy(low) === ceiling && openLow && !strict);
  return { outcome: beyond ? 'exceeded' : 'met', rule, withinTolerance: tidy(low) < near };
}
