import { describe, expect, it } from 'vitest';
import { readNumeral } from '../src/index.ts';
import { knownIndicator } from '../src/locales/catalogue.ts';
import { detectLocale, locales } from '../src/locales/index.ts';
import type { Locale } from '../src/locales/locale.ts';
import { languages } from '../src/render/messages/index.ts';
import { canonicalIndicator, indexIndicators } from '../src/text/indicator.ts';

/** What a pack may leave out, since its language has no such thing. */
const OPTIONAL: ReadonlySet<keyof Locale> = new Set(['script', 'naming', 'counting']);

/** Blanks of a sentence with blanks, in alphabetical order. */
const blanksOf = (sentence: string): string[] =>
  [...new Set(Array.from(sentence.matchAll(/\{[a-zA-Z]+\}/gu), ([blank]) => blank))].sort();

const first = locales[0];

/** An area as text, patterns and functions included. */
const written = (area: unknown): string =>
  JSON.stringify(area, (_, value: unknown) =>
    value instanceof RegExp || typeof value === 'function' ? String(value) : value,
  );

describe.each(locales.map((locale) => [locale.id, locale] as const))('the pack %s', (_, locale) => {
  it('fills every area', () => {
    const areas = (Object.keys(first ?? {}) as (keyof Locale)[]).filter((area) => !OPTIONAL.has(area));
    expect(areas.length).toBeGreaterThan(20);
    expect(areas.filter((area) => locale[area] === undefined || locale[area] === null)).toEqual([]);
  });

  it('holds no area that is still a copy of another pack’s; what two share, one imports', () => {
    const others = locales.slice(0, locales.indexOf(locale));
    const isCopied = (area: keyof Locale): boolean =>
      others.some((other) => other[area] !== locale[area] && written(other[area]) === written(locale[area]));
    expect((Object.keys(locale) as (keyof Locale)[]).filter(isCopied).join(', ')).toBe('');
  });

  it('has labels for results in its language', () => {
    expect(languages).toContain(locale.id);
  });

  it('is found by a text in its own words', () => {
    const text = [...locale.indicators.scopes, ...Object.values(locale.indicators.names).flat()].join('\n');
    expect(detectLocale(text).id).toBe(locale.id);
  });

  it('names indicators that the catalogue knows, each name once', () => {
    const names = Object.entries(locale.indicators.names);
    expect(names.filter(([id]) => knownIndicator(id) === undefined)).toEqual([]);
    const all = names.flatMap(([id, list]) => list.map((name) => ({ id, name })));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('knows each of its names again', () => {
    const index = indexIndicators(locale.indicators);
    const wrong = Object.entries(locale.indicators.names).flatMap(([id, list]) =>
      list.filter((name) => canonicalIndicator(name, locale.indicators, index) !== id).map((name) => `${id}: ${name}`),
    );
    // a name that opens with a verb of doing is known without the verb
    expect(wrong.filter((name) => !name.startsWith('new_base_stations_5g'))).toEqual([]);
  });

  it('reads each of its words for a number as that number', () => {
    const { digits, spelled } = locale.numerals;
    const words = Object.entries({ ...digits, ...spelled?.values });
    expect(words.length).toBeGreaterThan(9);
    expect(words.filter(([word, value]) => readNumeral(word, locale.id) !== value)).toEqual([]);
  });

  it('multiplies by each of its magnitudes', () => {
    const wrong = Object.entries(locale.numerals.magnitudes).filter(
      ([word, power]) => readNumeral(`3${word}`, locale.id) !== Number(`3e${power}`),
    );
    expect(wrong).toEqual([]);
  });

  it('shows units that it can read again', () => {
    const words = new Set(Object.values(locale.units.words).flat());
    const shown = Object.values(locale.units.alias).map(({ unit }) => unit);
    const known = (unit: string): boolean =>
      [unit, ` ${unit}`].some((word) => words.has(word)) || unit in locale.units.before;
    expect(shown.filter((unit) => !known(unit))).toEqual([]);
  });

  it('says every verdict and comparison with the same blanks as the other packs', () => {
    const sentences = (pack: Locale | undefined): Record<string, string> => ({
      ...pack?.verdicts.sentences,
      ...pack?.verdicts.gap,
      ...pack?.comparisons.messages.figures,
      ...pack?.comparisons.messages.cautions,
    });
    const blanks = (pack: Locale | undefined): [string, string[]][] =>
      Object.entries(sentences(pack)).map(([id, sentence]) => [id, blanksOf(sentence)]);
    expect(Object.fromEntries(blanks(locale))).toEqual(Object.fromEntries(blanks(first)));
    expect(Object.values(sentences(locale)).filter((sentence) => sentence.trim() === '')).toEqual([]);
    expect(Object.keys(locale.verdicts.outcomes)).toEqual(Object.keys(first?.verdicts.outcomes ?? {}));
  });
});
