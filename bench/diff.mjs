// Compares two reports with reportdiff and with diff libraries over the whole texts.
//
//   npm run build && cd bench && npm install && npm run diff -- BEFORE AFTER
//
// Prints for each the first call and the median of the calls after a warm-up, which is as long for every side; how many hunks a reader would
// get, how the time grows with the length, and the memory. Time is that of the processor, all threads of it, so that other work on the
// machine counts for nobody; the clock is printed beside it.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
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

/** Garbage collection is part of a side's time. To force one before each call would throw compiled code away, which no user does. */
const timed = (work) => {
  const [start, begun] = [cpuUsage(), performance.now()];
  const result = work();
  const { user, system } = cpuUsage(start);
  return { ms: (user + system) / 1000, clock: performance.now() - begun, result };
};
/** Every side is called for so long, at least once, before its time counts: by then the compiler has seen its code. */
const WARM_UP_MS = 20_000;
/** … and then for so long, and at least so often: between two collections of the whole heap, which drop compiled code, lie some thirty calls. */
const MEASURED_MS = 10_000;
const FEWEST_CALLS = 3;
const median = (values) => values.toSorted((x, y) => x - y)[values.length >> 1];
/** The most memory since the start. */
const peakMegabytes = () => resourceUsage().maxRSS / 1024;
/** The first call, with the memory that it took, and the medians of the calls after the warm-up. */
const measured = (work, warmUp = WARM_UP_MS) => {
  const first = timed(work);
  const memory = peakMegabytes();
  for (let spent = first.ms; spent < warmUp;) spent += timed(work).ms;
  const again = [];
  for (let spent = 0; spent < MEASURED_MS || again.length < FEWEST_CALLS; spent += again.at(-1).ms)
    again.push(timed(work));
  return {
    first: first.ms,
    memory,
    median: median(again.map(({ ms }) => ms)),
    clock: median(again.map(({ clock }) => clock)),
    result: first.result,
  };
};
const ours = (a, b) => diffReports(readReport(a), readReport(b));

/** Changed places as a reader of the unified view meets them: runs of changed sentences, as `git diff -U0` counts them. */
const hunksOf = (diff) => (render(diff, 'diff', { context: 0 }).match(/^@@ /gmu) ?? []).length;
/** The same for edits of tokens: a deletion and the insertion beside it are one place. */
const placesOf = (changed) => changed.filter((isChange, index) => isChange && !changed[index - 1]).length;

const shown = (ms) => ms.toFixed(0).padStart(8);
const row = (name, side, hunks) =>
  console.log(
    `${name.padEnd(44)} ${shown(side.median)} ms, by the clock ${shown(side.clock)}, first call ${shown(side.first)} ${String(hunks).padStart(7)} hunks`,
  );
const own = measured(() => ours(before, after));
row('reportdiff, reading included', own, hunksOf(own.result));
// Nothing of the peers has run yet.
const peak = peakMegabytes();

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
  const peer = measured(work);
  row(name, peer, peer.result);
  return peer;
});
const isQuick = argv.includes('--quick');
const byCharacters = () => placesOf(diffChars(before, after).map(({ added, removed }) => added || removed));
const once = isQuick ? timed(byCharacters) : null;
const chars = once ? { ...once, first: once.ms, median: once.ms } : measured(byCharacters);
row('diff, diffChars', chars, chars.result);

const long = (text, times) => Array.from({ length: times }, () => text).join('\n');
const [one, ten] = [1, 10].map((times) => measured(() => ours(long(before, times), long(after, times))));
const fastest = (unit) => Math.min(...peers.map((peer) => peer[unit])) / own[unit];

console.log(
  `\n1/${(chars.median / own.median).toFixed(0)} of diffChars; 1/${fastest('median').toFixed(1)} of the fastest peer with words as tokens, 1/${fastest('clock').toFixed(1)} by the clock, 1/${fastest('first').toFixed(1)} at the first call`,
);
console.log(
  `ten times the length takes ${(ten.median / one.median).toFixed(1)} times as long, ${(ten.clock / one.clock).toFixed(1)} by the clock`,
);
console.log(
  `resident memory at most ${own.memory.toFixed(0)} MB for one comparison, ${peak.toFixed(0)} MB where one follows the other for half a minute`,
);
