import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../src/index.ts';
import { localeOf } from '../src/locales/index.ts';
import { findFigures, type FoundFigure } from '../src/metrics/figures.ts';
import { englishDisagreements } from './english-disagreements.ts';
import { peerCurrencies, peerUnits, quantulumUnits } from './support/peer-units.ts';

const shared = process.env['REPORTDIFF_SHARED'] ?? resolve(import.meta.dirname, '../../shared');
const there = existsSync(join(shared, 'peers'));
const load = (file: string): unknown =>
  JSON.parse(readFileSync(join(shared, 'peers', file), 'utf8').replace(/^\u{FEFF}/u, ''));
const near = (a: number | null, b: number): boolean =>
  a !== null && Math.abs(a - b) <= 1e-4 * Math.max(1e-12, Math.abs(a), Math.abs(b));
const figuresOf = (text: string): readonly FoundFigure[] => findFigures(text, localeOf('en'));

interface Result {
  readonly Text: string;
  readonly Resolution: { readonly value: string | null; readonly unit?: string };
}
interface MicrosoftCase {
  readonly Input: string;
  readonly Results: readonly Result[];
}

/** Every case is right but those listed. */
function expectListed(file: string, wrong: readonly string[], total: number, share: number): void {
  const listed = englishDisagreements.filter((entry) => entry.file === file).flatMap(({ cases }) => cases.split(', '));
  expect([...new Set(wrong)].sort()).toEqual(listed.sort());
  expect(1 - wrong.length / total).toBeGreaterThanOrEqual(share);
}

function expectRight(file: string, right: (entry: MicrosoftCase) => boolean): void {
  const cases = load(file) as readonly MicrosoftCase[];
  const wrong = cases.flatMap((entry, index) => (right(entry) ? [] : [String(index)]));
  expectListed(file, wrong, cases.length, 0.9);
}

const stated = ({ Results }: MicrosoftCase) =>
  Results.flatMap(({ Text, Resolution: { value, unit = '' } }) =>
    value === null || value === 'null' ? [] : [{ Text, value, unit }],
  );

/** The figures of a sentence that are in one of these units, as value and unit of the other project. */
const inUnits = (text: string, units: Readonly<Record<string, readonly [string, number]>>) =>
  figuresOf(text).flatMap(({ value, unit }) => {
    const [name, factor] = units[unit] ?? [];
    return name === undefined || factor === undefined ? [] : [{ name, value: value * factor }];
  });

describe.skipIf(!there)('English beside other projects', () => {
  it('reads the numbers of Recognizers-Text, and refuses what is none', () => {
    expectRight('microsoft/Number/English/NumberModel.json', ({ Input, Results }) =>
      Results.length === 0
        ? readNumeral(Input, 'en') === null
        : Results.every(({ Text, Resolution }) => near(readNumeral(Text, 'en'), Number(Resolution.value))),
    );
  });

  it('reads its shares', () => {
    expectRight('microsoft/Number/English/PercentModel.json', (entry) => {
      const shares = figuresOf(entry.Input).filter(({ unit }) => unit === '%');
      const wanted = stated(entry).map(({ value }) => Number(value.replace('%', '')));
      return shares.length === wanted.length && wanted.every((value, at) => near(shares[at]?.value ?? null, value));
    });
  });

  it.each([
    ['sums of money', 'microsoft/NumberWithUnit/English/CurrencyModel.json', peerCurrencies],
    ['measures', 'microsoft/NumberWithUnit/English/DimensionModel.json', peerUnits],
  ])('reads its %s', (_, file, units) => {
    expectRight(file, (entry) => {
      const found = inUnits(entry.Input, units);
      const wanted = stated(entry);
      if (wanted.length === 0) return found.length === 0;
      return wanted.every(({ value, unit }) => found.some((f) => f.name === unit && near(f.value, Number(value))));
    });
  });

  it('finds the quantities of quantulum3', () => {
    const right = ({ req }: QuantulumCase, { value, unit, surface }: QuantulumCase['res'][number]): boolean => {
      const units = unit === 'dimensionless' ? [''] : quantulumUnits[unit]?.split(',');
      const middle = (f: FoundFigure): number => (f.value + (f.high ?? f.value)) / 2;
      const found = figuresOf(req).some((f) => units?.includes(f.unit) === true && near(middle(f), value));
      // most bare numbers and spans of time are no figures of a report: their numerals are read
      return (
        found || ((!units || unit === 'dimensionless') && near(numberIn(surface), value * (unit === 'dozen' ? 12 : 1)))
      );
    };
    const file = 'quantulum3/quantities.json';
    const cases = ['quantities', 'ambiguities'].flatMap((name) => load(`quantulum3/${name}.json`) as QuantulumCase[]);
    const all = cases.flatMap((entry, index) => entry.res.map((quantity) => ({ entry, index, quantity })));
    const wrong = all.filter(({ entry, quantity }) => !right(entry, quantity));
    expectListed(
      file,
      wrong.map(({ index }) => String(index)),
      all.length,
      0.9,
    );
  });

  it('finds no figure where quantulum3 finds none', () => {
    const cases = load('quantulum3/quantities.json') as readonly QuantulumCase[];
    const wrong = cases.flatMap(({ req, res }, index) =>
      res.length === 0 && figuresOf(req).length > 0 ? [index] : [],
    );
    // two numbers one behind the other: the second has a currency of its own
    expect(wrong).toEqual([58]);
  });
});

interface QuantulumCase {
  readonly req: string;
  readonly res: readonly { readonly value: number; readonly unit: string; readonly surface: string }[];
}

/** The numeral with which a text begins, as many words as belong to it. */
function numberIn(text: string): number | null {
  const words = text.split(/(?=[ -])/u);
  const ends = words.map((_, index) => words.slice(0, words.length - index).join(''));
  return ends.map((part) => readNumeral(part, 'en')).find((value) => value !== null) ?? null;
}
