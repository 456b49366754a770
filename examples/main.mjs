// The main job on the example reports: what was promised, what became of it, what is promised now.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffReports, outlookReport, readReport, render } from 'reportdiff';

const here = fileURLToPath(new URL('.', import.meta.url));
const output = join(here, 'output');
mkdirSync(output, { recursive: true });
const written = [];

function write(result, name, formats, reports) {
  for (const format of formats) {
    const file = join(output, `${name}.${format}`);
    writeFileSync(file, render(result, format, { reports }));
    written.push(file);
  }
}

const read = (name) => readReport(readFileSync(join(here, 'reports', name)), { name });

const tally = (pairs) =>
  [...new Set(pairs.map(({ relation }) => relation))]
    .map((relation) => `${pairs.filter((pair) => pair.relation === relation).length} ${relation.replaceAll('_', ' ')}`)
    .join(', ');

function compare(place, names) {
  const reports = names.map(read);
  const [before, after] = reports;
  const latest = reports.at(-1);
  const outlook = outlookReport(latest);
  const diff = diffReports(before, after);
  write(outlook, `${place}-outlook`, ['md', 'json'], [latest]);
  write(diff, `${place}-diff`, ['md', 'json'], [before, after]);

  console.log(`${latest.region || latest.title}, ${reports.map(({ year }) => year).join(' → ')}`);
  console.log(`  aims of ${latest.year} beside what was reached: ${tally(outlook.pairs)}`);
  for (const { achieved, committed, relation } of outlook.pairs.filter(({ relation }) => relation === 'lowered')) {
    console.log(`    ${relation}: ${achieved.indicator} ${achieved.quote} → ${committed.quote}`);
  }
  console.log(`  sentences of ${before.year} in ${after.year}: ${tally(diff.statements)}\n`);
}

compare('liuxi', ['liuxi-2023.txt', 'liuxi-2024.txt', 'liuxi-2025.txt']);
compare('harrowmere', ['harrowmere-2024.md', 'harrowmere-2025.md']);

console.log('Written:');
for (const file of written) console.log(`  ${relative(process.cwd(), file)}`);
