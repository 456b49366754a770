import type { Numerals } from '../locale.ts';

/** English numerals: Arabic digits with words of magnitude. */
export const numerals: Numerals = {
  digits: {},
  leadingDigits: '',
  places: {},
  tens: {},
  magnitudes: {
    ...{ ' hundred': 2, ' thousand': 3, ' million': 6, ' billion': 9, ' trillion': 12 },
    ...{ '-million': 6, '-billion': 9, ' mn': 6, ' bn': 9 },
  },
  shorthand: { k: 3, m: 6, bn: 9 },
  bundles: { ' dozen': 12 },
  someDigits: '',
  somewhatMore: '',
  someBefore: '',
  floorBefore: '',
  points: '',
  groupMarks: ', ',
  negatives: ['minus '],
  fractionMark: [],
  mixedMark: '',
  shares: {},
  amounts: {},
  percentages: {},
  percentUnit: '%',
  half: '',
  multiples: {},
  multipleUnit: 'times',
  rangeMarks: ['–', '-', '—', ' to '],
  solid: false,
};
