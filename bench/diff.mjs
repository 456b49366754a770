// Compares two reports with reportdiff and with diff libraries over the whole texts.
//
//   npm run build && cd bench && npm install && npm run diff -- BEFORE AFTER
//
// Prints the time of each, how many hunks a reader would get, how the time grows with the length, and the memory.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { argv, memoryUsage } from 'node:process';
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
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
};
const ours = (a, b) => diffReports(readReport(a), readReport(b));

/** Changed places as a reader of the unified view meets them: runs of changed sentences, as `git diff -U0` counts them. */
const hunksOf = (diff) => (render(diff, 'diff', { context: 0 }).match(/^@@ /gmu) ?? []).length;
/** The same for edits of tokens: a deletion and the insertion beside it are one place. */
const placesOf = (changed) => changed.filter((isChange, index) => isChange && !changed[index - 1]).length;

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

const row = (name, ms, hunks) =>
  console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(8)} ms ${String(hunks).padStart(7)} hunks`);
const first = timed(() => ours(before, after));
const peak = memoryUsage().rss;
const again = [1, 2, 3, 4, 5].map(() => timed(() => ours(before, after)).ms).sort((x, y) => x - y);
row('reportdiff, reading included, first call', first.ms, hunksOf(first.result));
row('reportdiff, reading included, median of five', again[2], hunksOf(first.result));
const peers = [
  ['fast-myers-diff, words', () => [...myers(aWords, bWords)].length],
  ['fast-diff, words', () => placesOf(fastDiff(aCodes, bCodes).map(([type]) => type !== 0))],
  [
    '@sanity/diff-match-patch, words, no deadline',
    () => placesOf(makeDiff(aCodes, bCodes, { timeout: Infinity }).map(([type]) => type !== 0)),
  ],
].map(([name, work]) => {
  const { ms, result } = timed(work);
  row(name, ms, result);
  return ms;
});
const chars = timed(() => placesOf(diffChars(before, after).map(({ added, removed }) => added || removed)));
row('diff, diffChars', chars.ms, chars.result);

const long = (text, times) => Array.from({ length: times }, () => text).join('\n');
const [one, ten] = [1, 10].map((times) => timed(() => ours(long(before, times), long(after, times))).ms);
const grown = memoryUsage().rss;

console.log(
  `\n1/${(chars.ms / first.ms).toFixed(0)} of diffChars; 1/${(Math.min(...peers) / first.ms).toFixed(0)} of the fastest peer with words as tokens`,
);
console.log(`ten times the length takes ${(ten / one).toFixed(1)} times as long`);
console.log(
  `resident memory ${(peak / 2 ** 20).toFixed(0)} MB, with ten times the length ${(grown / 2 ** 20).toFixed(0)} MB`,
);
