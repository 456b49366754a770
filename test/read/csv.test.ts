import { describe, expect, it } from 'vitest';
import { loadSource, loadSources, type LoadOptions } from '../../src/read/load.ts';
import { isUnreadable } from '../../src/read/unreadable.ts';
import { readReport } from '../../src/report.ts';
import type { Report } from '../../src/types.ts';
import { encodeWide } from '../support/encode.ts';
import { example, figuresOf } from '../support/essence.ts';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const tableOf = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n');

async function reportsIn(input: string | Uint8Array, options: LoadOptions = {}): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const source of loadSources(input, { name: 'a.csv', ...options })) reports.push(readReport(source));
  return reports;
}

const text = example('liuxi-2023.txt');

describe('a table of reports', () => {
  it('gives a report for each row, whose columns overrule what the text says', async () => {
    const rows = [
      ['region', 'year', 'title', 'text'],
      ['甲区', '2021', '甲区报告', text],
      ['乙区', '2022', '', '一、2021年工作回顾\n完成投资3亿元。\n'],
    ];
    const reports = await reportsIn(tableOf(rows));
    expect(reports.map(({ name, region, year }) => [name, region, year])).toEqual([
      ['a.csv#row=2', '甲区', 2021],
      ['a.csv#row=3', '乙区', 2022],
    ]);
    expect(reports[0]?.title).toBe('甲区报告');
    expect(reports[0]?.source).toBe(text);
  });

  it.each<[string, string | Uint8Array]>([
    [
      'tabs and Chinese heads',
      tableOf(
        [
          ['城市', '年份', '报告全文'],
          ['柳溪区', '2023', text],
        ],
        '\t',
      ),
    ],
    [
      'semicolons',
      tableOf(
        [
          ['city', 'year', 'content'],
          ['柳溪区', '2023', text],
        ],
        ';',
      ),
    ],
    [
      'a mark before its first head',
      `\u{FEFF}${tableOf([
        ['year', 'text'],
        ['2023年', text],
      ])}`,
    ],
    [
      'GB 18030',
      encodeWide(
        tableOf([
          ['年度', '正文'],
          ['2023', text],
        ]),
        'gb18030',
      ),
    ],
    [
      'line breaks in two characters',
      tableOf([
        ['year', 'text'],
        ['2023', text.replaceAll('\n', String.raw`\n`)],
      ]),
    ],
    [
      'line breaks as tags',
      tableOf([
        ['year', 'text'],
        ['2023', text.trim().replaceAll('\n', '<br>')],
      ]),
    ],
    [
      'indents for line breaks',
      tableOf([
        ['year', 'text'],
        ['2023', text.trim().replace(/\n+/gu, '\u{3000}\u{3000}')],
      ]),
    ],
  ])('may have %s', async (_, table) => {
    const [report] = await reportsIn(table);
    expect(report && figuresOf(report)).toEqual(figuresOf(readReport(text)));
  });

  it('names a province before its city once', async () => {
    const rows = [
      ['省份', '城市', '正文'],
      ['甲省', '乙市', text],
      ['丙市', '丙市', text],
    ];
    expect((await reportsIn(tableOf(rows))).map(({ region }) => region)).toEqual(['甲省乙市', '丙市']);
  });

  it('is read on behind a row without a text', async () => {
    const left: string[] = [];
    const onUnreadable = ({ message }: Error): void => void left.push(message);
    const table = tableOf([
      ['year', 'text'],
      ['2022', ''],
      ['2023', text],
    ]);
    expect(await reportsIn(table, { onUnreadable })).toHaveLength(1);
    expect(left).toEqual(['a.csv#row=2: there is no text in it']);
    await expect(reportsIn(table)).rejects.toSatisfy(isUnreadable);
  });

  it.each<[string, string, LoadOptions, string]>([
    ['no column of reports', 'a,b\n1,2\n', {}, 'a.csv: this table has no column of reports; its columns are a, b'],
    ['no rows', 'year,text\n', {}, 'a.csv: this table has no rows'],
    [
      'several reports where one is wanted',
      tableOf([['text'], ['甲'], ['乙']]),
      { format: 'csv' },
      'a.csv: this is a table of 2 reports',
    ],
  ])('says that it has %s', async (_, table, options, said) => {
    await expect(loadSource(table, { name: 'a.csv', ...options })).rejects.toThrow(said);
  });

  it('is told from running text by its heads', async () => {
    const [report] = await reportsIn('一、2021年工作回顾, 正文如下\n完成投资3亿元。\n', { name: 'a.txt' });
    expect(report?.name).toBe('a.txt');
  });
});
