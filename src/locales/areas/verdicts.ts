import type { Outcome, TurnedDown, VerdictSentence } from '../../types.ts';

/** How verdicts are said; a sentence has blanks such as `{target}`, which are filled with the texts' own words. */
export interface VerdictWords {
  readonly sentences: Readonly<Record<VerdictSentence, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Why a statement was looked at and turned down. */
  readonly turnedDown: Readonly<Record<TurnedDown, string>>;
  /** How a gap is said, with the blank `{size}`: above the target, below it, or none. */
  readonly gap: { readonly above: string; readonly below: string; readonly none: string };
}
