import type { Words } from '../locale.ts';

export const words: Words = {
  lexicon: '',
  stopWords: `
    a an the and or but nor so as at by for from in into of on onto over to under up with within is are was were be been being has have had
    do does did will would shall should can could may might must it its this that these those we our they their which who also further`,
  formulas:
    'honourable members, ladies and gentlemen, mr president, mr speaker, madam speaker, i am pleased to, as i said',
  synonyms: ['gdp, gross domestic product', 'r&d, research and development', 'smes, small and medium enterprises'],
  figure:
    /(?:US|HK|S)?[$£€¥]?\d+(?:[.,\s]\d{3})*(?:\.\d+)?(?:[-–—]\d+(?:\.\d+)?)?(?:\s?(?:per cent|percent|percentage points?|basis points?|hundred|thousand|million|billion|trillion|%))*/gu,
};
