import type { JudgementWords } from '../locale.ts';

const THING =
  '(?:the|our|its|that|this) (?:[a-z0-9%-]+ ){0,5}(?:targets?|goals?|objectives?|ambitions?|guidance|plans?)';

export const judgement: JudgementWords = {
  admissions: new RegExp(
    [
      '\\b(?:targets?|goals?|objectives?) (?:for [a-z -]{3,40} )?(?:was|were|has been|have been) (?:missed|not (?:met|reached|achieved|fulfilled))',
      `\\b(?:missed|(?:fell|fallen|falls?) (?:just |far |well )?short of|(?:did|could|does) not (?:meet|reach|achieve)|not (?:met|reached|achieved)|failed to (?:meet|reach|achieve)|below|behind|short of) ${THING}`,
      '\\b(?:fewer|less|lower|slower|slowly|smaller|later)\\b[^.;]{1,60}\\bthan (?:we |was |were |had been )?(?:had )?(?:promised|planned|targeted|pledged)\\b',
    ].join('|'),
    'iu',
  ),
  listMarks: /, (?:and )?| and /u,
  itemMarks: /, (?:and )?| and /u,
  lacking:
    /\b(?:lack(?:s|ing)?|shortage|insufficient|inadequate|remains? to be|yet to|not yet|overdue|delayed|postponed|still needs?)\b/iu,
  idle: /\b(?:the|our|its|of|for|last|year|annual|than|we|had|promised|planned|short|fell|below|behind|were|was|target|goal|objective|missed|not|met|reached|achieved|partly|some|just|did|meet|reach|achieve)s?\b/giu,
  claimsExceeded: new RegExp(
    `\\b(?:exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|beat|outperform(?:ed|ing)?|above|ahead of|better than) ${THING}`,
    'iu',
  ),
  claimsMet: new RegExp(
    `\\b(?:met|reached|achieved|hit|fulfilled|delivered(?: on)?|in line with|on) ${THING}|\\b(?:targets?|goals?) (?:was|were|has been|have been) (?:met|reached|achieved)`,
    'iu',
  ),
  catchAlls: [
    {
      words:
        /\b(?:all|the) (?:other )?(?:of (?:our|the) )?(?:climate|environmental|emissions?|energy) (?:targets|goals) (?:were|have been) (?:met|reached|achieved)/iu,
      covers: /emission|carbon|energy|renewable|waste|water|pm2\.5|pm10/iu,
    },
    {
      words:
        /\ball (?:of )?(?:our |the |other |its )?(?:main |key |headline )?targets (?:were|have been) (?:met|reached|achieved)|\bmet all (?:of )?(?:our|the|its) (?:main |key |other |headline )?targets/iu,
      covers: null,
    },
  ],
  wholePlans: /\b(?<plan>(?:five|ten|three)-year (?:plan|strategy))\b/iu,
  partly: /\b(?:partly|partially|in part|some of|initial|first phase|half of|most of|not all)\b/iu,
  underWay:
    /\b(?:under ?way|in progress|continu(?:e|ed|ing)|advanc(?:ed|ing)|progress(?:ed|ing)|on track|being (?:built|developed|prepared))\b/iu,
  takesAway:
    /\b(?:clear|remove|resolve|treat|demolish|repay|settle|reduction|reduce|cut|lift|avoid|divert|save|offset|abate|recycl)/iu,
  budgeted: /\b(?:deficit|budget|appropriat|allocat|earmark)/iu,
  facts:
    /\bpopulation of\b|\b(?:effect|impact) of [a-z]+ing\b|\b(?:boost|lift|add)(?:s|ing)? (?:to )?(?:our |the )?(?:GDP|economic growth|growth)\b[^.;]{1,30}\bby\b/iu,
  otherBasis:
    /\b(?:like-for-like|comparable basis|excluding|underlying|adjusted for|at constant (?:prices|exchange rates|currency)|constant currency)\b/iu,
  wholly: /\b(?:all|every|fully|completely|in full|entire(?:ly)?|100 per cent|100%)(?!\w)/iu,
  eitherWay: /\b(?:expenditures?|spending|outlays?|appropriations?|payroll|headcount)\b/iu,
  standsIn: /\b(?:that|those|the latter|the former) (?:of|from|for|in|on)\b/iu,
  amountOf: / (?:with|worth|amounting)\b| (?:of|by|and) (?=[$€£¥\d])|[$€£¥\d]/u,
  keptDown:
    /unemploy|jobless|inflation|consumer prices?|deficit|\bemissions?\b|footprint|pm2\.5|pm10|pollut|accidents?|injur|incident|spills?|deaths?|fatalit|mortality|poverty|\bdebt|leverage|gearing|waiting (?:list|time)|backlog of|homeless|rough sleepers|crimes?\b|offences|absence|turnover rate|employee turnover|staff turnover|attrition|pay gap|water (?:use|consumption|withdraw)|energy (?:use|consumption|intensity)|\bwaste\b(?! (?:recycled|recycling))|landfill|\bcosts?\b|complaints|delays?|vacanc|overcrowd|carbon intensity/iu,
  rateUnits: /%|per ?cent|points?/iu,
  points: 'percentage points',
  thanLastYear:
    /\b(?:(?<up>up|higher|more)|(?<down>down|lower|less|fewer)) (?:than|on|from|over) (?:last year|the (?:previous year|year before)|(?:19|20)\d{2})/iu,
  startingValue:
    /\bfrom (?:(?:a |the )?(?:maximum|minimum|average|total) of |the current |the present |last year's |today's )?$/iu,
  startingValueBehind: /^ (?:to|down to|up to) $/iu,
  standstill:
    /(?<about>\b(?:about|almost|nearly|broadly) )?\b(?:unchanged|flat|the same as (?:in )?(?:last year|the previous year))\b/iu,
  perfective: /\b(?:has|have) (?:now |already |since )?(?:been )?[a-z]+ed\b/iu,
};
