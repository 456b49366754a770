import { describe, expect, it } from 'vitest';
import { catalogue, knownIndicator } from '../src/locales/catalogue.ts';
import { locales, localeOf } from '../src/locales/index.ts';
import { canonicalIndicator, indexIndicators, normaliseIndicator } from '../src/text/indicator.ts';

const zh = localeOf('zh').indicators;
const index = indexIndicators(zh);

describe('canonicalIndicator', () => {
  it.each([
    ['地区生产总值', 'gdp'],
    ['区本级生产总值', 'gdp'],
    ['全省地区生产总值', 'gdp'],
    ['一般公共预算收入', 'general_public_budget_revenue'],
    ['公共财政预算收入', 'general_public_budget_revenue'],
    ['规模以上工业增加值', 'industrial_value_added'],
    ['规上工业增加值', 'industrial_value_added'],
    ['细颗粒物（PM2.5）浓度', 'pm25'],
    ['城镇新增就业', 'new_urban_jobs'],
    ['专精特新“小巨人”企业', 'specialised_firms'],
    ['固定资产投资', 'fixed_asset_investment'],
  ])('%s is %s', (name, id) => {
    expect(canonicalIndicator(name, zh, index)).toBe(id);
  });

  it.each([
    '重点项目年度投资',
    '高新技术产业增加值',
    '城市生活污水集中收集率',
    '固定资产投资项目',
    '新增高新技术企业',
    '出口企业',
    '绿色工厂',
    '',
  ])('%s, which merely holds a known name or none, is unknown', (name) => {
    expect(canonicalIndicator(name, zh, index)).toBeNull();
  });
});

it('takes scope and fillers off a name', () => {
  expect(normaliseIndicator('全市规模以上工业增加值', zh)).toEqual({
    plain: '全市规模以上工业增加值',
    core: '工业增加值',
    scope: '全市规模以上',
  });
  expect(normaliseIndicator('“三公”经费', zh)).toEqual({ plain: '三公经费', core: '三公经费', scope: '' });
});

describe.each(locales)('the names of $id', ({ indicators }) => {
  it('belong to indicators of the catalogue', () => {
    expect(Object.keys(indicators.names).filter((id) => !knownIndicator(id))).toEqual([]);
  });

  it('mean one indicator each', () => {
    const all = Object.values(indicators.names).flat();
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});

it('holds at least sixty indicators, each once', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(knownIndicator('unemployment_surveyed')).toMatchObject({ dimension: 'share', polarity: 'less' });
});
