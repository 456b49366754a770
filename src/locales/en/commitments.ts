import type { CommitmentWords } from '../locale.ts';

/** Verbs of a family in their forms, separated by commas; several words can make a verb. */
const list = (words: string): readonly string[] => words.split(', ');

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const commitments: CommitmentWords = {
  firm: /\b(?:will|shall|must|ensure|guarantee|commit(?:ted|s)? to|pledge[sd]? to|undertake to|determined to)\b/iu,
  strive:
    /\b(?:strive|aim(?:s|ing)?|seek|endeavou?r|try|hope|aspire|ambition|intend|work towards|our goal|we want|explore|consider)\b/iu,
  expected:
    /\b(?:expect(?:s|ed)?|forecasts?|anticipate[sd]?|project(?:ed|s)|about|around|approximately|guidance|outlook)\b/iu,
  deadline:
    /\b(?:by|before|no later than|until) (?:the (?:end|middle|start) of |mid-|end-|early |late |the )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:(?:fiscal |FY ?)?\d{4}(?:[-/–]\d{2})?|the (?:financial |fiscal )?year|this year|next year|(?:the )?(?:first|second|third|fourth) (?:half|quarter)|spring|summer|autumn|winter)|\bin the (?:first|second|third|fourth) (?:half|quarter)(?: of (?:the year|\d{4}))?|\bwithin (?:one|two|three|five|\d+) years?\b/iu,
  months: [
    ...MONTHS.map((name, index) => ({ words: new RegExp(`\\b${name}\\b`, 'u'), month: index + 1 })),
    { words: /\bfirst quarter\b/iu, month: 3 },
    { words: /\b(?:first half|second quarter|mid-?year|middle of)\b/iu, month: 6 },
    { words: /\bthird quarter\b/iu, month: 9 },
    {
      words: /\b(?:end of (?:the|this)? ?(?:year|\d{4})|end-\d{4}|year[- ]end|second half|fourth quarter)\b/iu,
      month: 12,
    },
  ],
  anywhere:
    /\b(?:we|the (?:company|group|corporation|council|city|board)) (?:also |now |still |currently |therefore )?(?:will|shall|(?:expect|plan|intend|aim)s? (?:to|that)|(?:are|is) (?:committed|targeting)|commits? to|targets?)\b/iu,
  mainTargets: /\b(?:main|key|principal|headline) (?:expected )?targets\b[^.]{0,30}(?:are|:)/iu,
  totals: [
    {
      words: /\b(?:eliminate|eradicate|no (?:new )?(?:fatalities|deaths|spills))\b/iu,
      value: 0,
      unit: '',
      kind: 'level',
    },
    {
      words:
        /\b(?:full coverage|universal coverage|without exception|(?:every|all (?:of )?(?:our|the|its)) [^,;:.]{2,60} (?:will|shall|must|are to|is to) (?:\p{L}+ly |also |then )?(?:be|have|get|reach|meet|receive)\b)/iu,
      value: 100,
      unit: '%',
      kind: 'level',
    },
    {
      words: /\b(?:every|all (?:of )?(?:our|the|its))\b/iu,
      value: 100,
      unit: '%',
      kind: 'level',
      needsDeed: true,
    },
  ],
  comparators: [
    { words: /\bin (?:step|line) with (?<reference>[a-z' -]{3,40})/iu, bound: 'approx' },
    { words: /\b(?:no|not) (?:slower|lower|less) than (?<reference>[a-z' -]{3,40})/iu, bound: 'gte' },
    { words: /\b(?:faster|higher|quicker|better) than (?<reference>[a-z' -]{3,40})/iu, bound: 'gt' },
    { words: /\b(?:slower|lower) than (?<reference>[a-z' -]{3,40})/iu, bound: 'lt' },
    { words: /\b(?:outpace|outperform|exceed|beat) (?<reference>(?:the |our )?[a-z' -]{3,40})/iu, bound: 'gt' },
  ],
  references: [
    { words: /\b(?:GDP|gross domestic product|economic growth|the economy)\b/iu, canonical: 'gdp' },
    { words: /\b(?:inflation|consumer prices)\b/iu, canonical: 'cpi' },
    { words: /\b(?:revenue|sales)\b/iu, canonical: 'revenue' },
  ],
  external:
    /\b(?:national|regional|industry|sector|market|peer|world|global) (?:average|level|growth|median)|\bour (?:peers|markets?)\b/iu,
  openers:
    /^(?:we|I|therefore|hence|accordingly|now|the (?:government|city|council|company|group|board)|will|shall|must|also|then|next|this year|next year|in \d{4}|during \d{4}|further|continue to|fully|strive to|aim to|seek to|to|and|plan(?:s|ning)? to|intends? to|expects? to|commit(?:ted)? to|are|is|it|they|be|by [a-z]+ \d{4}|by \d{4})\b[\s,]*/iu,
  deeds: [
    {
      family: 'issue',
      stage: 5,
      leading: list(
        'issue, issued, publish, published, enact, enacted, amend, amended, draft, drafted, introduce, introduced, submit, submitted, adopt, adopted, release, released, update, updated',
      ),
      closing: [],
    },
    {
      family: 'establish',
      stage: 5,
      leading: list(
        'establish, established, set up, create, created, found, founded, build, built, install, installed, appoint, appointed, form, formed, develop, developed',
      ),
      closing: [],
    },
    {
      family: 'start',
      stage: 3,
      leading: list('start, started, launch, launched, begin, began, commence, commenced'),
      closing: [],
    },
    {
      family: 'complete',
      stage: 5,
      leading: list(
        'complete, completed, finish, finished, open, opened, deliver, delivered, hand over, handed over, commission, commissioned, bring into service, entered service, bring online, inaugurate, inaugurated',
      ),
      closing: [],
    },
    {
      family: 'implement',
      stage: 4,
      leading: list(
        'implement, implemented, carry out, carried out, roll out, rolled out, run, ran, conduct, conducted, apply, applied, extend to',
      ),
      closing: [],
    },
    {
      family: 'abolish',
      stage: 5,
      leading: list(
        'abolish, abolished, repeal, repealed, scrap, scrapped, waive, waived, close, closed, phase out, phased out, end, ended, stop, stopped, remove, removed, retire, retired',
      ),
      closing: [],
    },
    { family: 'widen', stage: 5, leading: list('extend, extended, expand, expanded, widen, widened'), closing: [] },
    { family: 'raise', stage: 5, leading: list('raise, raised, increase, increased'), closing: [] },
    { family: 'lower', stage: 5, leading: list('lower, lowered, reduce, reduced, cut, halve, halved'), closing: [] },
    {
      family: 'hold',
      stage: 5,
      leading: list('hold, held, host, hosted, organise, organised, convene, convened'),
      closing: [],
    },
    {
      family: 'sign',
      stage: 5,
      leading: list(
        'sign, signed, conclude, concluded, ratify, ratified, acquire, acquired, buy, bought, purchase, purchased',
      ),
      closing: [],
    },
    {
      family: 'prevent',
      stage: 5,
      leading: list('prevent, prevented, avoid, avoided, prohibit, prohibited, ban, banned'),
      closing: [],
    },
  ],
  listMark: ' and ',
  vague: /\b(?:an?|the|some|several|number of|further|new|its|our) | ?[.;:]$/giu,
  concrete:
    /[“"][^“”"]{2,60}[”"]|\b(?:act|bill|law|ordinance|by-?law|scheme|programme|program|plan|strateg(?:y|ies)|polic(?:y|ies)|code|standard|project|fund|bond|grant|centre|center|hospital|clinic|school|universit(?:y|ies)|librar(?:y|ies)|museum|theatre|kitchen|nurser(?:y|ies)|shelter|bridge|railway|tram|line|station|airport|port|terminal|road|tunnel|park|plant|factor(?:y|ies)|warehouse|depot|office|store|laborator(?:y|ies)|wall|dam|reservoir|pipeline|wind farm|solar farm|array|data centre|tax|levy|allowance|fee|charge|tariff|platform|portal|app|system|agenc(?:y|ies)|authorit(?:y|ies)|commission|committee|council|agreement|treat(?:y|ies)|contract|audit|review|survey|census|report|pilot|trial|overhaul|extension|refurbishment|site|facilit(?:y|ies))(?:s|es)?\b/iu,
  openEnded: /^(?:we (?:will|shall) )?(?:continue to|keep|go on)\b/iu,
  slogans: /\b(?:spirit|confidence|unity|vision|dream|values|together|culture of|journey|trust in)\b/iu,
};
