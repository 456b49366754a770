import type { Direction } from '../../types.ts';

/** A word of change. */
export interface ChangeWord {
  readonly direction: Direction;
  /**
   * What an absolute amount right after it is: `delta` (人数减少3万), or `level` (增收3000元, 新增3家);
   * `delta-through`: also where the object stands between (减少闲置面积3万平方米).
   */
  readonly amount: 'level' | 'delta' | 'delta-through';
  /** A noun (增速, 涨幅) names the rate itself: words of reaching a level may follow it. */
  readonly noun: boolean;
}

/** How figures are said to be changes. */
export interface Changes {
  /** Verbs and nouns of change that stand before the figure. */
  readonly words: Readonly<Record<string, ChangeWord>>;
  /** Glued behind a verb of change they make the figure a level: 提高到. */
  readonly to: readonly string[];
  /** Words that may stand between the word of change and the number. */
  readonly bridges: readonly string[];
  /** Words of reaching a level; a verb of change before them counts only where it names a rate (增速达到). */
  readonly reach: readonly string[];
  /** Before the number: the start of a movement (由, 从), a level. */
  readonly from: readonly string[];
  /** Before the number, whatever stands before them: the end of a movement. */
  readonly arrivals: readonly string[];
  /** Before the number: the size of a change whose verb stands anywhere before it in the clause. */
  readonly through: readonly string[];
  /** Those verbs. */
  readonly distant: Readonly<Record<string, ChangeWord>>;
  /** Right behind the figure they make it a growth (7%的增长速度). */
  readonly after: Readonly<Record<string, Direction>>;
  /** A noun of growth some words behind a rate, groups `up` and `down`: 12% unit growth. Null where none stands apart. */
  readonly growthNoun: RegExp | null;
  /** Words right behind an absolute amount that make it a change: $3 million lower. */
  readonly behindAmounts: Readonly<Record<string, Direction>>;
  /** Words of moving at all: a range behind a word of its start (from 5 to 8) is a movement behind one of them only; null: everywhere. */
  readonly movements: RegExp | null;
  /** Verbs right before that word which make a range of it: vary from 5 to 8. */
  readonly spreads: RegExp | null;
  /** Words that look like words of change and are none (增加值). */
  readonly none: readonly string[];
  /** Says that one word of change serves a list (分别). */
  readonly each: readonly string[];
  /** Word of an addition which at the head of a clause speaks of the indicator before it. */
  readonly additions: readonly string[];
  /** Say the growth before them once more as an amount: increased 8%, *or* $4.3 billion. */
  readonly restated: readonly string[];
  /**
   * A target that the figure before it is measured against, 上涨2%,低于3%左右的预期目标: all the words between the two figures, and how
   * the words behind the second begin. Null where the language is not read so.
   */
  readonly measured: { readonly between: RegExp; readonly behind: RegExp } | null;
  /** How an amount is told to be above or below another one, up to its number: 比全省高, groups `up` and `down`. Null where it is not told so. */
  readonly apart: RegExp | null;
  /** Higher and lower than something, for points (高于全国2个百分点) → direction. */
  readonly comparisons: Readonly<Record<string, Direction>>;
}
