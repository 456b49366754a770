import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLedger, outlookReport, readReport, type Metric, type Span } from '../src/index.ts';
import { foldWidth } from '../src/text/width.ts';
import { openRows } from './support/open.ts';
import { answers, exampleText, placesOf, readings } from './support/readings.ts';

const figures = readings('Figures');
const labels = readings('No figures');
const outlooks = readings('Achieved and committed in one report');
const ledgers = readings('Promised and delivered');
const texts = readings('Text');

/** File name and quotation of every cell that quotes a report. */
const quotations = [
  ...figures.map(({ title, cells }) => [title, cells['in the text']]),
  ...labels.map(({ cells }) => [cells['file'], cells['in the text']]),
  ...outlooks.flatMap(({ cells }) => [cells['achieved'], cells['committed']].map((quote) => [cells['file'], quote])),
  ...ledgers.flatMap(({ title, cells }) =>
    [cells['promised'], cells['reported']].map((quote, side) => [title.split(' → ')[side], quote]),
  ),
  ...texts.flatMap(({ cells }) => [cells['before'], cells['after']].map((cell) => cell?.split(': '))),
].filter((pair): pair is [string, string] => pair?.[1] !== '-');

describe('the tables of right readings', () => {
  it('are all there', () => {
    expect(figures.length).toBeGreaterThan(40);
    expect(labels.length).toBeGreaterThan(10);
    expect(outlooks.length).toBeGreaterThan(15);
    expect(ledgers.length).toBeGreaterThan(50);
    expect(texts.length).toBeGreaterThan(4);
  });

  it.each(quotations)('%s holds: %s', (file, quotation) => {
    expect(placesOf(quotation, exampleText(file))).not.toEqual([]);
  });
});

const forumPage = readFileSync(resolve(import.meta.dirname, 'fixtures/liuxi-2023-forum.txt'), 'utf8');

describe('what each example report says of itself', () => {
  it.each([
    ['liuxi-2023.txt', '澄川市柳溪区', 2023, '2022', '2023', '2023-02-09', '江闻舟'],
    ['liuxi-2023.md', '澄川市柳溪区', 2023, '2022', '2023', '2023-02-09', '江闻舟'],
    ['liuxi-2024.txt', '澄川市柳溪区', 2024, '2023', '2024', '2024-01-26', '江闻舟'],
    ['liuxi-2025.txt', '澄川市柳溪区', 2025, '2024', '2025', '2025-01-17', '沈宜秋'],
    ['harrowmere-2024.md', 'Harrowmere', 2024, '2023', '2024', '2024-02-06', 'Ines Calloway'],
    ['harrowmere-2025.md', 'Harrowmere', 2025, '2024', '2025', '2025-02-04', 'Ines Calloway'],
  ])('%s', (file, region, year, reviewedPeriod, plannedPeriod, date, speaker) => {
    const report = readReport(exampleText(file), { name: file });
    expect(report).toMatchObject({ year, reviewedPeriod, plannedPeriod, date });
    expect(report.region).toContain(region);
    expect(report.speaker).toContain(speaker);
  });

  it('is the same on a forum page', () => {
    const { title, region, year, date, speaker, warnings } = readReport(forumPage);
    expect({ title, region, year, date, speaker }).toEqual({
      title: '2023年澄川市柳溪区政府工作报告',
      region: '澄川市柳溪区',
      year: 2023,
      date: '2023-02-09',
      speaker: '江闻舟',
    });
    expect(warnings.map(({ rule }) => rule)).toContain('furniture');
  });
});

const headings = (text: string): string[] =>
  readReport(text)
    .sections.filter(({ depth, role }) => depth <= 2 && role !== 'front_matter')
    .map(({ heading }) => foldWidth(heading));

it('gives one outline for text, Markdown and a forum page', () => {
  const plain = headings(exampleText('liuxi-2023.txt'));
  expect(plain).toContain(foldWidth('（一）聚力产业升级，加快建设现代产业体系'));
  expect(headings(exampleText('liuxi-2023.md'))).toEqual(plain);
  expect(headings(forumPage)).toEqual(plain);
});

