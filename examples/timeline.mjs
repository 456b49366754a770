// Three reports: each indicator's targets and results by year, and the same as tidy rows for statistics.
import { readFileSync } from 'node:fs';
import { buildTimeline, panelRows, readReport } from 'reportdiff';

const names = ['liuxi-2023.txt', 'liuxi-2024.txt', 'liuxi-2025.txt'];
const reports = names.map((name) => readReport(readFileSync(new URL(`reports/${name}`, import.meta.url)), { name }));

for (const { indicator, kind, points } of buildTimeline(reports).series.slice(0, 12)) {
  const years = points.map(({ year, target, actual }) => `${year}: ${target?.quote ?? '–'} → ${actual?.quote ?? '–'}`);
  console.log(`${indicator} (${kind})  ${years.join('; ')}`);
}

const { columns, rows } = panelRows(reports);
console.log(`\n${rows.length} rows of ${columns.length} columns`);
