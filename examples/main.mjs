// The main job on the example reports: what was promised, what became of it, what is promised now.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLedger, buildTimeline, diffReports, outlookReport, panelRows, readReport, render } from 'reportdiff';

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
  const ledger = buildLedger(reports);
  write(diff, `${place}-diff`, ['md', 'json'], [before, after]);
  write(ledger, `${place}-ledger`, ['md', 'csv', 'json'], reports);
  write(buildTimeline(reports), `${place}-timeline`, ['md', 'json'], reports);
  write(panelRows(reports), `${place}-panel`, ['csv'], reports);

  console.log(`${latest.region || latest.title}, ${reports.map(({ year }) => year).join(' → ')}`);
  const found = Object.entries(ledger.summary).filter(([, number]) => number > 0);
  console.log(
    `  promises: ${found.map(([outcome, number]) => `${number} ${outcome.replaceAll('_', ' ')}`).join(', ')}`,
  );
  for (const { why } of ledger.entries.filter(({ outcome }) => outcome === 'missed')) console.log(`    ${why}`);
  console.log(`  aims of ${latest.year} beside what was reached: ${tally(outlook.pairs)}`);
  console.log(`  sentences of ${before.year} in ${after.year}: ${tally(diff.statements)}\n`);
}

compare('liuxi', ['liuxi-2023.txt', 'liuxi-2024.txt', 'liuxi-2025.txt']);
compare('harrowmere', ['harrowmere-2024.md', 'harrowmere-2025.md']);

console.log('Written:');
for (const file of written) console.log(`  ${relative(process.cwd(), file)}`);
