import type { Comparisons } from '../locale.ts';

const list = (words: string): readonly string[] => words.split(' | ');

const units = (dimension: string, written: string, factor = 1) =>
  Object.fromEntries(list(written).map((unit) => [unit, { dimension, factor }]));

export const comparisons: Comparisons = {
  words: {
    tokens: 'words',
    spellings: { 'gross domestic product': 'gdp' },
    whole: list('new zealand | new territories'),
    marks: {
      flow: list('new | newly | additional | extra'),
      net: list('net | net new'),
      stock: list('total | stock | in all'),
      running: list('cumulative'),
      part: list('of which | of them'),
      average: list('average annual | annual average'),
      removal: list('removal | demolition | closure'),
      designed: list('planned | design'),
      started: list('started | commenced'),
      finished: list('completed | finished'),
      used: list('opened | in use'),
      work: list('construction | renovation | building'),
      area: list('overall | national | nationwide'),
      own: [],
      idle: list('the | a | an | of | for | in | our | number of | annual | year | real | growth | growth rate'),
    },
    tails: list('number | rate of growth'),
    rateNouns: [],
    soft: list('major | key | quality'),
    nameless: /^(?:(?:the|a|an|additional|further|total|new|government) )*(?:funding|amount|sum|spending|money)?$/u,
    contrasts: [
      [list('urban'), list('rural')],
      [list('imports'), list('exports')],
      [list('revenue'), list('expenditure')],
    ],
    units: {
      ...units('share', '% | per cent | percent'),
      ...units('points', 'percentage points | percentage point'),
      ...units('person', 'people | persons'),
      ...units('length', 'km | kilometres'),
    },
  },
  pointsUnit: 'percentage points',
  messages: {
    raised: '{indicator}: result {achieved} {then}, target {committed} {next}; the target is above the result',
    held: '{indicator}: result {achieved} {then}, target {committed} {next}; the target stays at the result',
    lowered: '{indicator}: result {achieved} {then}, target {committed} {next}; the target is below the result',
    new: '{indicator}: target {committed} {next}; the report gives no comparable result',
    newInThisMeasure:
      '{indicator}: target {committed} {next}; the report gives the result in another measure or for another period',
    not_continued: '{indicator}: result {achieved} {then}; the report sets no comparable new target',
    period: '({period})',
    figures: {
      level: '{quote}',
      growthUp: 'up {quote}',
      growthDown: 'down {quote}',
      deltaUp: 'up by {quote}',
      deltaDown: 'down by {quote}',
    },
    cautions: {
      scope: 'other scope ({achieved} / {committed})',
      words: 'other words ({achieved} / {committed})',
      flow: 'only one says that it counts what is new ({achieved} / {committed})',
      period: 'periods of other length ({achieved} / {committed})',
      counter: 'other words for the unit ({achieved} / {committed})',
    },
    lessIsBetter: 'less is better here',
    separator: '; ',
  },
};
