import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../src/index.ts';
import type { FoundFigure } from '../src/metrics/figures.ts';
import { disagreements } from './peer-disagreements.ts';
import { figuresOf } from './support/figures.ts';

const shared = process.env['REPORTDIFF_SHARED'] ?? resolve(import.meta.dirname, '../../shared');
const there = existsSync(join(shared, 'peers'));
if (!there)
  console.warn(`SKIPPED: other projects' test data are not in ${shared}; set REPORTDIFF_SHARED to their folder`);

const load = (file: string): unknown =>
  JSON.parse(readFileSync(join(shared, 'peers', file), 'utf8').replace(/^\u{FEFF}/u, ''));
const near = (a: number | null | undefined, b: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1e-12, Math.abs(a), Math.abs(b));

interface MicrosoftCase {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Resolution: { readonly value: string | null; readonly unit?: string };
  }[];
}

/** Every case is right but those listed; at least 95 of 100 are right. */
function expectRight<T>(file: string, cases: readonly T[], right: (entry: T) => boolean, prefix = ''): void {
  const wrong = cases.flatMap((entry, index) => (right(entry) ? [] : [prefix ? `${prefix} ${index}` : index]));
  const listed = disagreements.filter((entry) => entry.file === file && String(entry.index).startsWith(prefix));
  expect(new Set(wrong)).toEqual(new Set(listed.map(({ index }) => index)));
  expect(1 - wrong.length / cases.length).toBeGreaterThanOrEqual(0.95);
}

const microsoft = (file: string, right: (entry: MicrosoftCase) => boolean): void => {
  const path = `microsoft/${file}.json`;
  expectRight(path, load(path) as MicrosoftCase[], right);
};

/** In per cent, or null where a figure is no share. */
function percent({ unit, value, kind, direction }: FoundFigure): number | null {
  const factors: Record<string, number> = { '%': 1, 个百分点: 1, '‰': 0.1, '‱': 0.01, '': value < 1 ? 100 : NaN };
  const factor = factors[unit];
  if (factor === undefined || Number.isNaN(factor)) return null;
  return value * factor * (kind !== 'level' && direction === 'down' ? -1 : 1);
}

const currencies: Record<string, string> = {
  ...{ 'Chinese yuan': '元', 'United States dollar': '美元', Dollar: '美元', Euro: '欧元', 'Swiss franc': '瑞士法郎' },
  ...{ 'Hong Kong dollar': '港元', 'New Taiwan dollar': '台币', 'Japanese yen': '日元', 'Nigerian naira': '奈拉' },
  Bitcoin: '比特币',
};
const currency = (unit: string): string => unit.replace(/\/.*/u, '').replace('人民币', '元');

const dimensions: Record<string, Record<string, number>> = {
  ...{ Mu: { 亩: 1 }, Kilogram: { 公斤: 1, 千克: 1 }, Centimeter: { 公分: 1, cm: 1, CM: 1 }, Ton: { 吨: 1 } },
  ...{ Meter: { 米: 1, m: 1 }, Jin: { 斤: 1 }, Kilometer: { 千米: 1 }, Gram: { 克: 1 }, Liang: { 两: 1 } },
  ...{ Kilobit: { 千比特: 1, 比特: 1000 }, Kilobyte: { 千字节: 1, 字节: 1000 }, Megabyte: { 兆字节: 1, 字节: 1e6 } },
  ...{ Megahertz: { 兆赫兹: 1 }, Hertz: { 赫兹: 1 }, Kilowatt: { 千瓦: 1 }, Kilocalorie: { 千卡: 1 } },
  Microgram: { 微克: 1 },
};

