import type { Locale } from '../locale.ts';
import { indicators } from './indicators.ts';

/** Chinese, as governments of all levels write their work reports. */
export const zh: Locale = {
  id: 'zh',
  name: '中文',
  indicators,
  detection: { script: /\p{Script=Han}/gu },
};
