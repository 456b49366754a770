// Compares how fast figures are found by reportdiff and by Microsoft's recognizers, on one text in one run.
//
//   npm run build && cd bench && npm install && npm run metrics -- [REPORT]
//
// Prints the characters a second of both, and how the time of ours grows from 1 to 10 MB of text.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { argv, memoryUsage } from 'node:process';
import recognizers from '@microsoft/recognizers-text-suite';
import { findMetrics, readReport } from '../dist/index.js';

const file = argv[2] ?? new URL('../examples/reports/liuxi-2025.txt', import.meta.url);
const text = readFileSync(file, 'utf8');
const sentences = text.split(/(?<=[。！？；!?;])|\n+/u).filter((sentence) => sentence.trim() !== '');

const { recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature } = recognizers;
const models = [recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature];

const milliseconds = (work) => {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
};
/** The fastest of some runs: the one that other work on the machine disturbed least. */
const fastest = (times, work) => {
  const taken = Array.from({ length: times }, () => milliseconds(work));
  return Math.min(...taken);
};
const speed = (characters, ms) => `${((characters / ms) * 1000).toFixed(0).padStart(10)} characters a second`;

const ours = () => findMetrics(text, { locale: 'zh' });
const peer = () => sentences.flatMap((sentence) => models.flatMap((model) => model(sentence, 'zh-cn')));

// Both compile their tables at the first call, which is no part of the speed.
for (let run = 0; run < 20; run++) ours();
peer();
const oursTaken = fastest(60, ours);
const peerTaken = fastest(3, peer);
console.log(`${text.length} characters, ${sentences.length} sentences`);
console.log(`reportdiff, findMetrics                  ${speed(text.length, oursTaken)}, ${ours().length} metrics`);
console.log(`recognizers-text-suite, number with unit ${speed(text.length, peerTaken)}, ${peer().length} results`);
console.log(`${(peerTaken / oursTaken).toFixed(0)} times as fast\n`);

const MEGABYTE = 1e6;
const grown = (unit, megabytes) => {
  const times = Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(unit));
  return unit.repeat(times);
};
const lines = text.split(/\s*\n\s*/u).filter((line) => line !== '');
const units = {
  paragraphs: `${lines.join('\n')}\n`,
  'one paragraph': lines.join(''),
  Markdown: `# ${lines.join('\n\n')}\n\n`,
};
const readers = {
  findMetrics: (long) => findMetrics(long, { locale: 'zh' }),
  readReport: (long) => readReport(long, { locale: 'zh' }),
};
for (const [shape, unit] of Object.entries(units)) {
  for (const [name, read] of Object.entries(readers)) {
    const [one, ten] = [1, 10].map((megabytes) => {
      const long = grown(unit, megabytes);
      return { length: long.length, ms: milliseconds(() => read(long)) };
    });
    const growth = `${(ten.ms / one.ms).toFixed(1)} times as long for ten times the text`;
    console.log(`${`${name}, ${shape}`.padEnd(40)} ${speed(ten.length, ten.ms)}, ${growth}`);
  }
}
console.log(`resident memory at the end ${(memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