describe.skipIf(!there)('beside other projects', () => {
  it('converts what cn2an converts, and refuses what is no number', () => {
    const { cn2an, direct, errors } = load('cn2an.json') as Record<
      'cn2an' | 'direct',
      Record<string, number | string>
    > & { errors: string[] };
    const all = Object.entries({ ...cn2an, ...direct });
    expect(all.filter(([text, value]) => !near(readNumeral(text, 'zh'), Number(value)))).toEqual([]);
    // the others of its errors are numbers that only its strict mode turns down
    const none = errors.filter((text) => !(text in cn2an));
    expect(none.length).toBeGreaterThan(10);
    expect(none.filter((text) => readNumeral(text, 'zh') !== null)).toEqual([]);
  });

  it('reads the numbers of Recognizers-Text', () => {
    microsoft('Number/Chinese/NumberModel', ({ Results }) =>
      Results.every(({ Text, Resolution }) => {
        const value = readNumeral(Text, 'zh');
        return value !== null && Math.abs(value - Number(Resolution.value)) <= 1e-12 * Math.max(1, Math.abs(value));
      }),
    );
  });

  it('reads its shares', () => {
    microsoft('Number/Chinese/PercentModel', ({ Input, Results }) => {
      const shares = figuresOf(Input)
        .map(percent)
        .filter((value) => value !== null);
      // a plain fraction is a share there only where its denominator is a power of ten
      if (Results.length === 0) return figuresOf(Input).every(({ unit }) => unit === '');
      const wanted = Results.map(({ Resolution }) => Number(Resolution.value?.replace('%', '')));
      return shares.length === wanted.length && wanted.every((value, index) => near(shares[index], value));
    });
  });

  it('reads its sums of money', () => {
    microsoft('NumberWithUnit/Chinese/CurrencyModel', ({ Input, Results }) => {
      const figures = figuresOf(Input);
      const sums = Results.filter(({ Resolution }) => Resolution.value !== null);
      if (Results.length === 0) return figures.every(({ unit }) => !Object.values(currencies).includes(unit));
      return sums.every(({ Resolution: { value, unit } }) =>
        figures.some((f) => near(f.value, Number(value)) && currency(f.unit) === currencies[unit ?? '']),
      );
    });
  });

  it('reads its measures', () => {
    microsoft('NumberWithUnit/Chinese/DimensionModel', ({ Input, Results }) =>
      Results.every(({ Resolution: { value, unit } }) =>
        figuresOf(Input).some((f) => near(f.value / (dimensions[unit ?? '']?.[f.unit] ?? NaN), Number(value))),
      ),
    );
  });

  it('reads the amounts of JioNLP with currency and bound', () => {
    interface Amount {
      readonly input: string;
      readonly expected: {
        readonly num: string | readonly string[];
        readonly case: string;
        readonly definition: string;
      };
    }
    const { parser } = load('jionlp-money.json') as { parser: Amount[] };
    const bounds: Record<string, readonly string[]> = {
      ...{
        accurate: ['eq'],
        blur: ['approx', 'range', 'gt'],
        'blur+': ['gte', 'gt'],
        'blur-': ['lt', 'lte', 'approx'],
      },
    };
    const right = ({ input, expected }: Amount): boolean => {
      const [figure, ...more] = figuresOf(input);
      if (!figure || more.length > 0) return false;
      const [low, high] = [expected.num].flat().map(Number);
      const named = figure.unit === '' || figure.unit.replace(/^台币/u, '新台币') === expected.case;
      const ends = near(figure.value, low ?? NaN) && (figure.high === null || near(figure.high, high ?? NaN));
      return ends && named && bounds[expected.definition]?.includes(figure.bound) === true;
    };
    expectRight('jionlp-money.json', parser, right, 'parser');
  });

  it('finds the amounts of JioNLP in sentences', () => {
    interface Sentence {
      readonly input: string;
      readonly expected: readonly { readonly offset: readonly [number, number] }[];
    }
    const { extractor } = load('jionlp-money.json') as { extractor: Sentence[] };
    const missed = extractor.filter(({ input, expected }) => {
      const figures = figuresOf(input);
      const found = expected.every(({ offset: [start, end] }) =>
        figures.some(
          ({ from, to }) => from < end && to > start && Math.abs(from - start) <= 2 && Math.abs(to - end) <= 1,
        ),
      );
      const money = figures.filter(({ unit }) => Object.values(currencies).includes(unit));
      return !found || money.length > expected.length;
    });
    expect(missed.map(({ input }) => input)).toEqual([]);
  });

  it('reads every hard case', () => {
    interface HardCase {
      readonly t: string;
      readonly v?: number | readonly number[];
      readonly bound?: string;
      readonly rank?: number | string;
      readonly kind?: string;
    }
    const wrong = (load('hard-cases.json') as HardCase[]).filter(({ t, v, bound, rank, kind }) => {
      const figures = figuresOf(t);
      if (rank !== undefined)
        return !figures.some((f) => f.kind === 'rank' && f.value === Number(String(rank).replace('<=', '')));
      if (v === undefined) return figures.length > 0 && kind !== 'range';
      const values = figures.flatMap((f) => (f.high === null ? [f.value] : [f.value, f.high]));
      const wanted = [...new Set([v].flat())];
      const same = JSON.stringify([...new Set(values)]) === JSON.stringify(wanted);
      return !same || (bound !== undefined && figures.some((f) => f.bound !== bound.replace('lt-approx', 'approx')));
    });
    expect(wrong.map(({ t }) => t)).toEqual([]);
  });
});
