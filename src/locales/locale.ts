/**
 * What a language is: data that the stages read, and a function only where data cannot say it.
 * Each area has its interface in `areas/` and one file of the same name in every language's folder.
 */
import type { Comparisons } from './areas/comparisons.ts';
import type { Detection } from './areas/detection.ts';
import type { Indicators } from './areas/indicators.ts';

export type * from './areas/comparisons.ts';
export type * from './areas/detection.ts';
export type * from './areas/indicators.ts';

export interface Locale {
  /** BCP 47 language tag, `zh`, `en`. */
  readonly id: string;
  /** The language's own name. */
  readonly name: string;
  readonly detection: Detection;
  readonly indicators: Indicators;
  readonly comparisons: Comparisons;
}
