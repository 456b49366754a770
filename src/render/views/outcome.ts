import type { Mark } from '../document.ts';
import type { Outcome } from '../../types.ts';

/** How an outcome is marked: doubt is neither good nor bad. */
export const outcomeMarks: Readonly<Record<Outcome, Mark>> = {
  missed: 'bad',
  partially_met: 'doubt',
  not_reported: 'doubt',
  not_comparable: 'quiet',
  unverifiable: 'quiet',
  met: 'good',
  exceeded: 'good',
  pending: 'quiet',
};

/** Outcomes in the order in which a reader wants to see them: what failed or vanished first. */
export const outcomeOrder: readonly Outcome[] = [
  'missed',
  'partially_met',
  'not_reported',
  'not_comparable',
  'unverifiable',
  'met',
  'exceeded',
  'pending',
];
