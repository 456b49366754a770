// Compares how fast figures are found by reportdiff and by Microsoft's recognizers, on one text in one run.
//
//   npm run build && cd bench && npm install && npm run metrics -- [REPORT] [--no-growth]
//
// Prints the characters a second of both, and how the time of ours grows from 1 to 10 MB of text.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { argv, cpuUsage, memoryUsage } from 'node:process';
import recognizers from '@microsoft/recognizers-text-suite';
import { findMetrics, readReport } from '../dist/index.js';

const words = argv.slice(2);
const file =
  words.find((word) => !word.startsWith('--')) ?? new URL('../examples/reports/liuxi-2025.txt', import.meta.url);
const text = readFileSync(file, 'utf8');
const sentences = text.split(/(?<=[。！？；!?;])|\n+/u).filter((sentence) => sentence.trim() !== '');

const { recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature } = recognizers;
const models = [recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature];

const ROUNDS = 9;
/** Each side works this long in each round, its garbage collection included, or once where that takes longer. */
const ROUND_MS = 400;

/** Time of the processor, all threads together, so that other work on the machine counts for neither side. */
const milliseconds = (work) => {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
};

/** Milliseconds of one call, on average over a round. */
const perCall = (work) => {
  let [calls, spent] = [0, 0];
  while (calls === 0 || spent < ROUND_MS) {
    spent += milliseconds(work);
    calls++;
  }
  return spent / calls;
};

const sorted = (values) => values.toSorted((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];
const speed = (characters, ms) => `${((characters / ms) * 1000).toFixed(0).padStart(9)} characters a second`;

const ours = () => findMetrics(text, { locale: 'zh' });
const peer = () => sentences.flatMap((sentence) => models.flatMap((model) => model(sentence, 'zh-cn')));

// Both compile their tables, and are compiled, at the first calls, which is no part of the speed.
for (let round = 0; round < 3; round++) [ours, peer].forEach(perCall);
const rounds = Array.from({ length: ROUNDS }, () => ({ ours: perCall(ours), peer: perCall(peer) }));
const taken = (side) => rounds.map((round) => round[side]);
const ratios = sorted(rounds.map((round) => round.peer / round.ours));

console.log(`${text.length} characters, ${sentences.length} sentences, ${ROUNDS} rounds of both in turn`);
for (const [name, side, found] of [
  ['reportdiff, findMetrics', 'ours', `${ours().length} metrics`],
  ['recognizers-text-suite, number with unit', 'peer', `${peer().length} results`],
]) {
  const [best, middle] = [Math.min(...taken(side)), median(taken(side))];
  console.log(`${name.padEnd(40)} median ${speed(text.length, middle)}, best ${speed(text.length, best)}, ${found}`);
}
console.log(
  `times as fast: ${median(ratios).toFixed(0)} (median), ${ratios[0].toFixed(0)} to ${ratios.at(-1).toFixed(0)}\n`,
);

const MEGABYTE = 1e6;
const grown = (unit, megabytes) => unit.repeat(Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(unit)));
const lines = text.split(/\s*\n\s*/u).filter((line) => line !== '');
const shapes = {
  paragraphs: `${lines.join('\n')}\n`,
  'one paragraph': lines.join(''),
  'a sentence a line': `${sentences.map((sentence) => sentence.trim()).join('\n')}\n`,
  Markdown: `# ${lines.join('\n\n')}\n\n`,
};
const readers = {
  findMetrics: (long) => findMetrics(long, { locale: 'zh' }),
  readReport: (long) => readReport(long, { locale: 'zh' }),
};
const fastest = (times, work) => Math.min(...Array.from({ length: times }, () => milliseconds(work)));

for (const [shape, unit] of words.includes('--no-growth') ? [] : Object.entries(shapes)) {
  for (const [name, read] of Object.entries(readers)) {
    const [one, ten] = [1, 10].map((megabytes) => {
      const long = grown(unit, megabytes);
      return { length: long.length, ms: fastest(megabytes === 1 ? 5 : 2, () => read(long)) };
    });
    const growth = `${(ten.ms / one.ms).toFixed(1)} times as long for ten times the text`;
    console.log(`${`${name}, ${shape}`.padEnd(32)} ${speed(ten.length, ten.ms)}, ${growth}`);
  }
}
console.log(`resident memory at the end ${(memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
