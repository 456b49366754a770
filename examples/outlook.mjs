// One report: last year's achievements against the new commitments, as a table that is ready to print.
import { readFileSync } from 'node:fs';
import { outlookReport, readReport, render } from 'reportdiff';

const name = 'liuxi-2025.txt';
const report = readReport(readFileSync(new URL(`reports/${name}`, import.meta.url)), { name });
const outlook = outlookReport(report);

const lowered = outlook.pairs.filter(({ relation }) => relation === 'lowered');
console.log(`Aims below what was reached last year: ${lowered.length}`);
for (const { achieved, committed } of lowered)
  console.log(`  ${achieved.indicator}: ${achieved.quote} → ${committed.quote}`);

console.log(`\n${render(outlook, 'md')}`);
