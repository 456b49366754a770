import type { Units } from '../locale.ts';

/** The words with and without the blank before them: reports glue them to the number now and then. */
const both = (list: string): readonly string[] => list.split(',').flatMap((word) => [` ${word.trim()}`, word.trim()]);

const ALIAS: Readonly<Record<string, string>> = {
  'per cent': '%',
  percent: '%',
  pct: '%',
  'percentage point': 'percentage points',
  'percentage-point': 'percentage points',
  'basis point': 'basis points',
  'times as many': 'times',
  'times as much': 'times',
  fold: 'times',
  '-fold': 'times',
  year: 'years',
  month: 'months',
  day: 'days',
};

const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sept,Sep,Oct,Nov,Dec';

/** Units as English reports write them, with the blank before them or glued to the number. */
export const units: Units = {
  words: {
    percent: both('%,per cent,percent,pct'),
    points: both('percentage points,percentage point,basis points,basis point,percentage-point'),
    times: ['-fold', ' fold', ...both('times,times as many,times as much')],
    money: both('dollars,US dollars,yuan,euros,pounds,cents,pence'),
    measure: both(
      `km,kilometres,kilometers,kilometre,hectares,hectare,ha,square metres,square meters,square feet,square kilometres,square miles,
    metres,meters,cm,mm,feet,miles,mile,acres,tonnes,metric tonnes,tons,tonne,kg,kilograms,grams,kt,Mt,kt CO2e,Mt CO2e,tonnes CO2e,
    tonnes of CO2e,tonnes of CO2,MW,GW,kW,TW,kWh,MWh,GWh,TWh,megawatts,gigawatts,gigawatt hours,litres,liters,litre,cubic metres,
    cubic meters,barrels,TEUs,micrograms per cubic metre,µg/m3,degrees Celsius`,
    ),
    rating: [],
    count: both('people,persons'),
    duration: both('months,month,hours,hour,minutes,weeks,week,quarters,seconds'),
    days: both('days,day,working days'),
    age: [' years old', ' years of age'],
    year: both('years,year'),
    calendar: both(MONTHS),
    label: [' am', ' pm', 'am', 'pm', 'th', 'st', 'nd', 'rd', ' o’clock', " o'clock"],
  },
  none: [],
  closing: [],
  alias: Object.fromEntries(
    Object.entries(ALIAS).flatMap(([word, unit]) => ['', ' '].map((blank) => [blank + word, { unit, exponent: 0 }])),
  ),
  parts: {},
  before: {
    ...{ $: '$', US$: 'US$', HK$: 'HK$', S$: 'S$', A$: 'A$', C$: 'C$', NZ$: 'NZ$', '€': '€', '£': '£', '¥': '¥' },
    ...{
      'US $': 'US$',
      'HK $': 'HK$',
      'USD ': 'USD',
      'HKD ': 'HKD',
      'EUR ': 'EUR',
      'GBP ': 'GBP',
      'RMB ': 'RMB',
      RMB: 'RMB',
    },
    ...{ '$ ': '$', '£ ': '£', '€ ': '€' },
  },
  generic: '',
  after: {},
  per: ['/'],
  each: '',
  denominators: [],
  magnitudes: [],
};
