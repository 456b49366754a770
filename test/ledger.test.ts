import { describe, expect, it } from 'vitest';
import { buildLedger } from '../src/index.ts';
import { districtReport, entryOf } from './support/ledgers.ts';

describe('a ledger of two reports', () => {
  it.each([
    ['地区生产总值增长7%左右。', '地区生产总值增长6.9%。', 'met'],
    ['地区生产总值增长7%左右。', '地区生产总值增长6.1%。', 'missed'],
    ['地区生产总值增长7%左右。', '地区生产总值下降1.2%。', 'missed'],
    ['城镇新增就业3000人以上。', '城镇新增就业3300人。', 'exceeded'],
    ['居民消费价格涨幅3%左右。', '居民消费价格上涨2.1%。', 'exceeded'],
    ['改造老旧小区20个。', '改造老旧小区20个。', 'met'],
    ['改造老旧小区20个。', '新建公园三座，绿化道路。', 'not_reported'],
    ['进出口总额增长6%左右。', '外贸出口增长2%。', 'not_reported'],
    ['盘活闲置厂房3万平方米。', '盘活闲置厂房3.4万平方米。', 'exceeded'],
    ['闲置厂房面积3万平方米以内。', '闲置厂房面积3.4万平方米。', 'missed'],
    ['净增个体工商户900户。', '新增个体工商户1500户。', 'not_reported'],
    ['净增个体工商户900户。', '新增个体工商户1500户，净增960户。', 'exceeded'],
    ['青河大桥改建工程6月底前建成通车。', '青河大桥改建工程5月建成通车。', 'met'],
    ['青河大桥改建工程6月底前建成通车。', '青河大桥改建工程9月建成通车。', 'partially_met'],
    ['安排财政赤字3亿元。', '经济平稳。', 'not_reported'],
    ['居民消费价格涨幅3%左右。', '居民消费价格与上年持平。', 'exceeded'],
    ['淘汰老旧船和高耗能机床600台。', '淘汰老旧船和高耗能机床任务超额完成。', 'exceeded'],
    ['地区生产总值增长3%。', '地区生产总值与上年持平。', 'unverifiable'],
    ['完成国有企业改革提质行动。', '国企改革提质行动全面完成。', 'met'],
    ['办好青河区苹果采摘节、青河湾灯会。', '青河湾灯会成功举办。', 'partially_met'],
    ['建立青河通、放得开的工作机制。', '继续做到放得开。', 'not_reported'],
    ['建设8个产业园区。', '河东等8个产业园区加快建设。', 'not_comparable'],
    ['剩余贫困人口全部脱贫。', '40万农村贫困人口全部脱贫。', 'met'],
    ['居民收入增长与经济增长同步。', '居民人均收入增长与地区生产总值增长基本同步。', 'met'],
  ] as const)('%s beside %s is %s', (plan, review, outcome) => {
    expect(entryOf({ plan, review }).outcome).toBe(outcome);
  });

  it.each([
    ['居民收入增速快于经济增速。', '居民收入增长6%，地区生产总值增长5%。', 'exceeded'],
    ['居民收入增速快于经济增速。', '居民收入增长4%，地区生产总值增长5%。', 'missed'],
    ['居民收入增速不低于经济增速。', '居民收入增长5%，地区生产总值增长5%。', 'met'],
    ['居民收入增长与经济增长同步。', '居民收入增长4.9%，地区生产总值增长5%。', 'met'],
    ['居民收入增长与经济增长同步。', '居民收入增长2%，地区生产总值增长5%。', 'unverifiable'],
    ['居民收入增速快于经济增速。', '居民收入增长6%。', 'unverifiable'],
    ['居民收入增速快于全国平均水平。', '居民收入增长6%，地区生产总值增长5%。', 'unverifiable'],
  ] as const)('measures %s against the figure that it names: %s is %s', (plan, review, outcome) => {
    expect(entryOf({ plan, review }).outcome).toBe(outcome);
  });

  it.each([
    ['青河大桥开工建设。', '青河大桥正在推进。', 'met'],
    ['青河大桥开工建设。', '青河大桥开工建设。', 'met'],
    ['青河大桥开工建设。', '青河大桥主体完工。', 'met'],
    ['青河大桥建成通车。', '青河大桥开工建设。', 'partially_met'],
    ['青河大桥建成通车。', '青河大桥正在推进。', 'partially_met'],
    ['青河大桥建成通车。', '青河大桥通车运营。', 'met'],
  ] as const)('climbs the ladder of works: %s beside %s is %s', (plan, review, outcome) => {
    expect(entryOf({ plan, review }).outcome).toBe(outcome);
  });

  it.each([
    ['城镇实现污水管网全覆盖。', '城镇污水管网覆盖率提高。', 'not_reported'],
    ['贫困村全部通公路。', '贫困村全部通公路。', 'met'],
    ['零就业家庭动态清零。', '零就业家庭动态清零。', 'met'],
  ] as const)('takes the whole of a thing for 100 %% or none: %s beside %s is %s', (plan, review, outcome) => {
    const entry = entryOf({ plan, review });
    expect([entry.target?.value === 0 || entry.target?.value === 100, entry.outcome]).toEqual([true, outcome]);
  });

  it('shows tolerance, gap and quotes, and takes the tolerance that it is given', () => {
    const told = { plan: '地区生产总值增长7%左右。', review: '地区生产总值增长6.9%。' };
    const entry = entryOf(told);
    expect(entry).toMatchObject({ gap: -0.1, gapUnit: '个百分点', flags: ['within_tolerance'] });
    expect(entry.evidence.map(({ quote }) => quote).join()).toContain('6.9%');
    expect(entryOf(told, { tolerance: { rate: 0 } }).outcome).toBe('missed');
    const wheat = { plan: '小麦产量500吨左右。', review: '小麦产量470吨。' };
    expect([entryOf(wheat).outcome, entryOf(wheat, { tolerance: { level: 0.1 } }).outcome]).toEqual(['missed', 'met']);
  });

  it.each([
    ['能耗降幅完成市下达目标。', '经济平稳。', 'external_threshold'],
    ['地区生产总值增长7%，社会消费品零售总额增长5%。', '其他主要预期目标均已完成。', 'catch_all_covered'],
    ['城镇新增就业3000人以上。', '城镇新增就业超额完成年度任务。', 'self_claim_only'],
    ['地区生产总值增长7%左右。', '地区生产总值增长6.9%。', 'within_tolerance'],
    ['全社会研发投入增长8%以上。', '全社会研发投入年均增长10%。', 'period_mismatch'],
  ] as const)('%s beside %s is flagged', (plan, review, flag) => {
    expect(entryOf({ plan, review }).flags).toContain(flag);
  });

  it('flags what the later report gives another base', () => {
    const before = districtReport(2024, '地区生产总值300亿元。', '地区生产总值达到320亿元。');
    const after = districtReport(2025, '地区生产总值318亿元。经核实，2023年地区生产总值为296亿元。', '稳定。');
    expect(buildLedger([before, after]).entries[0]?.flags).toContain('baseline_restated');
  });

  it('says gaps in short words, in the language that is asked for', () => {
    expect(entryOf({ plan: '完成投资65亿元。', review: '完成投资46亿元。' }).why).toContain('低19亿元');
    const energy = { plan: '单位能耗下降3%。', review: '单位能耗下降2.5%。' };
    expect(entryOf(energy).why).toContain('少降0.5个百分点');
    expect(entryOf(energy, { lang: 'en' }).why).toMatch(/0\.5 percentage points/u);
  });

  it('chains neighbouring reports, in whatever order they come', () => {
    const years = [2023, 2024, 2025].map((year) =>
      districtReport(year, '地区生产总值增长5%。', '地区生产总值增长6%。'),
    );
    const { entries } = buildLedger([...years].reverse());
    expect(entries.map(({ commitment, outcome }) => [commitment.year, outcome])).toEqual([
      [2023, 'missed'],
      [2024, 'missed'],
    ]);
  });

  it('needs two reports', () => {
    expect(() => buildLedger([districtReport(2024, '平稳。', '地区生产总值增长7%。')])).toThrow(RangeError);
  });
});
