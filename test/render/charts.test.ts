import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';
import { placed, targetMark } from '../../src/render/charts/marks.ts';
import type { Bound, Figure } from '../../src/types.ts';
import { sampleOutlook, sampleReport, sampleTimeline } from './samples.ts';

const figure: Figure = { value: 3, high: null, unit: '%', bound: 'eq', kind: 'growth', direction: 'up', step: 0.1 };

describe('a figure on a scale', () => {
  it.each<[string, Partial<Figure>, ReturnType<typeof placed>]>([
    ['grows', {}, { low: 3, high: 3, bound: 'eq' }],
    ['falls by at least', { direction: 'down', bound: 'gte' }, { low: -3, high: -3, bound: 'lte' }],
    ['falls by less than', { direction: 'down', bound: 'lt' }, { low: -3, high: -3, bound: 'gt' }],
    ['is a range', { bound: 'range', high: 5 }, { low: 3, high: 5, bound: 'range' }],
    ['falls in a range', { bound: 'range', high: 5, direction: 'down' }, { low: -5, high: -3, bound: 'range' }],
  ])('that %s', (_, parts, place) => {
    expect(placed({ ...figure, ...parts })).toEqual(place);
  });

  it('has another mark for each sense of a bound', () => {
    const mark = (bound: Bound): string => targetMark(bound, 10).html;
    const senses = (['eq', 'gte', 'lte', 'approx', 'range'] as const).map(mark);
    expect(new Set(senses).size).toBe(5);
    expect([mark('gt'), mark('lt')]).toEqual([mark('gte'), mark('lte')]);
  });
});

describe.each([
  ['outlook', sampleOutlook],
  ['timeline', sampleTimeline],
])('charts of a %s', (_, result) => {
  it('as one picture that says in words what it shows', () => {
    const picture = render(result, 'svg');
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>/u);
    expect(picture).toContain('<desc>');
    expect(picture).toContain('7%');
    expect(picture).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('as a specification that Vega-Lite understands, with every figure in it', () => {
    const specification = JSON.parse(render(result, 'vega-lite')) as TopLevelSpec;
    const warnings: unknown[] = [];
    const told = (...words: unknown[]): typeof logger => {
      // Layers of one source share their scales, as it assumes.
      if (!String(words[0]).includes('We will assume that this is the same field')) warnings.push(words);
      return logger;
    };
    const logger = { level: () => logger, error: told, warn: told, info: () => logger, debug: () => logger } as never;
    const { spec } = compile(specification, { logger });
    expect(warnings).toEqual([]);
    expect(JSON.stringify(spec.data)).toContain('7%');
  });
});

it('draws no picture of what has none', () => {
  expect(() => render(sampleReport, 'svg')).toThrow(RangeError);
});

it('draws an empty picture where nothing can be drawn', () => {
  expect(render({ ...sampleOutlook, pairs: [] }, 'svg')).toContain('没有可显示的内容');
});
