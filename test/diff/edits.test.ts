import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEdits } from '../../src/diff/edits.ts';
import { makeTokenizer } from '../../src/diff/tokens.ts';
import { locales, localeOf } from '../../src/locales/index.ts';

const tokenizers = Object.fromEntries(locales.map(({ id, words }) => [id, makeTokenizer(words)]));
const zh = makeTokenizer(localeOf('zh').words);
const marked = (a: string, b: string): string =>
  textEdits(a, b, zh)
    .map(({ type, text }) => (type === 'same' ? text : type === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('tokens', () => {
  it.each([
    ['新增就业45.6万人以上', ['新增', '就业', '45.6万人', '以上']],
    ['增长6.5%-7%', ['增长', '6.5%-7%']],
    ['建成3—5个项目', ['建成', '3—5个', '项目']],
    ['达到２０００亿元', ['达到', '２０００亿元']],
    ['下降百分之三点五', ['下降', '百分之三点五']],
    ['提高0.5个百分点', ['提高', '0.5个百分点']],
    ['营商环境持续优化', ['营商环境', '持续', '优化']],
  ])('cuts %s into words, a figure with its unit being one', (text, tokens) => {
    expect(zh(text).map((token) => token.text)).toEqual(tokens);
  });

  it.each(locales.map(({ id }) => id))('join to the text again (%s)', (id) => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('增长工业的每一二三千百分之两%5.,-—1年 万亿元A$（〇\u{1F600}\n')),
        }),
        (text) => {
          expect(
            tokenizers[id]?.(text)
              .map((token) => token.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('text edits', () => {
  it.each([
    ['全市生产总值增长7%左右。', '全市生产总值增长6.5%左右。', '全市生产总值增长[-7%-]{+6.5%+}左右。'],
    [
      '修建公路12公里，植树3万亩，新建水厂2座。',
      '修建公路12公里，新建水厂2座。',
      '修建公路12公里，[-植树3万亩，-]新建水厂2座。',
    ],
    ['完成旧城改造。', '基本完成旧城改造。', '{+基本+}完成旧城改造。'],
    [
      '支持企业的技术改造和设备更新，全力服务农业生产。',
      '支持农户的品种改良和农机更新，全力服务农业生产。',
      '支持[-企业的技术改造和设备更新-]{+农户的品种改良和农机更新+}，全力服务农业生产。',
    ],
  ])('mark whole phrases: %s → %s', (a, b, expected) => {
    expect(marked(a, b)).toBe(expected);
  });

  it('show both sides whole where most has changed', () => {
    expect(textEdits('扩大农村电网改造范围。', '组织青年就业培训三期。', zh).map(({ type }) => type)).toEqual([
      'delete',
      'insert',
    ]);
  });

  const words = fc.constantFrom(
    '增长',
    '5%',
    '6.2万人',
    '，',
    '的',
    '和',
    '项目',
    '建设',
    '水',
    '库',
    'A',
    ' ',
    '。',
    '１',
  );
  const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
  it('rebuild both sides exactly, and no two neighbours are of one type', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = textEdits(a, b, zh);
        const side = (other: string): string =>
          edits
            .filter(({ type }) => type !== other)
            .map((edit) => edit.text)
            .join('');
        expect([side('insert'), side('delete')]).toEqual([a, b]);
        expect(edits.every((edit, index) => edit.text && edit.type !== edits[index - 1]?.type)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
