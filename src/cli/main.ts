#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readReport } from '../report.ts';

const [command, file] = process.argv.slice(2);
if (command === 'read' && file) {
  process.stdout.write(`${JSON.stringify(readReport(readFileSync(file), { name: file }))}\n`);
}
