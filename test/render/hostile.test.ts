import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';
import { csvCell } from '../../src/render/csv/cells.ts';
import { escapeText } from '../../src/render/markdown.ts';
import type { Report } from '../../src/types.ts';
import { sampleReport } from './samples.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[link](javascript:alert(1))',
  '![picture](http://example.org/x.png)',
  'a | b || c',
  '`code` **strong** _thin_ ~~gone~~ ~5~6个~',
  'https://example.org/ www.example.org someone@example.org',
  'HTTP://EXAMPLE.ORG ftp://example.org mailto:someone@example.org xmpp:a@b.cd',
  '&lt;b&gt; &#60; &amp;',
  '\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7} \u{9B}2J',
  '\u{202E}backwards\u{202C} \u{2066}apart\u{2069}',
  'one\ntwo\r\nthree\u{2028}four',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '=== ---',
  '\\| \\\\',
  '<!-- note -->',
  '[^1]: note',
];

/** The report with a text in every place that comes from a report. */
function reportSaying(text: string): Report {
  const { sections, metrics, commitments, warnings } = sampleReport;
  return {
    ...sampleReport,
    title: text,
    region: text,
    sections: sections.map((section) => ({ ...section, heading: text })),
    metrics: metrics.map((metric) => ({ ...metric, indicator: text, quote: text, unit: text, scope: text })),
    commitments: commitments.map((commitment) => ({ ...commitment, indicator: text, quote: text, deadline: text })),
    warnings: warnings.map((warning) => ({ ...warning, message: text })),
  };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const typesIn = (node: Node): readonly string[] => [
  node.type === 'html' ? `html ${node.value ?? ''}` : node.type,
  ...(node.children ?? []).flatMap(typesIn),
];
const parse = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text);
const textIn = (node: Node): string =>
  node.type === 'html' ? '' : (node.value ?? (node.children ?? []).map(textIn).join(''));

/** Numbers of the codes that marks are shown by. */
const ours = [1, 2, 22, 31, 32, 33, 39];

describe('text of a report stays text', () => {
  it.each(hostile)('in Markdown: %j', (text) => {
    const plain = new Set(typesIn(parse(render(reportSaying('harmless'), 'md'))));
    const types = typesIn(parse(render(reportSaying(text), 'md')));
    expect(types.filter((type) => !plain.has(type) && type !== 'strong' && type !== 'html <!-- -->')).toEqual([]);
  });

  it.each(hostile.filter((text) => !/[\p{Cc}\p{Bidi_Control}\u{2028}]/u.test(text)))(
    'and reads as it was: %j',
    (text) => {
      expect(textIn(parse(`x ${escapeText(text)} x`))).toBe(`x ${text} x`);
    },
  );

  it.each(hostile)('on a terminal: %j', (text) => {
    const shown = render(reportSaying(text), 'terminal');
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('on a terminal with colour, where only our own codes steer it', () => {
    const shown = render(reportSaying('\u{1B}[31m\u{1B}]0;x\u{7}'), 'terminal', { color: true });
    const rest = ours.reduce((text, code) => text.replaceAll(`\u{1B}[${code}m`, ''), shown);
    expect(rest).not.toContain('\u{1B}');
  });
});

describe('a CSV cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\u{FF1D}1+1', "'\u{FF1D}1+1"],
    ['-0.7', '-0.7'],
    ['+5', '+5'],
    ['8.9%', '8.9%'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
  ])('%j is written as %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it.each<[number | boolean | null | undefined, string]>([
    [-0.7000000000000002, '-0.7000000000000002'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
  ])('%j is written as %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it('ends its line with CRLF, after a byte order mark where one is asked for', () => {
    const plain = render(sampleReport, 'csv');
    expect(plain.endsWith('\r\n')).toBe(true);
    expect(render(sampleReport, 'csv', { bom: true })).toBe(`\u{FEFF}${plain}`);
  });
});
