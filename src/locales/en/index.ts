import type { Locale } from '../locale.ts';
import { verdicts } from './verdicts.ts';
import { judgement } from './judgement.ts';
import { commitments } from './commitments.ts';
import { stance } from './stance.ts';
import { sentences } from './sentences.ts';
import { periods } from './periods.ts';
import { metadata } from './metadata.ts';
import { headings } from './headings.ts';
import { furniture } from './furniture.ts';
import { tables } from './tables.ts';
import { datasets } from './datasets.ts';
import { indicators } from './indicators.ts';
import { comparisons } from './comparisons.ts';
import { governments } from './governments.ts';
import { words } from './words.ts';
import { phrases } from './phrases.ts';
import { bounds } from './bounds.ts';
import { naming } from './naming.ts';
import { counting } from './counting.ts';
import { changes } from './changes.ts';
import { labels } from './labels.ts';
import { numerals } from './numerals.ts';
import { ranks } from './ranks.ts';
import { units } from './units.ts';

/** English, as governments and companies write their annual reports. */
export const en: Locale = {
  id: 'en',
  name: 'English',
  indicators,
  comparisons,
  phrases,
  governments,
  detection: {
    script: /\p{Script=Latin}+/gu,
    wordLength: 5,
    words: /\b(?:the|of|and|to|in|for|we|will|is|was)\b/giu,
    frequent: /[aeinorst]+/giu,
  },
  stance,
  sentences,
  periods,
  metadata,
  headings,
  furniture,
  tables,
  datasets,
  commitments,
  judgement,
  verdicts,
  words,
  bounds,
  changes,
  counting,
  naming,
  labels,
  numerals,
  ranks,
  units,
};
