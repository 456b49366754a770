import type { Stance } from '../../types.ts';

/** Words that overrule what the section says of a clause. Patterns are for text with folded widths. */
export interface StanceCue {
  readonly stance: Stance;
  readonly pattern: RegExp;
  /** How far it reaches: its own clause, or on to the end of the sentence. */
  readonly reach: 'clause' | 'sentence';
  /** Stance of the sections in which it holds; everywhere where it is not given. */
  readonly around?: Stance;
  /** It holds beside a time that is over alone, or, telling what there is, not beside one that lies ahead. */
  readonly at?: 'over' | 'now';
}

export interface StanceRules {
  /** In the order in which they are tried; the first that fits a clause counts. */
  readonly cues: readonly StanceCue[];
  /** Phrases inside a clause that give background: the total cost of a project, the number of people. Global. */
  readonly background: readonly RegExp[];
  /** Phrases that tell what something was before, in its own time: up from 80 in 2019. Global. */
  readonly origins: readonly RegExp[];
  /** Phrases of what was announced to be done later, in the time of the announcement. Global. */
  readonly aims: readonly RegExp[];
  /** Phrases whose time is their own and not that of the clause: because of what was spent in 2019. Global. */
  readonly asides: readonly RegExp[];
  /** How a clause opens that belongs to the one before, mark and all; null where none does. */
  readonly joins: RegExp | null;
  /** Where a second verb opens a clause of its own without a mark: and is expected to; global, null where none does. */
  readonly splits: RegExp | null;
  /** Stance of the value that a planned change starts from. */
  readonly start: Stance;
  /** Words that take a clause of a plan back from last year to the plan. */
  readonly resumes: RegExp;
  /** Words that join a clause to the one before, whose stance it shares. */
  readonly continues: RegExp;
  /** A change from an old value to a new one: the groups `from` and `to` stand next to each other. Global. */
  readonly changes: readonly RegExp[];
}
