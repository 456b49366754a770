import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapOf, judgeFigure, tidy, usualTolerance, type Polarity } from '../src/text/bounds.ts';
import type { Figure } from '../src/types.ts';

type Words = Partial<Figure> & { readonly value: number };
const figure = (words: Words): Figure => ({
  high: null,
  unit: '%',
  bound: 'eq',
  kind: 'level',
  direction: null,
  step: 0.1,
  ...words,
});
const judge = (target: Words, actual: Words, polarity: Polarity = 'more', tolerance = usualTolerance) => {
  const [t, a] = [figure(target), figure(actual)];
  return judgeFigure(t, a, { polarity, rate: t.unit === '%', tolerance });
};

describe('the bound table', () => {
  it.each([
    // wording, target, reported, more is better?, outcome
    ['以上 includes the number', { bound: 'gte', value: 5 }, { value: 5 }, 'more', 'met'],
    ['以上, beyond', { bound: 'gte', value: 5 }, { value: 5.1 }, 'more', 'exceeded'],
    ['以上, below', { bound: 'gte', value: 5 }, { value: 4.9 }, 'more', 'missed'],
    ['以内 includes the number', { bound: 'lte', value: 4.5 }, { value: 4.5 }, 'less', 'met'],
    ['以内, under', { bound: 'lte', value: 4.5 }, { value: 4.1 }, 'less', 'exceeded'],
    ['以内, over', { bound: 'lte', value: 4.5 }, { value: 4.6 }, 'less', 'missed'],
    ['以内 says itself which side is good', { bound: 'lte', value: 4.5 }, { value: 4.6 }, 'more', 'missed'],
    ['超过 beside the number, rounded', { bound: 'gt', value: 5 }, { value: 5 }, 'more', 'unverifiable'],
    [
      '超过 excludes the number',
      { bound: 'gt', value: 5, unit: '家' },
      { value: 5, unit: '家', step: 1 },
      'more',
      'missed',
    ],
    ['超过 in the same words', { bound: 'gt', value: 5 }, { bound: 'gt', value: 5 }, 'more', 'met'],
    ['超过, beyond', { bound: 'gt', value: 5 }, { value: 5.1 }, 'more', 'exceeded'],
    ['低于 beside the number, rounded', { bound: 'lt', value: 34 }, { value: 34 }, 'less', 'unverifiable'],
    [
      '低于 excludes the number',
      { bound: 'lt', value: 34, unit: '件' },
      { value: 34, unit: '件', step: 1 },
      'less',
      'missed',
    ],
    ['低于, under', { bound: 'lt', value: 34 }, { value: 33.9 }, 'less', 'exceeded'],
    ['a bare figure is a floor', { value: 4 }, { value: 4 }, 'more', 'met'],
    ['a bare figure, below', { value: 4 }, { value: 0.4 }, 'more', 'missed'],
    ['a bare figure, beyond', { value: 4 }, { value: 4.2 }, 'more', 'exceeded'],
    ['a bare figure is a ceiling for what is kept down', { value: 3 }, { value: 2.6 }, 'less', 'exceeded'],
    ['a bare ceiling, over', { value: 3 }, { value: 3.4 }, 'less', 'missed'],
    ['at the displayed precision', { value: 7, step: 0.1 }, { value: 6.96, step: 0.01 }, 'more', 'met'],
    ['beyond the displayed precision', { value: 7, step: 0.1 }, { value: 6.9, step: 0.1 }, 'more', 'missed'],
    ['a coarse figure is no wider than 左右', { value: 5, step: 1 }, { value: 4.5 }, 'more', 'missed'],
    ['左右, just below', { bound: 'approx', value: 7 }, { value: 6.8 }, 'more', 'met'],
    ['左右, beyond the band below', { bound: 'approx', value: 7 }, { value: 6.7 }, 'more', 'missed'],
    ['左右, in the band above', { bound: 'approx', value: 7 }, { value: 7.2 }, 'more', 'met'],
    ['左右, beyond the band above', { bound: 'approx', value: 7 }, { value: 7.3 }, 'more', 'exceeded'],
    ['左右 of a ceiling, just over', { bound: 'approx', value: 3 }, { value: 3.2 }, 'less', 'met'],
    ['左右 of a ceiling, over', { bound: 'approx', value: 3 }, { value: 3.3 }, 'less', 'missed'],
    ['左右 of a ceiling, well under', { bound: 'approx', value: 3 }, { value: 1.4 }, 'less', 'exceeded'],
    [
      '左右 of a level: 5 %',
      { bound: 'approx', value: 500, unit: '亿斤' },
      { value: 475, unit: '亿斤' },
      'more',
      'met',
    ],
    [
      '左右 of a level, below',
      { bound: 'approx', value: 500, unit: '亿斤' },
      { value: 474, unit: '亿斤' },
      'more',
      'missed',
    ],
    ['a—b, inside', { bound: 'range', value: 6.5, high: 7 }, { value: 6.7 }, 'more', 'met'],
    ['a—b, at the far end', { bound: 'range', value: 6.5, high: 7 }, { value: 7 }, 'more', 'met'],
    ['a—b, above', { bound: 'range', value: 6.5, high: 7 }, { value: 7.1 }, 'more', 'exceeded'],
    ['a—b, below', { bound: 'range', value: 6.5, high: 7 }, { value: 6.4 }, 'more', 'missed'],
    ['a—b of a ceiling, above', { bound: 'range', value: 3, high: 4 }, { value: 4.1 }, 'less', 'missed'],
    ['a—b of a ceiling, below', { bound: 'range', value: 3, high: 4 }, { value: 2.9 }, 'less', 'exceeded'],
  ] as const)('%s', (_, target, actual, polarity, outcome) => {
    expect(judge(target, actual, polarity).outcome).toBe(outcome);
  });

  const up = { kind: 'growth', direction: 'up' } as const;
  const down = { kind: 'growth', direction: 'down' } as const;
  it.each([
    ['a fall beside a promised rise', { ...up, value: 5 }, { ...down, value: 3.3 }, 'missed'],
    ['a greater fall than promised', { ...down, bound: 'gte', value: 3.1 }, { ...down, value: 5.6 }, 'exceeded'],
    ['a smaller fall than promised', { ...down, bound: 'gte', value: 3.1 }, { ...down, value: 2 }, 'missed'],
    ['a rise beside a promised fall', { ...down, value: 3 }, { ...up, value: 3 }, 'missed'],
    ['a fall kept within a bound', { ...down, bound: 'lte', value: 3 }, { ...down, value: 2 }, 'exceeded'],
  ] as const)('%s', (_, target, actual, outcome) => {
    expect(judge(target, actual).outcome).toBe(outcome);
  });

  it('takes a smaller place in an order for the better one', () => {
    const rank = { kind: 'rank', unit: 'rank', step: 1 } as const;
    expect(judge({ ...rank, value: 3 }, { ...rank, value: 2 }).outcome).toBe('exceeded');
    expect(judge({ ...rank, value: 3 }, { ...rank, value: 5 }).outcome).toBe('missed');
  });
});

