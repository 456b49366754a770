import type { StanceCue } from '../../areas/stance.ts';

/** Whose state is what a plan sets, not what there is. */
const SET =
  'targets?|goals?|aims?|ambitions?|objectives?|ceilings?|caps?|limits?|budgets?|allocations?|forecasts?|provisions?|proposals?|commitments?|priorit(?:y|ies)|plans?|guidance|costs?|estimates?|funding|outlays?';

/** Verbs of a state that there is, not of what is to be. */
const STATE =
  '(?:is|are|has|have|do not|does not)(?! (?:to|being|set to|due to|going to|on track|available|allocated|provided|proposed|earmarked|budgeted|required|needed)\\b)(?<!\\b(?:we|government|council|city|company|group|board) (?:is|are)(?= \\p{L}+ing\\b))|stands?(?= (?:at|for)\\b)|remains?|comprises?|consists? of|represents?|employs?|operates?|houses?|manages?|runs|owns?|maintains?|contributes?|generates?|ranks?|shows?';

/** What there is, though it stands in a plan or beside what is told of others. */
export const states: readonly StanceCue[] = [
  {
    stance: 'achieved',
    pattern: /^(?:\d+\. ?)?(?:Currently|At present|At the moment|Today|To date|So far)\b(?!,? (?:I|we)\b)/iu,
    reach: 'sentence',
    around: 'committed',
  },
  {
    // MSF is supporting 1,000 families; but not: the target is 1,000 families
    stance: 'achieved',
    pattern: new RegExp(`^(?!.*\\b(?:${SET})\\b).*?\\b(?:${STATE})\\b`, 'iu'),
    reach: 'clause',
    around: 'committed',
    at: 'now',
  },
  {
    stance: 'achieved',
    pattern: /\b(?:has been|established|employed|as of|last (?:week|month|year))\b/iu,
    reach: 'clause',
    around: 'context',
  },
];
