import type { UnitClass } from '../locales/locale.ts';
import type { Bound } from '../types.ts';
import type { ReadNumber } from './numerals/tables.ts';
import type { Before } from './context.ts';

/** An amount without what stands around it. */
export type ReadAmount = Pick<ReadNumber, 'value' | 'high' | 'step' | 'bound'>;

/** How a number is written; decides how much must stand around it before it counts as a figure. */
export type NumberStyle = 'arabic' | 'words' | 'bare' | 'fraction' | 'multiple' | 'rank';

/** A number with its unit, not yet judged as to what it says of a change. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly value: number;
  /** A minus stands before the number; `value` is without it. */
  readonly negative: boolean;
  readonly high: number | null;
  readonly step: number;
  /** The number's own bound (余), or null. */
  readonly own: Bound | null;
  readonly style: NumberStyle;
  readonly unit: string;
  /** Null where no unit stands there. */
  readonly unitClass: UnitClass | null;
  readonly after: { readonly bound: Bound; readonly word: string } | null;
  readonly before: Before;
  /** Ids of the rules that read the value and the unit. */
  readonly rules: { readonly value: string; readonly unit: string };
}

/** A mention, or how far the text holds nothing that could be one. */
export type Scanned = { readonly mention: Mention } | { readonly skipTo: number };
