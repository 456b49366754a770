import type { Locale } from '../locale.ts';
import { indicators } from './indicators.ts';
import { comparisons } from './comparisons.ts';

/** English, as governments and companies write their annual reports. */
export const en: Locale = {
  id: 'en',
  name: 'English',
  indicators,
  comparisons,
  detection: { script: /\p{Script=Latin}/gu },
};
