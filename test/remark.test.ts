import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readReport, remarkReport } from '../src/index.ts';
import { exampleText } from './support/readings.ts';

async function process(value: string, path: string): Promise<VFile> {
  const file = new VFile({ value, path });
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkReport);
  await processor.run(processor.parse(file), file);
  return file;
}

it('puts the same report on the file as reading the text gives', async () => {
  const text = exampleText('liuxi-2023.md');
  const { data } = await process(text, 'liuxi-2023.md');
  expect(data.report).toEqual(readReport(text, { name: 'liuxi-2023.md' }));
});

it('says each warning at its place', async () => {
  const page = `收藏\n\n${exampleText('liuxi-2023.md')}`;
  const { data, messages } = await process(page, 'page.md');
  expect(data.report?.warnings[0]).toMatchObject({ rule: 'furniture', start: 0, end: 2 });
  expect(messages[0]).toMatchObject({ source: 'reportdiff', ruleId: 'furniture', line: 1, column: 1 });
  expect(messages).toHaveLength(data.report?.warnings.length ?? 0);
});

it('takes the options of reading', async () => {
  const file = new VFile({ value: exampleText('liuxi-2023.md') });
  const processor = unified().use(remarkParse).use(remarkReport, { year: 2031 });
  await processor.run(processor.parse(file), file);
  expect(file.data.report?.year).toBe(2031);
});
