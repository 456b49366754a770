import type { Locale } from '../locale.ts';
import { indicators } from './indicators.ts';
import { comparisons } from './comparisons.ts';

/** Chinese, as governments of all levels write their work reports. */
export const zh: Locale = {
  id: 'zh',
  name: '中文',
  indicators,
  comparisons,
  detection: { script: /\p{Script=Han}/gu },
};
