import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/read/docx/number-formats.ts';
import { loadSource } from '../../src/read/load.ts';
import { readReport } from '../../src/report.ts';
import { docxOf, wordParagraph, wordRun } from '../support/docx.ts';
import { essenceOf } from '../support/essence.ts';

const linesOf = async (...input: Parameters<typeof docxOf>): Promise<string[]> =>
  (await loadSource(docxOf(...input))).text.split('\n');

/** A paragraph with these properties. */
const paragraph = (properties: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
const inList = (list: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const inStyle = (style: string): string => `<w:pStyle w:val="${style}"/>`;

const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
/** Lists as Chinese reports have them: 一、 （一） 1. and bullets. */
const lists = [
  `<w:abstractNum w:abstractNumId="0">${[
    level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>'),
    level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
    level(2, 'decimal', '%3.'),
  ].join('')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Part %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>`,
  ...[0, 1, 2].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`),
  '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');

describe('a Word file', () => {
  it('has headings by style, bold leads and tables, and keeps notes out', async () => {
    const cell = (content: string): string => `<w:tc>${wordParagraph(content)}</w:tc>`;
    const table = ['指标|2022年完成|2023年目标', '地区生产总值|302.6亿元|增长6.5%']
      .map((row) => `<w:tr>${row.split('|').map(cell).join('')}</w:tr>`)
      .join('');
    const note = `<w:p>${wordRun('收入增长6%')}<w:r><w:footnoteReference w:id="2"/></w:r>${wordRun('。')}</w:p>`;
    const body = `${['# 主要任务', '**稳定增长。**经济增长5%。'].map(wordParagraph).join('')}${note}<w:tbl>${table}</w:tbl>`;
    const source = await loadSource(docxOf(body));
    expect(source.text.split('\n')).toEqual([
      '主要任务',
      '稳定增长。经济增长5%。',
      '收入增长6%。',
      '指标 | 2022年完成 | 2023年目标',
      '地区生产总值 | 302.6亿元 | 增长6.5%',
    ]);
    expect(source.tree.children[0]).toMatchObject({ type: 'heading', depth: 2 });
    expect(source.tree.children[1]).toMatchObject({ children: [{ type: 'strong' }, { type: 'text' }] });
  });

  it('shows the numbers that Word counts by itself', async () => {
    const items: readonly (readonly [properties: string, text: string])[] = [
      [inList(1), '工作回顾'],
      [inList(1, 1), '经济'],
      [inList(1, 2), '工业增长5%。'],
      [inList(1, 2), '农业增长4%。'],
      ['', '其他方面平稳。'],
      [inList(1, 1), '民生'],
      [inList(1, 2), '就业3万人。'],
      [inList(1), '主要目标'],
      [inList(1, 1), '经济'],
      [inList(2), '收入增长6%。'],
      [inList(3), 'Aims'],
      [inList(3, 1), 'Growth of 3%.'],
      [inList(4), '保障措施'],
      [inList(4), '政府建设'],
      [inList(0), '各位代表！'],
      [inList(9), '奋斗！'],
    ];
    expect(await linesOf(items.map(([own, text]) => paragraph(own, wordRun(text))).join(''), { lists })).toEqual([
      '一、工作回顾',
      '（一）经济',
      '1. 工业增长5%。',
      '2. 农业增长4%。',
      '其他方面平稳。',
      '（二）民生',
      '1. 就业3万人。',
      '二、主要目标',
      '（一）经济',
      '收入增长6%。',
      'Part I Aims',
      '1.1 Growth of 3%.',
      '五、保障措施',
      '六、政府建设',
      '各位代表！',
      '奋斗！',
    ]);
  });

  it('may have its headings and numbers by a style that others are based on', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
      `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr>${inList(1)}<w:outlineLvl w:val="0"/></w:pPr></w:style>`,
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="af"><w:name w:val="报告一级"/><w:basedOn w:val="1"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="title"><w:name w:val="Title"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style>',
    ].join('');
    const body = [
      paragraph(inStyle('title'), wordRun('甲县政府工作报告')),
      paragraph(inStyle('10'), wordRun('一、工作回顾 1')),
      paragraph(inStyle('af'), wordRun('工作回顾')),
      paragraph(inStyle('2'), wordRun('经济')),
      paragraph('', wordRun('增长5%。')),
      paragraph('<w:outlineLvl w:val="1"/>', wordRun('民生')),
      paragraph(inStyle('2') + inList(0), wordRun('全年就业3万人。'.repeat(20))),
      paragraph(`${inStyle('1')}${inList(0)}`, wordRun('结语')),
    ].join('');
    const { tree, text } = await loadSource(docxOf(body, { styles, lists }));
    const depths = tree.children.map((node) => (node.type === 'heading' ? node.depth : 0));
    expect(text.split('\n').map((line, index) => `${depths[index] ?? 0} ${line}`)).toEqual([
      '1 甲县政府工作报告',
      '2 一、工作回顾',
      '3 （一）经济',
      '0 增长5%。',
      '3 民生',
      `0 ${'全年就业3万人。'.repeat(20)}`,
      '2 结语',
    ]);
  });

  it('gives the outline of the same report with typed numbers', async () => {
    const parts = ['2023年工作回顾', '2024年主要目标', '2024年重点任务'];
    const said = ['完成投资3亿元。', '经济增长5%。', '新建公园2个。'];
    const start = ['2024年甲县政府工作报告', '各位代表：'].map(wordParagraph).join('');
    const counted = parts.map((name, index) => paragraph(inList(1), wordRun(name)) + wordParagraph(said[index] ?? ''));
    const typed = parts.map((name, index) =>
      [`${'一二三'.charAt(index)}、${name}`, said[index] ?? ''].map(wordParagraph),
    );
    const read = async (body: string): Promise<unknown> =>
      essenceOf(readReport(await loadSource(docxOf(body, { lists }))));
    expect(await read(start + counted.join(''))).toEqual(await read(start + typed.flat().join('')));
  });

  it('is read as it stands after all changes', async () => {
    const change = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
    const deleted = `<w:del ${change}><w:r><w:delText>7</w:delText></w:r></w:del>`;
    const body = [
      paragraph('', wordRun('经济增长'), deleted, `<w:ins ${change}>${wordRun('6')}</w:ins>`, wordRun('%。')),
      paragraph(
        `${inList(1)}<w:rPr><w:del ${change}/></w:rPr>`,
        `<w:del ${change}><w:r><w:delText>旧</w:delText></w:r></w:del>`,
      ),
      paragraph(inList(1), wordRun('任务')),
    ].join('');
    expect(await linesOf(body, { lists })).toEqual(['经济增长6%。', '一、任务']);
  });

  it('may have breaks, tabs, hidden words, fields, text boxes and sentences in many runs', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>批注</w:t></w:r>';
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const inBox = `<w:txbxContent><w:p>${wordRun('专栏：新建公园3个。')}</w:p></w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inBox}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inBox}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      paragraph(
        '',
        wordRun('经济增长5'),
        '<w:proofErr w:type="gramStart"/>',
        wordRun('.'),
        hidden,
        wordRun('2%，'),
        '<w:r><w:br/></w:r>',
        wordRun('居全市第三。'),
      ),
      paragraph(
        '',
        wordRun('工业'),
        '<w:r><w:tab/></w:r>',
        wordRun('增长6%。'),
        field,
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
      ),
      paragraph('', wordRun('收入增长4%。'), box),
    ].join('');
    expect(await linesOf(body)).toEqual([
      '经济增长5.2%，居全市第三。',
      '工业 增长6%。',
      '收入增长4%。',
      '专栏：新建公园3个。',
    ]);
  });

  it('repeats what a merged cell says in none of the cells that it covers', async () => {
    const cell = (content: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${wordRun(content)}</w:p></w:tc>`;
    const rows = [
      cell('指标', '<w:vMerge w:val="restart"/>') + cell('2024年', '<w:gridSpan w:val="2"/>'),
      cell('', '<w:vMerge/>') + cell('完成') + cell('目标'),
      cell('地区生产总值') + cell('302.6亿元') + cell('320亿元'),
    ];
    expect(await linesOf(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).toEqual([
      '指标 | 2024年 | ',
      ' | 完成 | 目标',
      '地区生产总值 | 302.6亿元 | 320亿元',
    ]);
  });
});

describe('the number of a paragraph', () => {
  it.each<[string, string]>([
    ['chineseCounting', '一 十 十一 二十 一百〇一'],
    ['chineseLegalSimplified', '壹 壹拾 壹拾壹 贰拾 壹佰零壹'],
    ['ideographDigital', '一 一〇 一一 二〇 一〇一'],
    ['ideographTraditional', '甲 癸 甲 癸 甲'],
    ['upperRoman', 'I X XI XX CI'],
    ['lowerLetter', 'a j k t wwww'],
    ['decimalEnclosedCircle', '① ⑩ ⑪ ⑳ 101'],
    ['decimalZero', '01 10 11 20 101'],
    ['a format that is not known', '1 10 11 20 101'],
  ])('in %s', (format, written) => {
    expect([1, 10, 11, 20, 101].map((value) => formatNumber(value, format)).join(' ')).toBe(written);
  });
});
