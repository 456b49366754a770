import type { Commitment, Figure, Flag, Outcome, Span, VerdictSentence } from '../types.ts';
import type { Hearing } from './hearing.ts';

/** What one rule found out about a commitment. */
export interface Finding {
  readonly outcome: Outcome;
  readonly rule: string;
  readonly sentence: VerdictSentence;
  /** Places in the next report, the deciding one first. */
  readonly evidence: readonly Span[];
  readonly actual: Figure | null;
  /** True where the figure may be subtracted from the target. */
  readonly comparable: boolean;
  readonly flags: readonly Flag[];
  /** 0…1 */
  readonly confidence: number;
}

/** A rule: what it finds out about a commitment, or null where it has nothing to say. */
export type Rule = (commitment: Commitment, hearing: Hearing) => Finding | null;

const NOTHING = { evidence: [], actual: null, comparable: false, flags: [] } as const;

/** A finding; what is not given is empty. */
export function finding(
  parts: Pick<Finding, 'outcome' | 'rule' | 'sentence' | 'confidence'> & Partial<Finding>,
): Finding {
  return { ...NOTHING, ...parts };
}
