import type { StanceRules } from '../locale.ts';

const SIGN = '(?:US|HK|S)?[$\\u{20AC}\\u{A3}\\u{A5}]?';
const ABOUT =
  '(?:(?:the latest|the current|the present|the existing|just|only|around|about|approximately|some|nearly|almost|over|under|above|below|more than|less than|at least|up to|an? (?:estimated|average|total|maximum|minimum|low|high|peak|record)(?: (?:high|low|level))?(?: of)?) ){0,2}';
/** A figure that is no year and no day. */
const FIGURE = `${ABOUT}${SIGN}(?!(?:19|20)\\d\\d\\b|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\d[\\d.,]*`;

const flag = (...sources: readonly string[]): RegExp => new RegExp(sources.join(''), 'giu');

/** Verbs of the past that no adjective is made of, and that stand behind what they tell of. */
const PAST =
  'was|were|announced|established|proposed|earmarked|set up|set aside|achieved|recorded|completed|launched|implemented|opened|reached|totalled|amounted to|(?:started|began|continued) to|handled|stood at|saw|received|attracted|resulted in|exceeded|rose|fell|grew|shrank|began|became|' +
  '(?:increased|decreased|declined|dropped|contracted|expanded|climbed|moderated|eased|slowed|surged|doubled|tripled)(?! (?:in|the|of|and|number|focus|support|use|demand|\\p{L}+ion)\\b)';

/** Whose state is what a plan sets, not what there is. */
const SET =
  'targets?|goals?|aims?|ambitions?|objectives?|ceilings?|caps?|limits?|budgets?|allocations?|forecasts?|provisions?|proposals?|commitments?|priorit(?:y|ies)|plans?|guidance|costs?|estimates?|funding|outlays?';

/** Verbs of a state that there is, not of what is to be. */
const STATE =
  '(?:is|are|has|have|do not|does not)(?! (?:to|being|set to|due to|going to|on track|available|allocated|provided|proposed|earmarked|budgeted|required|needed)\\b)(?<!\\b(?:we|government|council|city|company|group|board) (?:is|are)(?= \\p{L}+ing\\b))|stands?(?= (?:at|for)\\b)|remains?|comprises?|consists? of|represents?|employs?|operates?|houses?|manages?|runs|owns?|maintains?|contributes?|generates?|ranks?|shows?';

/** Verbs without which a stretch between commas only goes on with what was said before it. */
const FINITE =
  'will|shall|is|are|was|were|has|have|had|can|could|would|should|may|might|must|do|does|did|we|I|they|it|\\p{Ll}{2,}ed';

