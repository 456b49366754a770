import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';
import { line, marked } from '../../src/render/document.ts';
import { textWidth } from '../../src/render/terminal/width.ts';
import { wrap } from '../../src/render/terminal/wrap.ts';
import { nextReport, sampleDiff, sampleLedger, sampleReport } from './samples.ts';

describe('width on a terminal', () => {
  it.each([
    ['abc', 3],
    ['增长', 4],
    ['，。（）', 8],
    ['８．９％', 8],
    ['é', 1],
    ['e\u{301}', 1],
    ['한국', 4],
    ['カナ', 4],
    ['\u{20BB7}', 2],
    ['“…”', 3],
  ])('%s takes %d columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  const wrapped = (text: string, columns: number): readonly string[] =>
    wrap(line(text), columns, false).map((part) => part.map((run) => run.text).join(''));

  it.each<[string, number, readonly string[]]>([
    ['生产总值增长', 8, ['生产总值', '增长']],
    ['生产总值，增长', 8, ['生产总', '值，增长']],
    ['grew by 45.03 billion', 10, ['grew by', '45.03', 'billion']],
    ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
    ['', 5, ['']],
  ])('%s in %d columns', (text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
  });

  it('keeps every visible character and every line within the columns', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('增', '，', '（', 'a', '1', '.', ' ', 'é', '%') }),
        fc.integer({ min: 4, max: 30 }),
        (text, columns) => {
          const lines = wrapped(text, columns);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const part of lines) expect(textWidth(part)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  it('marks changes by signs where there is no colour, and by colour where there is', () => {
    const changed = line('增长', marked('delete', '7%'), marked('insert', '8%'));
    expect(wrap(changed, 40, false).map((part) => part.map(({ text }) => text).join(''))).toEqual(['增长[-7%-]{+8%+}']);
    expect(wrap(changed, 40, true)).toEqual([changed]);
  });
});

describe.each([40, 60, 80, 120, 400])('on a terminal of %d columns', (columns) => {
  it.each([true, false])('no line is wider (colour: %s)', (color) => {
    const reports = [sampleReport, nextReport];
    for (const result of [sampleLedger, sampleDiff, sampleReport]) {
      const shown = render(result, 'terminal', { reports, columns, color });
      const plain = stripVTControlCharacters(shown);
      for (const drawn of plain.split('\n')) expect(textWidth(drawn)).toBeLessThanOrEqual(columns);
    }
  });
});
