import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMetrics, readReport, type Metric } from '../src/index.ts';
import { languages } from './support/sentences.ts';

/** What figures say, apart from where they stand and how wide their marks are. */
const essence = (metrics: readonly Metric[]) =>
  metrics.map(({ indicator, canonical, value, high, unit, bound, kind, direction, stance, period, scope }) => ({
    ...{ indicator: indicator.normalize('NFKC'), canonical, value, high, unit, bound, kind, direction },
    ...{ stance, period, scope },
  }));

const NARROW = ',;()%$';
const WIDE = '，；（）％＄';

/** The text with its marks in the other width, but for those within a number. */
const inWidth = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`(?<!\\d(?=.\\d{3}))[${from}]`, 'gu'), (mark) => to.charAt(from.indexOf(mark)));

describe.each(languages)('figures of made $locale sentences', ({ locale, paragraphs, idle, report }) => {
  const pages = fc.tuple(paragraphs, paragraphs).map(([done, planned]) => report(done, planned));
  const read = (text: string) => readReport(text, { locale });
  const runs = { numRuns: 30 };
  const figures = (text: string) => essence(read(text).metrics);

  it('stand where they say', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { source, metrics } = read(page);
        expect(metrics.length).toBeGreaterThan(0);
        for (const { start, end, quote } of metrics) expect(source.slice(start, end)).toBe(quote);
      }),
      runs,
    );
  });

  it('are the same with a byte order mark, with CRLF, and under marks of the other width', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const known = figures(page);
        expect(figures(`\u{FEFF}${page}`)).toEqual(known);
        expect(figures(page.replaceAll('\n', '\r\n'))).toEqual(known);
        expect(figures(inWidth(page, NARROW, WIDE))).toEqual(known);
        expect(figures(inWidth(page, WIDE, NARROW))).toEqual(known);
      }),
      runs,
    );
  });

  it('are the same with another paragraph before or behind', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (done, planned) => {
        const known = figures(report(done, planned));
        expect(figures(report(`${idle}\n\n${done}`, planned))).toEqual(known);
        expect(figures(report(`${done}\n\n${idle}`, `${planned}\n\n${idle}`))).toEqual(known);
      }),
      runs,
    );
  });

  it('of two paragraphs are the figures of both', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (first, second) => {
        const [one, other] = [findMetrics(first, { locale }), findMetrics(second, { locale })];
        expect(essence(findMetrics(`${first}\n\n${second}`, { locale }))).toEqual([...essence(one), ...essence(other)]);
      }),
      runs,
    );
  });
});
