import type { Outcome } from '../../types.ts';

/** A sign beside the word, so that no outcome is told by its colour alone. */
export const outcomeSigns: Readonly<Record<Outcome, string>> = {
  exceeded: '\u{25B2}',
  met: '\u{2713}',
  partially_met: '\u{25D0}',
  missed: '\u{2717}',
  not_reported: '\u{25CB}',
  unverifiable: '?',
  not_comparable: '\u{2260}',
  pending: '\u{2026}',
};
