import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zh } from '../src/locales/zh/index.ts';
import { compareMeasures, measureKeys, measureReader, type Measured } from '../src/text/sameness.ts';
import { metric } from './builders.ts';

const { words } = zh.comparisons;
const read = measureReader(words);
const compare = (a: Measured, b: Measured) => compareMeasures(read(a), read(b), words);
/** A count in 家 of the year, unless the test says otherwise. */
const count = (indicator: string, value: number, parts: Partial<Measured> = {}) =>
  metric({ indicator, value, unit: '家', ...parts });

describe('the same indicator', () => {
  it.each([
    ['信息产业投资基金', '信息产业投资基金总规模'],
    ['完成技术合同成交额', '技术合同交易额'],
    ['规上工业企业', '规模以上工业企业'],
    ['粮食总产量', '粮食总产量'],
    ['全年新增城镇就业', '新增城镇就业'],
    ['改造老旧小区', '老旧小区改造'],
    ['调查失业率', '调查失业率平均值'],
    ['财政“三农”投入', '财政用于“三农”的支出'],
    ['省级项目年度计划投资', '省级项目完成投资'],
    ['高新产业产值占工业产值比重', '高新产业占工业产值产值比重'],
  ])('%s is %s in the same words', (a, b) => {
    expect(compare(count(a, 10), count(b, 11))).toMatchObject({ same: 'exact', cautions: [] });
  });

  it.each([
    ['新引进楼宇企业', '新增楼宇企业', 'words'],
    ['重污染企业搬迁改造', '重污染企业退城入园', 'words'],
    ['文化惠民活动', '文化文艺惠民活动', 'words'],
    ['新建小游园', '小游园', 'flow'],
    ['绿化城市绿地', '绿化', 'words'],
    ['综合性养老服务中心', '“安心居”养老服务中心', 'words'],
    ['区本级一般公共预算收入', '一般公共预算收入', 'scope'],
  ])('%s is %s under the caution "%3$s"', (a, b, caution) => {
    expect(compare(count(a, 10), count(b, 11))).toMatchObject({ same: 'close', cautions: [caution] });
  });

  it.each([
    ['a flow is no stock', '新增高新技术企业', '高新技术企业总数', 30, 40],
    ['a flow is no plain number of another order', '新增高新技术企业', '高新技术企业', 30, 300],
    ['a part is not the whole', '生态停车场', '停车场', 10, 11],
    ['a filtered part is not the whole', '新引进企业中投资超千万元企业', '新引进企业', 5, 6],
    ['town is not country', '城镇居民收入', '农村居民收入', 10, 11],
    ['total investment is not the investment of the year', '重点项目总投资', '重点项目年度投资', 10, 11],
    ['what is designed is not in use', '公办幼儿园完成装修设计', '开园招生公办幼儿园', 9, 9],
    ['what is finished is not what is started', '老旧小区改造完成', '老旧小区改造启动', 5, 19],
    ['another head noun', '高新技术企业', '高新技术产品', 10, 11],
    ['an amount does not grow twentyfold in a year', '养老机构', '养老机构', 10, 201],
    ['a purse without a purpose names nothing', '中央财政专项资金', '中央财政就业专项资金', 20, 42],
    ['a running total is not the year', '中欧班列累计开行', '中欧班列开行', 17000, 4000],
  ])('%s', (_, a, b, x, y) => {
    expect(compare(count(a, x), count(b, y)).same).toBeNull();
  });

  it('needs the same kind and a unit of the same dimension', () => {
    const area = (unit: string) => metric({ indicator: '新增绿化面积', value: 400, unit });
    expect(compare(area('亩'), area('平方米')).same).toBeNull();
    expect(compare(area('亩'), area('亩')).same).toBe('exact');
    expect(compare(count('城市书房', 4), count('城市书房', 5, { unit: '座' })).cautions).toEqual(['counter']);
    const money = (unit: string) => metric({ indicator: '引进外资', value: 4, unit });
    expect(compare(money('元'), money('美元')).same).toBeNull();
    const growth = metric({ indicator: '进出口', value: 4 });
    expect(compare(growth, metric({ indicator: '进出口', value: 4, unit: '%', kind: 'level' })).same).toBeNull();
  });

  it('takes a share under the name of a rate for growth', () => {
    const growth = metric({ indicator: '物价', value: 4 });
    expect(compare(growth, metric({ indicator: '物价涨幅', value: 3, kind: 'level' })).same).toBe('exact');
    expect(compare(growth, metric({ indicator: '物价', value: 3, kind: 'level' })).same).toBeNull();
  });

  it('trusts known indicators before words, and never joins two of them', () => {
    const known = (indicator: string, canonical: string, parts: Partial<Measured> = {}) =>
      metric({ indicator, value: 5, canonical, ...parts });
    expect(compare(known('经济', 'gdp'), known('地区生产总值', 'gdp')).same).toBe('exact');
    expect(compare(known('收入', 'a'), known('收入', 'b')).same).toBeNull();
    expect(compare(known('经济', 'gdp', { scope: '区本级' }), known('经济', 'gdp'))).toMatchObject({
      same: 'close',
      cautions: ['scope'],
    });
  });

  it('sets an average of several years beside one year under a caution, never a sum', () => {
    const years = { period: '2021-2025' };
    const growth = (parts: Partial<Measured>) => metric({ indicator: '进出口', value: 6, ...parts });
    expect(compare(growth(years), growth({}))).toMatchObject({ same: 'close', cautions: ['period'] });
    expect(compare(count('新增就业', 600, years), count('新增就业', 120)).same).toBeNull();
    expect(compare(count('植树造林', 600, years), count('植树造林', 120)).same).toBeNull();
    expect(compare(count('粮食产量', 130, years), count('粮食产量', 135)).same).toBe('close');
  });
});

describe('comparison', () => {
  const names = [
    '新增绿化',
    '绿化面积',
    '城市绿地',
    '城镇就业',
    '新增城镇就业',
    '停车场',
    '生态停车场',
    '企业总数',
    '',
  ];
  const measured = fc
    .record({ indicator: fc.constantFrom(...names), value: fc.nat(40) })
    .map(({ indicator, value }) => count(indicator, value));

  it('does not depend on the order of the two, and equals share a key', () => {
    fc.assert(
      fc.property(measured, measured, (a, b) => {
        const forth = compare(a, b);
        expect(compare(b, a)).toEqual(forth);
        const keys = measureKeys(read(b), words);
        if (forth.same) expect(measureKeys(read(a), words).some((key) => keys.includes(key))).toBe(true);
      }),
    );
  });
});
