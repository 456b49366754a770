import { describe, expect, it } from 'vitest';
import { readReport, render } from '../../src/index.ts';
import { nextReport, sampleReport, samples } from './samples.ts';

const reports = [sampleReport, nextReport];

describe.each(Object.entries(samples))('view of a %s', (name, result) => {
  it.each(['md', 'terminal', 'csv'])('as %s', async (format) => {
    await expect(render(result, format, { reports, columns: 100 }).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      `__snapshots__/${name}.${format}.txt`,
    );
  });

  it('in English', async () => {
    await expect(render(result, 'md', { reports, lang: 'en' })).toMatchFileSnapshot(`__snapshots__/${name}.en.md.txt`);
  });

  it('as JSON is the result itself', () => {
    expect(JSON.parse(render(result, 'json'))).toEqual(result);
  });

  it('is the same each time', () => {
    expect(render(result, 'md', { reports })).toBe(render(result, 'md', { reports }));
  });
});

it('a report whose figures are explained shows each among its words, with the rules of its fields', () => {
  const text =
    '2025年青溪县政府工作报告\n一、2024年工作回顾\n全县生产总值达到120亿元以上。\n二、2025年重点工作\n新建学校3所。';
  expect(render(readReport(text), 'md', { explain: true })).toContain(
    [
      '- 3:9 **全县生产总值** (全县，gdp)：至少120亿元，已完成，2024\\',
      '  全县生产总值达到**120亿元以上**。\\',
      '  value 12000000000 ← arabic · unit 元 ← unit-money · bound gte ← bound-behind · kind level ← reached · ' +
        'indicator 全县生产总值 ← noun-before · stance achieved ← section-role · period 2024 ← section-period · scope 全县 ← name · cues 以上',
    ].join('\n'),
  );
});
