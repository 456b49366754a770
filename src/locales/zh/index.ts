import type { Locale } from '../locale.ts';
import { verdicts } from './verdicts.ts';
import { judgement } from './judgement.ts';
import { commitments } from './commitments.ts';
import { stance } from './stance.ts';
import { script } from './script.ts';
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
import { counting } from './counting.ts';
import { changes } from './changes.ts';
import { labels } from './labels.ts';
import { numerals } from './numerals.ts';
import { ranks } from './ranks.ts';
import { units } from './units.ts';

/** Chinese, as governments of all levels write their work reports. */
export const zh: Locale = {
  id: 'zh',
  name: '中文',
  indicators,
  comparisons,
  phrases,
  governments,
  script,
  detection: {
    script: /\p{Script=Han}+/gu,
    wordLength: 1.6,
    words: null,
    frequent:
      /[的一是不了在人有和大中上个国为以年全工作发展建设业新市会政府经济社民生提高加强推进实施個國為發業會經濟設實強進]+/gu,
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
  naming: null,
  labels,
  numerals,
  ranks,
  units,
};