/** Cue words of English reports. */
export const stance: StanceRules = {
  cues: [
    {
      stance: 'context',
      pattern:
        /^(?:\d+\. ?)?(?:On the Mainland|The Mainland(?:'s)? economy|The (?:global|world|US|European|Chinese) economy|The (?:Eurozone|euro area)|(?:Japan|China|Europe|The US)(?:'s)?\b)|\btrend growth\b|\bglobal economic growth\b|\bInternational Monetary Fund\b/u,
      reach: 'sentence',
    },
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
        /\b(?:I|we) (?:now )?(?:expect|forecast|estimate)\b|\b(?:is|are) (?:now )?(?:expected|forecast|estimated|projected)\b|\brevised (?:estimates?|budget)\b/iu,
      reach: 'clause',
      at: 'over',
    },
    {
      stance: 'committed',
      pattern:
        /\b(?:will|shall|(?:have|has) (?:committed|pledged) to|(?<!\b(?:an?|the|our|its|their|this|that|each|[\p{Ll}-]*(?:ic|al|(?:develop|invest|improve|manage|retire)ment|ness|ing|year|term)) )plans? to|aims? to|proposes?|(?:has|have) proposed|decided to|intends? to|project(?:s|ed) (?:\p{L}+ ){0,2}growth|(?:is|are|was|were) (?:forecast|expected|estimated(?! to (?:account|represent|stand|number)\b)|projected|anticipated|planned|scheduled)|I forecast|we (?:expect|anticipate|forecast)|forecasts|assumed (?:that|an?|\p{L}+ growth)|set (?:\p{L}+ ){0,3}(?:targets?|goals?|ambitions?) (?:of|to|for)|(?:target|goal|ambition|aim|objective) is (?:to|for))\b/iu,
      reach: 'sentence',
    },
    {
      stance: 'achieved',
      pattern: /^(?:\d+\. ?)?(?:Currently|At present|At the moment|Today|To date|So far)\b(?!,? (?:I|we)\b)/iu,
      reach: 'sentence',
      around: 'committed',
    },
    {
      stance: 'committed',
      pattern: /^(?: and)? to be (?:increased|raised|reduced|lowered|completed|built|delivered|opened|rolled out)\b/iu,
      reach: 'clause',
      around: 'achieved',
    },
    { stance: 'context', pattern: /\bwould (?:otherwise )?have\b/iu, reach: 'sentence' },
    { stance: 'context', pattern: /^(?:and |or |but )?(?:if|unless|should (?!be\b))/iu, reach: 'clause' },
    {
      // the Government provided many rounds of aid; but not: the firms located in the city
      stance: 'achieved',
      pattern:
        /^(?!.*\b(?:is|are)\b)(?:\d+\. ?)?(?:[\p{L}'\u{2019}&-]+ ){1,6}?(?<!\b(?:the|an?|our|its|their|this|that|these|those|of|for|and|or|in|on|to|with|by|be|is|are|\p{L}+ly) )\p{Ll}{3,}(?<!e)ed (?!by|to|in|for|on|as|with|at|under|from|over|and|or|through|of|that|up)\p{L}/iu,
      reach: 'clause',
      around: 'committed',
    },
    {
      // we reopened 12 schools; but not: the proposed 12 schools
      stance: 'achieved',
      pattern:
        /(?<=\p{Ll}{2}(?!ee)\p{Ll}ed )(?<!\b(?:an?|the|our|its|their|this|these|additional|to|be|will) \p{Ll}{1,20} )(?:(?:an?|the|our|its|their|over|more than|about|nearly|some|almost)\b|[$€£\d])|(?<!\b(?:will|to|shall|must|should|can) )\b(?:we|they|it) (?:also |already )?(?:won|spent|built|made|sold|held|paid|gave|took|brought|kept|grew|led|put|cut|hit|shut)\b|\bled to\b|\p{L}['\u{2019}]ve\b/iu,
      reach: 'clause',
      around: 'committed',
    },
    {
      stance: 'achieved',
      pattern: new RegExp(
        `\\b(?:has|have|had) (?:already |also |since |so far |nearly |almost |more than )?(?:been|\\p{L}+ed|grown|risen|fallen|built|set|spent|made|seen|given|won|taken)\\b|\\b(?:${PAST})\\b|(?<!\\bwhich )\\baccount(?:s|ing)? for (?:about |over |more than |some |nearly |almost )?\\d+|\\b(?:as at|so far(?! as)|to date|currently|at present|today(?!['\\u{2019}]))\\b(?!,? (?:I|we) )`,
        'iu',
      ),
      reach: 'clause',
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
    { stance: 'context', pattern: /\b(?:may|might|could)\b/u, reach: 'sentence', around: 'achieved' },
    {
      stance: 'achieved',
      pattern: /\b(?:has been|established|employed|as of|last (?:week|month|year))\b/iu,
      reach: 'clause',
      around: 'context',
    },
  ],
  background: [
    // lower than the trend growth of 2.9 per cent; but not: lower than the estimate by 2.9 per cent
    flag(
      `\\b(?:higher|lower|faster|slower|greater|smaller) than (?:the|its|our|that)\\b(?![^,;]* by ${SIGN}\\d)[^,;]*`,
    ),
    // seniors earning up to $6,000 per month; firms with revenues of at least $40 million
    flag(
      `\\b(?:earning|(?:with|having|whose) (?:an? )?(?:[\\p{L}-]+ ){0,4}(?:incomes?|revenues?|turnover|sales|earnings|salar(?:y|ies)|wages?|assets|savings|value))(?: of)? (?=(?:up to|not (?:exceeding|more than)|at least|no (?:more|less) than|below|above|over|under|less than|more than|between|${FIGURE}(?: \\p{L}+)? or (?:less|more|below|above)))[^,;]*`,
    ),
    flag(
      `\\b(?:compared (?:with|to)|as against|versus|vs\\.|against (?=${FIGURE})|over the (?!(?:\\p{L}+|\\d+) years?\\b|next|past|coming|last|previous|following|decade|year|same))[^,;]*`,
    ),
  ],
  origins: [
    flag('\\b(?:up|down)(?: sharply| slightly)? from [^,;]*'),
    // will rise to $600 per month, from $400 today
    flag(`^ from ${FIGURE}(?![^,;]* to )[^,;]*`),
    // increased to $761 million from $582 million in 2017
    flag(`(?<=\\bto ${FIGURE}[^,;\\d]{0,24}) from ${FIGURE}[^,;]*`),
  ],
  joins: new RegExp(
    `^ ${SIGN}\\d[^()]*\\)|^ or ${FIGURE}|^ from ${FIGURE}(?=[^,]{0,60} to )|^ (?:in|for|during) (?:19|20)\\d\\d to ${FIGURE}|^ (?:in|for|during|as at|at the end of) (?:fiscal )?(?:19|20)\\d\\d\\P{L}*$|^ (?:over|in|for|during|within) the (?:next|past|last|coming|following) \\p{L}+ years\\P{L}*$|^ to ${FIGURE}`,
    'iu',
  ),
  asides: [
    // revenue of $90 million (2015: $80 million)
    flag('\\((?:FY ?)?(?:19|20)\\d\\d(?:[-/\u{2013}]\\d\\d)?: [^()]*\\)'),
    flag(
      '\\b(?:due to|driven by|reflecting|because|as a result of|owing to|thanks to|attributable to|resulting from|given|despite|following|together with|(?:higher|lower|faster|slower) than|(?:more|less|fewer) than (?=in |for |the |that |last ))\\b[^,;]*',
    ),
    flag('\\b\\p{L}{3,}ed by (?:the |our |its )?\\p{L}[^,;]*'),
    flag('\\b(?:that|which|who|whose) (?:was|were|had|did|\\p{L}+ed)\\b[^,;]*'),
  ],
  splits: / (?=and (?:also |now )?(?:is|are|was|were|will|has|have|had|should)\b)/gu,
  start: 'context',
  resumes: /\b(?:will|shall|we (?:propose|plan|expect)|I propose|this year)\b/iu,
  continues: new RegExp(
    `^(?!.*\\b(?:so far|to date)\\b)(?:(?:\\p{L}+ly )?(?:${FIGURE} )?(?:\\p{L}+ )?(?:higher|lower|more|less|fewer|faster|slower|above|below) than|in particular|especially|of which|including|up|down|or|an increase|a decrease|compared|which (?:is|are|was|were|represents?|accounts? for|amounts? to)|(?:and |before )?\\p{Ll}+ing|(?:with|at|to|of|by|from|on|per|for|about|over|nearly|almost|some|around|approximately|an|a)(?!.*\\b(?:${FINITE})\\b))\\b`,
    'u',
  ),
  changes: [
    flag(`(?<from>\\bfrom ${FIGURE}(?:[^,;.()]|, or [^,;()]{1,40},|,(?= (?:in|to)\\b)){0,60}?)(?<to>,? to ${FIGURE})`),
  ],
};
