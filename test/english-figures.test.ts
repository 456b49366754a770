import { describe, expect, it } from 'vitest';
import { buildLedger, readReport } from '../src/index.ts';

/** The figures of one English paragraph in a plan for 2024. */
function figuresOf(paragraph: string) {
  const source = `# Annual Report 2024\n\n## 1. Review of 2023\n\nAll went well.\n\n## 2. Plan for 2024\n\n${paragraph}\n`;
  return readReport(source, { locale: 'en', format: 'markdown' }).metrics;
}

describe('English figures', () => {
  it.each([
    ['We will open 3 400 additional childcare places.', { value: 3400, unit: 'childcare places', bound: 'eq' }],
    ['We will train over 1,200 nurses.', { value: 1200, unit: 'nurses', bound: 'gt' }],
    ['The fund will reach £2.5bn.', { value: 2_500_000_000, unit: '£' }],
    ['This will help two million households.', { value: 2_000_000, unit: 'households' }],
    ['Output will change by -1.5 per cent to 0.5 per cent.', { value: -1.5, high: 0.5, unit: '%', bound: 'range' }],
    ['We will build between 10 and 12 miles of lanes.', { value: 10, high: 12, unit: 'miles', bound: 'range' }],
    ['Each grant is subject to a ceiling of $700.', { value: 700, unit: '$', bound: 'lte' }],
    ['The reform will cover 75 per cent of tenants.', { value: 75, unit: '%', bound: 'eq', kind: 'level' }],
    [
      'We will reduce the harbour levy by 20 per cent.',
      { value: 20, kind: 'growth', direction: 'down', indicator: 'harbour levy' },
    ],
    ['The charge will rise from $40 to $45.', { value: 45, unit: '$', kind: 'level' }],
    [
      'Ferry revenues rose 8%, or $4 million.',
      { value: 4_000_000, kind: 'delta', direction: 'up', indicator: 'Ferry revenues' },
    ],
    ['Debt will be reduced by $22 million to $61 million.', { value: 61e6, kind: 'level' }],
    ['Fees will increase by $20 to $30 a month.', { value: 20, high: 30, bound: 'range', direction: 'up' }],
    ['A total of 8,443 Safe Visits were made.', { value: 8443 }],
    ['Calls were above the goal of 38.', { value: 38, unit: '' }],
    ['Of these towns, 53 were flooded.', { value: 53, unit: '' }],
    ['Taxes came to R62 billion.', { value: 62e9, unit: 'R' }],
    ['Takings gained from 8% growth.', { value: 8, kind: 'growth', direction: 'up' }],
    ['We saw a 3.4% local home sales decline.', { value: 3.4, kind: 'growth', direction: 'down' }],
    ['Half of the fleet is electric.', { value: 0.5, unit: '' }],
    ['One in four residents moved.', { value: 0.25, unit: '', indicator: 'residents' }],
    ['Nine out of every ten callers were pleased.', { value: 0.9, unit: '' }],
    ['Costs saw a £3 million year-on-year improvement.', { value: 3e6, kind: 'delta', direction: 'up' }],
    ['Two-thirds of pupils passed.', { value: 0.6667, unit: '', indicator: 'pupils' }],
    ['Three quarters of staff are women.', { value: 0.75, unit: '', indicator: 'women (share of staff)' }],
    [
      'We will plant 900 trees and build between 10 and 12 miles of lanes.',
      { value: 10, high: 12, indicator: 'miles of lanes built' },
    ],
    [
      'The Bank expects that economic growth this year should reach 3 per cent.',
      { value: 3, indicator: 'economic growth' },
    ],
    [
      'Sales weakened in spring, and fell in the second half of the year, resulting in a decline of 4 per cent.',
      { value: 4, kind: 'growth', direction: 'down', indicator: 'Sales' },
    ],
    [
      'Toll income will grow by 5 per cent to $8 million, accounting for 18 per cent of all income.',
      { value: 18, indicator: 'Toll income (share of income)' },
    ],
    [
      'We will waive rates in respect of market stalls, subject to a ceiling of $90.',
      { value: 90, indicator: 'waiver of rates in respect of market stalls' },
    ],
    ['Rents went up by a third.', { value: 0.3333, kind: 'growth', direction: 'up' }],
    ['The levy will be 2½ per cent.', { value: 2.5, unit: '%' }],
    ['We will spend two and a half million dollars.', { value: 2_500_000, unit: 'dollars' }],
    ['We will add 2m visitors.', { value: 2_000_000, unit: 'visitors' }],
    ['Deaths fell by 12% to 22.', { value: 22, kind: 'level', high: null }],
    ['Visits rose by a third to 1.2 million.', { value: 1_200_000, kind: 'level', high: null }],
    ['Emissions will fall to 45 kt CO2e.', { value: 45, unit: 'kt CO2e', kind: 'level' }],
    ['The margin will fall by 30 bps.', { value: 30, unit: 'basis points', kind: 'delta', direction: 'down' }],
    ['We will lay a 12-mile cable.', { value: 12, unit: 'miles' }],
    ['Leaks were 45 ± 2 kt CO2e.', { value: 43, high: 47, unit: 'kt CO2e', bound: 'range' }],
    ['We will save 3.4 x 10^6 tonnes of sand.', { value: 3_400_000, unit: 'tonnes' }],
    ['We will sow three million, two hundred and forty thousand seeds.', { value: 3_240_000, unit: 'seeds' }],
    ['The result was $(3.2) million.', { value: -3_200_000, unit: '$' }],
    ['The result will be ($3.2 million).', { value: 3_200_000, unit: '$' }],
    ['The result is ($3.2 million).', { value: -3_200_000, unit: '$' }],
    ['We will lay 12" pipes.', { value: 12, unit: 'inches' }],
    ['The slabs will be 2 1/2 in thick.', { value: 2.5, unit: 'inches' }],
    ['We will keep warming below 1.5C.', { value: 1.5, unit: 'degrees Celsius', bound: 'lt' }],
    ['Fees vary from $20 to $50.', { value: 20, high: 50, unit: '$', bound: 'range' }],
    ['Frosts ranged from -4 °C to -9 °C.', { value: -9, high: -4, unit: 'degrees Celsius' }],
    ['We will let from 50 to 80% of rooms.', { value: 50, high: 80, unit: '%' }],
    ['Lettings rose in spring, from 50% to 80%.', { value: 80, high: null, kind: 'level' }],
    ['Heat the tank to -10-20 °C.', { value: -10, high: 20 }],
    ['Thefts came to 4.2 per 1,000 residents.', { value: 4.2, unit: 'per 1,000 residents', indicator: 'Thefts' }],
    ['We will cut the injury rate to 2.0 per million hours worked.', { value: 2, canonical: 'injury_rate' }],
    ['We will cut scope 2 emissions to 300 tonnes.', { value: 300, indicator: 'scope 2 emissions' }],
    ['We will cut water use to 40 megalitres.', { value: 40, indicator: 'water use' }],
    ['Green power made up 62% of our needs.', { value: 62, kind: 'level' }],
    ['The rate averaged 4.4%.', { value: 4.4, unit: '%' }],
    ['Rates will be 2.5, 3 and 3.5 per cent.', { value: 3.5, unit: '%' }],
    ['In 2019 $5 million went to clinics.', { value: 5_000_000, unit: '$' }],
    ['The plant will save between 3 to 4 GWh.', { value: 3, high: 4, unit: 'GWh', bound: 'range' }],
  ])('reads %s', (paragraph, wanted) => {
    expect(figuresOf(paragraph).at(-1)).toMatchObject(wanted);
  });

  it('reads a count and its share behind it', () => {
    expect(figuresOf('In all, 28 (76%) goals were met.').map(({ value }) => value)).toEqual([28, 76]);
  });

  it.each([
    'We will publish every contract above $50,000 at once.',
    'See Article 12 and Phase 2.',
    'The plan of 2019 had a 10-year horizon.',
    'We follow the 24/7 rule.',
    'A third runway will serve the town.',
    'Half of the year was wet.',
    'The R62 road was closed.',
    'COVID\u{2011}19 vaccines were free.',
    'The bridge was shut four months ago.',
    'In 2022\u{2013}23 were two floods.',
    'The latter half of our walk was wet.',
    'Three in four years were dry.',
    'The first three quarters of the year were dry.',
    'We will roll out 5G.',
    'Rates are waived for four quarters.',
    'Classes for people aged 40 and above are free.',
    'Men aged between 18 and 30 are welcome.',
  ])('finds none in %s', (paragraph) => {
    expect(figuresOf(paragraph)).toEqual([]);
  });

  it('tells a share of a whole from the whole', () => {
    const [, deficit] = figuresOf('We expect a deficit of $3 million, or 0.5% of GDP.');
    expect(deficit).toMatchObject({ indicator: 'deficit (share of GDP)', canonical: null });
    expect(figuresOf('Spending will rise to 18% of GDP.')[0]?.canonical).toBeNull();
  });

  it('accuses nobody where the part that is a share of a whole is not named', () => {
    const report = (year: number, review: string, plan: string) =>
      readReport(
        `# Annual Report ${year}\n\n## 1. Review of ${year - 1}\n\n${review}\n\n## 2. Plan for ${year}\n\n${plan}\n`,
        { locale: 'en', format: 'markdown' },
      );
    const { entries } = buildLedger([
      report(2024, 'All went well.', 'We will bring taxes to 18% of GDP.'),
      report(2025, 'Lending came to 0.9% of GDP.', 'More will follow.'),
    ]);
    expect(entries.map(({ outcome }) => outcome)).not.toContain('missed');
  });

  it('lets a sentence that opens with a pronoun lean on what the one before did something to', () => {
    const [metric] = figuresOf('We are waiving the market fees. This will reduce city revenue by $3 million.');
    expect(metric?.indicator).toBe('city revenue (waiver of market fees)');
  });

  it('takes each line of a Markdown text that is not wrapped for a paragraph of its own', () => {
    const source =
      '## 1. Plan for 2024\nHousing\n7.We will build 90 new flats in the old harbour.\nHealth\n8.We will hire 12 nurses.\n\n## 2. Closing\n\nThank you.';
    const { sections, metrics } = readReport(source, { locale: 'en', format: 'markdown' });
    expect(sections.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Housing', 'Health']));
    expect(metrics.map(({ value }) => value)).toEqual([90, 12]);
  });

  it('gives the start of a movement the unit of its end', () => {
    expect(figuresOf('Waste fell from 48,000 to 45,200 tonnes.').map(({ unit }) => unit)).toEqual(['tonnes', 'tonnes']);
  });

  it('reads a fiscal year as one year', () => {
    const [metric] = figuresOf('In 2023-24 spending was $5 billion.');
    expect(metric?.period).toBe('2023-24');
  });

  it.each([
    ['Exports of timber to the islands fell by 5 per cent.', 'Exports of timber to the islands'],
    ['Tram and bus fares will rise by 2 per cent and 3 per cent respectively.', 'bus fares'],
    ['We will raise the rent ceiling of the harbour flats from $400 to $450.', 'rent ceiling of the harbour flats'],
    ['The council has set aside $4 million for the repair of the old pier.', 'repair of the old pier'],
    ['Ticket sales, which include ferry passes, amounted to $9 million.', 'Ticket sales'],
    [
      'About 80 families are covered by the scheme, and land tax accounts for 12 per cent of revenue.',
      'land tax (share of revenue)',
    ],
    ['A $30 million Flood Fund will open in May.', 'Flood Fund'],
    ['I will set aside $2 million for schools to buy musical instruments.', 'musical instruments'],
    ['The scheme will help 40 non\u2011profit theatres.', 'non\u2011profit theatres'],
    ['The port registered solid growth of 6 per cent in container traffic.', 'container traffic'],
  ])('names what is measured in %s', (paragraph, name) => {
    expect(figuresOf(paragraph).at(-1)?.indicator).toBe(name);
  });

  it.each([
    ['I have earmarked $5 million for the pier.', { stance: 'committed', period: '2024' }],
    ['The fund has granted $3 million to farmers.', { stance: 'achieved' }],
    ['The global economy grew by 3 per cent.', { stance: 'context' }],
    ['We will build 500 homes, and repair 20 streets, in 2026.', { stance: 'committed', period: '2026' }],
    ['We will raise the grant from $50 to $60.', { stance: 'committed', value: 60 }],
  ])('tells what is done and what is promised in %s', (paragraph, wanted) => {
    expect(figuresOf(paragraph).at(-1)).toMatchObject(wanted);
  });

  it('opens no section for a line that says the heading before it again', () => {
    const source =
      '## Clean Harbour\n\nClean Harbour\n1.We will plant 40 trees.\n\n## Schools\n\nSchools\n2.We will hire 9 teachers.\n';
    expect(
      readReport(source, { locale: 'en', format: 'markdown', year: 2024 }).sections.map(({ heading }) => heading),
    ).toEqual(['Clean Harbour', 'Schools']);
  });
});
