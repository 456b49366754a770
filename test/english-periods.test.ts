import { describe, expect, it } from 'vitest';
import { readReport } from '../src/report.ts';

interface Page {
  readonly title: string;
  readonly review: string;
  readonly plan: string;
}

const city: Page = { title: 'Annual Report of Dunmore 2025', review: 'Review of 2024', plan: 'Plan for 2025' };
const budget: Page = {
  title: 'Budget Speech 2025',
  review: 'Review of 2024',
  plan: 'Plan for 2025-26, within the estimates for 2025-26',
};

/** `quote stance period` for each figure of a report with a text in its review or in its plan. */
function readings(text: string, part: 'review' | 'plan', { title, review, plan }: Page = city): readonly string[] {
  const [done, planned] = part === 'review' ? [text, 'We will listen.'] : ['All was calm.', text];
  const page = `# ${title}\n\n## ${review}\n\n${done}\n\n## ${plan}\n\n${planned}\n`;
  const { metrics } = readReport(page, { locale: 'en', format: 'markdown' });
  return metrics.map(({ quote, stance, period }) => `${quote} ${stance} ${period}`);
}

describe('the period of a figure in an English review', () => {
  it.each([
    ['the section decides', 'We planted 40 trees.', ['40 trees achieved 2024']],
    [
      'each figure with the time behind it',
      'Fares rose by 5% in 2023 and by 3% in 2024.',
      ['5% achieved 2023', '3% achieved 2024'],
    ],
    [
      'each figure with the time before it',
      'In 2023 fares rose by 5% and in 2024 by 3%.',
      ['5% achieved 2023', '3% achieved 2024'],
    ],
    [
      'times in the order of their figures',
      'We paid $33 million and $98 million in fiscal years 2023 and 2022, respectively.',
      ['$33 million achieved 2023', '$98 million achieved 2022'],
    ],
    [
      'times in front, in the order of their figures',
      'In 2022 and 2023, we paid $33 million and $98 million, respectively.',
      ['$33 million achieved 2022', '$98 million achieved 2023'],
    ],
    [
      'both ends of a change',
      'Ridership grew from 40,000 trips in 2019 to 55,000 trips in 2023.',
      ['40,000 trips achieved 2019', '55,000 trips achieved 2023'],
    ],
    [
      'both ends of a change, each said twice',
      'Rents fell from 6 per cent of incomes, or $400 million, in 2019 to 4 per cent of incomes, or $300 million, in 2023.',
      [
        '6 per cent achieved 2019',
        '$400 million achieved 2019',
        '4 per cent achieved 2023',
        '$300 million achieved 2023',
      ],
    ],
    [
      'a change in a participle',
      'Trips rose, growing from 5% in 2021 to 8% in 2023.',
      ['5% achieved 2021', '8% achieved 2023'],
    ],
    [
      'where it came from, told last',
      'Fees increased to $76 million from $58 million in 2022.',
      ['$76 million achieved 2024', '$58 million achieved 2022'],
    ],
    [
      'up from an earlier value',
      'Trips came to 90, up from 80 trips in 2021.',
      ['90 achieved 2024', '80 trips achieved 2021'],
    ],
    ['what it is measured against', 'Fares were 4% higher than in 2019.', ['4% achieved 2024']],
    ['the year of a reason', 'Fares fell by 4% due to the fare reform of 2019.', ['4% achieved 2024']],
    ['the year of those who are told of', 'We paid $2,000 to firms that hired in 2019.', ['$2,000 achieved 2024']],
    ['a fiscal year', 'In 2022-23 we planted 40 trees.', ['40 trees achieved 2022-23']],
    ['a fiscal year in full', 'In the fiscal year 2022/2023 we planted 40 trees.', ['40 trees achieved 2022-23']],
    ['a fiscal year by its letters', 'In FY2023 we planted 40 trees.', ['40 trees achieved 2023']],
    ['a year by its end', 'In the year ended 30 June 2023 we planted 40 trees.', ['40 trees achieved 2023']],
    ['twelve months', 'In the 12 months to June 2023 we planted 40 trees.', ['40 trees achieved 2023']],
    ['years with two digits', 'We planted 40 trees in 2019-22.', ['40 trees achieved 2019-2022']],
    ['years from fiscal to fiscal', 'From 2019-20 to 2021-22, we planted 40 trees.', ['40 trees achieved 2019-2022']],
    ['a decade', 'Over the past decade, we planted 40 trees.', ['40 trees achieved 2015-2024']],
    ['years ago', 'Three years ago we planted 40 trees.', ['40 trees achieved 2022']],
    [
      'what there is today',
      'In 2019 we opened a nursery, which has so far raised 40 trees.',
      ['40 trees achieved 2025'],
    ],
    [
      'the year before in brackets, and what goes on behind them',
      'Revenue was $90 million (2023: $80 million), a rise of 12%.',
      ['$90 million achieved 2024', '$80 million achieved 2023', '12% achieved 2024'],
    ],
    ['a promise', 'We will plant 40 trees.', ['40 trees committed 2025']],
    [
      'what goes on about a change',
      'Rents rose from $40 in 2019 to $60 in 2022, an increase of 50 per cent.',
      ['$40 achieved 2019', '$60 achieved 2022', '50 per cent achieved 2022'],
    ],
    ['a time behind a comma', 'We planted 40 trees, over the past two years.', ['40 trees achieved 2023-2024']],
    [
      'months that are no year',
      'In the three months ended 30 June 2025 fares rose. Last year we planted 40 trees.',
      ['40 trees achieved 2024'],
    ],
    [
      'a second verb',
      'We planted 40 trees and will plant 90 trees.',
      ['40 trees achieved 2024', '90 trees committed 2025'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readings(text, 'review')).toEqual(expected);
  });
});

describe('the period and stance of a figure in an English plan', () => {
  it.each([
    ['the section decides', 'We will plant 40 trees.', ['40 trees committed 2025']],
    ['a deadline', 'We will plant 40 trees by the end of 2027.', ['40 trees committed 2027']],
    [
      'a deadline beside a past year',
      'In 2019 we planted 40 trees, and by 2030 we will plant 90 trees.',
      ['40 trees achieved 2019', '90 trees committed 2030'],
    ],
    ['a year to start in', 'We will plant 40 trees a year from 2027.', ['40 trees committed 2027']],
    [
      'the state before',
      'We will raise the grant to $600, up from $400 today.',
      ['$600 committed 2025', '$400 context 2025'],
    ],
    [
      'the state before, told last',
      'The grant will rise to $600, from $400 today.',
      ['$600 committed 2025', '$400 context 2025'],
    ],
    [
      'from the current value',
      'We will raise the grant from the current $400 to $600.',
      ['$400 context 2024', '$600 committed 2025'],
    ],
    ['what is there at present', 'At present, we run 12 nurseries.', ['12 nurseries achieved 2025']],
    [
      'what was launched with a plan',
      'In 2019, we launched the tree plan with a grant of $25 million.',
      ['$25 million achieved 2019'],
    ],
    [
      'the year of a plan that others released',
      'We will give $40 million to the parks for the plan released by the Parks Office last year.',
      ['$40 million committed 2025'],
    ],
    ['a need', 'We will give each school in need a grant of $400.', ['$400 committed 2025']],
    [
      'the past, without an article',
      'The city provided many rounds of aid worth $40 million.',
      ['$40 million achieved 2024'],
    ],
    ['what could have been', 'Without aid, fares would have risen by 9%.', ['9% context 2025']],
    ['years from a year on', 'We will plant 40 trees in the five years from 2026.', ['40 trees committed 2026-2030']],
    ['a day to start on', 'We will cut the fee to 18% from 1 January 2026.', ['18% committed 2026']],
    [
      'a year that is over in front of what is expected of it',
      'For 2024, we expect a deficit of $40 million.',
      ['$40 million achieved 2024'],
    ],
    [
      'a year that lies ahead in front of what is expected of it',
      'For 2026, we expect a deficit of $40 million.',
      ['$40 million committed 2026'],
    ],
    [
      'what was once expected',
      'For 2024, a deficit of $40 million was expected at first.',
      ['$40 million context 2024'],
    ],
    ['what there is', 'The office employs 40 people.', ['40 people achieved 2025']],
    ['what is under way', 'The office is supporting 40 families.', ['40 families achieved 2025']],
    ['what we are about to do', 'We are spending $40 million on parks.', ['$40 million committed 2025']],
    ['what is set', 'The target is 40 families.', ['40 families committed 2025']],
    ['who may apply', 'We will help families with incomes of up to $4,000.', ['$4,000 context 2025']],
    ['a condition', 'We will pay if 40 families apply.', ['40 families committed 2025']],
    [
      'a condition in front',
      'If 40 families apply, we will pay $500.',
      ['40 families context 2025', '$500 committed 2025'],
    ],
    [
      'what only goes on with what was said',
      'The deficit has been held down, at 4 per cent of income.',
      ['4 per cent achieved 2025'],
    ],
    ['a year that a change counts from', 'Trips are up 9% in an increase from March 2022.', ['9% achieved 2025']],
    ['a base year', 'We will cut emissions by 40% by 2030 (base year 2019).', ['40% committed 2030']],
    ['years up to one', 'We will plant 40 trees over the five years to 2029.', ['40 trees committed 2025-2029']],
    ['a fiscal year of four digits twice', 'In 2025-2026 we will plant 40 trees.', ['40 trees committed 2025-26']],
    [
      'years that are over beside the one that is promised for',
      'The network, renewed in the past ten years, will reach 40 homes in 2026.',
      ['40 homes committed 2026'],
    ],
    [
      'what will start later',
      'We earmarked $40 million for the ferries to run from 2027.',
      ['$40 million achieved 2024'],
    ],
    ['the past', 'The nurseries resulted in 40 jobs.', ['40 jobs achieved 2024']],
    ['up to now', 'The nurseries have created 40 jobs.', ['40 jobs achieved 2025']],
    ['a noun that ends like a participle', 'Housing grants will rise by 5%.', ['5% committed 2025']],
    [
      'years that lie ahead',
      'The cost for the next five years is $90 million, including $60 million for parks.',
      ['$90 million committed 2025-2029', '$60 million committed 2025-2029'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readings(text, 'plan')).toEqual(expected);
  });
});

describe('a budget that plans for a fiscal year', () => {
  it.each([
    [
      'the fiscal year that runs is the one before',
      'The reserve will reach $90 million at the end of this financial year.',
      ['$90 million committed 2024-25'],
    ],
    [
      'coming years are fiscal years',
      'We will open 12 clinics in the next three years.',
      ['12 clinics committed 2025-2028'],
    ],
    [
      'the day on which something begins narrows nothing',
      'The grant will be launched in July this year and help 300 firms.',
      ['300 firms committed 2025-26'],
    ],
    ['a year in which something is done', 'We will plant 300 trees this year.', ['300 trees committed 2025']],
    [
      'a forecast speaks of the years of the one before it',
      'Output is forecast to grow by 2.4 per cent from 2026 to 2029. Prices are forecast to rise by 1.9 per cent.',
      ['2.4 per cent committed 2026-2029', '1.9 per cent committed 2026-2029'],
    ],
    [
      'but no promise does',
      'Output is forecast to grow by 2.4 per cent from 2026 to 2029. We will build 500 homes.',
      ['2.4 per cent committed 2026-2029', '500 homes committed 2025-26'],
    ],
    [
      'what was announced is to be used',
      'Last year we announced a fund of $30 million to repair 24 bridges.',
      ['$30 million achieved 2024', '24 bridges committed 2024'],
    ],
    [
      'so many years are those to come, unless it is a growth that took them',
      'I will give $12 million over four years to the ferries. Trips rose by 16 per cent over five years.',
      ['$12 million committed 2025-2029', '16 per cent achieved 2024'],
    ],
    [
      'money set aside is a promise, but not in a time that is over',
      'A sum of $8 million has been set aside for ponds. Over the past five years, we have set aside $9 million for parks.',
      ['$8 million committed 2025-26', '$9 million achieved 2020-2024'],
    ],
    [
      'what has yet to be done',
      'For the 11 towns where no clinic has yet to open, I will set aside $6 million.',
      ['11 towns context 2025-26', '$6 million committed 2025-26'],
    ],
    [
      'other economies, but no club with the name of a country',
      'In 2024, the Chinese economy grew by 5.2 per cent. Grants to the Friends of Dunmore, China and 12 clubs will rise by $40,000.',
      ['5.2 per cent context 2024', '12 clubs committed 2025-26', '$40,000 committed 2025-26'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readings(text, 'plan', budget)).toEqual(expected);
  });
});

describe('an English report whose title names the year that it tells of', () => {
  const figures = (text: string): readonly string[] =>
    readReport(text, { locale: 'en', format: 'markdown' }).metrics.map(
      ({ quote, stance, period }) => `${quote} ${stance} ${period}`,
    );

  it.each([
    ['a calendar year', 'Sustainability Report 2022', ['40 trees achieved 2022', '90 trees committed 2023']],
    [
      'a budget, which names the year that it plans for',
      'Budget Statement 2022',
      ['40 trees achieved 2021', '90 trees committed 2022'],
    ],
  ])('%s', (_, title, expected) => {
    expect(figures(`# ${title}\n\nWe planted 40 trees. We will plant 90 trees.`)).toEqual(expected);
  });

  it.each([
    [
      'a review is told when its year is over',
      'Financial Review 2022-23',
      'Income was $30 million.',
      ['$30 million achieved 2022-23'],
    ],
    [
      'a plan that was delivered in the year before its own counts from that year',
      'Budget 2020\n\n8 October 2019',
      'We will hire 700 nurses next year. The fleet has grown by 30 buses since the start of this year.',
      ['700 nurses committed 2020', '30 buses achieved 2019'],
    ],
    [
      'the past years end with the one that is over',
      'Annual Report 2004',
      'Over the past five years, takings have grown by 23%.',
      ['23% achieved 2000-2004'],
    ],
    [
      'what it is measured against, with marks in the number',
      'Annual Report 2019',
      'Takings rose to $5,632,340 compared to $5,320,077 in the previous year.',
      ['$5,632,340 achieved 2019', '$5,320,077 context 2018'],
    ],
    [
      'a figure that gets another value',
      'Annual Report 2019',
      'Growth was revised from 3.1 per cent to 2.8 per cent.',
      ['3.1 per cent achieved 2019', '2.8 per cent achieved 2019'],
    ],
    [
      'the year that a change is told from is not its own',
      'Annual Report 2022',
      'Thefts had increased by 16% from the previous year to 398.',
      ['16% achieved 2022', '398 achieved 2022'],
    ],
    [
      'but that of a figure of two digits is',
      'Annual Report 2022',
      'There were 53 fires compared to 96 during the same period last year, and costs of $9 million compared with $8 million a year earlier.',
      ['53 fires achieved 2022', '96 context 2021', '$9 million achieved 2022', '$8 million context 2021'],
    ],
    [
      'a promise in a review',
      'Annual Report 2022',
      'We are committed to cutting leaks by 15 per cent between 2020 and 2025. Wages went up by 5 per cent.',
      ['15 per cent committed 2020-2025', '5 per cent achieved 2022'],
    ],
    [
      'what a year is in line with is not its own',
      'Annual Report 2022-23',
      'Takings of $56 million remained in line with 2021-22 ($54 million).',
      ['$56 million achieved 2022-23', '$54 million achieved 2022-23'],
    ],
  ])('%s', (_, title, text, expected) => {
    expect(figures(`# ${title}\n\n${text}`)).toEqual(expected);
  });

  it('has headings that tell nothing stand over what was, until one plans', () => {
    const page =
      '## Climate\n\nIn all, 40 trees.\n\n## Water\n\nIn all, 12 ponds.\n\n## Plans\n\nIn all, 90 trees.\n\n## Land\n\nIn all, 15 ponds.';
    expect(figures(`# Green Report 2022\n\n${page}`).map((line) => line.split(' ').at(-2))).toEqual([
      ...['achieved', 'achieved', 'committed', 'committed'],
    ]);
  });
});