const cell = (cells: Readonly<Record<string, string>>, name: string): string => cells[name] ?? '';
const read = (file: string) => readReport(exampleText(file), { name: file });
const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** 302.6亿 → 30260000000; the two ends of a range. */
const magnitudes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const numbersOf = (text: string): number[] =>
  text
    .split('—')
    .map((part) => Number((Number.parseFloat(part) * (magnitudes[part.at(-1) ?? ''] ?? 1)).toPrecision(12)));

/** The metric that ends where the quotation does, its own length at most. */
function metricAt(file: string, quotation: string, metrics: readonly Metric[]): Metric | undefined {
  const places = placesOf(quotation, exampleText(file));
  return metrics.find((metric) => places.some(({ start, end }) => metric.end === end && metric.start >= start));
}

/** One test a row, skipped where the row is listed as not right yet. */
function rows<Row>(all: readonly Row[], nameOf: (row: Row) => string, check: (row: Row) => void): void {
  for (const row of all) {
    const name = nameOf(row);
    it.skipIf(openRows.has(name))(name, () => {
      check(row);
    });
  }
}

describe('figures', () => {
  rows(
    figures,
    ({ title, cells }) => `${title}: ${cell(cells, 'in the text')}`,
    ({ title, cells }) => {
      const metric = metricAt(title, cell(cells, 'in the text'), read(title).metrics);
      const [value, high = null] = numbersOf(cell(cells, 'value'));
      expect(metric).toMatchObject({ value, high });
      for (const field of ['unit', 'bound', 'kind', 'stance', 'period'] as const) {
        expect(answers(cell(cells, field)), field).toContain(metric?.[field]);
      }
    },
  );
});

describe('no figures', () => {
  rows(
    labels,
    ({ cells }) => `${cell(cells, 'file')}: none in ${cell(cells, 'in the text')}`,
    ({ cells }) => {
      const file = cell(cells, 'file');
      const places = placesOf(cell(cells, 'in the text'), exampleText(file));
      expect(read(file).metrics.filter((metric) => places.some((place) => overlaps(metric, place)))).toEqual([]);
    },
  );
});

describe('achieved and committed', () => {
  rows(
    outlooks,
    ({ cells }) => `${cell(cells, 'file')}: ${cell(cells, 'achieved')} → ${cell(cells, 'committed')}`,
    ({ cells }) => {
      const [file, achieved] = [cell(cells, 'file'), cell(cells, 'achieved')];
      const report = read(file);
      const of = (stance: string): Metric[] => report.metrics.filter((metric) => metric.stance === stance);
      const target = metricAt(file, cell(cells, 'committed'), of('committed'));
      const base = metricAt(file, achieved, of('achieved'));
      const pair = outlookReport(report).pairs.find(({ committed }) => committed?.id === target?.id);
      expect(target).toBeDefined();
      expect(pair?.achieved?.id).toBe(achieved === '-' ? undefined : base?.id);
      expect(answers(cell(cells, 'relation'))).toContain(pair?.relation);
    },
  );
});

describe('promised and delivered', () => {
  rows(
    ledgers,
    ({ title, cells }) => `${title}: ${cell(cells, 'promised')}, ${cell(cells, 'reported')}`,
    ({ title, cells }) => {
      const [before = '', after = ''] = title.split(' → ');
      const places = placesOf(cell(cells, 'promised'), exampleText(before));
      const entry = buildLedger([read(before), read(after)]).entries.find(({ commitment }) =>
        places.some(({ end }) => commitment.start < end && end <= commitment.end),
      );
      expect(answers(cell(cells, 'outcome'))).toContain(entry?.outcome);
      const evidence = placesOf(cell(cells, 'reported'), exampleText(after));
      const isQuoted = entry?.evidence.some((quote) => evidence.some((place) => overlaps(quote, place)));
      expect(isQuoted).toBe(cell(cells, 'reported') !== '-');
      const continuity = cell(cells, 'what became of it');
      if (continuity !== '') expect(entry?.continuity?.relation).toBe(continuity);
      const flag = cell(cells, 'flags');
      if (flag !== '') expect(entry?.flags).toContain(flag);
    },
  );
});
