import type { Indicators } from '../locale.ts';

export const indicators: Indicators = {
  names: {
    gdp: ['gdp', 'gross domestic product', 'economy', "hong kong's economy", "singapore's economy"],
    gdp_per_capita: ['gdp per capita', 'per capita gdp'],
    unemployment_surveyed: ['unemployment rate', 'seasonally adjusted unemployment rate'],
    cpi: ['inflation', 'inflation rate', 'headline inflation rate', 'consumer prices', 'headline inflation'],
    exports: ['exports', 'total exports', 'total exports of goods', 'exports of goods'],
    imports: ['imports', 'total imports', 'imports of goods'],
    retail_sales: ['retail sales'],
    deficit: ['fiscal deficit', 'budget deficit', 'deficit', 'consolidated deficit'],
    visitors: ['visitor arrivals', 'visitors'],
    tax_revenue: ['tax revenue'],
    population: ['population', 'total population'],
    life_expectancy: ['life expectancy'],
  },
  scopes: ["hong kong's", "singapore's", 'total', 'overall', 'national'],
  openings: ['the', 'our', 'a', 'an'],
  endings: ['as a whole', 'growth'],
  fillers: /["“”()]/gu,
};
