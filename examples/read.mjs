// What one report says: its metadata, its outline, and its figures, each with its place in the text.
import { readFileSync } from 'node:fs';
import { readReport } from 'reportdiff';

const name = 'liuxi-2023.txt';
const report = readReport(readFileSync(new URL(`reports/${name}`, import.meta.url)), { name });

console.log(`${report.title} (${report.region}, ${report.year}), ${report.speaker}`);
for (const section of report.sections.filter(({ depth }) => depth === 1)) {
  console.log(`  ${section.role.padEnd(12)} ${section.heading}`);
}

console.log(`\n${report.metrics.length} figures, among them:`);
for (const metric of report.metrics.filter(({ canonical }) => canonical === 'gdp')) {
  const { start, end, indicator, value, unit, bound, kind, stance, period } = metric;
  console.log(
    `  ${indicator}: ${value} ${unit} (${bound}, ${kind}), ${stance} for ${period}, "${report.source.slice(start, end)}"`,
  );
}
