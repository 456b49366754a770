import pairs from 'opencc-js/dict/STCharacters';
import { expect, it } from 'vitest';
import { readReport } from '../../src/report.ts';
import { essenceOf, example } from '../support/essence.ts';

const traditional = new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]));
const inTraditional = (text: string): string =>
  Array.from(text, (character) => traditional.get(character) ?? character).join('');

it('reads a Traditional report as the Simplified one, with quotes in Traditional', () => {
  const text = example('liuxi-2023.txt');
  const [plain, other] = [readReport(text), readReport(inTraditional(text))];
  const figures = ({ metrics }: typeof plain): unknown[] =>
    metrics.map(({ indicator, value, unit, bound, kind, stance, period }) => [
      indicator,
      value,
      unit,
      bound,
      kind,
      stance,
      period,
    ]);
  expect(figures(other)).toEqual(figures(plain));
  expect(other.title).toBe(inTraditional(plain.title));
  expect(other.metrics.map(({ quote }) => quote)).toEqual(plain.metrics.map(({ quote }) => inTraditional(quote)));
  for (const { start, end, quote } of other.metrics) expect(other.source.slice(start, end)).toBe(quote);
  expect(other.commitments.length).toBe(plain.commitments.length);
});

it('leaves a Simplified report as it is', () => {
  const text = example('liuxi-2023.txt');
  expect(readReport(text).source).toBe(text);
});

it('reads front matter and bold beside Chinese marks in Markdown', () => {
  const report = readReport(
    '---\ntitle: 甲区报告\nregion: 甲区\nyear: 2021\n---\n\n## 一、主要任务\n\n**稳定增长。**经济增长5~6%，新增~就业。\n',
  );
  expect(report).toMatchObject({ title: '甲区报告', region: '甲区', year: 2021, format: 'markdown' });
  expect(report.sections.map(({ heading }) => heading)).toContain('稳定增长');
  expect(essenceOf(readReport(example('liuxi-2023.md')))).toMatchObject({ year: 2023 });
});
