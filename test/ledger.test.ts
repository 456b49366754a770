import { describe, expect, it } from 'vitest';
import { applyOverrides, buildLedger, readReport } from '../src/index.ts';
import type { LedgerEntry } from '../src/types.ts';

const report = (year: number, review: string, plan: string, troubles = '') =>
  readReport(
    `${year}年青河区政府工作报告\n一、${year - 1}年工作回顾\n过去一年，${review}\n${troubles}\n二、${year}年工作安排\n今年的主要预期目标是：${plan}\n`,
    { year },
  );
const ledgerOf = (plan: string, review: string, troubles = '', next = '社会大局保持稳定。') =>
  buildLedger([report(2024, '各项工作平稳。', plan), report(2025, review, next, troubles)]);
const entryOf = (...texts: Parameters<typeof ledgerOf>): LedgerEntry => {
  const [entry] = ledgerOf(...texts).entries;
  if (!entry) throw new Error('no commitment found');
  return entry;
};

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
    expect(entryOf(plan, review).outcome).toBe(outcome);
  });

  it('shows tolerance, gap and quotes', () => {
    const entry = entryOf('地区生产总值增长7%左右。', '地区生产总值增长6.9%。');
    expect(entry).toMatchObject({ gap: -0.1, gapUnit: '个百分点', flags: ['within_tolerance'] });
    expect(entry.evidence.map(({ quote }) => quote).join()).toContain('6.9%');
    const strict = buildLedger(
      [report(2024, '平稳。', '地区生产总值增长7%左右。'), report(2025, '地区生产总值增长6.9%。', '稳定。')],
      {
        tolerance: { rate: 0 },
      },
    );
    expect(strict.entries[0]?.outcome).toBe('missed');
  });

  it('keeps a target that was met apart from a lower next one', () => {
    const entry = entryOf('地区生产总值增长7%左右。', '地区生产总值增长7%。', '', '地区生产总值增长6%左右。');
    expect([entry.outcome, entry.continuity?.relation]).toEqual(['met', 'lowered']);
  });

  it.each(['确保', '力争', ''])('lets no strength of wording (%s) change the outcome', (cue) => {
    expect(entryOf(`${cue}地区生产总值增长7%。`, '地区生产总值增长6.1%。').outcome).toBe('missed');
  });

  it('says missed only beside a number or an admission', () => {
    for (const review of ['地区生产总值增长6.1%。', '经济平稳。', '地区生产总值较快增长。'])
      for (const entry of ledgerOf('地区生产总值增长7%以上，改造老旧小区20个。', review).entries)
        if (entry.outcome === 'missed') expect(entry.actual ?? entry.rule === 'admission').toBeTruthy();
  });

  it.each([
    ['能耗降幅完成市下达目标。', '经济平稳。', '', 'external_threshold'],
    ['地区生产总值增长7%，社会消费品零售总额增长5%。', '其他主要预期目标均已完成。', '', 'catch_all_covered'],
    ['城镇新增就业3000人以上。', '城镇新增就业超额完成年度任务。', '', 'self_claim_only'],
    ['地区生产总值增长7%左右。', '地区生产总值增长6.9%。', '', 'within_tolerance'],
  ] as const)('%s beside %s is flagged', (plan, review, troubles, flag) => {
    expect(entryOf(plan, review, troubles).flags).toContain(flag);
  });

  it('says gaps in short words', () => {
    expect(entryOf('完成投资65亿元。', '完成投资46亿元。').why).toContain('低19亿元');
    expect(entryOf('单位能耗下降3%。', '单位能耗下降2.5%。').why).toContain('少降0.5个百分点');
  });

  it('needs two reports', () => {
    expect(() => buildLedger([report(2024, '平稳。', '地区生产总值增长7%。')])).toThrow(RangeError);
  });
});

describe('a reviewer’s word', () => {
  const ledger = ledgerOf('改造老旧小区20个。', '新建公园三座，绿化道路。');
  const key = ledger.entries[0]?.key ?? '';

  it('replaces an outcome and shows what the rules had found', () => {
    const changed = applyOverrides(ledger, { [key]: { outcome: 'met', by: '审核', note: '见统计公报' } });
    expect(changed.entries[0]).toMatchObject({ outcome: 'met', override: { replaced: 'not_reported', by: '审核' } });
    expect(changed.summary.met).toBe(1);
  });

  it.each([
    ['an outcome that is none', { [key]: { outcome: 'done' } }, /outcome must be one of/u],
    ['a field that is none', { [key]: { result: 'met' } }, /result must be left out/u],
    ['a commitment that is not there', { nowhere: { outcome: 'met' } }, /nowhere/u],
  ] as const)('is refused with %s', (_, overrides, message) => {
    expect(() => applyOverrides(ledger, overrides)).toThrow(message);
  });
});
