import { describe, expect, it } from 'vitest';
import { readReport } from '../src/report.ts';

/** A report of 2026 with one sentence in its review and one in its plan. */
const report = (review: string, plan: string): string =>
  [
    '2026年青石县人民政府工作报告',
    '各位代表：',
    '一、2025年工作回顾',
    '（一）经济发展',
    review,
    '二、2026年重点工作',
    '（一）发展安排',
    plan,
    '各位代表！让我们一起努力。',
  ].join('\n');

/** `quote stance period` for each figure of a text. */
function readings(review: string, plan: string): readonly string[] {
  const { metrics } = readReport(report(review, plan), { name: 'report.txt' });
  return metrics.map(({ quote, stance, period }) => `${quote} ${stance} ${period}`);
}

describe('stance and period of a figure in the review', () => {
  it.each([
    ['the section decides', '粮食产量达到12万吨。', ['12万吨 achieved 2025']],
    ['a target year inside a review', '力争到2028年粮食产量达到15万吨。', ['15万吨 committed 2028']],
    ['the size of a project is background', '总投资12亿元的水泥厂开工。', ['12亿元 context 2025']],
    [
      'a value of the year before',
      '通村公路由上年的80公里增加到95公里。',
      ['80公里 achieved 2024', '95公里 achieved 2025'],
    ],
    [
      'years that the clause names',
      '过去五年，造林面积从3万亩增加到5万亩，年均增长10.8%。',
      ['3万亩 achieved 2020', '5万亩 achieved 2025', '10.8% achieved 2021-2025'],
    ],
    ['a record is told of its own year', '工业增加值增长9%、创2010年以来最好水平。', ['9% achieved 2025']],
    ['what is to come within years', '公司将于5年内建成3家工厂。', ['3家 committed 2025']],
    ['years compared with are not the years told of', '利用外资比“十三五”时期增长31%。', ['31% achieved 2025']],
    [
      'a year within a change, and an average over all of them',
      '过去五年，造林面积从2020年的3万亩增加到2024年的5万亩，年均增长10.8%。',
      ['3万亩 achieved 2020', '5万亩 achieved 2024', '10.8% achieved 2021-2025'],
    ],
    [
      'a change that starts when the one before it started',
      '参保率从2019年的80%提高到去年的90%，空置率由6%下降到1%。',
      ['80% achieved 2019', '90% achieved 2025', '6% achieved 2019', '1% achieved 2025'],
    ],
    ['an estimate of the year that ends', '预计：粮食产量突破12万吨。', ['12万吨 achieved 2025']],
    ['a year that is measured against', '造林面积5万亩，是2019年的3倍。', ['5万亩 achieved 2025', '3倍 achieved 2025']],
    [
      'what adds up, and a share',
      '过去五年，关停砖厂35家，机械化率超过80%。',
      ['35家 achieved 2021-2025', '80% achieved 2025'],
    ],
    [
      'what things counted did over the years',
      '过去五年，造林面积稳步扩大，3个林场成功挂牌上市、居全省第2位，3000多万群众喝上放心水，绿化率超过50%。',
      ['3个 achieved 2021-2025', '第2位 achieved 2025', '3000多万 achieved 2021-2025', '50% achieved 2025'],
    ],
    [
      'a deed in a list behind a state',
      '过去五年，造林总量突破5万亩、翻一番，每年建设林场2个。',
      ['5万亩 achieved 2025', '翻一番 achieved 2021-2025', '2个 achieved 2021-2025'],
    ],
    [
      'a value that a change is measured from',
      '过去五年，林地面积达到5万亩，较上个五年的3万亩增加2万亩。',
      ['5万亩 achieved 2025', '3万亩 achieved 2020', '2万亩 achieved 2021-2025'],
    ],
    [
      'a plan that is compared with',
      '过去五年，造林面积年均增长5%，高于“十三五”时期2个百分点。',
      ['5% achieved 2021-2025', '2个百分点 achieved 2021-2025'],
    ],
    [
      'two years between which something moved',
      '过去五年，全县稳步发展。2020年到2025年，参保率从80%提升到90%。新建学校6所。',
      ['80% achieved 2020', '90% achieved 2025', '6所 achieved 2021-2025'],
    ],
    ['years that a paragraph opens with', '五年来，全镇共引进资金3万元。', ['3万元 achieved 2021-2025']],
    [
      'years that are only compared with',
      '粮食增长3%，创十年来新高，造林增长5%。',
      ['3% achieved 2025', '5% achieved 2025'],
    ],
    ['a place in an order is a state', '过去五年，造林面积稳居全省首位。', ['首位 achieved 2025']],
  ])('%s', (_, review, expected) => {
    expect(readings(review, '抓好各项工作。')).toEqual(expected);
  });
});

describe('a review of several years', () => {
  it('goes on about the year that it named after a semicolon, and no further', () => {
    const review = '全县踏实苦干，2025年，造林面积达到5万亩；新增林场3家。新建苗圃8家。';
    const text = report(review, '抓好各项工作。').replace('2025年工作回顾', '过去五年工作回顾');
    expect(readReport(text).metrics.map(({ period }) => period)).toEqual(['2025', '2025', '2021-2025']);
  });
});

