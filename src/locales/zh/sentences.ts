import type { SentenceRules } from '../locale.ts';

/** Sentence marks of Chinese; a semicolon parts items that each make a statement. */
export const sentences: SentenceRules = {
  ends: '。!?;',
  endsBeforeBlank: '',
  abbreviations: [],
  enclosures: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['《', '》'],
    ['〈', '〉'],
    ['「', '」'],
    ['『', '』'],
    ['(', ')'],
    ['【', '】'],
    ['[', ']'],
  ],
  clauseBreaks: ',;:。!?|',
  listBreaks: '、',
};
