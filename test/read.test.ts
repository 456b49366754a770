import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, detectEncoding } from '../src/read/decode.ts';
import { detectFormat } from '../src/read/format.ts';
import { readSource } from '../src/read/read-source.ts';
import { isUnreadable } from '../src/read/unreadable.ts';
import { readReport } from '../src/report.ts';
import { example, figuresOf } from './support/essence.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8('全区'), 'utf-8', '全区'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8('全区')), 'utf-8', '全区'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x68, 0x51, 0x3a, 0x53), 'utf-16le', '全区'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x51, 0x68, 0x53, 0x3a), 'utf-16be', '全区'],
    ['GB 18030', bytes(0xc8, 0xab, 0xc7, 0xf8), 'gb18030', '全区'],
    [
      'UTF-8 with a damaged byte',
      bytes(...utf8('全区的工作'), 0xed, ...utf8('在发展')),
      'utf-8',
      '全区的工作\u{FFFD}在发展',
    ],
  ])('%s', (_, input, encoding, text) => {
    expect(detectEncoding(input)).toBe(encoding);
    expect(decode(input)).toBe(text);
  });
});

describe('the format that the content shows', () => {
  it.each([
    ['plain lines', '一、回顾\n增长5%。\n', 'text'],
    ['lines that only look like a list', '2025. 年\n3—5个\n', 'text'],
    ['a heading', '# 报告\n\n正文。', 'markdown'],
    ['a table', '| 指标 | 目标 |\n| --- | --- |\n| 产值 | 5 |\n', 'markdown'],
    ['a bold lead', '**提高质量。**我们', 'markdown'],
    ['a list', '- 甲\n- 乙\n', 'markdown'],
  ])('%s', (_, text, format) => {
    expect(detectFormat(text)).toBe(format);
  });
});

describe('what cannot be read', () => {
  const codeOf = (input: string | Uint8Array): string => {
    try {
      readSource(input, { name: 'a.txt' });
      return 'read';
    } catch (error) {
      return isUnreadable(error) ? `${error.reason}: ${error.message}` : 'another error';
    }
  };
  it.each([
    ['nothing', '', 'empty: a.txt: there is no text in it'],
    ['blanks', ' \n\t\u{3000}\n', 'empty: a.txt: there is no text in it'],
    [
      'a binary file',
      bytes(...Array.from({ length: 400 }, (_, index) => index % 8)),
      'binary: a.txt: this is no text but binary data',
    ],
  ])('%s', (_, input, said) => {
    expect(codeOf(input)).toBe(said);
  });
});

describe('plain text', () => {
  const paragraphs = (text: string): string[] =>
    readReport(text, { locale: 'zh', format: 'text' }).statements.map((statement) => statement.text);

  it('joins lines that a fixed column broke, without a blank in Chinese', () => {
    const line = '全区上下坚持稳中求进工作总基调，扎实推进各项工作，经济运行总体平稳';
    const text = [line, line, line, line, '，完成投资26亿元。'].join('\n');
    expect(paragraphs(text).join('')).toContain('总体平稳全区上下');
    expect(paragraphs(text).at(-1)).toMatch(/总体平稳，完成投资26亿元。$/u);
  });

  it('puts together a number that a fixed column broke', () => {
    const text = [
      '全区上下坚持稳中求进工作总基调，扎实推进各项工作，城镇居民人均可支配收入4779',
      '1元，增长7.5%，居全市第二，社会消费品零售总额持续向好，一般公共预算收入增长8.',
      '6%，好于预期，固定资产投资保持稳定，工业用电量由降转升，工业生产者出厂价格降',
      '幅收窄，外贸进出口保持稳定，企业信心持续恢复，就业物价总体平稳，完成全年任务。',
    ].join('\n');
    const { metrics } = readReport(text);
    expect(metrics.map(({ value }) => value)).toEqual([47791, 7.5, 2, 8.6]);
    expect(metrics[0]?.quote).toBe('4779\n1元');
  });

  it('finds the paragraphs of a report in one line by what stands for the breaks', () => {
    const text = example('liuxi-2023.txt').trim();
    const plain = readReport(text);
    for (const blank of ['  ', '\u{3000}\u{3000}', ' ']) {
      const line = readReport(text.replace(/\n+/gu, blank));
      expect(figuresOf(line)).toEqual(figuresOf(plain));
      expect(line.sections.filter(({ depth }) => depth === 1).map(({ role }) => role)).toEqual(
        plain.sections.filter(({ depth }) => depth === 1).map(({ role }) => role),
      );
    }
  });

  it('says that breaks are lost without anything in their place', () => {
    const rules = (text: string): string[] => readSource(text).warnings.map(({ rule }) => rule);
    expect(rules(example('liuxi-2023.txt').repeat(3).replace(/\s+/gu, ''))).toEqual(['no-line-breaks']);
    expect(rules(example('liuxi-2023.txt'))).toEqual([]);
  });

  it('reads several blanks as one', () => {
    expect(paragraphs('全年完成  投资3亿元。')).toEqual(['全年完成 投资3亿元。']);
  });

  it('reads indented lines, numbers with a full stop and rules as text', () => {
    const said = paragraphs('    建成道路5条。\n2025. 这一年完成投资。\n---\n');
    expect(said).toContain('建成道路5条。');
    expect(said.join()).toContain('2025. 这一年完成投资。');
  });

  it.each([
    ['carriage returns', (text: string) => text.replace(/\n/gu, '\r\n')],
    ['a byte order mark', (text: string) => `\u{FEFF}${text}`],
    ['blanks that do not break', (text: string) => text.replace(/^/gmu, '\u{A0}\u{A0}')],
    ['tabs', (text: string) => text.replace(/^/gmu, '\t')],
  ])('says the same with %s', (_, change) => {
    const text = '2024年某县政府工作报告\n各位代表：\n一、2023年工作回顾\n完成投资3亿元。\n新建道路5条。\n';
    expect(paragraphs(change(text))).toEqual(paragraphs(text));
  });
});

describe('every text', () => {
  const word = fc.constantFrom(
    '完成投资3亿元',
    '“十四五”时期',
    '力争增长5%左右',
    '（一）狠抓项目',
    '一、2023年工作回顾',
    '各位代表',
    '**重点**',
    'a & b',
    '|',
  );
  const mark = fc.constantFrom('。', '，', '；', '\n', '\r\n', '\n\n', '：', ' ', '\u{3000}', '！');
  const text = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 40 }).map((pairs) => pairs.flat().join(''));

  it('gives statements that stand in the source, in order, and clauses that cover them', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('text' as const, 'markdown' as const), (input, format) => {
        const { source, statements } = readReport(input, { locale: 'zh', format });
        let last = 0;
        for (const { start, end, text: said, clauses } of statements) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          if (format === 'text') expect(source.slice(start, end).replace(/\s/gu, '')).toBe(said.replace(/\s/gu, ''));
          expect(clauses[0]?.start).toBe(start);
          expect(clauses.at(-1)?.end).toBe(end);
        }
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const paragraph = '全区完成投资3亿元，增长5%；力争新建道路5条。“十四五”时期，新增就业1万人。\n';
    const time = (copies: number): number => {
      const long = paragraph.repeat(copies);
      const from = performance.now();
      readReport(long, { locale: 'zh' });
      return performance.now() - from;
    };
    time(500);
    expect(time(4000)).toBeLessThan(Math.max(time(500), 20) * 40);
  });
});
