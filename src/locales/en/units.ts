import type { Units } from '../locale.ts';

/** Units as English reports write them, the blank before them included. */
export const units: Units = {
  words: {
    percent: ['%', ' %', ' per cent', ' percent'],
    points: [' percentage points', ' percentage point', ' basis points'],
    times: [' times', '-fold'],
    money: [' dollars', ' US dollars', ' yuan', ' euros'],
    measure: [' km', ' kilometres', ' hectares', ' square metres', ' tonnes', ' MW', ' GW', ' kWh'],
    rating: [],
    count: [' units', ' people', ' persons', ' jobs', ' households', ' places', ' students', ' projects', ' companies'],
    duration: [' months', ' hours', ' minutes', ' weeks'],
    days: [' days'],
    age: [' years old'],
    year: [' years'],
    calendar: [' January', ' February', ' March', ' April', ' May', ' June', ' July', ' August', ' September'],
    label: [],
  },
  none: [],
  closing: [],
  alias: {
    ' per cent': { unit: '%', exponent: 0 },
    ' percent': { unit: '%', exponent: 0 },
    ' %': { unit: '%', exponent: 0 },
    ' percentage point': { unit: 'percentage points', exponent: 0 },
  },
  parts: {},
  before: { $: '$', US$: 'US$', HK$: 'HK$', S$: 'S$', '€': '€', '£': '£' },
  generic: '',
  after: {},
  per: ['/'],
  each: '',
  denominators: [],
  magnitudes: [],
};
