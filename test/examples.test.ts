import { describe, expect, it } from 'vitest';
import { exampleText, placesOf, readings } from './support/readings.ts';

const figures = readings('Figures');
const labels = readings('No figures');
const outlooks = readings('Achieved and committed in one report');
const ledgers = readings('Promised and delivered');
const texts = readings('Text');

/** File name and quotation of every cell that quotes a report. */
const quotations = [
  ...figures.map(({ title, cells }) => [title, cells['in the text']]),
  ...labels.map(({ cells }) => [cells['file'], cells['in the text']]),
  ...outlooks.flatMap(({ cells }) => [cells['achieved'], cells['committed']].map((quote) => [cells['file'], quote])),
  ...ledgers.flatMap(({ title, cells }) =>
    [cells['promised'], cells['reported']].map((quote, side) => [title.split(' → ')[side], quote]),
  ),
  ...texts.flatMap(({ cells }) => [cells['before'], cells['after']].map((cell) => cell?.split(': '))),
].filter((pair): pair is [string, string] => pair?.[1] !== '-');

describe('the tables of right readings', () => {
  it('are all there', () => {
    expect(figures.length).toBeGreaterThan(40);
    expect(labels.length).toBeGreaterThan(10);
    expect(outlooks.length).toBeGreaterThan(15);
    expect(ledgers.length).toBeGreaterThan(50);
    expect(texts.length).toBeGreaterThan(4);
  });

  it.each(quotations)('%s holds: %s', (file, quotation) => {
    expect(placesOf(quotation, exampleText(file))).not.toEqual([]);
  });
});
