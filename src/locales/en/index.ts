import type { Locale } from '../locale.ts';

/** English, as governments and companies write their annual reports. */
export const en: Locale = {
  id: 'en',
  name: 'English',
  detection: { script: /\p{Script=Latin}/gu },
};
