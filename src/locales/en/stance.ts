import type { StanceRules } from '../locale.ts';

/** Cue words of English reports. */
export const stance: StanceRules = {
  cues: [
    // Heads of a table's columns: 2024 target:, Actual:.
    {
      stance: 'committed',
      pattern: /^(?:(?:FY ?)?\d{4}\S* )?(?:targets?|plan(?:ned)?|forecast|budget)(?: (?:FY ?)?\d{4}\S*)?:$/iu,
      reach: 'sentence',
    },
    {
      stance: 'achieved',
      pattern: /^(?:(?:FY ?)?\d{4}\S* )?(?:actuals?|results?|outturn|achieved|outcome)(?: (?:FY ?)?\d{4}\S*)?:$/iu,
      reach: 'sentence',
    },
    {
      stance: 'context',
      pattern: /\b(?:trend growth|the Mainland|global economy|world economy|US economy|euro area)\b/u,
      reach: 'clause',
    },
    {
      stance: 'committed',
      pattern:
        /\b(?:will|shall|plans? to|aims? to|proposes? to|decided to|intends? to|is (?:forecast|expected|estimated) to|are expected to|to implement)\b/iu,
      reach: 'sentence',
    },
    {
      stance: 'achieved',
      pattern:
        /\b(?:has|have|had) (?:already |also |since )?(?:been|\p{L}+ed|grown|risen|fallen|built|set|spent|made|seen)\b|\b(?:was|were|announced|established|proposed|earmarked|set up|achieved|recorded|completed|launched|opened|increased by|rose|fell|grew)\b/iu,
      reach: 'clause',
      around: 'committed',
    },
    {
      stance: 'achieved',
      pattern: /\b(?:has been|established|last (?:week|month|year))\b/iu,
      reach: 'clause',
      around: 'context',
    },
  ],
  background: [],
  resumes: /\b(?:will|shall|propose|plan|this year)\b/iu,
  continues:
    /^(?:in particular|especially|of which|including|representing|up|down|an increase|a decrease|compared)\b/iu,
  changes: [
    /(?<from>\bfrom (?:[$€£]|US\$|HK\$)?\d[\d.,]*(?: ?(?:per cent|%|million|billion|trillion))*)(?<to> to (?:the latest )?(?:[$€£]|US\$|HK\$)?\d)/giu,
  ],
};
