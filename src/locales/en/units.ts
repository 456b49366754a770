import type { Units } from '../locale.ts';
import { after, before, notAfter } from './currencies.ts';
import { measures } from './measures.ts';

/** Each unit's words, joined to a number by a blank, by a hyphen (a 12-mile lane) or by nothing. */
const forms = (words: string, joints: readonly string[]): readonly string[] =>
  words.split(',').flatMap((word) => joints.map((joint) => joint + word.trim()));
const both = (words: string): readonly string[] => forms(words, [' ', '']);

/** A unit written in another way → the unit to show. */
const ALIAS: Readonly<Record<string, string>> = {
  ...{ 'per cent': '%', 'per-cent': '%', percent: '%', percents: '%', percentage: '%', pct: '%' },
  ...{ 'percentage point': 'percentage points', 'percentage-point': 'percentage points', pp: 'percentage points' },
  ...{ ppts: 'percentage points', 'basis point': 'basis points', bps: 'basis points' },
  ...{ 'times as many': 'times', 'times as much': 'times', fold: 'times' },
  ...{ year: 'years', month: 'months', day: 'days', hour: 'hours', week: 'weeks' },
};

const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December,Jan,Feb,Mar,Apr,Jun,Jul,Aug,Sept,Sep,Oct,Nov,Dec';

/** A sign in brackets behind the number: 20 (kg). */
const bracketed: Readonly<Record<string, string>> = Object.fromEntries(
  measures.signs
    .split(',')
    .flatMap((sign) => ['()', '[]', '{}', '<>'].map(([a, z]) => [` ${a ?? ''}${sign}${z ?? ''}`, sign])),
);

type Alias = readonly [word: string, unit: string, exponent: number];

const written: readonly Alias[] = [
  ...Object.entries({ ...ALIAS, ...measures.alias }).map(([word, unit]): Alias => [word, unit, 0]),
  ...after,
].flatMap(([word, unit, exponent]) => ['', ' ', '-'].map((joint): Alias => [joint + word, unit, exponent]));

const alias = Object.fromEntries(
  [...written, ...Object.entries(bracketed).map(([word, unit]): Alias => [word, unit, 0])].map(
    ([word, unit, exponent]) => [word, { unit, exponent }],
  ),
);

/** Units as English reports write them, with the blank before them or glued to the number. */
export const units: Units = {
  words: {
    percent: both('%,per cent,percent,percents,percentage,pct,per-cent'),
    points: both('percentage points,percentage point,basis points,basis point,percentage-point,pp,ppts,bps'),
    times: ['-fold', ' fold', ...both('times,times as many,times as much')],
    money: after.flatMap(([word]) => forms(word, [' ', '', '-'])),
    measure: [
      ...both(`${measures.words},${measures.signs}`),
      ...forms(measures.words, ['-']),
      ...Object.keys(bracketed),
    ],
    rating: [],
    count: both('people,persons'),
    duration: both('months,month,hours,hour,hrs,minutes,weeks,week,quarters,seconds'),
    days: both('days,day,working days'),
    age: [' years old', ' years of age'],
    year: both('years,year'),
    calendar: both(MONTHS),
    label: [' am', ' pm', 'am', 'pm', 'th', 'st', 'nd', 'rd', ' o’clock', " o'clock"],
  },
  none: notAfter,
  closing: [' in', 'in', '-in'],
  closedBy: [' thick', ' wide', ' long', ' deep', ' high', ' tall', ' across', ' diameter'],
  quotes: ['"'],
  alias,
  parts: [
    { of: ['dollars', 'US dollars', 'euros', '$', '€', 'US$'], words: { ' cents': 100, ' cent': 100 } },
    { of: ['pounds', '£'], words: { ' pence': 100, p: 100 } },
    { of: ['feet', 'ft'], words: { ' inches': 12, ' inch': 12, ' in': 12 } },
  ],
  before,
  generic: '',
  after: {},
  rates: [' per ', ' in every ', ' for every '],
  per: ['/'],
  each: '',
  denominators: [],
  magnitudes: [],
};
