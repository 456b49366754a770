import type { Locale } from '../locale.ts';

/** Chinese, as governments of all levels write their work reports. */
export const zh: Locale = {
  id: 'zh',
  name: '中文',
  detection: { script: /\p{Script=Han}/gu },
};
