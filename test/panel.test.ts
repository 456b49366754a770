import { describe, expect, it } from 'vitest';
import { panelRows } from '../src/index.ts';
import { metric, report } from './builders.ts';

const promised = { stance: 'committed', period: '2025', cues: ['左右'] } as const;
const first = report(
  [
    metric({ indicator: '经济', canonical: 'gdp', value: 5, bound: 'approx', start: 1, end: 3, ...promised }),
    metric({
      indicator: '能耗',
      canonical: 'energy_intensity',
      value: 3,
      bound: 'gte',
      direction: 'down',
      ...promised,
    }),
    metric({ indicator: '粮食产量', canonical: 'grain_output', value: 60, unit: '吨', ...promised }),
  ],
  { region: '河东省', name: 'a.txt' },
);
const second = report(
  [
    metric({ indicator: '经济', canonical: 'gdp', value: 5.25, period: '2025' }),
    metric({
      indicator: '经济',
      canonical: 'gdp',
      value: 2,
      kind: 'rank',
      unit: 'rank',
      direction: null,
      period: '2025',
    }),
    metric({ indicator: '能耗', canonical: 'energy_intensity', value: 3.4, direction: 'down', period: '2025' }),
    metric({ indicator: '粮食产量', canonical: 'grain_output', value: 66, unit: '吨', period: '2025' }),
    metric({ indicator: '经济', canonical: 'gdp', value: 4.5, stance: 'committed', period: '2026', bound: 'gte' }),
  ],
  { year: 2026, region: '河东省', name: 'b.txt' },
);

describe('panelRows', () => {
  it('puts target, result, gap and next target of a year into one row, with both sources', () => {
    const { rows, columns } = panelRows([second, first], { sha256: ({ name }) => `#${name}` });
    expect(columns.slice(0, 4)).toEqual(['region', 'level', 'year', 'indicator']);
    expect(rows.find(({ canonical, year }) => canonical === 'gdp' && year === 2025)).toMatchObject({
      ...{ region: '河东省', level: 'province', price_basis: 'real' },
      ...{ target: 5, target_bound: 'approx', target_kind: 'growth', wording: '左右', tolerance: 0.2 },
      ...{ actual: 5.25, actual_rank: 2, gap: 0.25, gap_unit: '个百分点', completion: '' },
      ...{ next_target: 4.5, next_target_bound: 'gte', target_start: 1, target_end: 3, target_absent: false },
      ...{ target_source: 'a.txt', actual_source: 'b.txt', target_sha256: '#a.txt', actual_sha256: '#b.txt' },
    });
    expect(rows.find(({ canonical }) => canonical === 'grain_output')).toMatchObject({ gap: 6, completion: 110 });
  });

  it('writes a fall as a negative number with its bound turned round', () => {
    const row = panelRows([first, second]).rows.find(({ canonical }) => canonical === 'energy_intensity');
    expect(row).toMatchObject({ target: -3, target_bound: 'lte', actual: -3.4, actual_bound: 'eq', gap: -0.4 });
  });

  it('gives one row a region and year in the wide shape', () => {
    const { columns, rows } = panelRows([first, second, { ...first, region: '河西县' }], {
      shape: 'wide',
      value: 'target',
    });
    expect(columns).toEqual(['region', 'level', 'year', 'energy_intensity', 'gdp', 'grain_output']);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
      ['河东省', 'province', 2025, -3, 5, 60],
      ['河东省', 'province', 2026, '', 4.5, ''],
      ['河西县', 'county', 2025, -3, 5, 60],
    ]);
    expect(panelRows([first, second], { shape: 'wide', value: 'gap' }).rows[0]).toMatchObject({ gdp: 0.25 });
  });

  it('keeps two measures of one indicator in columns of their own', () => {
    const both = report([
      metric({ indicator: '经济', canonical: 'gdp', value: 5, ...promised }),
      metric({ indicator: '经济', canonical: 'gdp', value: 5, unit: '元', ...promised }),
      metric({ indicator: '进出口', canonical: 'trade_total', value: 5, unit: '元', ...promised }),
    ]);
    expect(panelRows([both], { shape: 'wide' }).columns.slice(3)).toEqual(['gdp', 'gdp_level', 'trade_total']);
  });
});
