import { describe, expect, it } from 'vitest';
import { readReport } from '../src/index.ts';

/** What the figures of an English paragraph in a plan for 2024 measure. */
function namesOf(paragraph: string): readonly string[] {
  const source = `# Annual Report 2024\n\n## 1. Review of 2023\n\nAll went well.\n\n## 2. Plan for 2024\n\n${paragraph}\n`;
  return readReport(source, { locale: 'en', format: 'markdown' }).metrics.map(({ indicator }) => indicator);
}

it('takes the heading for what a paragraph is about that leans on nothing before it', () => {
  const source =
    '# Annual Report 2024\n\n## Review\n\nAll went well.\n\n## Cleaner Beaches\n\nThe above measures will cost $9 million.\n';
  const [metric] = readReport(source, { locale: 'en', format: 'markdown' }).metrics;
  expect(metric?.indicator).toBe('measures (Cleaner Beaches)');
});

describe('the stance of an English figure in a plan', () => {
  it.each([
    ['We reopened 12 libraries.', 'achieved'],
    ['Since May we\u{2019}ve planted 900 oaks.', 'achieved'],
    ['The fair led to 90 new jobs.', 'achieved'],
    ['We have committed to reducing noise by 5%.', 'committed'],
    ['The improved $5 million pier will be a gift to the town.', 'committed'],
    ['The grant, capped at $700, is for weavers.', 'committed'],
  ])('%s %s', (paragraph, stance) => {
    const source = `# Annual Report 2024\n\n## 1. Plan for 2024\n\n${paragraph}\n`;
    expect(readReport(source, { locale: 'en', format: 'markdown' }).metrics[0]?.stance).toBe(stance);
  });
});

describe('the name of an English figure', () => {
  it.each([
    // who does the verb
    ['In 2023 rents fell by 2%, but in 2024 wages will rise by 3%.', ['rents', 'wages']],
    ['Rents will fall by 2% in the coming year and wages will rise by 3%.', ['Rents', 'wages']],
    ['Spending on roads - mainly new bridges - will rise by 4%.', ['Spending on roads']],
    ['Sales rose by $3 million to $28 million.', ['Sales', 'Sales']],
    // what is measured, not the measure
    ['We will plant 12 hectares of reed beds.', ['reed beds']],
    ['We will fence 4 acres of land.', ['acres of land']],
    ['The halls will offer 900 square metres of studio space.', ['studio space (halls)']],
    // which things are counted
    [
      'For the 11 districts where no clinic has opened yet, we will hire nurses.',
      ['districts where no clinic has opened'],
    ],
    ['We will find places for 40 nurses to be promoted to matrons soon.', ['nurses to be promoted to matrons']],
    ['Some 90 boats moored in the old harbour will be repaired.', ['boats moored in the old harbour']],
    // what a deed brings to others
    ['We are waiving market fees. This will help 70 traders.', ['traders (waiver of market fees)']],
    ['The town ranked third of 40 ports.', ['town', 'ports']],
    ['The pier was placed fourth for safety.', ['safety']],
    ['We ranked the halls of the first phase.', []],
    ['We will build at least 1,200 homes, and between 3 and 5 clinics.', ['homes built', 'clinics built']],
    ['We welcomed 4.2m visits.', ['visits']],
    ['We will set aside $5 million to reduce market fees.', ['reduction of market fees']],
    [
      'We will allocate $7 million to subsidise the opening of new "Story Barns" by parishes.',
      ['subsidy of opening of new "Story Barns"'],
    ],
    ['We will cut the ferry toll, subject to a cap of $90 per trip.', ['reduction of ferry toll per trip']],
    [
      'We will waive water and sewage charges, subject to a monthly cap of $20 and $12 respectively.',
      ['waiver of water charges', 'waiver of sewage charges'],
    ],
    [
      'We will pay a grant to schools to cover 60% of their rent, capped at $80 per term.',
      ['rent', 'payment of grant to schools per term'],
    ],
    ['The council will provide shops with a lamp subsidy. It will reach 30 streets.', ['streets (lamp subsidy)']],
    [
      'I will set aside funding of $4 million to extend the night buses. They will carry 800 passengers.',
      ['funding to extend the night buses', 'passengers (night buses)'],
    ],
    ['The Harbour Board is also slowly rebuilding the old docks. It will add 20 cranes.', ['cranes (old docks)']],
    ['The levy will safeguard jobs for 300 weavers.', ['weavers (jobs safeguarded)']],
    ['For taxi drivers, we will provide a fuel rebate of $60.', ['fuel rebate for taxi drivers']],
    // a share that somebody does something with
    ['The top 20% of households paid 56% of the land tax.', ['households', 'land tax paid (top 20% of households)']],
    ['In addition to a rebate of $15 we will lower the toll.', ['rebate (reduction of toll)']],
    // what an amount is for
    [
      'We will spend $6 million over the next four years on a campaign for clean beaches.',
      ['campaign for clean beaches'],
    ],
    ['I have earmarked $6 million for the provision of music lessons.', ['music lessons']],
    ['The board adopted the Dune Plan and earmarked $6 million for its implementation.', ['Dune Plan']],
    ['A 2% levy will be placed on all hotel stays.', ['levy placed on all hotel stays']],
    // what the share of a whole is, or goes to
    ['Some 30% of the ferries are boats.', ['boats (share of ferries)']],
    ['We spend 2% of the budget on parks.', ['parks (share of budget)']],
    ['The toll brings a saving of 3% of sales.', ['saving (share of sales)']],
    ['We will build 900 flats, of which 40% are for nurses.', ['flats built', 'nurses']],
    // who does a verb that leans on another
    ['The harbour had a good year, contributing 9% of income.', ['harbour (share of income)']],
    ['The harbour will, on average, gain 70 piers.', ['piers (harbour)']],
    ['We must keep the toll from rising a further 2 percentage points.', ['toll']],
    ['The toll is $5, to be raised to $9.', ['toll', 'toll']],
    // a verb or a noun, as the clause has its verb already
    ['We will raise the land tax rate to 9%.', ['land tax rate']],
    [
      'We will lift the levels for wage increases from 3% to 4%.',
      ['levels for wage increases', 'levels for wage increases'],
    ],
    ['Unemployment today stands at 5%.', ['Unemployment']],
    ['The port won 31% of home shopping sales.', ['home shopping sales won (port)']],
    // where an amount goes, comes from and what it was paid for
    ['We will give $5 million to the Harbour Board for the purchase of cranes.', ['purchase of cranes']],
    ['We will spend $5 million under the fund to build, in the coming year, two piers.', ['piers']],
    ['We plan to draw up to $9 million from the old reserve.', ['old reserve drawn']],
    ['The last pier was bought from the board for $9 million.', ['last pier']],
    ['We booked $9 million and $7 million of repair costs.', ['repair costs', 'repair costs']],
    ['There was a charge for the fire ($5 million).', ['charge for the fire']],
    ['The old reserve, with a balance of $9 million, will stay.', ['balance (old reserve)']],
    // what stands between a number and its noun
    ['We own 900 active produced and acquired titles.', ['active produced and acquired titles']],
    ['We will cut 40 posts.', ['posts']],
    // a way up or down beside its noun, a figure of its own, a part of what was counted
    ['Tolls fell by 12%, with fares down 20% and tips down by 30%.', ['Tolls', 'fares', 'tips']],
    ['We paved 35 miles of road at a cost of $4 million.', ['miles of road', 'cost (road)']],
    ['The fair drew 900 guests, of whom 40% came from abroad.', ['guests (fair)', 'guests from abroad']],
    ['Waste sent to the dump was cut by 30%.', ['Waste sent to the dump']],
    ['The average waiting time for a berth fell to 14 days.', ['average waiting time for a berth']],
    ['Women hold 43% of the top posts.', ['Women (share of top posts)']],
    ['The lamp credit, worth up to $90 a year for each child, will stay.', ['lamp credit']],
    // a change without a noun of its own
    ['Exports slowed, though a growth of 4% was recorded.', ['Exports']],
    // a list of amounts, each with its own use
    ['The plan sets aside $5 million for roads and $6 million for parks.', ['roads', 'parks']],
    // what a measure is of
    ['We will bring emissions down from 9 to 7 tonnes of carbon dioxide.', ['emissions', 'emissions']],
    ['Fares rose 9%, or $4 million, to $33 million due to growth in the west.', ['Fares', 'Fares', 'Fares']],
    ['The tax is for firms with annual sales of 750 million euros.', ['firms with annual sales']],
    ['U.S. exports rose by 6%.', ['U.S. exports']],
  ])('%s', (paragraph, names) => {
    expect(namesOf(paragraph)).toEqual(names);
  });
});

