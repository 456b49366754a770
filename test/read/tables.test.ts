import { describe, expect, it } from 'vitest';
import { loadSource } from '../../src/read/load.ts';
import { readReport } from '../../src/report.ts';
import type { Report } from '../../src/types.ts';
import { docxOf, wordParagraph } from '../support/docx.ts';
import { essenceOf } from '../support/essence.ts';

/** A table, a row a line, its cells between bars. */
type Rows = readonly string[];

const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());
const opening = ['2024年甲县政府工作报告', '各位代表：', '二、2024年主要预期目标'];

function markdownOf(rows: Rows): string {
  const [head = '', ...others] = rows.map((row) => `| ${cellsOf(row).join(' | ')} |`);
  const rule = head.replace(/[^|]+/gu, ' --- ');
  return [...opening.map((line) => `${line}\n`), head, rule, ...others].join('\n');
}

function htmlOf(rows: Rows): string {
  const row = (cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const paragraphs = opening.map((line) => `<p>${line}</p>`).join('');
  return `<!doctype html>${paragraphs}<table>${rows.map((one) => row(cellsOf(one))).join('')}</table>`;
}

function wordOf(rows: Rows): Uint8Array {
  const cell = (content: string): string => `<w:tc>${wordParagraph(content)}</w:tc>`;
  const table = rows.map((row) => `<w:tr>${cellsOf(row).map(cell).join('')}</w:tr>`).join('');
  return docxOf(`${opening.map(wordParagraph).join('')}<w:tbl>${table}</w:tbl>`);
}

const figuresOf = ({ metrics }: Report): string[] =>
  metrics.map(({ indicator, value, unit, bound, kind, stance, period, quote }) =>
    [indicator, value, unit, bound, kind, stance, period, quote].join(' '),
  );

const targets: Rows = [
  '指标 | 2023年完成 | 2024年目标',
  '地区生产总值（亿元） | 302.6 | 320左右',
  '规模以上工业增加值 | 增长5.1% | 增长6%以上',
  '城镇调查失业率 | 5.3% | 5.5%以内',
];

describe('a table of targets', () => {
  it.each<[string, Rows, string[]]>([
    [
      'names the year and the stance in the heads of its columns, the unit in that of a row',
      targets,
      [
        '地区生产总值 30260000000 元 eq level achieved 2023 302.6',
        '地区生产总值 32000000000 元 approx level committed 2024 320左右',
        '规模以上工业增加值 5.1 % eq growth achieved 2023 5.1%',
        '规模以上工业增加值 6 % gte growth committed 2024 6%以上',
        '城镇调查失业率 5.3 % eq level achieved 2023 5.3%',
        '城镇调查失业率 5.5 % lte level committed 2024 5.5%以内',
      ],
    ],
    [
      'has a column of units, one of numbers, and cells without a value',
      [
        '序号 | 指标名称 | 单位 | 上年完成 | 目标',
        '1 | 地区生产总值 | 亿元 | 302.6 | ≥320',
        '2 | 新建公园 | 个 | — | 3',
      ],
      [
        '地区生产总值 30260000000 元 eq level achieved 2023 302.6',
        '地区生产总值 32000000000 元 gte level committed 2024 320',
        '新建公园 3 个 eq level committed 2024 3',
      ],
    ],
    [
      'has two rows of heads and a name that serves two rows',
      [
        '指标 | 单位 | 2023年 | | 2024年',
        ' | | 完成 | 增速（%） | 目标',
        '地区生产总值 | 亿元 | 302.6 | 5.2 | 320',
        ' | 亿美元 | 42 | 4 | 45',
      ],
      [
        '地区生产总值 30260000000 元 eq level achieved 2023 302.6',
        '地区生产总值 5.2 % eq growth achieved 2023 5.2',
        '地区生产总值 32000000000 元 eq level committed 2024 320',
        '地区生产总值 4200000000 美元 eq level achieved 2023 42',
        '地区生产总值 4 % eq growth achieved 2023 4',
        '地区生产总值 4500000000 美元 eq level committed 2024 45',
      ],
    ],
    [
      'has years for rows',
      ['年份 | 地区生产总值（亿元） | 财政收入增速（%）', '2022年 | 291 | 5', '2023年 | 302.6 | 6.1'],
      [
        '地区生产总值 29100000000 元 eq level achieved 2022 291',
        '财政收入 5 % eq growth achieved 2022 5',
        '地区生产总值 30260000000 元 eq level achieved 2023 302.6',
        '财政收入 6.1 % eq growth achieved 2023 6.1',
      ],
    ],
  ])('%s', (_, rows, figures) => {
    const report = readReport(markdownOf(rows));
    expect(figuresOf(report)).toEqual(figures);
    for (const { start, end, quote } of report.metrics) expect(report.source.slice(start, end)).toBe(quote);
  });

  it('says the same in Markdown, HTML and Word', async () => {
    const markdown = essenceOf(readReport(markdownOf(targets)));
    expect(essenceOf(readReport(htmlOf(targets)))).toEqual(markdown);
    expect(essenceOf(readReport(await loadSource(wordOf(targets))))).toEqual(markdown);
  });

  it('makes promises that are quoted with their row', () => {
    const { commitments, source } = readReport(htmlOf(targets));
    expect(commitments.map(({ quote }) => quote)).toEqual([
      '地区生产总值（亿元） | 302.6 | 320左右',
      '规模以上工业增加值 | 增长5.1% | 增长6%以上',
      '城镇调查失业率 | 5.3% | 5.5%以内',
    ]);
    for (const { start, end, quote } of commitments) expect(source.slice(start, end)).toBe(quote);
  });

  it('is read in English', () => {
    const { metrics } = readReport(
      '# Annual report 2024\n\n## Targets\n\n| Indicator | Unit | 2023 actual | 2024 target |\n| --- | --- | --- | --- |\n| GDP growth | % | 2.1 | 3 |\n| Unemployment rate (%) | | 4.4 | 4.2 or less |\n',
    );
    expect(metrics.map(({ value, unit, bound, stance, period }) => [value, unit, bound, stance, period])).toEqual([
      [2.1, '%', 'eq', 'achieved', '2023'],
      [3, '%', 'eq', 'committed', '2024'],
      [4.4, '%', 'eq', 'achieved', '2023'],
      [4.2, '%', 'lte', 'committed', '2024'],
    ]);
  });
});
