import type { StanceRules } from '../locale.ts';

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
      stance: 'committed',
      pattern:
        /\b(?:will|shall|(?:have|has) (?:committed|pledged) to|plans? to|aims? to|proposes? to|decided to|intends? to|(?:is|are) (?:forecast|expected|estimated|projected|anticipated|planned|scheduled)|I forecast|we (?:expect|anticipate|forecast)|forecasts)\b/iu,
      reach: 'sentence',
    },
    {
      // we reopened 12 schools; but not: the proposed 12 schools
      stance: 'achieved',
      pattern:
        /(?<=\p{Ll}{2}ed )(?<!\b(?:an?|the|our|its|their|this|these|additional|to|be|will) \p{Ll}{1,20} )(?:(?:an?|the|our|its|their|over|more than|about|nearly|some|almost)\b|[$€£\d])|\b(?:we|they|it) (?:also |already )?(?:won|spent|built|made|sold|held|paid|gave|took|brought|kept|grew|led)\b|\bled to\b|\p{L}['\u{2019}]ve\b/iu,
      reach: 'clause',
      around: 'committed',
    },
    {
      stance: 'achieved',
      pattern:
        /\b(?:has|have|had) (?:already |also |since |so far )?(?:been|\p{L}+ed|grown|risen|fallen|built|set|spent|made|seen|given|won|taken)\b|\b(?:was|were|announced|established|proposed|earmarked|set up|achieved|recorded|completed|launched|opened|increased (?:by|to)|decreased|rose|fell|grew|reached|totalled|amounted to|handled|stood at|saw|received|attracted)\b|\b(?:account(?:s|ing)? for (?:about |over |more than |some |nearly |almost )?\d+|as at|so far|to date|currently)\b/iu,
      reach: 'clause',
      around: 'committed',
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
    /\b(?:compared (?:with|to)|as against|over the (?!next|past|coming|last|previous|following|decade|year|same)|^\s*(?:up|down) from)[^,;]*/giu,
  ],
  start: 'context',
  resumes: /\b(?:will|shall|propose|plan|this year)\b/iu,
  continues:
    /^(?:in particular|especially|of which|including|up|down|or|an increase|a decrease|compared|(?:and |before )?\p{Ll}+ing)\b/iu,
  changes: [
    /(?<from>\bfrom (?:around |about |some |nearly |over )?(?:[$€£]|US\$|HK\$)?(?!(?:19|20)\d\d\b)\d[\d.,]*[^,;.()]{0,60}?)(?<to> to (?:the latest |around |about |some |nearly |over |more than )?(?:[$€£]|US\$|HK\$)?(?!(?:19|20)\d\d\b)\d)/giu,
  ],
};
