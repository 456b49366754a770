import type { StanceCue } from '../../areas/stance.ts';

/** Verbs of the past that no adjective is made of, and that stand behind what they tell of. */
const PAST =
  'was|were|went (?:up|down)|hit (?:an?|the)|announced|established|proposed|earmarked|set up|set aside|achieved|recorded|completed|launched|implemented|opened|reached|totalled|amounted to|(?:started|began|continued) to|handled|stood at|saw|received|attracted|resulted in|exceeded|rose|fell|grew|shrank|began|became|' +
  '(?:increased|decreased|declined|dropped|contracted|expanded|climbed|moderated|eased|slowed|surged|doubled|tripled)(?! (?:in|the|of|and|number|focus|support|use|demand|\\p{L}+ion)\\b)';

/** What was done, though it stands in a plan. */
export const deeds: readonly StanceCue[] = [
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
];
