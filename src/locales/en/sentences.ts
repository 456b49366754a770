import type { SentenceRules } from '../locale.ts';

/** Sentence marks of English; a full stop ends a sentence only before a blank. */
export const sentences: SentenceRules = {
  ends: '!?;',
  endsBeforeBlank: '.',
  abbreviations: [
    ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'No', 'Nos', 'vs', 'etc', 'cf', 'approx', 'Inc', 'Ltd', 'Co', 'Corp'],
    ...[
      'e.g',
      'i.e',
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
      'Fig',
      'p',
      'pp',
    ],
  ],
  enclosures: [
    ['“', '”'],
    ['"', '"'],
    ['(', ')'],
    ['[', ']'],
  ],
  clauseBreaks: ',;:|',
  listBreaks: '',
};
