import type { Numerals, Spelled } from '../locale.ts';

const list = (words: string): readonly string[] => words.split(' ');
const counted = (words: string, first: number, step: number): [string, number][] =>
  list(words).map((word, index) => [word, first + index * step]);

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const PART: readonly (readonly [string, number])[] = [
  ['quarter', 4],
  ...counted(ORDINALS, 3, 1),
  ...counted(TENTHS, 20, 10),
  ...Object.entries({ hundredth: 1e2, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12 }),
];

const spelled: Spelled = {
  values: { zero: 0, nought: 0, naught: 0, ...Object.fromEntries([...counted(ONES, 1, 1), ...counted(TENS, 20, 10)]) },
  hundred: 'hundred',
  joints: [' and ', ' & ', '-', ' '],
  pause: ', ',
  and: ' and ',
  articles: ['a', 'an', 'one'],
  part: { half: 2, ...Object.fromEntries(PART) },
  parts: { halves: 2, ...Object.fromEntries(PART.map(([name, value]) => [`${name}s`, value])) },
  partOf: [' a ', ' of a ', '-a-'],
  behindParts: new Set(
    list('of to in from more less fewer higher lower on by since over but compared between during for at as than the'),
  ),
  notParts: list('first last next past previous consecutive second third fourth latter other better final opening').map(
    (word) => `${word} `,
  ),
  point: ' point ',
  ratios: [' in ', ' out of ', ' over '],
  ratioOf: [' in every ', ' out of every ', ' in ', ' out of '],
  wholes:
    /^half of (?:all|the|our|its|their|these|those|them)\b(?! (?:\p{L}+ )?(?:years?|quarters?|months?|decades?|century|seasons?|terms?|day)\b)/iu,
};

const MAGNITUDES = {
  ...{ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, mn: 6, bn: 9, tn: 12, mln: 6, bln: 9, tln: 12 },
  ...{ mil: 6, lakh: 5, crore: 7, hundreds: 2, lakhs: 5, crores: 7, MM: 6 },
};

/** English numerals: Arabic digits with words of magnitude, and number words. */
export const numerals: Numerals = {
  digits: {},
  leadingDigits: '',
  places: {},
  tens: {},
  notMagnitudes: [],
  magnitudes: Object.fromEntries(
    Object.entries(MAGNITUDES).flatMap(([word, power]) => ['', ' ', '-'].map((joint) => [joint + word, power])),
  ),
  shorthand: { k: 3, K: 3, m: 6 },
  bundles: Object.fromEntries([' dozens', ' dozen', ' dozs', ' doz', ' dzs', ' dz'].map((word) => [word, 12])),
  someDigits: '',
  somewhatMore: '',
  someBefore: '',
  floorBefore: '',
  points: '',
  groupMarks: ', ',
  lakhGroups: true,
  negatives: ['minus ', 'negative ', '\u{2212}'],
  beforeBooked: [' is ', ' was ', ' were ', ' are ', ' of ', ' to ', ' at '],
  moneyScales: { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, t: 12, T: 12 },
  spelled,
  fractionMark: [],
  mixedMark: '',
  shares: {},
  amounts: {},
  percentages: {},
  percentOf: ['percent of ', 'percents of ', 'per cent of '],
  percentUnit: '%',
  half: '',
  multiples: { doubled: 2, doubling: 2, tripled: 3, tripling: 3, quadrupled: 4 },
  multipleUnit: 'times',
  rangeMarks: ['–', '-', '—', '- to '],
  margins: ['±', ' ± ', '+/-', ' +/- '],
  rangeWords: [' to '],
  rangeFrames: { 'between ': ' and ' },
  solid: false,
};
