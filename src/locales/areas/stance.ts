import type { Stance } from '../../types.ts';

/** Words that overrule what the section says of a clause. */
export interface StanceCue {
  readonly stance: Stance;
  /** For clauses with folded widths. */
  readonly pattern: RegExp;
  /** How far it reaches: its own clause, or on to the end of the sentence. */
  readonly reach: 'clause' | 'sentence';
  /** Stance of the section in which alone it holds; anywhere where it is not given. */
  readonly within?: Stance;
}

export interface StanceRules {
  /** In the order in which they are tried; the first that fits a clause counts. */
  readonly cues: readonly StanceCue[];
}