describe('an average beside the year that it led to', () => {
  it.each([
    ['造林面积年均增长9%、2025年达到5万亩。', ['2021-2025', '2025']],
    ['林业、渔业占比分别上升3个、2个百分点。', ['2021-2025', '2021-2025']],
  ])('%s', (review, expected) => {
    const text = report(review, '抓好各项工作。').replace('2025年工作回顾', '过去五年工作回顾');
    expect(readReport(text).metrics.map(({ period }) => period)).toEqual(expected);
  });
});

describe('stance and period of a figure in the plan', () => {
  it.each([
    ['the section decides', '粮食产量达到13万吨。', ['13万吨 committed 2026']],
    ['what is there already', '全县现已建成学校45所。', ['45所 achieved 2026']],
    [
      'last year’s value and the new target',
      '赤字率从去年的2.1%提高到2.3%。',
      ['2.1% achieved 2025', '2.3% committed 2026'],
    ],
    ['a year that only dates a decision', '执行去年出台的政策，新增补贴3亿元。', ['3亿元 committed 2026']],
    ['a year that a name holds', '启动面向2035年的科技项目，新设园区3个。', ['3个 committed 2026']],
    ['last year to compare with', '支农资金明显高于去年，增长7%。', ['7% committed 2026']],
    ['a deadline', '到2030年，森林覆盖率达到45%。', ['45% committed 2030']],
  ])('%s', (_, plan, expected) => {
    expect(readings('稳步推进各项工作。', plan)).toEqual(expected);
  });
});

describe('a paragraph that is added', () => {
  it('leaves the figures of the others as they were', () => {
    const [review, plan] = ['粮食产量达到12万吨，增长3%。', '新建学校4所、医院2所。'];
    const before = readings(review, plan);
    const after = readings(`${review}\n水质优良比例达到90%。`, `${plan}\n改造老旧小区8个。`);
    expect(after.filter((line) => before.includes(line))).toEqual(before);
    expect(after).toHaveLength(before.length + 2);
  });
});

describe('rules that decided stance and period of a figure', () => {
  const rulesOf = (review: string, plan: string): readonly string[] =>
    readReport(report(review, plan), { name: 'report.txt' }).metrics.map(
      ({ quote, rules }) => `${quote} ${rules.stance ?? ''} ${rules.period ?? ''}`,
    );
  it.each([
    ['the section', '粮食产量12万吨。', ['12万吨 section-role section-period']],
    ['a word of promise, a year before the figure', '力争到2028年粮食产量15万吨。', ['15万吨 stance-word time-here']],
    ['a year to come', '2028年粮食产量15万吨。', ['15万吨 time-named time-here']],
    ['the size of a project', '总投资12亿元的水泥厂开工。', ['12亿元 background section-period']],
    [
      'both ends of a change',
      '通村公路由上年的80公里增加到95公里。',
      ['80公里 part-of-change start-of-change', '95公里 part-of-change section-period'],
    ],
    [
      'a state at the end of years, and an average over them',
      '过去五年，机械化率超过80%。粮食产量年均增长3%。',
      ['80% section-role end-of-years', '3% section-role sentence-before'],
    ],
  ])('%s', (_, review, expected) => {
    expect(rulesOf(review, '抓好各项工作。')).toEqual(expected);
  });
});

describe('a target that the result before it is measured against', () => {
  const targetOf = (review: string): string => {
    const metric = readReport(report(review, '抓好各项工作。'), { name: 'report.txt' }).metrics.find(
      ({ rules }) => rules.indicator === 'result-before',
    );
    return metric ? [metric.quote, metric.indicator, metric.kind, metric.bound, metric.stance].join(' ') : 'none';
  };
  it.each([
    ['居民消费价格上涨1.8%，低于3%左右的预期目标。', '3%左右 居民消费价格 growth approx context'],
    ['财政收入增长3.2%，未能完成6%的目标。', '6% 财政收入 growth eq context'],
    ['新增就业4200人，超过年初确定的4000人的目标任务。', '4000人 新增就业 level eq context'],
    ['新增就业4200人，低于上年的4500人。', 'none'],
    ['财政收入增长3.2%，居民消费价格控制在3%的目标以内。', 'none'],
  ])('%s', (review, expected) => {
    expect(targetOf(review)).toBe(expected);
  });
});

describe('what is named in a list of figures', () => {
  const named = (review: string): readonly string[] =>
    readReport(report(review, '抓好各项工作。'), { name: 'report.txt' }).metrics.map(
      ({ quote, indicator, period }) => `${quote} ${indicator} ${period}`,
    );
  it.each([
    [
      'what is reached by an addition is the whole',
      '过去五年，铁路里程新增300公里、突破2000公里、居全省第3位。',
      ['300公里 铁路里程新增 2021-2025', '2000公里 铁路里程 2025', '第3位 铁路里程 2025'],
    ],
    [
      'what leads to a place counts nothing',
      '14种农产品产量居全国第1位。',
      ['14种 农产品产量 2025', '第1位 农产品产量 2025'],
    ],
    ['a bound word of one character', '进出口总额连续两年过万亿元。', ['万亿元 进出口总额 2025']],
  ])('%s', (_, review, expected) => {
    expect(named(review)).toEqual(expected);
  });
});
