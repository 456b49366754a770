import type { Indicators } from '../locale.ts';
import { company } from './indicators/company.ts';
import { economy } from './indicators/economy.ts';
import { environment } from './indicators/environment.ts';
import { society } from './indicators/society.ts';

export const indicators: Indicators = {
  names: { ...economy, ...society, ...environment, ...company },
  scopes: [
    ...["hong kong's", "singapore's", "the city's", "the group's", "the company's", 'citywide', 'city-wide', 'group'],
    ...['nationwide', 'national', 'overall', 'global', 'worldwide', 'domestic'],
  ],
  openings: ['the', 'our', 'a', 'an', 'total', 'annual', "city's", "group's", "company's", "country's", 'average'],
  endings: [
    ...['created', 'planted', 'built', 'completed', 'delivered', 'recorded', 'generated', 'employed'],
    ...['as a whole', 'growth', 'of the city', 'of the group', 'of the company', 'in the city', 'growth rate'],
  ],
  fillers: /["“”()]/gu,
  seams: null,
};
