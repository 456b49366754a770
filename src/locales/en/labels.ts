import type { Labels } from '../locale.ts';

const MONTHS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec';
const NAMES =
  'Article Articles Phase Phases No. No Nos. Chapter Section Sections Paragraph Paragraphs Page Pages Annex Appendix Part Parts Table Tables Figure Figures Note Notes Item Items Level Line Lines Step Stage Pillar Pillars Scope Tier Tiers Grade Class Category Rule Form Schedule Version Vision Route Block Unit Gate Exhibit Type Model Cap. Act Order Resolution Goal Horizon Target Agenda Scheme Box Zone Ward Terminal Primary Secondary Form ISO Standard';

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A group by its age: people aged 40 and above. */
const AGES = 'aged,aged between,aged over,aged under,aged about,aged from,aged at least,aged up to,ages,age,age of';

/** English wordings with a number that is no figure. */
export const labels: Labels = {
  words: ['24/7', '9/11', 'one-off', '24-hour'],
  before: [
    ...AGES.split(',').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
    ...MONTHS.split(' '),
    ...NAMES.split(' '),
    ...NAMES.split(' ').map(lower),
    'fiscal',
    'Fiscal',
    'FY',
    'Q',
    '#',
  ].flatMap((word) => (word.length > 1 ? [`${word} `, word === 'FY' ? word : `${word} `] : [word])),
  after: [' ago', ' earlier'],
  afterCounted: [],
  quotes: {},
  clauseMarks: ',;:!?.()[]"\n|\u{201C}\u{201D}\u{2013}\u{2014}',
  listMarks: '',
  conjunctions: [' and ', ' or ', ', and ', ', '],
  aloneBefore: /^ (?:were|was|are|had|have)\b|^ \(\d[\d.]* ?(?:%|per ?cent)/u,
  aloneAfter: /\b(?:targets?|averages?|totals?|goals?|maximum|minimum|median) of $/iu,
  looseBelow: 6,
  attributive: '',
  totals: [],
  during: ['over'],
  durationNouns: [],
  delivery: [],
  filterUnits: [],
  filterLeads:
    /\b(?:every|each|all|any)(?: (?!(?:is|are|was|were|be|by|of|to|at)\b)\p{L}+){1,2} (?:worth |valued at )?(?:above|over|exceeding|below|under) $/iu,
  afterBare: [],
  amountNouns: [],
};