describe('a reported interval', () => {
  it.each([
    ['突破 the number itself', { bound: 'gte', value: 3600 }, { bound: 'gt', value: 3600 }, 'exceeded'],
    ['突破 a lower number straddles', { bound: 'gte', value: 4000 }, { bound: 'gt', value: 3600 }, 'unverifiable'],
    ['不足 the number', { bound: 'gte', value: 4000 }, { bound: 'lt', value: 4000 }, 'missed'],
    ['不足 a greater number straddles', { bound: 'gte', value: 4000 }, { bound: 'lt', value: 4100 }, 'unverifiable'],
    ['近 the number straddles', { bound: 'gte', value: 4000 }, { bound: 'approx', value: 4000 }, 'unverifiable'],
    ['近 a much lower number', { bound: 'gte', value: 4000 }, { bound: 'approx', value: 3000 }, 'missed'],
    ['a range across the bound', { bound: 'gte', value: 40 }, { bound: 'range', value: 30, high: 50 }, 'unverifiable'],
  ] as const)('%s', (_, target, actual, outcome) => {
    expect(judge({ unit: '家', step: 1, ...target }, { unit: '家', step: 1, ...actual }).outcome).toBe(outcome);
  });
});

describe('tolerance', () => {
  it('is an option, and says when it was needed', () => {
    const target = { bound: 'approx', value: 7 } as const;
    expect(judge(target, { value: 6.9 })).toMatchObject({ outcome: 'met', withinTolerance: true });
    expect(judge(target, { value: 7 })).toMatchObject({ outcome: 'met', withinTolerance: false });
    expect(judge(target, { value: 6.9 }, 'more', { rate: 0, level: 0 }).outcome).toBe('missed');
    expect(judge(target, { value: 6 }, 'more', { rate: 1, level: 0 }).outcome).toBe('met');
  });
});

describe('gaps', () => {
  it('carry no dust of binary fractions', () => {
    expect(gapOf(figure({ value: 7 }), figure({ value: 6.9 }))).toBe(-0.1);
    expect(gapOf(figure({ value: 5, direction: 'up' }), figure({ value: 3.3, direction: 'down' }))).toBe(-8.3);
  });
});

describe('properties', () => {
  const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => tidy(n / 10));
  const bound = fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte', 'approx' as const);
  const rank = { missed: 0, unverifiable: 1, met: 2, exceeded: 3 };

  it('more is never worse where more is good, nor better where less is', () => {
    fc.assert(
      fc.property(tenths, bound, tenths, tenths, (value, target, a, b) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        for (const polarity of ['more', 'less'] as const) {
          const less = target.startsWith('lt') || (polarity === 'less' && !target.startsWith('gt'));
          const [worse, better] = less ? [high, low] : [low, high];
          const outcome = (v: number) => rank[judge({ value, bound: target }, { value: v }, polarity).outcome];
          expect(outcome(better)).toBeGreaterThanOrEqual(outcome(worse));
        }
      }),
    );
  });

  it('an exact figure always decides', () => {
    fc.assert(
      fc.property(tenths, bound, tenths, (value, target, actual) => {
        fc.pre(value !== actual);
        expect(judge({ value, bound: target }, { value: actual }).outcome).not.toBe('unverifiable');
      }),
    );
  });
});
