import type { PeriodCue, PeriodRules } from '../locale.ts';

const cue = (pattern: string, meaning: PeriodCue['meaning'], local = false): PeriodCue => ({
  pattern: new RegExp(pattern, 'giu'),
  meaning,
  local,
});

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = `(${NUMBERS.join('|')}|\\d{1,2})`;
const CENTURY = '(?:19|20)';
/** A year that no figure goes on with, and that no prices are told in. */
const YEAR = `(${CENTURY}\\d{2})(?![\\d/\\u{2013}-]|,\\d{3}| (?:prices|dollars|terms|levels|baseline)\\b)`;
const DASH = '(?:[-/\\u{2010}\\u{2011}\\u{2013}]| [-\\u{2013}] )';
/** What a year is measured against, or what begins with it, says nothing of the time of a figure. */
const OWN = `(?<!\\b(?:(?:increas|decreas|reduc|improv|chang|declin|drop|gr[eo]w|rise|rose|fall|fell|up\\b|down\\b)[^,;]{0,40} from|base(?:line)?|after|than|versus|vs\\.?|against|compar(?:ed|able) (?:to|with)|similar to|(?:in line|consistent|comparable|unchanged) (?:with|from|on)|relative to|ahead of|above|below|behind|over|on|as(?= (?:in|for|during) )) (?:(?:in|for|during|at|the|its|fiscal|calendar|year|end of|(?:first|second|third|fourth) (?:quarter|half) of|same (?:period|quarter|month|time)|(?:\\d{1,2} )?(?:${MONTHS})) ?){0,6})`;
/** The day on which something begins narrows nothing of what it will bring. */
const BEGINS =
  '(?<!\\b(?:launch(?:ed)?|implement(?:ed)?|introduced?|rolled? out|start(?:ed)?|begins?|commenced?|take effect|come into (?:force|effect|operation)) (?:in|from|by|on|later|around|early|late|mid)[- ](?:(?:the|early|mid|late|first|second|third|fourth|half|quarter|end|of|\\d{1,2}|' +
  `${MONTHS}) ?){0,6})`;
const PARTS = '(?:fiscal|financial|calendar|school|academic)';
const LEADS = [
  ...[
    'in',
    'for',
    'during',
    'of',
    'throughout',
    'through',
    'ending',
    'ended',
    'fiscal',
    'calendar',
    'years?',
    'early',
    'late',
    'end',
    'mid',
  ],
  ...['spring', 'summer', 'autumn', 'winter', 'Assessment', 'quarter', '[QH][1-4]', '[1-4][QH]'],
].join(' |');

