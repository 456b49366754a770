import type { Singulars } from '../../text/unit-words.ts';
import type { Outcome, TurnedDown, VerdictSentence } from '../../types.ts';

/** How verdicts are said; a sentence has blanks such as `{target}`, which are filled with the texts' own words. */
export interface VerdictWords {
  readonly sentences: Readonly<Record<VerdictSentence, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Why a statement was looked at and turned down. */
  readonly turnedDown: Readonly<Record<TurnedDown, string>>;
  /** How a gap is said, with the blank `{size}`: above the target, below it; for a promised fall deeper or shallower than it; or none. */
  readonly gap: Readonly<Record<'above' | 'below' | 'deeper' | 'shallower' | 'none', string>>;
  /** Powers of ten that have a word, the largest first. */
  readonly magnitudes: readonly (readonly [power: number, word: string])[];
  /** Units of a single thing. */
  readonly singulars: Singulars;
  /** What stands between a number and its unit. */
  readonly space: string;
}
