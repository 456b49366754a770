import type { Labels } from '../locale.ts';

/** English wordings with a number that is no figure. */
export const labels: Labels = {
  words: [],
  before: ['Article ', 'Phase ', 'No. ', 'Chapter ', 'Section ', 'paragraph ', 'Paragraph ', 'page ', 'Annex '],
  after: [],
  quotes: {},
  clauseMarks: ',;:!?.()[]"\n|',
  listMarks: ',',
  conjunctions: [' and ', ' or '],
  attributive: '',
  durationNouns: [],
  delivery: [],
  filterUnits: [],
  afterBare: [],
  amountNouns: [],
};