/** Years, fiscal years and spans of years as English reports name them. */
export const periods: PeriodRules = {
  fiscal: /(?<!\d)((?:19|20)\d{2})[-/\u{2010}\u{2011}\u{2013}](?:20)?(\d{2})(?!\d)/gu,
  placing: 'free',
  trails: /\b(?:in|for|during|from|between) (?:the )?(?:\p{L}+ )?\d{4}(?:\P{L}|$)/u,
  inOrder: /^[^.;]{0,8}\brespectively\b/iu,
  compared:
    /(?:^|(?<=[ (]))(?:fiscal (?:year )?)?((?:19|20)\d{2}) (?:vs\.?|versus|compared (?:to|with)|against) (?:fiscal (?:year )?)?(?:19|20)\d{2}$/iu,
  runsOn: '',
  leaning:
    /^\s*(?:\(?\p{L}\)\s*)?(?:This|These|It|They|Among them|Of these|The reduction|The above|(?:whereas|while|but|and)(?! ?\())\b/u,
  foresees:
    /\b(?:forecasts?|project(?:s|ed|ions?)|predict(?:s|ed)|(?:is|are) (?:\p{L}+ )?(?:expected|estimated|anticipated) to (?:average|grow|rise|fall|ease|slow|reach|remain|increase|decline|moderate|accelerate|pick up|narrow|widen|total))\b/iu,
  revises:
    /\b(?:revis(?:ed?|ing)|restated?|downgraded?|upgraded? (?:our|its|the) (?:\p{L}+ ){0,3}(?:forecast|estimate|projection)s?)\b/iu,
  yearEnd:
    /(?:\b(?:year|12 months|twelve months|52 weeks|53 weeks) (?:ended|to)|which ended)(?: on)? (?:\p{L}+ \d{1,2},? |(?:\d{1,2} )?\p{L}+ )((?:19|20)\d{2})/u,
  numerals: Object.fromEntries(NUMBERS.map((word, index) => [word, index + 2])),
  figures: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter)\b/iu,
  acts: null,
  averages: null,
  accumulates: null,
  past: /^(?!.*\b(?:has|have|earlier|recently|just|so far|this)\b).*?(?:\b(?:was|were|did|grew|rose|fell|shrank|began|became|saw|made|won|spent|built|sold|held|paid|gave|took|brought|kept|led|came|stood)\b|(?<!\b(?:be|been|is|are|the|an?|our|its|their|of|for|and|\p{L}+ly) )\b\p{Ll}{3,}(?<!e)ed\b(?! by\b))/iu,
  upToNow:
    /\b(?:has|have) (?:(?:already|also|since|now) ){0,2}(?:been |\p{L}+(?:ed|en)\b|grown|built|set|spent|made|won)/iu,
  attains: null,
  reaches: /\b(?:reach(?:ed|es)?|to stand at|rise to|rose to|fell to)\b/iu,
  cues: [
    cue(
      `(?:from|between) (${CENTURY}\\d{2})[-/\\u{2013}]\\d{2} (?:to|and) ${CENTURY}\\d{2}[-/\\u{2013}](\\d{2})(?!\\d)`,
      {
        kind: 'written',
      },
    ),
    cue(`(?<![\\d,.])(${CENTURY}\\d{2})/20(\\d{2})(?!\\d)`, { kind: 'written' }),
    cue(`(?<=${PARTS} years? )(${CENTURY}\\d{2})[-\\u{2013}]20(\\d{2})(?!\\d)`, { kind: 'written' }),
    cue(`${OWN}(?<![\\d,.])(${CENTURY}\\d{2})${DASH}(\\d{2}(?:\\d{2})?)(?![\\d%]|,\\d)`, { kind: 'written' }),
    cue(
      `(?<=\\b(?:in|for|during|of) (?:fiscal |financial )?(?:years? )?)(${CENTURY}\\d{2}) and (${CENTURY}\\d{2})(?!\\d|[^.;]{0,120}\\brespectively)`,
      { kind: 'written' },
    ),
    cue(`(?:from |between )(${CENTURY}\\d{2}) (?:to|and) ((?:19|20)\\d{2})`, { kind: 'written' }),
    cue(
      `(?<=by |by (?:the )?(?:end|close|start|beginning|middle|summer|spring|autumn|fall|winter|early|late|mid|year|first half|second half|\\p{L}+ quarter)[- ](?:of )?|until |till |till end-?|up to |no later than )(?:FY ?)?${YEAR}`,
      { kind: 'written' },
      true,
    ),
    cue(
      `(?<=by (?:the end of |end |end-|late )?(?:\\d{1,2} )?(?:${MONTHS}) (?:\\d{1,2}, )?)${YEAR}`,
      { kind: 'written' },
      true,
    ),
    cue(`${OWN}(?<=\\b(?:${LEADS} |end-|mid-|early-|late-))${YEAR}`, { kind: 'written' }),
    cue(`${OWN}(?<=\\b(?:${MONTHS})(?: \\d{1,2},?)? )${YEAR}`, { kind: 'written' }),
    cue(`(?<=\\b${CENTURY}\\d{2}(?:, (?:and )?| and ))${YEAR}`, { kind: 'written' }),
    cue(`(?<=^|[.;] |\\d\\. ?)${YEAR}(?= (?:was|saw|has|marks|marked|will|brought)\\b)`, { kind: 'written' }),
    cue(
      `\\b(?:from|starting|with effect from|as from) (?:(?:\\d{1,2} )?(?:${MONTHS}|early|mid|late|end|the end of) )?${YEAR}`,
      { kind: 'onward' },
    ),
    cue(`\\bSince (?:[^,.;]{1,40} in )?(?:\\p{L}+ )?${YEAR}`, { kind: 'since' }),
    cue(`(?:over|in|during|for) the ${COUNT} years (?:to|ending|ended) (?:\\p{L}+ )?${YEAR}`, { kind: 'until' }),
    cue(`in the ${COUNT} years (?:starting |beginning )?from ${YEAR}`, { kind: 'first' }),
    cue(
      '(?:last|this|past) (?:week|month)|today(?![\\u{27}\\u{2019}])|so far(?! as)|to date|at present|currently|as of now',
      {
        kind: 'relative',
        from: 0,
        to: 0,
      },
    ),
    cue('last (?:September|October|November|December)', { kind: 'relative', from: -1, to: -1 }),
    cue(`${YEAR}(?=(?: [a-z]{1,10})?:)`, { kind: 'written' }),
    cue("FY ?'?(?:20)?(\\d{2})(?:[-/\\u{2013}](?:20)?(\\d{2}))?(?!\\d)", { kind: 'written' }),
    cue(`${OWN}revised estimates?(?! for| on)`, { kind: 'fiscal', from: -1 }),
    cue(`${OWN}(?:last|past|previous|preceding) ${PARTS} year`, { kind: 'fiscal', from: -1 }),
    cue(`${OWN}(?:this|current) ${PARTS} year`, { kind: 'fiscal', from: 0 }),
    cue(`(?:next|coming|following) ${PARTS} year`, { kind: 'fiscal', from: 1 }),
    cue(`${OWN}(?:last year|past year|previous year)`, { kind: 'relative', from: -1, to: -1 }),
    cue('(?:over|in|during|for) the (?:past|last) year', { kind: 'relative', from: -1, to: -1 }),
    cue(`${BEGINS}(?:this year|current year)`, { kind: 'relative', from: 0, to: 0 }),
    cue(`${OWN}(?:(?:an?|one) year (?:earlier|before|ago)|the year before)`, { kind: 'relative', from: -1, to: -1 }),
    cue('next year', { kind: 'relative', from: 1, to: 1 }),
    cue(`(?:past|last) ${COUNT} (?:\\p{L}+ )?years`, { kind: 'past' }),
    cue('(?:past|last) decade', { kind: 'relative', from: -10, to: -1 }),
    cue('(?:past|last) two decades', { kind: 'relative', from: -20, to: -1 }),
    cue(`(?:next|coming|following) ${COUNT} (?:\\p{L}+ )?years`, { kind: 'coming' }),
    cue(`over (?:a period of |the )?${COUNT} years?,? (?:starting|beginning|from) (?:in |from )?${YEAR}`, {
      kind: 'first',
    }),
    cue(
      `(?<!\\b(?:for|of|than|in|last|lasted|just|well|by) |per ?cent |% )over (?:a period of |a )?${COUNT}[- ](?:years?|year period)\\b(?! (?:ago|old|of age|late|before|after|earlier|since|from|starting|beginning|(?:to|ended|ending) (?:\\p{L}+ )?(?:19|20)\\d)|[-\\u{27}\\u{2019}])`,
      { kind: 'coming' },
    ),
    cue(`${COUNT} years ago`, { kind: 'ago' }),
  ],
};
