import { expect, it } from 'vitest';
import { diffReports, readReport, render, type Report } from '../../src/index.ts';

const report = (year: number, ...parts: readonly string[]): Report =>
  readReport(['溪口镇政府工作报告', ...parts].join('\n'), { year });
const shown = (before: Report, after: Report): string =>
  render(diffReports(before, after), 'md', { reports: [before, after], lang: 'zh' });

it('says of the further parts of a split and of a merge what they are', () => {
  const rest = ['疏浚柳河河道。', '翻修镇文化站。', '更换老旧路灯。'];
  const whole = '新建柳河湿地公园，整修柳河滨水步道。';
  const parts = ['新建柳河湿地公园。', '整修柳河滨水步道并安装护栏。'];
  const [one, several] = [
    [whole, ...rest],
    [...parts, ...rest],
  ].map((tasks) => ['一、工作安排', ...tasks]);
  const [split, merged] = [
    shown(report(2024, ...(one ?? [])), report(2025, ...(several ?? []))),
    shown(report(2024, ...(several ?? [])), report(2025, ...(one ?? []))),
  ];
  expect(split).toMatch(/- 拆分：<ins>[^<]+<\/ins> \(/u);
  expect(merged).toMatch(/- 合并：<del>[^<]+<\/del> \(/u);
});

it('rounds no change of a figure to nothing', () => {
  const review = (year: number, output: string): Report => report(year, '一、工作回顾', `粮食产量${output}亿斤。`);
  expect(shown(review(2024, '500.1'), review(2025, '500'))).toContain('(\u{2212}0.02%)');
});

it("compares a year's own result before what a review of several years says of it", () => {
  const before = report(2025, '一、2024年工作回顾', '粮食产量500.1亿斤，建成粮仓三座。');
  const after = report(
    2026,
    '一、“十四五”时期工作回顾',
    '五年来，粮食产量跃上500亿斤台阶，建成粮仓三座。',
    '二、2025年工作回顾',
    '2025年，粮食产量515.6亿斤。',
  );
  const grain = diffReports(before, after).metrics.find(({ a }) => a?.indicator === '粮食产量');
  expect(grain?.b?.quote).toBe('515.6亿斤');
});
