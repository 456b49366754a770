import type { JudgementWords } from '../locale.ts';

export const judgement: JudgementWords = {
  admissions:
    /\b(?:target|goal|objective)s? (?:was|were) (?:missed|not (?:met|reached|achieved))|\b(?:missed|fell short of|did not (?:meet|reach|achieve)) (?:the|our|its) [a-z ]{0,30}(?:target|goal|objective)/iu,
  listMarks: /,|\band\b/u,
  itemMarks: /, (?:and )?| and /u,
  lacking: /\b(?:lack|shortage|insufficient|remains? to be|yet to)\b/iu,
  idle: /\b(?:the|our|its|of|for|last|year|annual|target|goal|objective|was|were|missed|not|met|reached|achieved|partly|some)s?\b/giu,
  claimsExceeded:
    /\b(?:exceed(?:ed|ing)|surpass(?:ed|ing)|above) (?:the|our|its) [a-z ]{0,30}(?:target|goal|objective)/iu,
  claimsMet: /\b(?:met|reached|achieved) (?:the|our|its) [a-z ]{0,30}(?:target|goal|objective)/iu,
  catchAlls: [],
  wholePlans: /\b(?<plan>five-year plan)\b/iu,
  partly: /\b(?:partly|in part|some of|initial|first phase)\b/iu,
  underWay: /\b(?:under way|in progress|continu(?:e|ed|ing)|advancing)\b/iu,
  takesAway: /\b(?:clear|remove|resolve|treat|demolish|repay|settle|reduce|cut|lift)\b/iu,
  budgeted: /\b(?:deficit|budget|appropriat)/iu,
  facts: /\bpopulation of\b/iu,
  otherBasis: /\b(?:like-for-like|comparable basis|excluding|underlying)\b/iu,
  wholly: /\b(?:all|every|fully|completely|100 per cent)\b/iu,
  keptDown:
    /unemployment|inflation|consumer prices?|deficit|emissions|accidents?|deaths|poverty|debt|waiting time|crime/iu,
  rateUnits: /%|per ?cent|basis points?/iu,
  points: 'percentage points',
  thanLastYear: /(?<up>up|higher|more|increase of)|(?<down>down|lower|less|decrease of)/iu,
  startingValueBehind: /^ (?:to|down to|up to) $/iu,
  standstill:
    /(?<about>\b(?:about|almost|nearly|broadly) )?\b(?:unchanged|flat|the same as (?:in )?(?:last year|the previous year))\b/iu,
  startingValue: /\bfrom (?:the current |last year's )?$/iu,
  perfective: /\b(?:has|have) (?:been )?[a-z]+ed\b/iu,
};
