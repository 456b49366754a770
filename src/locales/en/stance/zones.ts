import type { StanceRules } from '../../locale.ts';
import { FIGURE, flag, REST, SIGN } from './figure.ts';

/** Stretches of a clause whose stance or time is not that of the clause. */
export const zones: Pick<StanceRules, 'background' | 'aims' | 'origins' | 'asides' | 'changes'> = {
  background: [
    // lower than the trend growth of 2.9 per cent; but not: lower than the estimate by 2.9 per cent
    flag(
      `\\b(?:higher|lower|faster|slower|greater|smaller) than (?:the|its|our|that)\\b(?!${REST} by ${SIGN}\\d)${REST}`,
    ),
    // seniors earning up to $6,000 per month; firms with revenues of at least $40 million
    flag(
      `\\b(?:earning|(?:with|having|whose) (?:an? )?(?:[\\p{L}-]+ ){0,4}(?:incomes?|revenues?|turnover|sales|earnings|salar(?:y|ies)|wages?|assets|savings|value))(?: of)? (?=(?:up to|not (?:exceeding|more than)|at least|no (?:more|less) than|below|above|over|under|less than|more than|between|${FIGURE}(?: \\p{L}+)? or (?:less|more|below|above)))${REST}`,
    ),
    flag(
      `\\b(?:compared (?:with|to)|as against|versus|vs\\.|against (?=${FIGURE})|over the (?!(?:\\p{L}+|\\d+) years?\\b|next|past|coming|last|previous|following|decade|year|same))${REST}`,
    ),
  ],
  aims: [
    // announced a fund of $30 million to build 200 homes
    flag(`(?<=\\b(?:announced|proposed|unveiled|pledged)\\b[^,;]{0,120}) to (?=\\p{Ll}{3,} )${REST}`),
  ],
  origins: [
    flag(`\\b(?:up|down)(?: sharply| slightly| ${FIGURE} ?(?:%|per ?cent|percentage points)?)? from ${REST}`),
    // will rise to $600 per month, from $400 today
    flag(`^ from ${FIGURE}(?!${REST} to )${REST}`),
    // increased to $761 million from $582 million in 2017
    flag(`(?<=\\bto ${FIGURE}[^,;\\d]{0,24}) from ${FIGURE}${REST}`),
  ],
  asides: [
    // revenue of $90 million (2015: $80 million)
    flag('\\((?:FY ?)?(?:19|20)\\d\\d(?:[-/\u{2013}]\\d\\d)?: [^()]*\\)'),
    flag(
      `\\b(?:due to|driven by|reflecting|because|as a result of|owing to|thanks to|attributable to|resulting from|given|despite|following|together with|(?:higher|lower|faster|slower) than|(?:more|less|fewer) than (?=in |for |the |that |last ))\\b${REST}`,
    ),
    flag(`\\b\\p{L}{3,}ed by (?:the |our |its )?\\p{L}${REST}`),
    flag(`\\b(?:that|which|who|whose) (?:was|were|had|did|\\p{L}+ed)\\b${REST}`),
  ],
  changes: [
    flag(`(?<from>\\bfrom ${FIGURE}(?:[^,;.()]|, or [^,;()]{1,40},|,(?= (?:in|to)\\b)){0,60}?)(?<to>,? to ${FIGURE})`),
  ],
};
