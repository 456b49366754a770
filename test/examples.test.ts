import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../src/index.ts';
import { foldWidth } from '../src/text/width.ts';
import { exampleText, placesOf, readings } from './support/readings.ts';

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
