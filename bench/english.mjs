// Compares how well values are found in English sentences by reportdiff and by its peers, with one gold for all.
//
//   npm run build && cd bench && npm install && npm run english -- QUANTULUM.json… [REPORT GOLD.jsonl]
//
// QUANTULUM.json is a list of sentences with their quantities ({ req, res: [{ value, unit }] }), as quantulum3 tests itself with;
// REPORT is a text, GOLD.jsonl its figures, a line each, with the character `start` and the `value`. A value counts once a sentence.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import numbers from 'compromise-numbers';
import { findMetrics } from '../dist/index.js';

const nlp = compromise.extend(numbers);
const {
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
  recognizeTemperature,
} = recognizers;
const recognize = (models, text) =>
  models
    .flatMap((model) => model(text, 'en-us'))
    .map(({ resolution }) => Number.parseFloat(resolution?.value))
    .filter((value) => !Number.isNaN(value));

const middle = (low, high) => (high === null || high === undefined ? low : (low + high) / 2);

/** Each finds the values in a sentence; those of the peers that find all numbers and those that find what has a unit. */
const finders = {
  reportdiff: (text) => findMetrics(text, { locale: 'en' }).map(({ value, high }) => middle(value, high)),
  'recognizers-text, with units': (text) =>
    recognize([recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature, recognizePercentage], text),
  'recognizers-text, all numbers': (text) => recognize([recognizeNumber], text),
  'compromise, all numbers': (text) => [nlp(text).numbers().json()].flat().flatMap(({ number }) => number?.num ?? []),
  'compromise, with units': (text) =>
    [nlp(text).numbers().json()]
      .flat()
      .flatMap(({ number }) => (number?.unit || number?.prefix || number?.suffix ? (number.num ?? []) : [])),
};

const near = (a, b) => Math.abs(a - b) <= 1e-4 * Math.max(1e-12, Math.abs(a), Math.abs(b));

/** How many of the values wanted are among those found, each used once. */
function agreeing(found, wanted) {
  const left = [...found];
  return wanted.filter((value) => {
    const at = left.findIndex((other) => near(other, value));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

const distinct = (values) => values.filter((value, at) => values.findIndex((other) => near(other, value)) === at);

/** Sentences with the values that a careful reader finds in them; bare numbers are no quantities. */
function casesOf(files) {
  const lists = files.filter((file) => file.endsWith('.json'));
  const sets = lists.map((file) => ({
    name: file.split('/').at(-1),
    cases: JSON.parse(readFileSync(file, 'utf8')).map(({ req, res }) => ({
      text: req,
      values: res.filter(({ unit }) => unit !== 'dimensionless').map(({ value }) => value),
    })),
  }));
  const [report, gold] = files.filter((file) => !file.endsWith('.json'));
  if (!gold) return sets;
  const source = readFileSync(report, 'utf8').replace(/^\u{FEFF}/u, '');
  const figures = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  let start = 0;
  const cases = source.split('\n').map((text) => {
    const [from, to] = [start, start + text.length];
    start = to + 1;
    const inside = figures.filter((figure) => figure.start >= from && figure.start < to && figure.kind !== 'rank');
    return { text, values: inside.map(({ value, high }) => middle(value, high)) };
  });
  return [...sets, { name: report.split('/').at(-1), cases: cases.filter(({ text }) => text.trim() !== '') }];
}

for (const { name, cases } of casesOf(argv.slice(2))) {
  console.log(`${name}: ${cases.length} sentences`);
  for (const [finder, find] of Object.entries(finders)) {
    let [right, found, wanted] = [0, 0, 0];
    for (const { text, values } of cases) {
      const [mine, all] = [distinct(find(text)), distinct(values)];
      right += agreeing(mine, all);
      found += mine.length;
      wanted += all.length;
    }
    const [precision, recall] = [right / (found || 1), right / (wanted || 1)];
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const figures = [precision, recall, f1].map((share) => share.toFixed(3));
    console.log(`  ${finder.padEnd(32)} precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`);
  }
}