describe('the name of an English figure in a clause that gives, allots or compares', () => {
  it.each([
    // a cap behind what is given, and what changes for those who get it
    ['We will provide 70 bakers with a flour grant, capped at $90 each.', ['bakers (flour grant)', 'flour grant']],
    ['We will give bakers in the port a flour grant, capped at $90.', ['flour grant']],
    ['We will provide hirers of halls with a 40% reduction of hall fees.', ['hall fees for hirers of halls']],
    // what was done with an amount, and who got it
    [
      'Some $8 million was allocated to the University of Tarn and the University of Lode for repairing roofs.',
      ['allocation to University of Tarn for roofs'],
    ],
    [
      'In 2023 the town set up a Dune Fund. The fund has approved $4 million to plant grass.',
      ['funding approved (Dune Fund)'],
    ],
    [
      'We will disburse $90 to ferry crews. This measure will cost $2 million.',
      ['ferry crews', 'measure (payment to ferry crews)'],
    ],
    // places by what is done in them
    ['We plan to open music schools in six other towns.', ['other towns in which music schools opened']],
    // what something of its kind is compared with
    ['Wages will grow by 2%, above the trend growth of 1%.', ['Wages', 'trend growth (Wages)']],
    ['Rents fell to 5%, compared to 6% in 2022.', ['Rents', 'Rents']],
    // a verb behind what can open a clause, and behind a bound
    ['The port lost its rank after the toll income fell to 7%.', ['toll income']],
    ['Net ferry margin increased to 2% (2022: 1%).', ['Net ferry margin', 'Net ferry margin']],
    ['Ferry income is likely to accelerate to 7%.', ['Ferry income']],
    // behind a time, and each with its own use
    ['The board will pay a dividend for the year ended 31 May of $2.', ['dividend']],
    ['Of the total, $7 million will be for piers, $5 million for cranes.', ['piers', 'cranes']],
    // by how much something rose, behind whom it rises for; a list of deeds, each with its own object
    ['We announce a cut in fees for bakers and a rise in the toll for boats by $2.', ['toll for boats']],
    ['A fall in ferry income to $4 million is likely.', ['ferry income']],
    ['The town paved 62 miles of road, filled 90 holes and built piers.', ['miles of road', 'holes (town)']],
    ['It is our largest gift ever to the arts - $7 million for museums.', ['museums']],
  ])('%s', (paragraph, names) => {
    expect(namesOf(paragraph)).toEqual(names);
  });
});
