import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/render.ts';
import { readSource } from '../../src/read/read-source.ts';
import { isUnreadable } from '../../src/read/unreadable.ts';
import { readReport } from '../../src/report.ts';
import { pageEncoder } from '../support/encode.ts';
import { essenceOf, example, figuresOf } from '../support/essence.ts';
import { pageAround } from '../support/page.ts';

const linesOf = (body: string): string[] =>
  readSource(`<!doctype html><html><body>${body}</body></html>`).text.split('\n');

const encode = pageEncoder('gb18030');

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
if (names.length === 0) console.warn(`SKIPPED: real reports in pages, since there are none in ${corpus}`);

describe.skipIf(names.length === 0)('a page in GB 18030 around a real report gives the figures of its text', () => {
  it.each(names)('%s', (name) => {
    const text = readFileSync(join(corpus, name), 'utf8').replace(/\u{FEFF}/gu, '');
    const plain = readReport(text, { format: 'text' });
    const page = readReport(encode(pageAround(text, { charset: 'gb2312' })));
    expect(figuresOf(page)).toEqual(figuresOf(plain));
    for (const { start, end, quote } of page.metrics) expect(page.source.slice(start, end)).toBe(quote);
  });
});

describe('a page', () => {
  const report = example('liuxi-2023.txt');
  const plain = readReport(report);

  it('holds the same report as its text', () => {
    expect(plain.metrics.length).toBeGreaterThan(50);
    expect(essenceOf(readReport(pageAround(report)))).toEqual(essenceOf(plain));
  });

  it('may be GB 18030 and call it GB 2312', () => {
    const page = readReport(encode(pageAround(report, { charset: 'gb2312' })));
    expect(essenceOf(page)).toEqual(essenceOf(plain));
  });

  it('has every quote in its source, and for every block a place in the HTML', () => {
    const html = pageAround(report);
    const { source, metrics, blocks } = readReport(html);
    for (const { start, end, quote } of metrics) expect(source.slice(start, end)).toBe(quote);
    const lines = html.split('\n');
    // The title is that of the page's head, which is none of its blocks.
    expect(blocks).toHaveLength(source.split('\n').length - 1);
    for (const { start, end, ...place } of blocks) {
      const { line, column } = 'line' in place ? place : { line: 0, column: 0 };
      expect((lines[line - 1] ?? '').slice(column - 1).trimStart()).toContain(source.slice(start, end));
    }
  });

  it('names the line and column of a quote in the HTML', () => {
    const page = readReport('<!doctype html>\n<p>一、2024年工作回顾</p>\n  <p>经济增长5%。</p>', { year: 2025 });
    expect(page.blocks.map((place) => ('line' in place ? `${place.line}:${place.column}` : ''))).toEqual([
      '2:4',
      '3:6',
    ]);
    expect(render(page, 'md')).toContain('(3:6)');
  });

  it('that lost its end is read up to there, and said to be cut off', () => {
    const whole = '<!doctype html><html><body><p>经济增长5%。</p><p>收入增长6%。</p></body></html>';
    const rules = (html: string): string[] => readSource(html).warnings.map(({ rule }) => rule);
    expect(rules(whole)).toEqual([]);
    expect(rules(whole.slice(0, whole.indexOf('</body>') - 6))).toEqual(['truncated']);
  });
});

describe('what stands in a page', () => {
  it.each<[string, string, string[]]>([
    ['entities and blanks', '<p>教育&nbsp;科技&amp;人才&#12290;</p>', ['教育\u{A0}科技&人才。']],
    ['a break inside a sentence', '<p>经济增长5.2%，<br>居全市第三。</p>', ['经济增长5.2%，居全市第三。']],
    [
      'breaks between paragraphs',
      '<div>经济增长5%。<br><br>　　城镇化率提高1个百分点。</div>',
      ['经济增长5%。', '城镇化率提高1个百分点。'],
    ],
    ['a heading over a break', '<p>二、主要目标<br>经济增长5%。</p>', ['二、主要目标', '经济增长5%。']],
    [
      'scripts, styles and what is hidden',
      '<p>经济增长5%。</p><script>1</script><p style="display:none">没有</p>',
      ['经济增长5%。'],
    ],
    [
      'a layout table',
      '<table><tr><td><p>经济增长5%。</p><p>收入增长6%。</p></td></tr></table>',
      ['经济增长5%。', '收入增长6%。'],
    ],
    [
      'a table of targets',
      '<table><tr><th>指标</th><th>单位</th><th>2023年目标</th></tr><tr><td>地区生产总值</td><td>亿元</td><td>320</td></tr><tr><td>失业率（%）</td><td></td><td>5.5</td></tr></table>',
      ['指标 | 单位 | 2023年目标', '地区生产总值 | 亿元 | 320', '失业率（%） |  | 5.5'],
    ],
    [
      'words that stand in an inline element alone',
      `<table><tr><td><font>一、回顾<br>${'全年完成投资3亿元。'.repeat(30)}</font></td></tr></table>`,
      ['一、回顾', '全年完成投资3亿元。'.repeat(30)],
    ],
    [
      'marks of notes, exponents, and what is struck out',
      '<p>经济<sup>[1]</sup>增长<del>4%</del>5%<a href="#n"><sup>2</sup></a>，新建公园3km<sup>2</sup>。</p>',
      ['经济增长5%，新建公园3km2。'],
    ],
    ['text that stands as typed', '<pre>一、回顾\n经济增长5%。</pre>', ['一、回顾', '经济增长5%。']],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  it('keeps a bold lead as a lead', () => {
    const page = readSource('<!doctype html><p><b>稳定增长</b><b>。</b>经济增长5%。</p>');
    expect(page.tree.children[0]).toMatchObject({ children: [{ type: 'strong' }, { type: 'text' }] });
  });
});

describe('a page that is no report', () => {
  const reasonOf = (html: string): string => {
    try {
      readSource(html, { name: 'a.html' });
      return 'read';
    } catch (error) {
      return isUnreadable(error) ? error.message : 'another error';
    }
  };
  it.each([
    [
      'an empty page',
      '<!doctype html><html><body><script>load()</script></body></html>',
      'a.html: this page holds no text',
    ],
    [
      'a page whose text a script would load',
      '<!doctype html><title>政府工作报告</title><div id="app"></div><script src="a.js"></script>',
      'a.html: this page holds no text',
    ],
    [
      'a page that is not there',
      '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><hr>nginx</body></html>',
      'a.html: this page says “404 Not Found” and holds no report',
    ],
    [
      'a check whether one is human',
      '<!doctype html><title>安全验证</title><p>请完成验证后继续访问。</p>',
      'a.html: this page says “安全验证” and holds no report',
    ],
    [
      'a login page',
      '<!doctype html><p>请登录</p><form><input name="user"><input type="password"></form>',
      'a.html: this page asks to log in and holds no report',
    ],
    ['elements without an end', '<div>'.repeat(30_000), 'a.html: its elements are nested too deeply to be read'],
  ])('%s', (_, html, said) => {
    expect(reasonOf(html)).toBe(said);
  });
});
