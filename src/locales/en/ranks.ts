import type { Ranks } from '../locale.ts';

const PLACES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** English places in an order, which are told in words behind the verb alone: ranked third. */
export const ranks: Ranks = {
  ordinal: '',
  top: '',
  closing: [],
  words: Object.fromEntries(PLACES.split(' ').map((place, at) => [place, at + 1])),
  cues: ['ranked ', 'Ranked ', ' ranks ', ' ranking ', ' was placed ', ' were placed ', ' is placed ', ' are placed '],
  areas: [],
  notBefore: [
    ' quarter',
    ' half',
    ' year',
    ' phase',
    ' stage',
    ' time',
    ' round',
    ' tier',
    ' class',
    '-class',
    '-hand',
  ],
  superlatives: [],
};
