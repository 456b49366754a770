import type { Ranks } from '../locale.ts';

/** English places in an order. */
export const ranks: Ranks = {
  ordinal: '',
  top: '',
  closing: [],
  words: {},
  cues: [],
  areas: [],
  notBefore: [],
  superlatives: [],
};
