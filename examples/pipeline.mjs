// Inside a unified pipeline: the plugin puts the report on `file.data.report` and its warnings on the file.
import { readFileSync } from 'node:fs';
import { remarkReport } from 'reportdiff';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';

const path = 'liuxi-2023.md';
const file = new VFile({ path, value: readFileSync(new URL(`reports/${path}`, import.meta.url), 'utf8') });
// singleTilde: false, because 5~6个 is a range and no strikethrough.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkReport);
await processor.run(processor.parse(file), file);

const { report } = file.data;
console.log(`${report.title}: ${report.sections.length} sections, ${report.metrics.length} figures`);
for (const message of file.messages) console.log(String(message));
