import type { Bound } from '../../types.ts';

/** Words that bound a figure. */
export interface Bounds {
  /** Glued to the number from the left: 突破, 不低于, 近. */
  readonly before: Readonly<Record<string, Bound>>;
  /** Glued to the unit from the right: 以上, 左右. */
  readonly after: Readonly<Record<string, Bound>>;
  /** Of the words in `before`, those which let a multiplier alone be a number (超千亿元). */
  readonly liftsBare: readonly string[];
  /** Words with a bound in them that say nothing of the number (超额). */
  readonly none: readonly string[];
}
