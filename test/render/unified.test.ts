import { describe, expect, it } from 'vitest';
import { diffReports, readReport, render } from '../../src/index.ts';

const report = (year: number, ...sentences: readonly string[]) =>
  readReport(`一、${year}年工作安排\n${sentences.join('\n')}\n`, { year, name: `${year}.txt`, locale: 'zh' });
const reports = [
  report(2024, '办好河西幼儿园二期。', '新建桥梁3座。', '修缮古城墙遗址。'),
  report(2025, '办好河西幼儿园二期。', '新建桥梁5座。', '推广智能水表。'),
] as const;
const diff = diffReports(...reports);

describe('the unified view', () => {
  it('shows changed sentences as lines that are gone and come', () => {
    const text = render(diff, 'diff', { reports });
    expect(text).toContain('--- 2024.txt\n+++ 2025.txt\n@@ -');
    expect(text).toContain('-新建桥梁3座。\n+新建桥梁5座。');
    expect(text).toMatch(/^-修缮古城墙遗址。$/mu);
    expect(text).toMatch(/^\+推广智能水表。$/mu);
    expect(text).not.toContain('幼儿园');
  });

  it('shows unchanged sentences around a change where they are asked for', () => {
    expect(render(diff, 'diff', { reports, context: 1 })).toContain('\n 办好河西幼儿园二期。\n-新建');
  });

  it('shows only what is asked for', () => {
    const text = render(diff, 'diff', { reports, only: ['added'] });
    expect(text).toContain('+推广智能水表。');
    expect(text).not.toContain('桥梁');
  });

  it('reverses the changed words on a terminal', () => {
    expect(render(diff, 'diff', { reports, color: true })).toContain('\u{1B}[7m5座\u{1B}[27m');
  });

  it('is there for a diff alone', () => {
    expect(() => render(reports[0], 'diff')).toThrow('unknown format "diff"');
  });
});
