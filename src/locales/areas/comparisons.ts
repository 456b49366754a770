import type { ComparisonWords } from '../../text/comparison-words.ts';
import type { Caution } from '../../text/sameness.ts';

/** Sentences that say what was compared; `{name}` stands for a value that is filled in. */
export interface ComparisonMessages {
  /** `{indicator}`, `{achieved}`, `{committed}`, and their periods `{then}`, `{next}` as `period` words them, or empty. */
  readonly raised: string;
  readonly held: string;
  readonly lowered: string;
  /** `{indicator}`, `{committed}`, `{next}` */
  readonly new: string;
  /** The same, where the report states the indicator in another measure. */
  readonly newInThisMeasure: string;
  /** `{indicator}`, `{achieved}`, `{then}` */
  readonly not_continued: string;
  /** `{period}` */
  readonly period: string;
  /** `{quote}`: how a figure is read aloud. */
  readonly figures: Readonly<Record<'level' | 'growthUp' | 'growthDown' | 'deltaUp' | 'deltaDown', string>>;
  /** `{achieved}`, `{committed}`: the two names, scopes, periods or units that differ. */
  readonly cautions: Readonly<Record<Caution, string>>;
  /** Said where a range is compared with a single figure: `{achieved}`, `{committed}`, the two quotes. */
  readonly oneRange: string;
  /** Said beside `raised` and `lowered` of an indicator that is to be kept down. */
  readonly lessIsBetter: string;
  /** Stands between the parts of an explanation. */
  readonly separator: string;
}

/** How figures of one indicator are found in other words, and how their comparison is put in words. */
export interface Comparisons {
  readonly words: ComparisonWords;
  /** Unit of the difference between two figures in per cent. */
  readonly pointsUnit: string;
  readonly messages: ComparisonMessages;
}
