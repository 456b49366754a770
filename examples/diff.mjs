// Two reports: what is new, gone, reworded, raised, lowered.
import { readFileSync } from 'node:fs';
import { diffReports, readReport } from 'reportdiff';

const read = (name) => readReport(readFileSync(new URL(`reports/${name}`, import.meta.url)), { name });
const { statements, metrics } = diffReports(read('liuxi-2023.txt'), read('liuxi-2024.txt'));

for (const relation of ['same', 'revised', 'moved', 'added', 'removed']) {
  console.log(`${relation}: ${statements.filter((pair) => pair.relation === relation).length}`);
}

const marks = { same: (text) => text, insert: (text) => `{+${text}+}`, delete: (text) => `[-${text}-]` };
const reworded = statements.find(({ a, relation }) => relation === 'revised' && a.text.includes('老旧小区'));
console.log(`\n${reworded.edits.map(({ type, text }) => marks[type](text)).join('')}`);

console.log('\nTargets that were lowered:');
for (const { a, b, relation, delta } of metrics) {
  if (relation === 'lowered' && b.stance === 'committed')
    console.log(`  ${a.indicator}: ${a.quote} → ${b.quote} (${delta} ${b.unit})`);
}
