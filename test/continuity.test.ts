import { describe, expect, it } from 'vitest';
import { entryOf } from './support/ledgers.ts';

describe('what becomes of a promise in the next plan', () => {
  it.each([
    ['改造老旧小区20个。', '改造老旧小区20个。', '改造老旧小区30个。', 'raised'],
    ['改造老旧小区20个。', '改造老旧小区20个。', '改造老旧小区20个。', 'held'],
    ['改造老旧小区20个。', '改造老旧小区20个。', '改造老旧小区15个。', 'lowered'],
    ['青河大桥6月底前建成通车。', '青河大桥工程正在推进。', '青河大桥10月底前建成通车。', 'deadline_slipped'],
    ['一般公共预算收入增长5%。', '经济平稳。', '区本级一般公共预算收入增长5%。', 'scope_changed'],
    ['旅游收入增长8%。', '旅游收入增长8%。', '旅游收入达到30亿元。', 'metric_swapped'],
    ['改造老旧小区20个。', '改造老旧小区20个。', '有序推进老旧小区改造。', 'de_quantified'],
    ['建立河湖巡查制度。', '经济平稳。', '建立河湖巡查制度。', 'rolled_over'],
    ['举办青河湾灯会。', '成功举办青河湾灯会。', '办好青河湾灯会。', 'repromised'],
    ['改造老旧小区20个。', '经济平稳。', '新建公园三座。', 'dropped'],
  ] as const)('%s then %s then %s is %s', (plan, review, next, relation) => {
    expect(entryOf({ plan, review, next }).continuity?.relation).toBe(relation);
  });

  it('is null where a kept promise is not made again', () => {
    expect(
      entryOf({ plan: '改造老旧小区20个。', review: '改造老旧小区20个。', next: '新建公园三座。' }).continuity,
    ).toBeNull();
  });

  it.each([
    ['地区生产总值增长6.5%。', 'missed', 'lowered'],
    ['地区生产总值增长7%。', 'met', 'lowered'],
    ['地区生产总值增长7.8%。', 'exceeded', 'lowered'],
  ] as const)('stands apart from the outcome: %s is %s, the next target %s', (review, outcome, relation) => {
    const entry = entryOf({ plan: '地区生产总值增长7%。', review, next: '地区生产总值增长6%。' });
    expect([entry.outcome, entry.continuity?.relation]).toEqual([outcome, relation]);
  });
});
