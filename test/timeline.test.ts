import { describe, expect, it } from 'vitest';
import { timelineOf } from '../src/timeline/timeline.ts';
import type { Figure, Ledger, LedgerEntry, Metric, Outcome } from '../src/types.ts';
import { metric, report } from './builders.ts';

const growth = (indicator: string, value: number, parts: Partial<Metric> = {}) =>
  metric({ indicator, value, canonical: 'gdp', ...parts });
/** A report of `year` that states last year's growth and this year's target. */
const yearly = (year: number, actual: number, target: number | null, parts: Partial<Metric> = {}) =>
  report(
    [
      growth('国内生产总值', actual, { period: String(year - 1), start: 10, end: 15 }),
      ...(target === null
        ? []
        : [growth('经济', target, { period: String(year), stance: 'committed', start: 20, end: 25, ...parts })]),
    ],
    { year, name: `${year}.txt` },
  );
const reports = [yearly(2013, 7.8, 7.5), yearly(2014, 7.7, 7.5), yearly(2015, 7.4, 7), yearly(2016, 6.9, 6.5)];

const entry = (year: number, target: Metric, actual: Figure | null, outcome: Outcome): LedgerEntry => ({
  id: `e${year}`,
  key: '',
  commitment: { quote: '', start: target.start, end: target.end, year },
  section: '一、主要目标',
  indicator: target.indicator,
  canonical: target.canonical,
  quantified: true,
  target,
  strength: 'expected',
  deadline: '',
  outcome,
  evidence: actual ? [{ quote: '', start: 10, end: 15, year: year + 1 }] : [],
  actual,
  gap: null,
  gapUnit: '',
  completion: null,
  continuity: null,
  flags: [],
  rule: 'bound-eq',
  why: '',
  confidence: 1,
  nearest: [],
  override: null,
});
const ledgerOf = (outcomes: readonly Outcome[]): Ledger => ({
  type: 'ledger',
  reports: [],
  entries: outcomes.map((outcome, index) => {
    const [target, actual] = [reports[index]?.metrics[1], reports[index + 1]?.metrics[0]];
    if (!target || !actual) throw new Error('no such year');
    return entry(2013 + index, target, actual, outcome);
  }),
  summary: {} as Ledger['summary'],
});

describe('timelineOf', () => {
  it('gives for each year the target, the result from the next report, the next target and the gap', () => {
    const { series } = timelineOf(reports.toReversed());
    expect(series).toHaveLength(1);
    const [gdp] = series;
    expect(gdp).toMatchObject({ indicator: '经济', canonical: 'gdp', unit: '%', kind: 'growth' });
    expect(gdp?.points.map((p) => [p.year, p.target?.value, p.actual?.value, p.nextTarget?.value, p.gap])).toEqual([
      [2012, undefined, 7.8, 7.5, null],
      [2013, 7.5, 7.7, 7.5, 0.2],
      [2014, 7.5, 7.4, 7, -0.1],
      [2015, 7, 6.9, 6.5, -0.1],
      [2016, 6.5, undefined, undefined, null],
    ]);
    expect(gdp?.points.map(({ targetPresence, actualPresence }) => [targetPresence, actualPresence])).toEqual([
      ['no_report', 'stated'],
      ...Array.from({ length: 3 }, () => ['stated', 'stated']),
      ['stated', 'no_report'],
    ]);
  });

  it('takes outcomes, streaks and hit rates from the ledger', () => {
    const { series, hitRates } = timelineOf(reports, ledgerOf(['met', 'missed', 'missed']));
    expect(series[0]?.points.map(({ outcome, entry: id }) => [outcome, id])).toEqual([
      [null, null],
      ['met', 'e2013'],
      ['missed', 'e2014'],
      ['missed', 'e2015'],
      [null, null],
    ]);
    expect(series[0]?.streaks).toEqual([{ verdict: 'missed', from: 2014, to: 2015, years: 2 }]);
    expect(hitRates).toEqual([
      { by: 'strength', key: 'expected', kept: 1, judged: 3, total: 3 },
      { by: 'section', key: '一、主要目标', kept: 1, judged: 3, total: 3 },
    ]);
  });

  it('keeps level, growth, scope and flow apart', () => {
    const parts = { period: '2025', stance: 'committed' } as const;
    const { series } = timelineOf([
      report([
        growth('经济', 5, parts),
        metric({ indicator: '生产总值', value: 9, unit: '元', canonical: 'gdp', ...parts }),
        metric({ indicator: '工业', value: 5, canonical: 'industry', ...parts }),
        metric({ indicator: '工业', value: 4, canonical: 'industry', scope: '规模以上', ...parts }),
        metric({ indicator: '新增企业', value: 4, unit: '家', ...parts }),
        metric({ indicator: '企业总数', value: 400, unit: '家', ...parts }),
      ]),
    ]);
    expect(series).toHaveLength(6);
  });

  it('joins a target and its result under other words, but never two figures of one side and year', () => {
    const promise = (indicator: string, year: number) =>
      metric({ indicator, value: 10, unit: '家', period: String(year), stance: 'committed' });
    const result = (indicator: string, year: number) =>
      metric({ indicator, value: 11, unit: '家', period: String(year) });
    const join = timelineOf([
      report([promise('新增企业', 2024)], { year: 2024 }),
      report([result('新引进企业', 2024), promise('新增企业', 2025)], { year: 2025 }),
    ]);
    expect(join.series.map(({ points }) => points.map((p) => [p.target?.indicator, p.actual?.indicator]))).toEqual([
      [
        ['新增企业', '新引进企业'],
        ['新增企业', undefined],
      ],
    ]);
  });

  it('tells what a read targets section does not hold from what was not found', () => {
    const section = { parent: null, depth: 1, heading: '', period: '', start: 0 };
    const withTargets = (text: string) => ({
      ...yearly(2014, 7.7, null),
      source: text,
      sections: [{ ...section, id: 's1', role: 'targets' as const, end: text.length }],
    });
    const presence = (text: string) =>
      timelineOf([reports[0], withTargets(text), reports[2]].filter((one) => one !== undefined)).series[0]?.points.find(
        ({ year }) => year === 2014,
      )?.targetPresence;
    expect(presence('居民消费价格涨幅3%')).toBe('absent');
    expect(presence('国内生产总值保持合理增长')).toBe('not_found');
  });

  it('leaves out figures of several years and a second report of one year', () => {
    const long = growth('经济', 6, { period: '2011-2015', stance: 'committed' });
    const { series, reports: used } = timelineOf([
      report([long]),
      report([growth('经济', 5, { period: '2025', stance: 'committed' })]),
    ]);
    expect([series, used.length]).toEqual([[], 1]);
  });
});
