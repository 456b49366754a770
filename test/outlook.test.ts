import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlookReport } from '../src/outlook/outlook.ts';
import type { Metric } from '../src/types.ts';
import { metric, report } from './builders.ts';

const achieved = metric;
const committed = (parts: Parameters<typeof metric>[0]) => metric({ stance: 'committed', ...parts });
const rows = (metrics: readonly Metric[]) =>
  outlookReport(report(metrics)).pairs.map(({ achieved: a, committed: c, relation, gap, gapUnit }) => [
    a?.quote ?? null,
    c?.quote ?? null,
    relation,
    gap,
    gapUnit,
  ]);

describe('outlookReport', () => {
  it.each([
    ['a lower rate', {}, 8.9, {}, 7.8, 'lowered', -1.1, '个百分点'],
    ['a floor at the result', { unit: '人', bound: 'gt' }, 12000, { unit: '人', bound: 'gte' }, 12000, 'held', 0, '人'],
    ['a floor above', { unit: '美元' }, 2.39, { unit: '美元', bound: 'gte' }, 2.5, 'raised', 0.11, '美元'],
    ['about', {}, 5.6, { bound: 'approx' }, 5.5, 'lowered', -0.1, '个百分点'],
    ['inside a range', {}, 6.9, { bound: 'range', high: 7 }, 6.5, 'held', 0, '个百分点'],
    ['above a range', {}, 7.5, { bound: 'range', high: 7 }, 6.5, 'lowered', -0.5, '个百分点'],
    ['below a range', {}, 6, { bound: 'range', high: 7 }, 6.5, 'raised', 0.5, '个百分点'],
    ['a fall turned round', { direction: 'down' }, 3.3, {}, 5, 'raised', 8.3, '个百分点'],
    ['a smaller cut', { direction: 'down' }, 5.6, { direction: 'down' }, 3.4, 'lowered', -2.2, '个百分点'],
    ['another unit of mass', { unit: '斤' }, 1300, { unit: '吨' }, 0.65, 'held', 0, '吨'],
  ] as const)('%s', (_, then, x, next, y, relation, gap, gapUnit) => {
    const pair = [
      achieved({ indicator: '粮食产量', value: x, ...then }),
      committed({ indicator: '粮食产量', value: y, ...next }),
    ];
    expect(rows(pair)).toMatchObject([[expect.anything(), expect.anything(), relation, gap, gapUnit]]);
  });

  it('pairs the surest first, whatever comes first in the text', () => {
    const parts = [
      achieved({ indicator: '新增绿化', value: 3, unit: '平方米', start: 1 }),
      achieved({ indicator: '新增城市绿化', value: 4, unit: '平方米', start: 2 }),
      committed({ indicator: '新增城市绿化', value: 6, unit: '平方米', start: 3 }),
    ];
    expect(rows(parts)).toEqual([
      ['4平方米', '6平方米', 'raised', 2, '平方米'],
      ['3平方米', null, 'not_continued', null, ''],
    ]);
  });

  it('says what has no base and what is not continued, but not of an indicator that goes on in another measure', () => {
    const parts = [
      achieved({ indicator: '进出口', value: 300, unit: '元' }),
      achieved({ indicator: '进出口', value: 5 }),
      achieved({ indicator: '书房', value: 3, unit: '个' }),
      committed({ indicator: '进出口', value: 4 }),
      committed({ indicator: '游园', value: 6, unit: '个' }),
    ];
    expect(rows(parts).map((row) => row.slice(0, 3))).toEqual([
      ['5%', '4%', 'lowered'],
      [null, '6个', 'new'],
      ['3个', null, 'not_continued'],
    ]);
  });

  it('does not call ended what is promised on without a number', () => {
    const income = achieved({ indicator: '居民收入', value: 6 });
    const promise = {
      ...{ id: 'c1', statement: 't1', section: 's1', start: 0, end: 0, quote: '居民收入与经济增长同步', key: '' },
      ...{ indicator: '居民收入', canonical: null, quantified: false, target: null, strength: 'expected' as const },
      ...{ period: '2025', deadline: '', comparator: null, metrics: [] },
    };
    expect(outlookReport(report([income], { commitments: [promise] })).pairs).toEqual([]);
    expect(outlookReport(report([income])).pairs).toMatchObject([{ relation: 'not_continued' }]);
  });

  it('says where less is better, and still means the number', () => {
    const deaths = { indicator: '事故起数', canonical: 'accidents', unit: '起' };
    const { pairs } = outlookReport(report([achieved({ ...deaths, value: 9 }), committed({ ...deaths, value: 8 })]));
    expect(pairs).toMatchObject([{ relation: 'lowered', why: expect.stringContaining('以低为好') as string }]);
  });

  it('sets the last year beside the plan of the year and beside that of five years', () => {
    const parts = [
      achieved({ indicator: '经济', value: 5.6 }),
      committed({ indicator: '经济', value: 5, period: '2026-2030', start: 1 }),
      committed({ indicator: '经济', value: 5.5, start: 2 }),
    ];
    const { pairs } = outlookReport(report(parts));
    expect(pairs.map(({ same, relation }) => [same, relation])).toEqual([
      ['close', 'lowered'],
      ['exact', 'lowered'],
    ]);
    expect(pairs[0]?.why).toBe(
      '经济：2024年实绩增长5.6%，2026-2030年目标增长5%，目标低于实绩；时期长短不同（2024年／2026-2030年）',
    );
  });

  it('sets the goal of a later year beside the last result under a caution, and never in place of the next target', () => {
    const parts = [
      achieved({ indicator: '城镇化率', value: 63, kind: 'level' }),
      committed({ indicator: '城镇化率', value: 67.5, kind: 'level', period: '2030', start: 1 }),
      committed({ indicator: '城镇化率', value: 64, kind: 'level', start: 2 }),
    ];
    const { pairs } = outlookReport(report(parts));
    expect(pairs.map(({ same, committed: next }) => [same, next?.value])).toEqual([
      ['close', 67.5],
      ['exact', 64],
    ]);
  });

  it('takes no explanation of a target for a result', () => {
    const section = {
      parent: null,
      depth: 1,
      heading: '',
      period: '',
      start: 0,
      end: 9,
      id: 's1',
      role: 'targets' as const,
    };
    const statement = {
      id: 't1',
      section: 's1',
      start: 0,
      end: 9,
      text: '',
      stance: 'achieved' as const,
      period: '',
      paragraph: 0,
      clauses: [],
    };
    const parts = [
      achieved({ indicator: '物价', value: 3.5, bound: 'approx' }),
      committed({ indicator: '物价', value: 3.5, bound: 'approx', start: 1 }),
    ];
    const relations = (role: 'targets' | 'review') =>
      outlookReport(report(parts, { sections: [{ ...section, role }], statements: [statement] })).pairs.map(
        (p) => p.relation,
      );
    expect([relations('targets'), relations('review')]).toEqual([['new'], ['held']]);
  });

  it('leaves out what was done in the new year or before the period under review, and background', () => {
    const parts = [
      achieved({ indicator: '研发经费', value: 5, unit: '元', period: '2016-2020' }),
      achieved({ indicator: '先锋队', value: 5, unit: '个', period: '2025' }),
      metric({ indicator: '人口', value: 5, unit: '人', stance: 'context' }),
    ];
    expect(rows(parts)).toEqual([]);
  });

  const names = ['新增绿化', '绿化面积', '城市绿地', '城镇就业', '停车场', '生态停车场', '高新技术企业'];
  const figures = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom('achieved', 'committed'), fc.integer({ min: 1, max: 50 })),
      {
        selector: String,
        maxLength: 20,
      },
    )
    .map((list) =>
      list.map(([indicator, stance, value], start) =>
        metric({ indicator, stance, value, unit: '个', start, id: String(start) }),
      ),
    );

  it('uses no figure twice', () => {
    fc.assert(
      fc.property(figures, (metrics) => {
        const ids = outlookReport(report(metrics)).pairs.flatMap(({ achieved: a, committed: c }) => [a, c]);
        const used = ids.flatMap((one) => (one ? [one.id] : []));
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('does not depend on the order in which the figures come', () => {
    fc.assert(
      fc.property(figures, (metrics) => {
        expect(outlookReport(report(metrics.toReversed())).pairs).toEqual(outlookReport(report(metrics)).pairs);
      }),
    );
  });
});
