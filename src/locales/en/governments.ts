import type { Governments } from '../locale.ts';

export const governments: Governments = {
  levels: [
    { level: 'nation', region: /^(?:Singapore|China|People's Republic)/u },
    { level: 'province', region: /(?:Province|Hong Kong|Macao|State)/u },
    { level: 'county', region: /(?:County|District)$/u },
    { level: 'prefecture', region: /(?:City|Municipality)$/u },
  ],
};
