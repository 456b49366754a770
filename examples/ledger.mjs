// Two reports: what was promised, and what the next report says became of it, each verdict with its evidence.
import { readFileSync } from 'node:fs';
import { buildLedger, readReport } from 'reportdiff';

const read = (name) => readReport(readFileSync(new URL(`reports/${name}`, import.meta.url)), { name });
const { entries, summary } = buildLedger([read('liuxi-2023.txt'), read('liuxi-2024.txt')]);

console.log(
  Object.entries(summary)
    .map(([outcome, number]) => `${outcome} ${number}`)
    .join(', '),
);

for (const { outcome, commitment, evidence, why, rule } of entries.filter(({ outcome }) => outcome === 'missed')) {
  console.log(`\n${outcome}: ${commitment.quote}`);
  for (const { quote, year, start, end } of evidence) console.log(`  ${year} (${start}–${end}): ${quote}`);
  console.log(`  ${why} [${rule}]`);
}
