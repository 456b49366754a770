import type { Bound } from '../../types.ts';

/** What kind of thing a unit is; decides which numbers in front of it state an amount. */
export type UnitClass =
  | 'percent'
  | 'points'
  | 'times'
  | 'money'
  | 'measure'
  | 'rating'
  | 'count'
  | 'duration'
  | 'days'
  | 'age'
  | 'year'
  | 'calendar'
  | 'label';

/** The units of a language. */
export interface Units {
  /** Words of each class; the longest word wins over all classes. */
  readonly words: Readonly<Record<UnitClass, readonly string[]>>;
  /** Words that begin like a unit and are none (台阶). */
  readonly none: readonly string[];
  /** Units that count only where no further word is glued on (两, 成, 折, 块). */
  readonly closing: readonly string[];
  /** Words that may follow them all the same: 2 in thick. */
  readonly closedBy: readonly string[];
  /** Units that are quotation marks too: they count where none is open before them. */
  readonly quotes: readonly string[];
  /**
   * A unit written in another way → the unit to show, and powers of ten to move the value by (七成 is 70 %);
   * `upTo`: only numbers up to that one are moved (九折 is 90 %, 75折 is 75 %).
   */
  readonly alias: Readonly<
    Record<string, { readonly unit: string; readonly exponent: number; readonly bound?: Bound; readonly upTo?: number }>
  >;
  /** Smaller units that can follow one of the units `of` with a number of their own (五元三角) → how many make one. */
  readonly parts: readonly { readonly of: readonly string[]; readonly words: Readonly<Record<string, number>> }[];
  /** Currency signs and words before the number → unit. */
  readonly before: Readonly<Record<string, string>>;
  /** The money unit that a currency before the number makes its own (港币3元). */
  readonly generic: string;
  /** Words of a currency that can follow the unit (8亿元人民币) → unit, or empty to keep the one before. */
  readonly after: Readonly<Record<string, string>>;
  /** Words between a number without a unit and what it is reckoned for so many of: 2.4 *per* million hours. */
  readonly rates: readonly string[];
  /** Marks of a denominator after the unit. */
  readonly per: readonly string[];
  /** Word that opens a denominator before the number, and the denominators that can follow it. */
  readonly each: string;
  readonly denominators: readonly string[];
  /** Nouns that may be glued to the number as a counter of their own in compound denominators (件/万人). */
  readonly magnitudes: readonly string[];
}
