import type { Numerals, Spelled } from '../locale.ts';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const spelled: Spelled = {
  values: Object.fromEntries([
    ...ONES.split(' ').map((word, index): [string, number] => [word, index + 1]),
    ...TENS.split(' ').map((word, index): [string, number] => [word, index * 10 + 20]),
  ]),
  hundred: 'hundred',
  joints: [' and ', '-', ' '],
  articles: ['a', 'an', 'one'],
  parts: {
    ...{ half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fourths: 1 / 4 },
    ...{ fifth: 1 / 5, fifths: 1 / 5, tenth: 1 / 10, tenths: 1 / 10 },
  },
  partOf: [' a ', ' of a ', '-a-'],
};

const MAGNITUDES = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, mn: 6, bn: 9, tn: 12 };

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
  shorthand: { k: 3, m: 6 },
  bundles: { ' dozen': 12 },
  someDigits: '',
  somewhatMore: '',
  someBefore: '',
  floorBefore: '',
  points: '',
  groupMarks: ', ',
  negatives: ['minus '],
  moneyScales: { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9 },
  spelled,
  fractionMark: [],
  mixedMark: '',
  shares: {},
  amounts: {},
  percentages: {},
  percentUnit: '%',
  half: '',
  multiples: { doubled: 2, doubling: 2, tripled: 3, tripling: 3, quadrupled: 4 },
  multipleUnit: 'times',
  rangeMarks: ['–', '-', '—'],
  rangeWords: [' to '],
  rangeFrames: { 'between ': ' and ' },
  solid: false,
};
