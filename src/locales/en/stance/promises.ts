import type { StanceCue } from '../../areas/stance.ts';

/** What is decided, expected or promised; of a time that is over, what was expected is background, and an estimate as good as a result. */
export const promises: readonly StanceCue[] = [
  {
    stance: 'committed',
    pattern: /\bI have (?:also )?(?:earmarked|decided|set aside|reserved)\b/u,
    reach: 'sentence',
  },
  {
    stance: 'context',
    pattern: /\b(?:was|were) (?:originally )?(?:expected|forecast|estimated|projected) (?:to|at)\b/iu,
    reach: 'clause',
    at: 'over',
  },
  {
    // for the year that is over, we expect a surplus of $40 million
    stance: 'achieved',
    pattern:
      /\b(?:I|we) (?:now )?(?:expect|forecast|estimate)\b|\b(?:is|are) (?:now )?(?:expected|forecast|estimated|projected)\b|\b(?:has|have) (?:also |already )?(?:been )?(?:earmarked|set aside|budgeted)\b|\brevised (?:estimates?|budget)\b/iu,
    reach: 'clause',
    at: 'over',
  },
  {
    // $84 million has been set aside
    stance: 'committed',
    pattern: /\b(?:has|have) (?:also |already )?(?:been )?(?:earmarked|set aside|budgeted)\b/iu,
    reach: 'clause',
    around: 'committed',
  },
  {
    stance: 'committed',
    pattern:
      /\b(?:will|shall|(?:have|has) (?:committed|pledged) to|(?<!\b(?:an?|the|our|its|their|this|that|each|[\p{Ll}-]*(?:ic|al|(?:develop|invest|improve|manage|retire)ment|ness|ing|year|term)) )plans? to|aims? to|proposes?|(?:has|have) proposed|decided to|intends? to|project(?:s|ed) (?:\p{L}+ ){0,2}growth|(?:is|are|was|were) (?:forecast|expected|estimated(?! to (?:account|represent|stand|number)\b)|projected|anticipated|planned|scheduled)|I forecast|we (?:expect|anticipate|forecast)|(?<!\b(?:budget|the|our|its|their|earlier|previous|to|of|than|economic|treasury) )forecasts|assumed (?:that|an?|\p{L}+ growth)|set (?:\p{L}+ ){0,3}(?:targets?|goals?|ambitions?) (?:of|to|for)|(?:target|goal|ambition|aim|objective) is (?:to|for))\b/iu,
    reach: 'sentence',
  },
  {
    // we are committed to cutting leaks
    stance: 'committed',
    pattern: /\b(?:am|are|is|remains?) (?:\p{L}+ )?committed to (?:\p{L}+ )?\p{L}+ing\b/iu,
    reach: 'clause',
    around: 'achieved',
  },
  {
    stance: 'committed',
    pattern: /^(?: and)? to be (?:increased|raised|reduced|lowered|completed|built|delivered|opened|rolled out)\b/iu,
    reach: 'clause',
    around: 'achieved',
  },
];
