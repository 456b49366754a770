import { describe, expect, it } from 'vitest';
import { linesOfPage, type Drawn } from '../../src/read/pdf/lines.ts';
import { paragraphsOf } from '../../src/read/pdf/paragraphs.ts';

/** A line as wide as a column, in the left or right one. */
const line = (text: string, column: 'left' | 'right', row: number): Drawn => ({
  text,
  x: column === 'left' ? 50 : 310,
  y: 700 - row * 12,
  width: 240,
  height: 10,
});

const words = (page: readonly Drawn[]): string[] =>
  paragraphsOf(linesOfPage(page, 1)).map((block) =>
    block.kind === 'table' ? '' : block.runs.map(({ text }) => text).join(''),
  );

const rows = ['we built many new homes and', 'planted trees in each of the', 'streets of the old city and'];

describe('a page of a PDF', () => {
  it('is read column by column under a title that reaches over both', () => {
    const title: Drawn = { text: 'Annual report', x: 50, y: 730, width: 500, height: 10 };
    const left = [...rows, ...rows].map((text, row) => line(text, 'left', row));
    const right = [...rows, ...rows].map((text, row) => line(text.toUpperCase(), 'right', row));
    const text = words([title, ...left.flatMap((one, row) => [one, right[row] ?? one])]).join(' ');
    expect(text).toBe(
      ['Annual report', ...rows, ...rows, ...[...rows, ...rows].map((row) => row.toUpperCase())].join(' '),
    );
  });

  it('keeps the cells of a table beside each other', () => {
    const cells = Array.from({ length: 8 }, (_, row) => [
      { ...line(`name ${row}`, 'left', row), width: 40 },
      { ...line(`value ${row}`, 'right', row), width: 40 },
    ]);
    expect(words(cells.flat())[0]).toContain('name 0 value 0');
  });

  it.each([
    ['undoes a hyphen', ['The econo-', 'my grew'], 'The economy grew'],
    [
      'keeps one that the word has elsewhere',
      ['long-term plans, long-', 'term aims'],
      'long-term plans, long-term aims',
    ],
    [
      'leaves out blanks that a typesetter puts beside digits',
      ['完成 302.6 亿元，增长', '5.2%'],
      '完成302.6亿元，增长5.2%',
    ],
    ['leaves out blanks that justify a line', ['稳中 求进 各项', '工作'], '稳中求进各项工作'],
  ])('%s', (_, texts, said) => {
    expect(words(texts.map((text, row) => line(text, 'left', row)))).toEqual([said]);
  });
});
