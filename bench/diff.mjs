// Compares two reports with reportdiff and with diff libraries over the whole texts.
//
//   npm run build && cd bench && npm install && npm run diff -- BEFORE AFTER
//
// Prints the median time and the first call of each, how many hunks a reader would get, how the time grows with the length, and the memory.
// Time is that of the processor, all threads of it, so that other work on the machine counts for nobody.
import { readFileSync } from 'node:fs';
import { argv, cpuUsage, resourceUsage } from 'node:process';
import { makeDiff } from '@sanity/diff-match-patch';
import { diffChars } from 'diff';
import fastDiff from 'fast-diff';
import { diff as myers } from 'fast-myers-diff';
import { diffReports, readReport, render } from '../dist/index.js';

const [beforeFile, afterFile] = argv.slice(2);
if (!beforeFile || !afterFile) {
  console.error('two reports are needed: npm run diff -- BEFORE AFTER');
  process.exit(2);
}
const [before, after] = [beforeFile, afterFile].map((file) => readFileSync(file, 'utf8'));

const timed = (work) => {
  globalThis.gc?.();
  const start = cpuUsage();
  const result = work();
  const { user, system } = cpuUsage(start);
  return { ms: (user + system) / 1000, result };
};
/** The first call, and the median of the calls after it: every side gets as many. */
const measured = (work, calls) => {
  const first = timed(work);
  const again = Array.from({ length: calls }, () => timed(work).ms).sort((x, y) => x - y);
  return { first: first.ms, median: again[again.length >> 1], result: first.result };
};
const CALLS = 3;
const ours = (a, b) => diffReports(readReport(a), readReport(b));

/** Changed places as a reader of the unified view meets them: runs of changed sentences, as `git diff -U0` counts them. */
const hunksOf = (diff) => (render(diff, 'diff', { context: 0 }).match(/^@@ /gmu) ?? []).length;
/** The same for edits of tokens: a deletion and the insertion beside it are one place. */
const placesOf = (changed) => changed.filter((isChange, index) => isChange && !changed[index - 1]).length;

const row = (name, { first, median }, hunks) =>
  console.log(
    `${name.padEnd(44)} ${median.toFixed(0).padStart(8)} ms, first call ${first.toFixed(0).padStart(8)} ms ${String(hunks).padStart(7)} hunks`,
  );
const own = measured(() => ours(before, after), CALLS);
row('reportdiff, reading included', own, hunksOf(own.result));
// Kilobytes, the most since the start: nothing of the peers has run yet.
const peak = resourceUsage().maxRSS / 1024;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text) =>
  text.split('\n').flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment));
const codes = new Map();
const encoded = (words) =>
  words
    .map((word) => {
      if (!codes.has(word)) codes.set(word, String.fromCharCode(0x100 + codes.size));
      return codes.get(word);
    })
    .join('');
const [aWords, bWords] = [wordsOf(before), wordsOf(after)];
const [aCodes, bCodes] = [encoded(aWords), encoded(bWords)];
const peers = [
  ['fast-myers-diff, words', () => [...myers(aWords, bWords)].length],
  ['fast-diff, words', () => placesOf(fastDiff(aCodes, bCodes).map(([type]) => type !== 0))],
  [
    '@sanity/diff-match-patch, words, no deadline',
    () => placesOf(makeDiff(aCodes, bCodes, { timeout: Infinity }).map(([type]) => type !== 0)),
  ],
].map(([name, work]) => {
  const peer = measured(work, CALLS);
  row(name, peer, peer.result);
  return peer.median;
});
const chars = measured(
  () => placesOf(diffChars(before, after).map(({ added, removed }) => added || removed)),
  argv.includes('--quick') ? 1 : CALLS,
);
row('diff, diffChars', chars, chars.result);

const long = (text, times) => Array.from({ length: times }, () => text).join('\n');
const [one, ten] = [1, 10].map((times) => measured(() => ours(long(before, times), long(after, times)), CALLS).median);

console.log(
  `\n1/${(chars.median / own.median).toFixed(0)} of diffChars; 1/${(Math.min(...peers) / own.median).toFixed(0)} of the fastest peer with words as tokens`,
);
console.log(`ten times the length takes ${(ten / one).toFixed(1)} times as long`);
console.log(`resident memory at most ${peak.toFixed(0)} MB`);
