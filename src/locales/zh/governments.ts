import type { Governments } from '../locale.ts';

export const governments: Governments = {
  levels: [
    { level: 'nation', region: /^(?:全国|中国|国务院|中华人民共和国)/u, occasion: /全国人民代表大会/u },
    { level: 'province', region: /(?:省|自治区|特别行政区|兵团)$/u },
    { level: 'province', region: /^(?:北京|天津|上海|重庆)市?$/u },
    { level: 'county', region: /[区县旗]$/u },
    { level: 'prefecture', region: /(?:[市州盟]|地区)$/u },
  ],
};
