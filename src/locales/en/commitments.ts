import type { CommitmentWords } from '../locale.ts';

const list = (words: string): readonly string[] => words.split(' ');

export const commitments: CommitmentWords = {
  firm: /\b(?:will|shall|must|ensure|complete|commit(?:ted)? to)\b/iu,
  strive: /\b(?:strive|aim|seek|endeavour|try|hope)\b/iu,
  expected: /\b(?:expect|forecast|about|around|some|projected)\b/iu,
  deadline:
    /\b(?:by|before) (?:the end of |mid-|end-)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:\d{4}|the year|this year|next year)|\bin the (?:first|second|third|fourth) (?:half|quarter)|\bwithin (?:one|two|three|five|\d+) years?\b/iu,
  months: [
    { words: /\bJanuary\b/iu, month: 1 },
    { words: /\bFebruary\b/iu, month: 2 },
    { words: /\bMarch\b/iu, month: 3 },
    { words: /\bApril\b/iu, month: 4 },
    { words: /\bMay\b/iu, month: 5 },
    { words: /\bJune\b/iu, month: 6 },
    { words: /\bJuly\b/iu, month: 7 },
    { words: /\bAugust\b/iu, month: 8 },
    { words: /\bSeptember\b/iu, month: 9 },
    { words: /\bOctober\b/iu, month: 10 },
    { words: /\bNovember\b/iu, month: 11 },
    { words: /\bDecember\b/iu, month: 12 },
    { words: /\bfirst quarter\b/iu, month: 3 },
    { words: /\b(?:first half|second quarter)\b/iu, month: 6 },
    { words: /\bthird quarter\b/iu, month: 9 },
    { words: /\b(?:end of (?:the|this) year|year-end|second half|fourth quarter)\b/iu, month: 12 },
  ],
  mainTargets: /\b(?:main|key) (?:expected )?targets\b/iu,
  totals: [
    { words: /\b(?:eliminate|zero)\b/iu, value: 0, unit: '', kind: 'level' },
    { words: /\b(?:all|every|full coverage|universal)\b/iu, value: 100, unit: '%', kind: 'level' },
  ],
  comparators: [
    { words: /\bin (?:step|line) with (?<reference>[a-z ]{3,40})/iu, bound: 'approx' },
    { words: /\b(?:faster|higher) than (?<reference>[a-z ]{3,40})/iu, bound: 'gt' },
    { words: /\b(?:no|not) (?:slower|lower) than (?<reference>[a-z ]{3,40})/iu, bound: 'gte' },
  ],
  references: [{ words: /\b(?:GDP|economic growth|the economy)\b/iu, canonical: 'gdp' }],
  external: /\bnational average\b/iu,
  openers:
    /^(?:we|the government|will|shall|also|then|next|this year|further|continue to|fully|strive to|aim to|to|and|plan to|intend to|it|they|be)\b[\s,]*/iu,
  deeds: [
    { family: 'issue', stage: 5, leading: list('issue publish enact amend draft introduce submit'), closing: [] },
    { family: 'establish', stage: 5, leading: list('establish set up create found build'), closing: [] },
    { family: 'start', stage: 3, leading: list('start launch begin commence'), closing: [] },
    { family: 'complete', stage: 5, leading: list('complete finish open deliver'), closing: [] },
    { family: 'implement', stage: 4, leading: list('implement carry out roll out run'), closing: [] },
    { family: 'abolish', stage: 5, leading: list('abolish repeal scrap waive close'), closing: [] },
    { family: 'widen', stage: 5, leading: list('extend expand widen'), closing: [] },
    { family: 'raise', stage: 5, leading: list('raise increase'), closing: [] },
    { family: 'lower', stage: 5, leading: list('lower reduce cut'), closing: [] },
    { family: 'hold', stage: 5, leading: list('hold host'), closing: [] },
    { family: 'sign', stage: 5, leading: list('sign conclude'), closing: [] },
  ],
  listMark: ' and ',
  vague: /\b(?:a|an|the|some|several|number of|further|new)\b/giu,
  concrete:
    /[“"][^“”"]{2,60}[”"]|\b(?:act|bill|law|ordinance|scheme|programme|plan|project|fund|centre|hospital|school|bridge|railway|line|airport|road|tax|levy|allowance|platform|agency|agreement|pilot)\b/iu,
  openEnded: /^(?:we (?:will|shall) )?(?:continue to|keep|go on)\b/iu,
  slogans: /\b(?:spirit|confidence|unity|vision|dream)\b/iu,
};
