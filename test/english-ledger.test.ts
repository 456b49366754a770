import { describe, expect, it } from 'vitest';
import { buildLedger, readReport } from '../src/index.ts';
import type { LedgerEntry } from '../src/types.ts';

/** A budget speech of a place whose year runs from April to March. */
const speech = (year: number, review: string, plan: string) => {
  const [last, next] = [year - 1, year].map((first) => `${first}-${String(first + 1).slice(2)}`);
  return readReport(
    `# Budget Speech ${year}\n\n## Review of ${last}\n\nThe year ${last} was calm. ${review}\n\n## Plan for ${next}\n\nThe year ${next} lies ahead. The estimates for ${next} follow. ${plan}\n`,
    { year, locale: 'en' },
  );
};
const entriesOf = (plan: string, review: string, next = 'We will listen.'): readonly LedgerEntry[] =>
  buildLedger([speech(2031, 'All was quiet.', plan), speech(2032, review, next)]).entries;

describe('promises for a fiscal year', () => {
  it.each([
    ['We will plant 400 trees in 2031-32.', 'We planted 430 trees in 2031-32.', 'exceeded'],
    ['We will plant 400 trees in 2031-32.', 'We planted 310 trees in 2031-32.', 'missed'],
    ['We will plant 400 trees in 2031-32.', 'We planted 310 trees in 2030-31.', 'not_comparable'],
    ['We will plant 400 trees in 2031-32.', 'The harbour was dredged.', 'not_reported'],
    ['We will plant 400 trees in 2032-33.', 'We planted 310 trees in 2031-32.', 'pending'],
    ['We will plant 400 trees by 2035.', 'We planted 310 trees in 2031-32.', 'pending'],
  ])('%s beside %s is %s', (plan, review, outcome) => {
    expect(entriesOf(plan, review)[0]?.outcome).toBe(outcome);
  });

  it('judges by the year that the next report reviews, where a report is named after the year that has passed', () => {
    const annual = (year: number, review: string, plan: string) => {
      const [last, next] = [year, year + 1].map((first) => `${first}-${String(first + 1).slice(2)}`);
      return readReport(
        `# Tarnholt Group: Annual Report ${last}\n\n## Review of ${last}\n\n${review}\n\n## Targets for ${next}\n\n${plan}\n`,
      );
    };
    const before = annual(2030, 'We planted 350 trees.', 'We will plant 400 trees.');
    const after = annual(2031, 'We planted 310 trees.', 'We will plant 420 trees.');
    expect(buildLedger([before, after]).entries.map(({ outcome }) => outcome)).toEqual(['missed']);
  });

  it.each([
    ['We will plant at least 400 trees.', 'We planted 401 trees.', 'target “at least 400 trees”'],
    ['We will open between 4 and 6 miles of lanes.', 'We opened 3 miles of lanes.', '1 mile below'],
    ['Fares will bring in $9 million.', 'Fares brought in $11 million.', '$2 million above'],
    ['The share of night trams will rise to 8%.', 'The share of night trams rose to 7%.', '1 percentage point below'],
    [
      'We will open three service centres.',
      'We opened two service centres.',
      'in part: “We opened two service centres”.',
    ],
  ])('says of %s beside %s: %s', (plan, review, words) => {
    expect(entriesOf(plan, review)[0]?.why).toContain(words);
  });

  it.each([
    ['We believe that every worker matters.', []],
    ['We can turn every challenge into an opportunity.', []],
    ['Every home in the district will be connected to fibre.', [100]],
    ['We will complete all our flood defences.', [100]],
    ['All of our depots are to be closed.', [100]],
  ])('takes “every” and “all” for a promise of the whole only where something is to be: %s', (plan, targets) => {
    expect(speech(2031, 'All was quiet.', plan).commitments.map(({ target }) => target?.value)).toEqual(targets);
  });

  it('finds what a company plans in the midst of its review', () => {
    const report = readReport(
      '# Annual Report 2031\n\n## 1. Review of 2031\n\nSales were calm. During fiscal 2032, we expect to open 11 harbours. They will need 40 cranes.\n',
      { locale: 'en', format: 'markdown' },
    );
    expect(report.commitments.map(({ target }) => target?.value)).toEqual([11]);
  });

  it('flags a base of an earlier fiscal year that the next report restates', () => {
    const before = speech(2031, 'We planted 350 trees in 2030-31.', 'We will plant 400 trees in 2031-32.');
    const after = speech(
      2032,
      'We planted 410 trees in 2031-32. In 2030-31 we planted 320 trees.',
      'More will follow.',
    );
    expect(buildLedger([before, after]).entries[0]).toMatchObject({
      outcome: 'exceeded',
      flags: ['baseline_restated'],
    });
  });

  it('takes the starting value of another thing for no proof', () => {
    const plan = 'We will pay a bridge allowance of $400 to each ferryman.';
    expect(entriesOf(plan, 'All was quiet.', 'We will raise the bridge allowance from $400 to $500.')[0]?.outcome).toBe(
      'met',
    );
    expect(entriesOf(plan, 'All was quiet.', 'We will raise the lantern fee from $400 to $500.')[0]?.outcome).toBe(
      'not_reported',
    );
  });

  it('takes a figure that keeps one promise for no surplus of another', () => {
    const plan =
      'We will allocate $200 million to Tidegate for its tenants. I will also allocate $100 million to Tidegate.';
    const outcomes = entriesOf(plan, 'I injected $200 million into Tidegate to renew its quays.').map(
      ({ outcome }) => outcome,
    );
    expect(outcomes).not.toContain('exceeded');
  });

  it('takes what a measure is reckoned to add for no promise of the whole', () => {
    const plan = 'These measures will have the effect of boosting GDP for 2031 by 1.1 per cent.';
    expect(entriesOf(plan, 'GDP grew by 3.8 per cent last year.')).toEqual([]);
  });
});

