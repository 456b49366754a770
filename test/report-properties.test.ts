import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMetrics, readReport, type Metric } from '../src/index.ts';

const EXAMPLES = new URL('../examples/reports/', import.meta.url);
const CORPUS = new URL('../../shared/corpus/', import.meta.url);
const textOf = (file: string, folder = EXAMPLES): string => readFileSync(new URL(file, folder), 'utf8');

/** What figures say, apart from where they stand and how wide their marks are. */
const essence = (metrics: readonly Metric[]) =>
  metrics.map(({ indicator, canonical, value, high, unit, bound, kind, direction, stance, period, scope }) => ({
    ...{ indicator: indicator.normalize('NFKC'), canonical, value, high, unit, bound, kind, direction },
    ...{ stance, period, scope },
  }));
const figuresIn = (text: string) => essence(readReport(text).metrics);

/** Marks that Chinese pages write in either width. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '%': '％' };

const reports = ['liuxi-2023.txt', 'liuxi-2024.txt', 'liuxi-2025.txt'].map((file) => [file, textOf(file)] as const);
const real = existsSync(CORPUS)
  ? ['national-2014.txt', 'hunan-2025.txt', 'fujian-2026.txt'].map((file) => [file, textOf(file, CORPUS)] as const)
  : [];
if (real.length === 0) console.warn('SKIPPED: properties over real reports, since ../shared is not there');

describe.each([...reports, ...real])('the figures of %s', (_, text) => {
  it('are the same with a byte order mark and with CRLF', () => {
    expect(figuresIn(`\u{FEFF}${text}`)).toEqual(figuresIn(text));
    expect(figuresIn(text.replace(/\r?\n/gu, '\r\n'))).toEqual(figuresIn(text));
  });

  it('stand where they say', () => {
    const { source, metrics } = readReport(text);
    for (const { start, end, quote } of metrics) expect(source.slice(start, end)).toBe(quote);
  });

  it('are the same under marks of the other width', () => {
    const narrow = Object.entries(WIDE).reduce((all, [one, other]) => all.replaceAll(other, one), text);
    const wide = text.replace(/(?<=\p{Script=Han}|\d)[,;:%](?=\p{Script=Han})/gu, (mark) => WIDE[mark] ?? mark);
    expect(figuresIn(narrow)).toEqual(figuresIn(text));
    expect(figuresIn(wide)).toEqual(figuresIn(text));
  });

  it('are the same with another paragraph before or behind', () => {
    const lines = text.split('\n');
    const known = figuresIn(text);
    const paragraphs = lines.flatMap((line, at) => (line.length > 60 ? [at] : []));
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.boolean(), (at, behind) => {
        const added = lines.toSpliced(at + (behind ? 1 : 0), 0, '大家都很努力，也得到了各方面的帮助。');
        expect(figuresIn(added.join('\n'))).toEqual(known);
      }),
      { numRuns: 8 },
    );
  });

  it('of two paragraphs are the figures of both', () => {
    const paragraphs = text.split(/\r?\n/u).filter((line) => line.length > 60);
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.constantFrom(...paragraphs), (first, second) => {
        const both = essence(findMetrics(`${first}\n${second}`));
        expect(both).toEqual([...essence(findMetrics(first)), ...essence(findMetrics(second))]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('every text of the corpus', () => {
  it.skipIf(!existsSync(CORPUS))('quotes its figures as they stand in the source', () => {
    for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))) {
      const { source, metrics } = readReport(textOf(file, CORPUS));
      expect(metrics.filter(({ start, end, quote }) => source.slice(start, end) !== quote)).toEqual([]);
    }
  });
});
