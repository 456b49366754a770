import { describe, expect, it } from 'vitest';
import { en } from '../src/locales/en/index.ts';
import { findFigures } from '../src/metrics/figures.ts';
import { nodeAt, type Parse } from '../src/metrics/spaced/nodes.ts';
import { parseSentence } from '../src/metrics/spaced/parse.ts';
import { numberWordsOf, wordsOf } from '../src/metrics/spaced/words.ts';

const { naming } = en;

function parsed(text: string): Parse {
  if (!naming) throw new Error('English has a naming');
  const figures = findFigures(text, en).map((figure) => ({
    ...figure,
    counts: !/[$%]/u.test(text.slice(figure.from, figure.to)),
  }));
  const words = wordsOf(text, figures, naming, numberWordsOf(en.numerals));
  const starts = new Set(figures.map(({ from }) => words.findIndex(({ to }) => to > from)));
  return parseSentence({ text, words, from: 0, to: words.length, naming }, starts);
}

/** The row of chunks, each with what it is: `rents:subject<fell`. */
function rowOf(parse: Parse): readonly string[] {
  const { sentence, nodes } = parse;
  const show = (index: number, from = nodeAt(parse, index).core): string =>
    sentence.text.slice(sentence.words[from]?.from, sentence.words[nodeAt(parse, index).end - 1]?.to);
  const placed = ['noun', 'time', 'pronoun', 'amount', 'verb'];
  return [...nodes.entries()].flatMap(([index, { kind, role, host }]) =>
    placed.includes(kind) ? [`${show(index)}:${role}${host < 0 ? '' : `<${show(host)}`}`] : [],
  );
}

describe('the parse of an English sentence', () => {
  it.each([
    [
      'In 2023 rents fell by 2%, but wages rose.',
      ['2023:fronted', 'rents:subject<fell', 'fell:free', '2%:attached<fell', 'wages:subject<rose', 'rose:free'],
    ],
    [
      'We will raise the land tax to 9%.',
      ['We:subject<raise', 'raise:free', 'land tax:object<raise', '9%:attached<raise'],
    ],
    // an amount before a noun takes no place of its own
    ['We built 90 homes.', ['We:subject<built', 'built:free', '90:modifier<homes', 'homes:object<built']],
    [
      'The cases approved by banks rose by 3%.',
      ['cases:subject<rose', 'approved:attached<cases', 'banks:attached<approved', 'rose:free', '3%:attached<rose'],
    ],
    // remarks between commas and dashes do not part a subject from its verb
    ['Sales, which cost $4, fell.', ['Sales:subject<fell', 'cost:attached<Sales', '$4:object<cost', 'fell:free']],
    ['Roads - mainly new bridges - will improve.', ['Roads:subject<improve', 'new bridges:free', 'improve:free']],
    [
      'The measures we announced will cost $9.',
      ['measures:subject<cost', 'we:subject<announced', 'announced:attached<measures', 'cost:free', '$9:object<cost'],
    ],
    // what follows a comma
    [
      'Exports grew, adding $5 to income.',
      ['Exports:subject<grew', 'grew:free', 'adding:attached<grew', '$5:object<adding', 'income:attached<$5'],
    ],
    [
      'We build piers and sell boats.',
      ['We:subject<build', 'build:free', 'piers:object<build', 'sell:free', 'boats:object<sell'],
    ],
    [
      'Tolls will hit firms and the wages will rise.',
      ['Tolls:subject<hit', 'hit:free', 'firms:object<hit', 'wages:subject<rise', 'rise:free'],
    ],
    [
      'We spend $5 on books and $6 on pens.',
      ['We:subject<spend', 'spend:free', '$5:object<spend', 'books:attached<$5', '$6:joined<$5', 'pens:attached<$6'],
    ],
    [
      'We will raise, with effect from June, the toll.',
      ['We:subject<raise', 'raise:free', 'effect:attached<raise', 'June:attached<raise', 'toll:object<raise'],
    ],
  ])('%s', (text, row) => {
    expect(rowOf(parsed(text))).toEqual(row);
  });
});