describe('a budget speech that another one answers', () => {
  const outcomes = (plan: string, review: string, next?: string): readonly string[] =>
    entriesOf(plan, review, next).map(({ outcome, rule }) => `${outcome} ${rule}`);

  it.each([
    [
      'an estimate of the year that ends, told among plans, answers',
      'We are budgeting a small surplus of $8 million.',
      'All was quiet.',
      'For 2031-32, I expect a surplus of $9 million.',
      ['exceeded bound-eq'],
    ],
    [
      'a deed in the first person',
      'I will therefore introduce a new Harbour Watch Scheme.',
      'Last year, I introduced the Harbour Watch Scheme.',
      undefined,
      ['met deed-done'],
    ],
    [
      'a deed without its amount decides nothing, and is shown',
      'I will set up a Tidal Energy Fund with a first injection of $5 million.',
      'Last year, we established the Tidal Energy Fund.',
      undefined,
      ['unverifiable deed-without-figure'],
    ],
    [
      'what is spent is neither missed nor surpassed',
      'Operating expenditure will rise by 8 per cent in 2031-32.',
      'Operating expenditure rose by 7 per cent in 2031-32.',
      undefined,
      ['unverifiable bound-eq-either-way'],
    ],
    [
      'what a pronoun names is nothing that was named before',
      'Revenue from land is estimated to be $9 million, while that from ferries is estimated to be $2 million.',
      'Revenue from land was $9 million in 2031-32.',
      undefined,
      ['met bound-eq', 'not_comparable other-words'],
    ],
    [
      'another amount for another thing of a common name',
      'We will give the clinics an additional funding of $6 million.',
      'We gave the ferries an additional funding of $8 million.',
      undefined,
      ['not_reported silent'],
    ],
    [
      'a common name is borne by many',
      'We will roll out a new support scheme.',
      'We launched the Tram Makers Support Scheme.',
      undefined,
      ['not_reported silent'],
    ],
    [
      'a state of things is no promise',
      'The office is supporting 90 families.',
      'The office supported 60 families.',
      undefined,
      [],
    ],
    [
      'a revised estimate of the year that ends is no promise',
      'The 2030-31 revised estimate on revenue is $90 million, lower than the original estimate by 9 per cent.',
      'All was quiet.',
      'The 2031-32 revised estimate on revenue is $80 million, lower than the original estimate by 5 per cent.',
      [],
    ],
  ] as const)('%s', (_, plan, review, next, expected) => {
    expect(outcomes(plan, review, next)).toEqual(expected);
  });

  it('says nothing of the continuity of a name that any plan holds', () => {
    const [entry] = entriesOf('The duty will be raised by 15 cents.', 'All was quiet.', 'We will do our duty.');
    expect(entry?.continuity).toBeNull();
  });
});
