import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadSource } from '../../src/read/load.ts';
import { readReport } from '../../src/report.ts';
import { foldWidth } from '../../src/text/width.ts';
import { essenceOf, example, figuresOf } from '../support/essence.ts';

const root = resolve(import.meta.dirname, '../..');

it.each([
  'test/fixtures/liuxi-2023-gb18030.txt',
  'test/fixtures/liuxi-2023.html',
  'test/fixtures/liuxi-2023.docx',
  'test/fixtures/liuxi-2023.pdf',
  'examples/reports/liuxi-2023.md',
])('%s holds the same report as the plain text', async (path) => {
  const report = readReport(await loadSource(readFileSync(resolve(root, path))));
  expect(essenceOf(report)).toEqual(essenceOf(readReport(example('liuxi-2023.txt'))));
  for (const { start, end, quote } of report.metrics) expect(report.source.slice(start, end)).toBe(quote);
});

it('a forum page with half-width marks and furniture holds the same outline, promises and figures', () => {
  const page = readReport(readFileSync(resolve(root, 'test/fixtures/liuxi-2023-forum.txt')));
  const plain = readReport(example('liuxi-2023.txt'));
  const headings = (report: typeof plain): string[] => report.sections.map(({ heading }) => foldWidth(heading));
  const told = ({ statements }: typeof plain): string[] =>
    statements.filter(({ stance }) => stance !== 'context').map(({ text, stance }) => foldWidth(text) + stance);
  expect(headings(page)).toEqual(headings(plain));
  expect(told(page)).toEqual(told(plain));
  expect(figuresOf(page).map(foldWidth)).toEqual(figuresOf(plain).map(foldWidth));
});
